/** A lesson on the page: its exercises, what is still to do in it, and the learner's place in the text. */

import { mountCards } from "./cards.js";
import { all, element, focus, one } from "./dom.js";
import { mountQuizzes } from "./quiz.js";
import { lessonRecord } from "./state.js";
import { mountSteps } from "./steps.js";
import { say } from "./words.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").CompletionPart} CompletionPart */

/** How long the end must be in view to count as read: longer than a glance at a page that is being left. */
const READ_AFTER = 1000;

export class LessonContext {
  /**
   * @param {HTMLElement} article
   * @param {Session} session
   * @param {() => void} onProgress called whenever the learner's standing may have changed
   */
  constructor(article, session, onProgress) {
    this.article = article;
    this.session = session;
    this.onProgress = onProgress;
    this.id = article.dataset.lesson ?? "";
    this.key = article.dataset.key ?? "";
    this.title = article.dataset.title ?? "";
    this.xp = Number(article.dataset.xp ?? 0);
    this.language = session.course.language;
    /** @type {(() => void)[]} */
    this.restorers = [];
    this.totals = {
      cards: all(article, ".card").length,
      steps: all(article, ".step").length,
      questions: all(article, ".question").length,
      quizzes: all(article, ".quiz").length,
    };
    for (const link of all(article, "a.external, a.download")) {
      const note = say(link.classList.contains("external") ? "new_tab" : "download");
      link.append(element("span", { class: "unseen" }, ` ${note}`));
      link.setAttribute("rel", "noopener");
    }
    this.forgetWhatVanished();
    mountCards(article, this);
    mountSteps(article, this);
    mountQuizzes(article, this);
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

  /**
   * Drop what the record holds of things that an update of the course took away, so that they do not stand for new
   * ones. A quiz with a new question has to be finished again; its best result is kept.
   */
  forgetWhatVanished() {
    const record = this.session.progress.lessons.get(this.key);
    if (!record) return;
    const keys = (/** @type {string} */ selector) =>
      new Set(/** @type {HTMLElement[]} */ (all(this.article, selector)).map((one) => one.dataset.key ?? ""));
    for (const [kept, selector] of /** @type {const} */ ([
      [record.cards, ".card"],
      [record.steps, ".step"],
      [record.answers, ".question"],
      [record.quizzes, ".quiz"],
    ])) {
      const known = keys(selector);
      for (const key of [...kept.keys()]) if (!known.has(key)) kept.delete(key);
    }
    for (const section of /** @type {HTMLElement[]} */ (all(this.article, ".quiz"))) {
      const quiz = record.quizzes.get(section.dataset.key ?? "");
      const questions = /** @type {HTMLElement[]} */ (all(section, ".question"));
      if (quiz && !questions.every((one) => record.answers.has(one.dataset.key ?? "")))
        Object.assign(quiz, { submitted: false, passed: false, closed: false });
    }
  }

  restore() {
    this.forgetWhatVanished();
    for (const restorer of this.restorers) restorer();
    this.showTodo();
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
    if (!record.complete && this.todo().length === 0) {
      record.complete = true;
      this.session.progress.xp += this.xp;
    }
    this.report();
    this.session.changed();
    this.showTodo();
    this.onProgress();
  }

  report() {
    const record = this.record();
    const quizzes = [...record.quizzes.values()];
    const points = all(this.article, ".question").reduce((sum, form) => sum + Number(/** @type {HTMLElement} */ (form).dataset.points), 0);
    const marked = this.totals.quizzes > 0 && quizzes.length === this.totals.quizzes;
    this.session.objective({
      id: this.id,
      description: this.title,
      score: marked ? Math.round((quizzes.reduce((sum, quiz) => sum + quiz.best, 0) / points) * 10_000) / 100 : undefined,
      success: marked && quizzes.every((quiz) => quiz.passed) ? "passed" : "unknown",
      completion: record.complete ? "completed" : "incomplete",
      language: this.language,
    });
  }

  /** What the course's rule still asks for in this lesson. @returns {{ part: CompletionPart, left: number }[]} */
  todo() {
    const record = this.record();
    const left = {
      pages: record.read ? 0 : 1,
      cards: this.totals.cards - record.cards.size,
      questions: this.totals.questions - record.answers.size,
      quizzes: this.totals.quizzes - [...record.quizzes.values()].filter((quiz) => quiz.passed).length,
      steps: this.totals.steps - record.steps.size,
    };
    return this.session.course.completion.map((part) => ({ part, left: left[part] })).filter(({ left: n }) => n > 0);
  }

  showTodo() {
    const todo = this.todo().filter(({ part }) => part !== "pages");
    const box = one(this.article, "[data-todo]");
    if (!todo.length) {
      box.replaceChildren(this.record().complete ? element("p", { class: "all-done" }, say("todo_nothing")) : "");
      return;
    }
    const rows = todo.map(({ part, left }) => {
      const jump = element("button", { type: "button", class: "link" }, say(`todo_${part}`, { n: left }));
      jump.addEventListener("click", () => this.goToOpen(part));
      return element("li", {}, jump);
    });
    box.replaceChildren(element("p", {}, say("todo")), element("ul", {}, ...rows));
  }

  /** Bring the first open piece of a part into view. @param {CompletionPart} part */
  goToOpen(part) {
    const selectors = {
      pages: ".end",
      cards: ".card:not(.seen) .turn",
      questions: ".question:not(.answered) input",
      quizzes: ".quiz:not(.passed) button:not([hidden]), .quiz:not(.passed) input",
      steps: ".step:not(.ticked) input",
    };
    const target = /** @type {HTMLElement | null} */ (this.article.querySelector(selectors[part]));
    target?.scrollIntoView({ block: "center" });
    if (target) focus(target);
  }

  /** Notice when the end of the text has been in view for a moment. */
  watch() {
    let waiting = 0;
    const observer = new IntersectionObserver((entries) => {
      clearTimeout(waiting);
      if (!entries.at(-1)?.isIntersecting) return;
      waiting = window.setTimeout(() => this.article.isConnected && this.markRead(), READ_AFTER);
    });
    observer.observe(one(this.article, ".end"));
    // Whoever goes on from the end has reached it, however quickly.
    one(this.article, ".next").addEventListener("click", () => this.markRead());
  }

  markRead() {
    if (this.record().read) return;
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
    if (block < 0) block = blocks.length - 1;
    const { progress } = this.session;
    if (progress.place?.lesson === this.id && progress.place.block === block) return;
    progress.place = { lesson: this.id, block: Math.max(block, 0) };
    this.session.moved();
  }

  /** @param {number} block */
  goToBlock(block) {
    const target = this.textBlocks[block];
    if (!target || block === 0) return false;
    target.scrollIntoView({ block: "start" });
    focus(target);
    return true;
  }
}
