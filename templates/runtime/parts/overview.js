/** What a course with several lessons has: an overview (how far the learner is, and what there is to do), and quick ways
 * from lesson to lesson. */

import { byId, parse } from "../dom.js";
import { lessonParts, shareOf } from "../done.js";
import { CERTIFICATE, hasEarned } from "../earned.js";
import { levelOf } from "../levels.js";
import { firstGate, Loader } from "../loader.js";
import { loadScript, loadStyle } from "../loading.js";
import { isMenuHidden } from "../remembered.js";
import { statesOf } from "../row-state.js";
import { courseRule } from "../rule.js";
import { forgetVanished, readThere, totalsOf } from "../vanished.js";

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {"locked" | "not_started" | "complete" | "in_progress"} Named */
/** @typedef {import("../app.js").App} App */
/** @typedef {import("../standing.js").Standing} Standing */

/** Not before what was asked for is shown. */
const LATER = 100;

/** What it works with. @type {Kit} */
let kit;
let ready = false;
const root = document.documentElement;
const wide = matchMedia("(min-width: 1100px)");
/** The menu, once it was asked for. @type {Promise<void> | null} */
let menu = null;

/** @param {App} app */
function loadMenu(app) {
  menu ??= new Promise((done, fail) => {
    const styled = loadStyle("menu.css");
    loadScript("menu.js", () => void styled.then(done), fail);
  }).then(() => {
    kit.takeParts();
    return kit.menu?.build(app);
  });
  void menu.catch(() => {
    menu = null;
    root.classList.remove("pinned");
  });
  return menu;
}

/** Where the learner is: in the header, and in the menu, which is beside the text from the first lesson on. @param {App} app */
function showWhere(app) {
  prepare(app);
  const { current, course } = app;
  byId("sb-where").textContent = current
    ? `${[current.number, course.totals.lessons].map((n) => n.toLocaleString(course.language)).join(" / ")} · ${current.title}`
    : "";
  if (kit.menu) kit.menu.show(app);
  else if (current && !menu && wide.matches && root.classList.contains("pinned")) void loadMenu(app).catch(() => {});
}

/** What is there from the start. @param {App} app */
function prepare(app) {
  if (ready) return;
  ready = true;
  root.classList.toggle("pinned", !isMenuHidden(app));
  byId("sb-menu").addEventListener("click", () =>
    loadMenu(app).then(
      () => kit.menu?.toggle(app),
      // The overview has the list, too.
      () => (location.hash = "#/"),
    ),
  );
  wide.addEventListener("change", () => showWhere(app));
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

/** What is in each lesson of a long list, by the keys of lessons. @param {(there: Map<string, string>) => void} use */
function readKeys(use) {
  globalThis.scormbuild.keys = (list) => use(new Map(list.split(";").map((one) => [one.slice(0, 3), one.slice(3)])));
  loadScript("outline/keys.js");
}

/** In all lessons at once; what only a long list knows is asked for. @param {App} app */
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
  if (app.course.outlineChunks) readKeys(keep);
  else {
    const rows = /** @type {HTMLElement[]} */ (kit.all(document, "li[data-lesson]"));
    keep(new Map(rows.map(({ dataset: { key = "", there = "" } }) => [key, there])));
  }
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
  showWhere(app);
  // It is long in a long course, and brought up to date when it is opened.
  if (byId("sb-overview").hidden) return;
  const { course, session } = app;
  const { place, xp } = session.progress;
  const result = outcome(standing, session.launch?.pass ?? course.pass);
  const { lessons, minutes } = course.totals;
  const parts = [kit.say("progress_text", { done: standing.lessonsDone, total: lessons })];
  if (minutes) parts.push(kit.say("about_minutes", { n: minutes }));
  if (course.totals.xp) parts.push(kit.say("xp_of", { n: xp, total: Math.max(xp, course.totals.xp) }));
  const level = levelOf(kit.say, course, xp);
  if (level) parts.push(level);
  byId("sb-standing").replaceChildren(
    ...(result ? [kit.element("strong", {}, result), kit.element("br")] : []),
    parts.join(" · "),
  );
  byId("sb-rule").replaceChildren(courseRule(kit.say, session));
  showRows(app);
  const start = byId("sb-start");
  // Whoever cannot pass any more is shown the result, and what can be done.
  const over = standing.report.scored && (standing.outOfReach || (standing.final && !standing.passed));
  const next = rowToGoOnWith(place?.lesson ?? course.first);
  start.setAttribute("href", over ? "#=result" : `#/${next?.dataset.lesson ?? place?.lesson ?? course.first}`);
  start.textContent = kit.say(over ? "to_result" : place ? "continue" : "start");
  byId("sb-next").replaceChildren(...(over || !next ? [] : nextWords(app, next)));
  if (course.certificate && hasEarned(standing, session.progress) && !document.getElementById("sb-certificate"))
    start.after(
      kit.element("a", { class: "certified", id: "sb-certificate", href: CERTIFICATE }, kit.say("view_certificate")),
    );
  // The same as the line in the header and the result say.
  const share = standing.report.progress;
  const ring = byId("sb-ring");
  ring.style.setProperty("--done", String(share));
  ring.textContent = share.toLocaleString(course.language, { style: "percent" });
}

/** Of a lesson, its row; where it is complete, that of the next one with something left. @param {string} id */
function rowToGoOnWith(id) {
  const rows = /** @type {HTMLElement[]} */ (kit.all(byId("sb-outline"), "[data-lesson]"));
  const at = rows.findIndex((row) => row.dataset.lesson === id);
  const isOpen = (/** @type {HTMLElement} */ row) => !row.matches(".complete, .locked");
  if (at < 0 || isOpen(rows[at])) return rows[at];
  return [...rows.slice(at + 1), ...rows.slice(0, at)].find(isOpen) ?? rows[at];
}

/** The lesson that comes next, with the minutes that are left in it. @param {App} app @param {HTMLElement} row */
function nextWords({ course, session }, row) {
  const { key = "", there = "", minutes = "0" } = row.dataset;
  const title = kit.one(row, "a").textContent ?? "";
  const record = session.progress.lessons.get(key);
  const share = record ? shareOf(course.rule, record, lessonParts(course.rule, record, totalsOf(readThere(there)))) : 0;
  const left = Math.ceil(Number(minutes) * (1 - share));
  // Apart, for they may be in two languages.
  return left ? [`${title} · `, kit.element("span", {}, kit.say("minutes_left", { n: left }))] : [title];
}

/** What opens the lessons that are locked. @param {App} app */
function reason(app) {
  const gate = firstGate(app, Number.POSITIVE_INFINITY);
  const lesson = gate && document.querySelector(`#sb-outline [data-key="${CSS.escape(gate[1])}"] a`)?.textContent;
  return lesson ? kit.say("locked_by", { lesson }) : "";
}

/** How far each lesson in the list is. @param {App} app */
function showRows(app) {
  const { place } = app.session.progress;
  const states = statesOf(app);
  const why = reason(app);
  for (const [at, row] of /** @type {HTMLElement[]} */ (kit.all(byId("sb-outline"), "[data-lesson]")).entries()) {
    const state = states(row.dataset.key ?? "", at + 1);
    row.className = state;
    kit.one(row, ".state").textContent = kit.say(/** @satisfies {Named} */ (state));
    row.querySelector(".why")?.remove();
    if (state === "locked" && why) kit.one(row, ".meta").append(kit.element("span", { class: "why" }, why));
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
    showWhere,
    loadAhead,
    openSoon,
    forgetVanished: forgetInAll,
  });
}

(globalThis.scormbuildParts ??= []).push(part);
