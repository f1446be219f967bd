/** What a course with several lessons has: an overview (how far the learner is, and what there is to do), and quick ways
 * from lesson to lesson. */

import { byId, parse } from "../dom.js";
import { isComplete } from "../done.js";
import { levelOf } from "../levels.js";
import { firstGate, Loader } from "../loader.js";
import { loadScript } from "../loading.js";

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {"locked" | "not_started" | "complete" | "in_progress"} Named */
/** @typedef {import("../app.js").App} App */
/** @typedef {import("../standing.js").Standing} Standing */

/** Not before what was asked for is shown. */
const LATER = 100;

/** What it works with. @type {Kit} */
let kit;
let ready = false;

/** What is there from the start. @param {App} app */
function prepare(app) {
  if (ready) return;
  ready = true;
  document.getElementById("sb-more")?.addEventListener("click", () => more(app));
  globalThis.scormbuild.outline = (chunk, html) => {
    if (chunk !== app.outlineShown + 1) return;
    app.outlineShown = chunk;
    byId("sb-outline").append(parse(html));
    app.showProgress();
  };
}

/** Load the next piece of a long list. @param {App} app */
function more(app) {
  const last = /** @type {HTMLElement} */ (byId("sb-outline").lastElementChild?.querySelector("a"));
  loadScript(`outline/${app.outlineShown + 1}.js`, () => {
    if (app.outlineShown < app.course.outlineChunks) return;
    byId("sb-more").remove();
    kit.focus(last);
  });
}

/** @type {import("../types.js").Several["readKeys"]} */
function readKeys(use) {
  globalThis.scormbuild.keys = (list) => use(new Map(list.split(";").map((one) => [one.slice(0, 3), one.slice(3)])));
  loadScript("outline/keys.js");
}

/** @param {App} app @param {HTMLElement} article */
function loadAhead(app, article) {
  const next = article.querySelector("a.next[href^='#/']:not([hidden])")?.getAttribute("href")?.slice(2) ?? "";
  if (next && !app.articles.has(next)) setTimeout(() => void app.load(next), LATER);
}

/** @param {HTMLElement} article */
function openSoon(article) {
  article.classList.add("opening");
  // Counted from the first frame on, however long that takes.
  requestAnimationFrame(() => setTimeout(() => article.classList.remove("opening"), LATER));
}

/** @param {App} app @param {boolean} moveFocus */
function openOverview(app, moveFocus) {
  app.show("sb-overview", app.course.title);
  app.showProgress();
  window.scrollTo(0, 0);
  if (moveFocus) kit.focus(kit.one(byId("sb-overview"), "h1"));
}

/** The result, once there is one to be told first. @param {Standing} standing @param {number} pass */
function outcome({ passed, final, outOfReach, report }, pass) {
  if (report.scored && final && !passed) return kit.say("result_failed");
  if (outOfReach) return kit.say("out_of_reach", { pass });
  return report.completion !== "completed" ? "" : kit.say(passed ? "result_passed" : "result_complete");
}

/** @param {App} app @param {Standing} standing */
function showOverview(app, standing) {
  prepare(app);
  // It is long in a long course, and brought up to date when it is opened.
  if (byId("sb-overview").hidden) return;
  const { course, session } = app;
  const { place, xp } = session.progress;
  const result = outcome(standing, session.launch?.pass ?? course.pass);
  const parts = [kit.say("progress_text", { done: standing.lessonsDone, total: course.totals.lessons })];
  if (course.totals.xp) parts.push(kit.say("xp_of", { n: xp, total: Math.max(xp, course.totals.xp) }));
  const level = levelOf(kit.say, course, xp);
  if (level) parts.push(level);
  byId("sb-standing").replaceChildren(
    ...(result ? [kit.element("strong", {}, result), kit.element("br")] : []),
    parts.join(" · "),
  );
  byId("sb-rule").replaceChildren(kit.courseRule(session));
  const start = byId("sb-start");
  // Whoever cannot pass any more is shown the result, and what can be done.
  const over = standing.report.scored && (standing.outOfReach || (standing.final && !standing.passed));
  start.setAttribute("href", over ? "#=result" : `#/${place?.lesson ?? course.first}`);
  start.textContent = kit.say(over ? "to_result" : place ? "continue" : "start");
  showRows(app);
}

/** How far each lesson in the list is. @param {App} app */
function showRows(app) {
  const { place, lessons } = app.session.progress;
  for (const [at, row] of /** @type {HTMLElement[]} */ (kit.all(byId("sb-outline"), "[data-lesson]")).entries()) {
    const record = lessons.get(row.dataset.key ?? "");
    const state = firstGate(app, at + 1)
      ? "locked"
      : !record
        ? "not_started"
        : isComplete(record)
          ? "complete"
          : "in_progress";
    row.className = state;
    kit.one(row, ".state").textContent = kit.say(/** @satisfies {Named} */ (state));
    if (place?.lesson === row.dataset.lesson) row.setAttribute("aria-current", "true");
    else row.removeAttribute("aria-current");
  }
}

/** @param {Kit} given */
function part(given) {
  kit = given;
  kit.several = Object.assign(new Loader(kit), {
    openOverview,
    showOverview,
    loadAhead,
    openSoon,
    readKeys,
  });
}

(globalThis.scormbuildParts ??= []).push(part);
