/**
 * The time limit of a quiz, which learners can switch off or extend as often as they need (WCAG 2.2.1). Only seconds
 * in which the page runs count: a laptop that sleeps loses none.
 */

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../quiz.js").Quiz} Quiz */

/** Seconds for each unit of the state. */
const UNIT = 4;
const WARN_AT = 60;

/** What it works with. @type {Kit} */
let kit;

/** Minutes and seconds as on a clock. @param {number} seconds */
function clock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

class TimeLimit {
  /** @param {Quiz} quiz */
  constructor(quiz) {
    const { element, one, say } = kit;
    const minutes = quiz.options.minutes ?? 0;
    this.quiz = quiz;
    this.limit = minutes * 60;
    /** Seconds of the attempt. */
    this.used = 0;
    /** The learner was told that little is left. */
    this.warned = false;
    /** @type {number | undefined} */
    this.ticking = undefined;
    this.off = /** @type {HTMLInputElement} */ (element("input", { type: "checkbox" }));
    const start = element("button", { type: "button", class: "button" }, say("start_quiz"));
    this.before = element(
      "div",
      { class: "before-time" },
      element("p", {}, say("time_limit", { n: minutes })),
      element("label", { class: "tick" }, this.off, say("no_limit")),
      start,
    );
    this.left = element("span", { role: "timer" });
    const more = element("button", { type: "button", class: "quiet" }, say("more_time"));
    this.running = element("div", { class: "time-left" }, this.left, more);
    this.questions = /** @type {HTMLElement} */ (one(quiz.section, ".questions"));
    this.handIn = /** @type {HTMLElement} */ (one(quiz.section, ".hand-in"));
    this.questions.before(this.before, this.running);
    start.addEventListener("click", () => this.start());
    more.addEventListener("click", () => this.extend());
  }

  start() {
    const { quiz } = this;
    this.used = 0;
    this.warned = false;
    Object.assign(quiz.makeRecord(), { started: true, untimed: this.off.checked, used: 0 });
    quiz.opens();
    quiz.context.changed();
    quiz.show();
    (quiz.active.find((question) => !question.answer?.done) ?? quiz.active[0]).goTo("nearest");
  }

  extend() {
    const { quiz } = this;
    this.used = Math.max(0, this.used - this.limit);
    this.warned = false;
    if (quiz.record) quiz.record.used = Math.floor(this.used / UNIT);
    kit.announce(kit.say("time_added"));
    this.draw();
    quiz.context.session.moved();
  }

  stop() {
    clearInterval(this.ticking);
    this.ticking = undefined;
  }

  show() {
    const { record } = this.quiz;
    this.used = record?.started ? Math.max(this.used, record.used * UNIT) : 0;
    this.draw();
  }

  draw() {
    const { record, finished } = this.quiz;
    const rest = this.limit - this.used;
    const started = Boolean(record?.started);
    const open = started && !finished;
    this.before.hidden = started || finished;
    this.running.hidden = !open || Boolean(record?.untimed);
    this.questions.hidden = !this.before.hidden;
    this.handIn.hidden = !open;
    this.left.textContent = kit.say("time_left", { time: clock(Math.max(0, rest)) });
    this.running.classList.toggle("soon", rest <= WARN_AT);
    if (!open || record?.untimed) this.stop();
    else this.ticking ??= window.setInterval(() => this.tick(), 1000);
  }

  tick() {
    const { record, section, context } = this.quiz;
    // Another lesson, the overview or another tab is looked at: the clock waits.
    const looks = section.isConnected && !section.closest("[hidden]") && document.visibilityState !== "hidden";
    if (!record || !looks) return;
    this.used += 1;
    if (this.used % 20 === 0) {
      record.used = Math.floor(this.used / UNIT);
      context.session.moved();
    }
    if (this.limit - this.used <= WARN_AT && !this.warned) {
      this.warned = true;
      kit.announce(kit.say("time_soon"));
    }
    if (this.used >= this.limit) {
      this.stop();
      // Whoever still compares a long text with its model answer does so without the clock.
      record.untimed = true;
      this.quiz.handIn?.now();
    }
    this.draw();
  }
}

/** @param {Kit} given */
function part(given) {
  kit = given;
  kit.limitTime = (quiz) => new TimeLimit(quiz);
}

(globalThis.scormbuildParts ??= []).push(part);
