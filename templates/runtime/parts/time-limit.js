/**
 * The time limit of a quiz, which learners can switch off or extend as often as they need (WCAG 2.2.1). Only seconds
 * in which the page runs count: a laptop that sleeps loses none.
 */

/** @typedef {import("../types.js").Kit} Kit */

/** Seconds for each unit of the state. */
const UNIT = 4;
const WARN_AT = 60;

/** Minutes and seconds as on a clock. @param {number} seconds */
function clock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** @param {Kit} kit */
function part(kit) {
  const { announce, element, focus, one, say } = kit;
  kit.limitTime = (quiz) => {
    const minutes = quiz.options.minutes ?? 0;
    const limit = minutes * 60;
    const off = /** @type {HTMLInputElement} */ (element("input", { type: "checkbox" }));
    const start = element("button", { type: "button", class: "button" }, say("start_quiz"));
    const before = element(
      "div",
      { class: "before-time" },
      element("p", {}, say("time_limit", { n: minutes })),
      element("label", { class: "tick" }, off, say("no_limit")),
      start,
    );
    const left = element("span", { role: "timer" });
    const more = element("button", { type: "button", class: "quiet" }, say("more_time"));
    const running = element("div", { class: "time-left" }, left, more);
    const questions = /** @type {HTMLElement} */ (one(quiz.section, ".questions"));
    const handIn = /** @type {HTMLElement} */ (one(quiz.section, ".hand-in"));
    questions.before(before, running);
    let used = 0;
    let warned = false;
    /** @type {number | undefined} */
    let ticking;
    const stop = () => {
      clearInterval(ticking);
      ticking = undefined;
    };
    const show = () => {
      const { record } = quiz;
      const started = Boolean(record?.started);
      const open = started && !quiz.finished;
      before.hidden = started || quiz.finished;
      running.hidden = !open || Boolean(record?.untimed);
      questions.hidden = !before.hidden;
      handIn.hidden = !open;
      left.textContent = say("time_left", { time: clock(Math.max(0, limit - used)) });
      running.classList.toggle("soon", limit - used <= WARN_AT);
      if (!open || record?.untimed) stop();
      else ticking ??= window.setInterval(tick, 1000);
    };
    const tick = () => {
      const { record } = quiz;
      // Another lesson, the overview or another tab is looked at: the clock waits.
      if (
        !record ||
        !quiz.section.isConnected ||
        quiz.section.closest("[hidden]") ||
        document.visibilityState === "hidden"
      )
        return;
      used += 1;
      if (used % 20 === 0) {
        record.used = Math.floor(used / UNIT);
        quiz.context.session.moved();
      }
      if (limit - used <= WARN_AT && !warned) {
        warned = true;
        announce(say("time_soon"));
      }
      if (used >= limit) {
        stop();
        // Whoever still compares a long text with its model answer does so without the clock.
        record.untimed = true;
        quiz.handIn?.now();
        show();
      } else show();
    };
    start.addEventListener("click", () => {
      used = 0;
      warned = false;
      const record = quiz.makeRecord();
      Object.assign(record, { started: true, untimed: off.checked, used: 0 });
      quiz.opens();
      quiz.context.changed();
      quiz.show();
      focus(quiz.active[0].control.inputs()[0]);
    });
    more.addEventListener("click", () => {
      used = Math.max(0, used - limit);
      warned = false;
      if (quiz.record) quiz.record.used = Math.floor(used / UNIT);
      announce(say("time_added"));
      show();
      quiz.context.session.moved();
    });
    return {
      show: () => {
        used = Math.max(used, (quiz.record?.used ?? 0) * UNIT);
        if (!quiz.record?.started) used = 0;
        show();
      },
    };
  };
}

(globalThis.scormbuildParts ??= []).push(part);
