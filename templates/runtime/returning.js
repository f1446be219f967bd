/** A learner who comes back: what an update of the course took away is forgotten, and the old place is opened. */

import { all } from "./dom.js";
import { kit } from "./kit.js";
import { isListed, open, openLesson } from "./router.js";
import { forgetVanished, readThere } from "./vanished.js";

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

/**
 * Drop what an update of the course took away, in all lessons at once: what vanished must not stand for what is new.
 * What only a long list knows is asked for.
 * @param {App} app
 */
function forgetInAll(app) {
  const { lessons } = app.session.progress;
  /** @param {Map<string, string>} known what is there, by the keys of lessons */
  const keep = (known) => {
    for (const [key, record] of lessons) {
      const there = known.get(key);
      if (there === undefined) lessons.delete(key);
      else if (there) forgetVanished(record, readThere(there), app.course.rule);
    }
    app.showProgress();
  };
  if (app.course.outlineChunks) {
    kit.several?.readKeys(keep);
    return;
  }
  const rows = /** @type {HTMLElement[]} */ ([
    ...all(document, "article[data-lesson]"),
    ...all(document, "li[data-lesson]"),
  ]);
  keep(new Map(rows.map(({ dataset: { key = "", there = "" } }) => [key, there])));
}
