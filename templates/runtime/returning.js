/** A learner who comes back: what an update of the course took away is forgotten, and the old place is opened. */

import { kit } from "./kit.js";
import { isListed, open, openLesson } from "./router.js";

/** @typedef {import("./app.js").App} App */

/**
 * Progress came from the LMS: bring the page to it, and the learner to the old place.
 * @param {App} app
 * @param {boolean} moved the learner has found a place of their own by now
 */
export function resume(app, moved) {
  forgetInAll(app);
  for (const context of app.lessons.values()) context.restore();
  app.showProgress();
  const { place } = app.session.progress;
  // A learner who is reading already is not moved, and one who looks at the overview neither.
  if (!place || moved || location.hash.length > 1 || (app.opened && kit.several)) return;
  app.opened = true;
  void returnTo(app, place);
}

/** @param {App} app @param {{ lesson: string, block: number }} place which an update of the course may have taken away */
async function returnTo(app, { lesson, block }) {
  if (isListed(app, lesson) && (await app.load(lesson))) await openLesson(app, lesson, "", false, block);
  else {
    app.session.progress.place = null;
    await open(app, false);
  }
}

/** Drop what an update of the course took away, in all lessons at once: what vanished must not stand for what is new. @param {App} app */
function forgetInAll(app) {
  const { lessons } = app.session.progress;
  // What is in a lesson is compared with it when it is opened.
  if (!kit.several) for (const key of lessons.keys()) if (key !== app.present?.dataset.key) lessons.delete(key);
  kit.several?.forgetVanished(app);
}
