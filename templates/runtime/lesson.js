/** A lesson on the page: its exercises, what completes it, and the learner's place in the text. */

import { all, element, goTo, one } from "./dom.js";
import { isComplete, isDone, lessonParts, openOf, shareOf } from "./done.js";
import { levelAt } from "./levels.js";
import { lessonRecord } from "./state.js";
import { showMoment, showTodo } from "./todo.js";
import { forgetVanished } from "./vanished.js";
import { marksOf } from "./marked.js";
import { MARKS } from "./marks.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").Kit} Kit */
/** @typedef {import("./types.js").CompletionPart} CompletionPart */

/** How long the end must be in view to count as read: longer than a glance at a page that is being left. */
const READ_AFTER = 1000;

export class LessonContext {
  /**
   * @param {Kit} kit
   * @param {HTMLElement} article
   * @param {Session} session
   * @param {() => void} onProgress called whenever the learner's standing may have changed
   * @param {() => void} onEnd called when the end of the text comes into view
   */
  constructor(kit, article, session, onProgress, onEnd) {
    this.kit = kit;
    this.article = article;
    this.session = session;
    this.onProgress = onProgress;
    this.onEnd = onEnd;
    this.id = article.dataset.lesson ?? "";
    this.key = article.dataset.key ?? "";
    this.title = article.dataset.title ?? "";
    this.xp = Number(article.dataset.xp ?? 0);
    this.language = session.course.language;
    this.number = Number(article.dataset.number ?? 1);
    /** The lesson's own completion rule. @type {import("./types.js").Rule | null} */
    this.ownRule = article.dataset.rule ? JSON.parse(article.dataset.rule) : null;
    /** @type {import("./quiz.js").Quiz[]} */
    this.quizzes = [];
    /** @type {(() => void)[]} */
    this.restorers = [];
    /** Active milliseconds with this lesson open, in this launch. */
    this.active = 0;
    /** The required quiz that keeps the learner from going on. @type {import("./quiz.js").Quiz | null} */
    this.gate = null;
    /** XP that answers earned since they were told last. */
    this.answersXp = 0;
    /** A level that was reached since then. */
    this.newLevel = "";
    /** What completing the lesson earned, when it was completed a moment ago. @type {string[] | null} */
    this.gains = null;
    this.totals = {
      ...marksOf((_, at) => all(article, MARKS[at].shown).length),
      questions: 0,
      quizzes: all(article, ".quiz").length,
    };
    for (const link of all(article, "a.external, a.download")) {
      const note = kit.say(link.classList.contains("external") ? "new_tab" : "download");
      link.append(element("span", { class: "unseen" }, ` ${note}`));
      link.setAttribute("rel", "noopener");
    }
    for (const mount of kit.mounts) mount(article, this);
    this.quizzes = kit.quizzes?.(article, this) ?? [];
    this.totals.questions = this.quizzes.reduce((sum, quiz) => sum + quiz.count, 0);
    this.restore();
    this.watch();
  }

  record() {
    return lessonRecord(this.session.progress, this.key);
  }

  /** @param {() => void} restorer brings a part of the page to what the record says; called now and when progress arrives */
  onRestore(restorer) {
    this.restorers.push(restorer);
  }

  /** Drop what the record holds of things that an update of the course took away. */
  forgetWhatVanished() {
    const record = this.session.progress.lessons.get(this.key);
    if (!record) return;
    const keys = (/** @type {string} */ selector) =>
      new Set(/** @type {HTMLElement[]} */ (all(this.article, selector)).map((one) => one.dataset.key ?? ""));
    forgetVanished(
      record,
      {
        own: this.ownRule !== null,
        marks: marksOf((_, at) => keys(MARKS[at].shown)),
        quizzes: new Map(
          this.quizzes.map(({ key, options, count, questions }) => [
            key,
            {
              weight: options.weight ?? 0,
              count,
              required: options.required ?? "",
              questions: questions.map((one) => one.key),
            },
          ]),
        ),
      },
      this.rule,
    );
    if (this.ownRule) record.open = record.complete && !this.isDone;
  }

  /**
   * XP and levels never change silently: whoever earns shows what is returned, and changed() tells it.
   * @param {number} xp points of experience that were earned
   * @param {string} [question] its key; the lesson itself without one
   * @returns {string[]} in words: the XP, and a level that they reach
   */
  earn(xp, question = "") {
    const { course, earned, progress } = this.session;
    const { say } = this.kit;
    const before = levelAt(course, progress.xp);
    progress.xp += xp;
    earned.set(this.key + question, xp);
    if (question) this.answersXp += xp;
    const level = levelAt(course, progress.xp);
    const reached = level > before ? say("new_level", { name: course.levels[level - 1][0] }) : "";
    this.newLevel = reached || this.newLevel;
    return [xp ? say("xp_gained", { n: xp }) : "", reached].filter(Boolean);
  }

  /** Tell what an action earned, after the verdict: points, then what they lead to. @param {boolean} completed it completed the lesson */
  tellGains(completed) {
    const { announce, say } = this.kit;
    if (this.answersXp) announce(say("xp_gained", { n: this.answersXp }), 1);
    if (completed) {
      announce(say("todo_nothing"), 2);
      if (this.xp) announce(say("xp_gained", { n: this.xp }), 2);
    }
    if (this.newLevel) announce(this.newLevel, 2);
    this.answersXp = 0;
    this.newLevel = "";
  }

  restore() {
    this.forgetWhatVanished();
    for (const restorer of this.restorers) restorer();
    if (this.quizzes.map((quiz) => quiz.finishedByUpdate()).includes(true)) this.changed();
    this.applyGates();
    showTodo(this);
  }

  /** Hide what stands behind a quiz that is required and not done yet. */
  applyGates() {
    const record = this.record();
    record.own = this.ownRule !== null;
    const hidden = this.quizzes.filter(({ section }) => section.closest(".behind-gate"));
    this.gate = this.kit.gates?.closedIn(this) ?? null;
    for (const quiz of hidden) if (!quiz.section.closest(".behind-gate")) quiz.opens();
    record.through = !this.gate && this.quizzes.some((quiz) => quiz.options.required);
  }

  /** @param {import("./types.js").Interaction} interaction */
  answered(interaction) {
    this.session.answered(interaction);
  }

  /** @param {import("./types.js").Objective} objective */
  objective(objective) {
    this.session.objective(objective);
  }

  /** The learner did something that lasts. */
  changed() {
    const record = this.record();
    this.applyGates();
    const completes = this.isDone && !record.complete;
    if (completes) this.gains = this.earn(this.xp);
    if (this.isDone) {
      Object.assign(record, { complete: true, open: false });
      // A step that is not ticked any more opens it again, as what an update brings does.
    } else record.open = record.complete;
    this.tellGains(completes);
    this.report();
    this.session.changed();
    showTodo(this);
    if (completes) showMoment(this);
    this.onProgress();
  }

  report() {
    const record = this.record();
    const weights = this.quizzes.reduce((sum, quiz) => sum + (quiz.options.weight ?? 0), 0);
    const records = this.quizzes.map((quiz) => quiz.record);
    const marked = weights > 0 && records.every((quiz) => quiz?.submitted);
    const earned = records.reduce((sum, quiz) => sum + (quiz ? quiz.score * quiz.weight : 0), 0);
    this.session.objective({
      id: this.id,
      description: this.title,
      score: marked ? Math.round(earned / weights) / 100 : undefined,
      success: marked && records.every((quiz) => quiz?.passed) ? "passed" : "unknown",
      // Never taken back: Moodle would not store it again (SCORM 2004: what a value was at launch is not sent).
      completion: record.complete ? "completed" : "incomplete",
      language: this.language,
    });
  }

  /** What completes this lesson: its own rule, or its share in the course's. @returns {import("./types.js").Rule} */
  get rule() {
    return this.ownRule ?? this.session.course.rule;
  }

  /** What the rule asks for in this lesson, and how much is left. */
  parts() {
    return lessonParts(this.rule, this.record(), this.totals, this.ownRule ? this.session.progress.xp : undefined);
  }

  get isDone() {
    return isDone(this.rule, this.record(), this.parts());
  }

  /** What is still to do. @returns {{ part: CompletionPart, left: number }[]} */
  todo() {
    return isComplete(this.record()) && this.rule.any ? [] : openOf(this.parts()).filter(({ left }) => left > 0);
  }

  /** How much of it is done, 0 to 1. */
  get share() {
    return shareOf(this.rule, this.record(), this.parts());
  }

  /** Bring the first open piece of a part into view. @param {CompletionPart} part */
  goToOpen(part) {
    if (part === "questions" || part === "quizzes") {
      const quiz = this.quizzes.find((one) =>
        part === "quizzes" ? !one.record?.passed : one.active.some((question) => !question.answer?.ever),
      );
      quiz?.goTo();
      return;
    }
    const target = /** @type {HTMLElement | null} */ (
      this.article.querySelector(MARKS.find((one) => one.part === part)?.open ?? ".end")
    );
    if (target) goTo(target);
  }

  /** Notice when the end of the text has been in view for a moment. */
  watch() {
    let waiting = 0;
    const observer = new IntersectionObserver((entries) => {
      clearTimeout(waiting);
      if (!entries.at(-1)?.isIntersecting) return;
      this.onEnd();
      waiting = window.setTimeout(() => this.article.isConnected && this.markRead(), READ_AFTER);
    });
    observer.observe(one(this.article, ".end"));
    // Whoever goes on from the end has reached it, however quickly.
    one(this.article, ".next").addEventListener("click", () => this.markRead());
  }

  /** Active time went by. @param {number} seconds */
  spent(seconds) {
    this.active += seconds * 1000;
    if (!this.ownRule?.parts.includes("minutes")) return;
    const record = this.record();
    record.time += seconds;
    if (!isComplete(record) && this.isDone) this.changed();
    else if (Math.floor(record.time) % 60 === 0) showTodo(this);
  }

  showTodo() {
    showTodo(this);
  }

  markRead() {
    if (this.record().read || this.gate) return;
    this.record().read = true;
    this.changed();
  }

  /** Blocks of the text, by which the place is kept. */
  get textBlocks() {
    return /** @type {HTMLElement[]} */ ([...one(this.article, ".text").children]);
  }

  /** Remember the block at the top of the window. */
  keepPlace() {
    const blocks = this.textBlocks;
    let block = blocks.findIndex((one) => one.getBoundingClientRect().bottom > 80);
    if (block < 0 || blocks[block].classList.contains("behind-gate")) block = blocks.length - 1;
    const { progress } = this.session;
    if (progress.place?.lesson === this.id && progress.place.block === block) return;
    progress.place = { lesson: this.id, block: Math.max(block, 0) };
    this.session.moved();
  }

  /** @param {number} block */
  goToBlock(block) {
    const target = this.textBlocks[block];
    if (!target || block === 0) return false;
    goTo(target, "start");
    return true;
  }
}
