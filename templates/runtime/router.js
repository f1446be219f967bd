/** From the address to the view that is open. */

import { byId, focus, goTo, one } from "./dom.js";
import { CERTIFICATE } from "./earned.js";
import { kit } from "./kit.js";
import { tell, withExtras } from "./notices.js";
import { DIAGNOSIS, loadExtras } from "./on-demand.js";
import { atNextAction } from "./reading.js";
import { say } from "./words.js";

/** @typedef {import("./app.js").App} App */

const RESULT = "#=result";

/** An address led nowhere, and the page says so. */
let lost = false;

/** An address as text; one that is no valid text stays as it is. @param {string} hash */
function decoded(hash) {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** Whether the course has a lesson, as far as the page knows. @param {App} app @param {string} id */
export function isListed(app, id) {
  return app.course.outlineChunks > 0 || document.querySelector(`[data-lesson="${CSS.escape(id)}"]`) !== null;
}

/** Open what the address says. @param {App} app @param {boolean} moveFocus */
export async function open(app, moveFocus) {
  if (app.closed) return;
  if (lost) tell(app, "");
  lost = false;
  const hash = decoded(location.hash);
  if (hash === RESULT) {
    await openResult(app);
    return;
  }
  if (hash === DIAGNOSIS || hash === CERTIFICATE) {
    void withExtras(app, (extras) => extras[hash === DIAGNOSIS ? "showDiagnosis" : "showCertificate"](app));
    return;
  }
  const match = /^#\/([A-Za-z]\w*)(?:\/(.+))?$/.exec(hash);
  if (match && isListed(app, match[1])) await openLesson(app, match[1], match[2] ?? "", moveFocus);
  else if (match || hash === "" || hash === "#/") {
    if (kit.several) kit.several.openOverview(app, moveFocus);
    else await openLesson(app, app.course.first, "", moveFocus);
    if (!match) return;
    lost = true;
    tell(app, say("no_such_page"));
  }
}

/**
 * @param {App} app
 * @param {string} id
 * @param {string} anchor
 * @param {boolean} moveFocus
 * @param {number} [block] place in the text to go to
 */
export async function openLesson(app, id, anchor, moveFocus, block = 0) {
  app.wanted = id;
  if (app.current?.id !== id) {
    const article = await (kit.several ? kit.several.bring(app, id) : app.load(id));
    // The learner has left meanwhile.
    if (app.closed) return;
    if (!article) {
      // Of several, each says so itself. A text that is there can be read on.
      if (kit.several) return;
      tell(app, say("load_failed"));
      atNextAction(() => void openLesson(app, id, anchor, moveFocus, block));
      return;
    }
    const context = app.mount(id, article);
    const box = byId("sb-lesson");
    if (box.firstElementChild !== article) {
      if (!anchor && !block) kit.several?.openSoon(article);
      box.replaceChildren(article);
    }
    app.current = context;
  }
  const context = app.current;
  app.show("sb-lesson", context.title);
  app.showProgress();
  const target = anchor && document.getElementById(`at-${anchor}`);
  if (target) goTo(target, "start");
  else if (!(block && context.goToBlock(block)) && moveFocus) {
    window.scrollTo(0, 0);
    focus(one(context.article, "h1"));
  }
  // Before the LMS was found only the learner's own scrolling counts: it may remember a better place.
  if (app.session.launch) context.keepPlace();
}

/** @param {App} app */
async function openResult(app) {
  const { hash } = location;
  const extras = await loadExtras(app);
  if (location.hash !== hash || app.closed) return;
  if (extras) extras.showResult(app);
  else app.showFailure(say("not_loaded"), () => openResult(app));
}
