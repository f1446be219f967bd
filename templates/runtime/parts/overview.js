/** What a course with several lessons has: an overview (how far the learner is, and what there is to do), and quick ways
 * from lesson to lesson. */

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {"locked" | "not_started" | "complete" | "in_progress"} Named */
/** @typedef {import("../app.js").App} App */

/** Not before what was asked for is shown. */
const LATER = 100;

/** @param {Kit} kit */
function part(kit) {
  const { all, element, focus, one, say } = kit;
  const get = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

  /** Load the next piece of a long list. @param {App} app */
  function more(app) {
    const last = /** @type {HTMLElement} */ (get("sb-outline").lastElementChild?.querySelector("a"));
    app.loadScript(`outline/${app.outlineShown + 1}.js`, () => {
      if (app.outlineShown < app.course.outlineChunks) return;
      get("sb-more").remove();
      focus(last);
    });
  }

  kit.loadAhead = (app, article) => {
    const next = article.querySelector("a.next[href^='#/']:not([hidden])")?.getAttribute("href")?.slice(2) ?? "";
    if (next && !app.articles.has(next)) setTimeout(() => void app.load(next), LATER);
  };
  kit.openSoon = (article) => {
    article.classList.add("opening");
    // Counted from the first frame on, however long that takes.
    requestAnimationFrame(() => setTimeout(() => article.classList.remove("opening"), LATER));
  };
  let ready = false;
  /** The result, once there is one to be told first. @param {import("../standing.js").Standing} standing @param {number} pass */
  function outcome({ passed, final, outOfReach, report }, pass) {
    if (report.scored && final && !passed) return say("result_failed");
    if (outOfReach) return say("out_of_reach", { pass });
    return report.completion !== "completed" ? "" : say(passed ? "result_passed" : "result_complete");
  }

  kit.showOverview = (app, standing) => {
    if (!ready) document.getElementById("sb-more")?.addEventListener("click", () => more(app));
    ready = true;
    // It is long in a long course, and brought up to date when it is opened.
    if (get("sb-overview").hidden) return;
    const { course, session } = app;
    const { place, xp, lessons } = session.progress;
    const result = outcome(standing, session.launch?.pass ?? course.pass);
    const parts = [say("progress_text", { done: standing.lessonsDone, total: course.totals.lessons })];
    if (course.totals.xp) parts.push(say("xp_of", { n: xp, total: Math.max(xp, course.totals.xp) }));
    const level = kit.levelOf(course, xp);
    if (level) parts.push(level);
    get("sb-standing").replaceChildren(
      ...(result ? [element("strong", {}, result), element("br")] : []),
      parts.join(" · "),
    );
    get("sb-rule").replaceChildren(kit.courseRule(session));
    const start = get("sb-start");
    // Whoever cannot pass any more is shown the result, and what can be done.
    const over = standing.report.scored && (standing.outOfReach || (standing.final && !standing.passed));
    start.setAttribute("href", over ? "#=result" : `#/${place?.lesson ?? course.first}`);
    start.textContent = say(over ? "to_result" : place ? "continue" : "start");
    for (const [at, row] of /** @type {HTMLElement[]} */ (all(get("sb-outline"), "li")).entries()) {
      const record = lessons.get(row.dataset.key ?? "");
      const state = app.firstGate(at + 1)
        ? "locked"
        : !record
          ? "not_started"
          : kit.isComplete(record)
            ? "complete"
            : "in_progress";
      row.className = state;
      one(row, ".state").textContent = say(/** @satisfies {Named} */ (state));
      if (place?.lesson === row.dataset.lesson) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
  };
}

(globalThis.scormbuildParts ??= []).push(part);
