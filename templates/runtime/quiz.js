/** Quizzes: which questions are asked, marking, another attempt, handing in. */

import { all, goTo, one } from "./dom.js";
import { Question } from "./question.js";
import { mayGoOn } from "./vanished.js";

/** @typedef {import("./lesson.js").LessonContext} LessonContext */
/** @typedef {import("./state.js").QuizRecord} QuizRecord */
/** @typedef {import("./types.js").QuizOptions} QuizOptions */

const WHOLE = 10_000;

export class Quiz {
  /**
   * @param {HTMLElement} section
   * @param {LessonContext} context
   */
  constructor(section, context) {
    this.section = section;
    this.context = context;
    this.kit = context.kit;
    this.key = section.dataset.key ?? "";
    this.id = section.dataset.id ?? "";
    this.options = /** @type {QuizOptions} */ (JSON.parse(section.dataset.options ?? "{}"));
    this.questions = all(section, ".question").map((form) => new Question(/** @type {HTMLFormElement} */ (form), this));
    /** The questions of this attempt, in their order. */
    this.active = this.questions;
    this.retryButton = /** @type {HTMLButtonElement} */ (one(section, ".retry"));
    this.retryButton.addEventListener("click", () => void this.retry());
    this.handIn = this.atEnd ? this.kit.handIn?.(this) : undefined;
    section.addEventListener("scormbuild:retry", () => void this.retry());
    this.pages = this.options.one ? this.kit.showOne?.(this) : undefined;
    this.time = this.options.minutes ? this.kit.limitTime?.(this) : undefined;
    context.onRestore(() => this.restore());
  }

  /** @returns {QuizRecord | undefined} */
  get record() {
    return this.context.record().quizzes.get(this.key);
  }

  makeRecord() {
    const { quizzes } = this.context.record();
    const made = this.record ?? {
      submitted: false,
      passed: false,
      closed: false,
      untimed: false,
      started: false,
      attempts: 0,
      score: 0,
      weight: 0,
      used: 0,
    };
    made.weight = this.options.weight ?? 0;
    quizzes.set(this.key, made);
    return made;
  }

  /** Whether answers are marked only when the quiz is handed in. A time limit asks for it, too. */
  get atEnd() {
    return Boolean(this.options.end || this.options.minutes);
  }

  /** From now on its questions can be answered. */
  opens() {
    for (const question of this.questions) question.seen = this.context.active;
  }

  /** What chance follows from: another attempt has another. While a marked attempt is looked at, it is still that one's. */
  get seed() {
    const { attempts = 0, submitted = false } = this.record ?? {};
    const settled = submitted && this.questions.filter((one) => one.answer?.done).length >= this.count;
    return `${this.context.session.progress.attempt}${this.key}${attempts - Number(settled)}`;
  }

  restore() {
    if (this.record) this.record.weight = this.options.weight ?? 0;
    this.arrange();
    for (const question of this.questions) question.restore();
    this.show();
  }

  /** Choose and order the questions of this attempt, where chance has a say in it. */
  arrange() {
    this.kit.arrangeByChance?.(this);
  }

  /** How many questions an attempt asks. */
  get count() {
    return this.options.draw ? Math.min(this.options.draw, this.questions.length) : this.questions.length;
  }

  /** Points of the questions of this attempt. */
  get total() {
    return this.active.reduce((sum, question) => sum + question.points, 0);
  }

  get earned() {
    return this.active.reduce((sum, question) => sum + question.points * question.share, 0);
  }

  /** Whether every question of the present attempt is marked. */
  get finished() {
    return this.active.every((question) => question.answer?.done);
  }

  /** Whether a learner may go on behind it. */
  get mayGoOn() {
    return mayGoOn(this.record, this.options.required ?? "");
  }

  /** Bring the first thing that can be done here into view. */
  goTo() {
    const next = this.active.find((question) => !question.answer?.done);
    if (next && !next.form.closest("[hidden]")) next.goTo();
    else {
      const button = /** @type {HTMLElement | null} */ (this.section.querySelector("button:not([hidden], [hidden] *)"));
      goTo(button ?? this.section, "center", button);
    }
  }

  /** A question was marked; after the last one the attempt is. */
  answered() {
    if (this.finished) this.mark();
    this.show();
    if (this.finished) this.kit.announce(one(this.section, ".quiz-result").textContent ?? "", 1);
    this.context.changed();
  }

  mark() {
    const { total } = this;
    // What cannot be scored is passed by taking part.
    const score = total ? Math.round((this.earned / total) * WHOLE) : WHOLE;
    const record = this.makeRecord();
    const { last } = this.context.session.course;
    // An update may have brought new questions into an attempt that was marked: answering them goes on with it.
    if (record.submitted || !record.attempts) record.attempts += 1;
    record.score = last ? score : Math.max(record.score, score);
    record.submitted = true;
    record.passed ||= score >= this.options.pass * 100;
    record.closed =
      score >= WHOLE ||
      record.score >= WHOLE ||
      (Boolean(this.options.attempts) && record.attempts >= (this.options.attempts ?? 0));
    this.report();
  }

  /** An update may have taken away all that was left to answer. @returns {boolean} whether that finished the attempt */
  finishedByUpdate() {
    if (this.atEnd || this.record?.submitted || !this.finished) return false;
    this.mark();
    this.show();
    return true;
  }

  report() {
    const { record } = this;
    if (!record) return;
    this.context.objective({
      id: this.id,
      description: `${this.context.title}: ${this.kit.say("quiz")}`,
      score: this.options.weight ? record.score / 100 : undefined,
      success: !this.options.weight ? "unknown" : record.passed ? "passed" : record.closed ? "failed" : "unknown",
      completion: record.passed || record.closed ? "completed" : "incomplete",
      language: this.context.language,
    });
  }

  show() {
    const { record, finished } = this;
    const line = one(this.section, ".quiz-result");
    const settled = Boolean(record?.submitted && finished);
    this.retryButton.hidden = !(settled && !record?.closed);
    this.handIn?.show();
    this.time?.show();
    this.pages?.show();
    this.section.classList.toggle("passed", Boolean(record?.passed));
    this.section.classList.toggle("settled", settled);
    if (!record || !settled || !this.total) {
      line.textContent = "";
      return;
    }
    const { earned, total } = this;
    const { say } = this.kit;
    const percent = Math.round((earned / total) * 100);
    const parts = [say("quiz_score", { earned: Math.round(earned * 100) / 100, total, percent, n: total })];
    if (this.options.pass)
      parts.push(record.passed ? say("quiz_passed") : say("quiz_failed", { pass: this.options.pass }));
    if (!record.closed && this.options.attempts)
      parts.push(say("attempts_left", { n: this.options.attempts - record.attempts }));
    else if (record.closed && !record.passed) parts.push(say("no_attempts_left"));
    line.textContent = parts.join(" ");
  }

  /** Whether the attempt after so many is the last one. @param {number} attempts */
  isLast(attempts) {
    return this.options.attempts === attempts + 1;
  }

  async retry() {
    if (!this.record?.submitted || this.record.closed || !this.finished) return;
    const { ask, say } = this.kit;
    if (
      this.isLast(this.record.attempts) &&
      !(await ask?.(say("last_attempt"), say("last_attempt_note"), say("go_back"), say("try_again")))
    )
      return;
    this.begin(this.record);
  }

  /** Begin another attempt. @param {QuizRecord} record */
  begin(record) {
    // What nobody marks cannot have been wrong.
    const keep = this.options.retryWrong
      ? this.active.filter((question) => !question.points || question.share === 1)
      : [];
    for (const question of this.active) if (!keep.includes(question)) question.reopen();
    Object.assign(record, { started: false, used: 0 });
    this.drawAnew();
    for (const question of this.questions) question.restore();
    this.show();
    const next = this.active.find((question) => !question.answer?.done) ?? this.active[0];
    if (this.time) this.goTo();
    else next.goTo("start");
    this.context.changed();
  }

  /** Another attempt asks other questions; how many were ever answered stays the same. */
  drawAnew() {
    // Where only what was wrong is asked again, the drawn set stays.
    if (this.options.draw && !this.options.retryWrong) {
      for (const question of this.active) question.forget();
      this.arrange();
      for (const question of this.active) question.count();
    } else this.arrange();
  }
}
