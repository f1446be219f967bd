/** Quizzes: answering, marking, feedback and trying again. */

import { all, element, focus, one } from "./dom.js";
import { say } from "./words.js";

/** @typedef {import("./lesson.js").LessonContext} LessonContext */
/** @typedef {import("./state.js").QuizRecord} QuizRecord */
/** @typedef {{ key: string, id: string, right: boolean, row: HTMLElement, input: HTMLInputElement }} Choice */

const ALL = 63;

/**
 * @param {HTMLElement} root
 * @param {LessonContext} context
 */
export function mountQuizzes(root, context) {
  for (const section of /** @type {HTMLElement[]} */ (all(root, ".quiz"))) new Quiz(section, context);
}

class Quiz {
  /**
   * @param {HTMLElement} section
   * @param {LessonContext} context
   */
  constructor(section, context) {
    this.section = section;
    this.context = context;
    this.key = section.dataset.key ?? "";
    this.id = section.dataset.id ?? "";
    this.pass = Number(section.dataset.pass);
    this.attempts = Number(section.dataset.attempts);
    this.questions = all(section, ".question").map((form) => new Question(/** @type {HTMLFormElement} */ (form), this));
    this.total = this.questions.reduce((sum, question) => sum + question.points, 0);
    this.retryButton = /** @type {HTMLButtonElement} */ (one(section, ".retry"));
    this.retryButton.addEventListener("click", () => this.retry());
    section.addEventListener("scormbuild:retry", () => this.retry());
    context.onRestore(() => this.restore());
  }

  /** @returns {QuizRecord | undefined} */
  get record() {
    return this.context.record().quizzes.get(this.key);
  }

  restore() {
    for (const question of this.questions) question.restore();
    this.show();
  }

  /** A question was answered; after the last one the quiz is marked. */
  answered() {
    const { answers, quizzes } = this.context.record();
    const given = this.questions.map((question) => answers.get(question.key));
    if (given.every((answer) => answer && answer.chosen.length > 0)) {
      const earned = this.questions.reduce((sum, question, at) => sum + (given[at]?.share === ALL ? question.points : 0), 0);
      const before = this.record;
      const attempts = (before?.attempts ?? 0) + 1;
      const best = Math.max(before?.best ?? 0, earned);
      quizzes.set(this.key, {
        submitted: true,
        passed: best * 100 >= this.pass * this.total,
        closed: best >= this.total || (this.attempts > 0 && attempts >= this.attempts),
        attempts,
        best,
      });
      this.report();
    }
    this.show();
    this.context.changed();
  }

  report() {
    const { record } = this;
    if (!record) return;
    this.context.objective({
      id: this.id,
      description: `${this.context.title}: ${say("quiz")}`,
      score: Math.round((record.best / this.total) * 10_000) / 100,
      success: record.passed ? "passed" : record.closed ? "failed" : "unknown",
      completion: record.passed || record.closed ? "completed" : "incomplete",
      language: this.context.language,
    });
  }

  /** Whether every question of the present attempt is answered. */
  get finished() {
    const { answers } = this.context.record();
    return this.questions.every((question) => (answers.get(question.key)?.chosen.length ?? 0) > 0);
  }

  show() {
    const { record, finished } = this;
    const line = one(this.section, ".quiz-result");
    this.retryButton.hidden = !(record?.submitted && finished && !record.closed);
    if (!record?.submitted || !finished) {
      line.textContent = "";
      return;
    }
    const { answers } = this.context.record();
    const earned = this.questions.reduce((sum, q) => sum + (answers.get(q.key)?.share === ALL ? q.points : 0), 0);
    const percent = Math.round((earned / this.total) * 100);
    const parts = [say("quiz_score", { earned, total: this.total, percent })];
    parts.push(record.passed ? say("quiz_passed") : say("quiz_failed", { pass: this.pass }));
    if (!record.closed && this.attempts) parts.push(say("attempts_left", { n: this.attempts - record.attempts }));
    else if (record.closed && !record.passed) parts.push(say("no_attempts_left"));
    line.textContent = parts.join(" ");
    this.section.classList.toggle("passed", record.passed);
  }

  retry() {
    if (!this.record?.submitted || this.record.closed || !this.finished) return;
    const { answers } = this.context.record();
    for (const question of this.questions) {
      const answer = answers.get(question.key);
      if (answer) answers.set(question.key, { chosen: [], share: answer.share });
      question.seen = Date.now();
    }
    this.restore();
    const first = this.questions[0];
    first.form.scrollIntoView({ block: "start" });
    focus(one(first.form, "input"));
    this.context.changed();
  }
}

class Question {
  /**
   * @param {HTMLFormElement} form
   * @param {Quiz} quiz
   */
  constructor(form, quiz) {
    this.form = form;
    this.quiz = quiz;
    this.key = form.dataset.key ?? "";
    this.points = Number(form.dataset.points);
    this.fieldset = /** @type {HTMLFieldSetElement} */ (one(form, "fieldset"));
    this.button = /** @type {HTMLButtonElement} */ (one(form, ".check"));
    this.verdict = /** @type {HTMLElement} */ (one(form, ".verdict"));
    this.choices = all(form, ".choice").map((row) => this.choice(/** @type {HTMLElement} */ (row)));
    /** When the learner could first see it, for the latency. */
    this.seen = Date.now();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    form.addEventListener("change", () => this.clearProblem());
  }

  /** @param {HTMLElement} row @returns {Choice} */
  choice(row) {
    const { key = "", id = "" } = row.dataset;
    return { key, id, right: "right" in row.dataset, row, input: /** @type {HTMLInputElement} */ (one(row, "input")) };
  }

  get answer() {
    const answer = this.quiz.context.record().answers.get(this.key);
    return answer && answer.chosen.length > 0 ? answer : undefined;
  }

  submit() {
    if (this.answer) return;
    const chosen = this.choices.filter((choice) => choice.input.checked);
    if (!chosen.length) {
      this.verdict.replaceChildren(element("p", { class: "problem" }, say("choose_first")));
      this.fieldset.setAttribute("aria-invalid", "true");
      for (const choice of this.choices) choice.input.setAttribute("aria-describedby", this.verdict.id);
      focus(this.choices[0].input);
      return;
    }
    const right = this.choices.every((choice) => choice.right === choice.input.checked);
    const { context } = this.quiz;
    context.record().answers.set(this.key, { chosen: chosen.map((choice) => choice.key), share: right ? ALL : 0 });
    // The inputs are switched off next; focus waits on the button, which stays.
    focus(this.button);
    this.show();
    const now = Date.now();
    context.answered({
      id: this.form.dataset.id ?? "",
      kind: /** @type {any} */ (this.form.dataset.kind),
      choices: this.choices.map(({ id, right, input }) => ({ id, right, chosen: input.checked })),
      right,
      points: this.points,
      latency: now - this.seen,
      at: new Date(now),
      description: this.form.dataset.text ?? "",
      objective: this.quiz.id,
      language: context.language,
    });
    for (const question of this.quiz.questions) question.seen = now;
    this.quiz.answered();
  }

  clearProblem() {
    if (!this.fieldset.hasAttribute("aria-invalid")) return;
    this.fieldset.removeAttribute("aria-invalid");
    for (const choice of this.choices) choice.input.removeAttribute("aria-describedby");
    this.verdict.replaceChildren();
  }

  /** Bring the page to what the record says. */
  restore() {
    const { answer } = this;
    if (answer) for (const choice of this.choices) choice.input.checked = answer.chosen.includes(choice.key);
    else if (this.form.classList.contains("answered")) for (const choice of this.choices) choice.input.checked = false;
    this.show();
  }

  show() {
    const { answer, form } = this;
    form.classList.toggle("answered", Boolean(answer));
    this.button.setAttribute("aria-disabled", String(Boolean(answer)));
    this.button.textContent = say(answer ? "checked" : "check");
    for (const choice of this.choices) {
      choice.input.disabled = Boolean(answer);
      const chosen = answer?.chosen.includes(choice.key) ?? false;
      const state = !answer ? "" : chosen ? (choice.right ? "right" : "wrong") : choice.right ? "missed" : "";
      choice.row.classList.remove("right", "wrong", "missed");
      if (state) choice.row.classList.add(state);
      const words = { right: "your_answer_right", wrong: "your_answer_wrong", "": "" };
      const missed = form.dataset.kind === "multiple" ? "missed" : "the_right_one";
      const name = state === "missed" ? missed : words[/** @type {"right" | "wrong" | ""} */ (state)];
      one(choice.row, ".mark").textContent = name ? say(name) : "";
    }
    if (!answer) {
      this.clearProblem();
      this.verdict.replaceChildren();
      form.classList.remove("is-right", "is-wrong");
      return;
    }
    const right = answer.share === ALL;
    form.classList.toggle("is-right", right);
    form.classList.toggle("is-wrong", !right);
    this.verdict.replaceChildren(element("p", { class: "word" }, say(right ? "right" : "wrong")), ...this.feedback(answer.chosen));
  }

  /** What the author says to the chosen choices, and to everybody. @param {string[]} chosen */
  feedback(chosen) {
    const rows = this.choices.filter((choice) => chosen.includes(choice.key)).map((choice) => choice.row);
    const texts = [...rows.map((row) => row.querySelector(".feedback")), this.form.querySelector(".explanation")];
    return texts.flatMap((text) =>
      text ? [element("div", { class: "said" }, ...[...text.childNodes].map((node) => node.cloneNode(true)))] : [],
    );
  }
}
