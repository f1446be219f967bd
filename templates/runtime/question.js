/** One question on the page: from what is typed or chosen to a marked answer. */

import { all, element, focus, goTo, one } from "./dom.js";
import { emptyAnswer } from "./state.js";

/** @typedef {import("./quiz.js").Quiz} Quiz */
/** @typedef {"right" | "partly" | "wrong" | "recorded" | "not_answered"} Named */
/** @typedef {import("./types.js").QuestionSpec} QuestionSpec */

const ALL = 63;

export class Question {
  /**
   * @param {HTMLFormElement} form
   * @param {Quiz} quiz
   */
  constructor(form, quiz) {
    this.form = form;
    this.quiz = quiz;
    this.context = quiz.context;
    this.kit = quiz.kit;
    this.key = form.dataset.key ?? "";
    this.id = form.dataset.id ?? "";
    this.text = form.dataset.text ?? "";
    this.spec = /** @type {QuestionSpec} */ (JSON.parse(form.dataset.spec ?? "{}"));
    this.points = this.spec.points;
    this.control = this.kit.controls[this.spec.part ?? "choice"](this);
    this.button = /** @type {HTMLButtonElement} */ (one(form, ".check"));
    this.verdict = /** @type {HTMLElement} */ (one(form, ".verdict"));
    /** Active time of its lesson when it could first be answered, and when it was last, for the latency. */
    this.seen = 0;
    this.touched = 0;
    /** What is missing was said. */
    this.incomplete = false;
    /** A wrong answer was given, and another try is open. */
    this.said = "";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      // Enter in a field of a quiz that is marked at its end must not mark it.
      if (!this.quiz.atEnd) this.submit();
    });
    for (const event of ["input", "change"]) form.addEventListener(event, () => this.edited());
    this.hints = this.kit.hints?.(this);
  }

  get answer() {
    return this.context.record().answers.get(this.key);
  }

  /** Whether this attempt, or the one before it that goes on, has something of it. */
  get begun() {
    return Boolean(this.answer && (this.answer.ever || this.answer.given));
  }

  /** The record of its answer, made when it is missing. */
  get made() {
    const { answers } = this.context.record();
    const made = answers.get(this.key) ?? emptyAnswer();
    answers.set(this.key, made);
    return made;
  }

  /** Share of the points, exactly, less what hints cost. */
  get share() {
    const { answer } = this;
    if (!answer?.given || !answer.done) return 0;
    return this.control.mark(answer.given) * Math.max(0, 1 - (answer.hints * (this.spec.hintCost ?? 0)) / 100);
  }

  /** The learner changes an answer that is not marked: keep it, so that nothing typed is lost. */
  edited() {
    if (this.answer?.done) return;
    this.context.session.activity.catchUp();
    this.touched = this.context.active;
    this.clearProblem();
    this.said = "";
    this.keepDraft();
    this.show();
  }

  keepDraft() {
    const given = this.control.read();
    if (given === (this.answer?.given ?? "")) return;
    this.made.given = given;
    this.context.session.drafted();
  }

  submit() {
    if (this.answer?.done) return;
    // A second click on the same wrong answer costs no try.
    if (this.said && this.said === this.control.read()) return;
    const problem = this.control.problem();
    if (problem) {
      this.showProblem(problem);
      return;
    }
    if (this.control.pending?.()) {
      this.keepDraft();
      focus(this.control.inputs()[0]);
      return;
    }
    const from = /** @type {HTMLElement} */ (document.activeElement);
    // The inputs are switched off next; focus waits on the button, which stays.
    focus(this.button);
    this.markNow();
    this.quiz.answered();
    // Another try begins where the last one was given.
    if (!this.answer?.done && this.form.contains(from)) focus(from);
  }

  /** Mark what is given now, and tell the LMS. A quiz that is handed in may hold questions without an answer. */
  markNow() {
    const { made, control, spec } = this;
    made.given = control.read();
    const share = made.given ? control.mark(made.given) : 0;
    const firstTry = made.tries === 0 && !made.hints && !this.quiz.record?.attempts;
    made.tries += 1;
    made.ever = true;
    const again = share < 1 && this.points > 0 && !this.quiz.atEnd && made.tries < (spec.tries ?? 1);
    made.done = !again;
    made.share = Math.round((again ? 0 : this.share) * ALL);
    this.said = again ? made.given : "";
    this.tell(share);
    if (share === 1 && made.given && !made.paid) {
      made.paid = true;
      const bonus = firstTry && this.points ? this.context.session.course.firstTryXp : 0;
      this.context.earn((spec.xp ?? 0) + bonus, this.key);
    }
    this.show();
  }

  /** @param {number} share of the points, before hints are taken off */
  tell(share) {
    this.context.session.activity.catchUp();
    // In a quiz that is handed in an answer was given when it was last changed; of one from an earlier launch nothing is known.
    const answered = this.quiz.atEnd ? this.touched : this.context.active;
    const reported = { type: this.spec.form ?? "choice", ...this.control.report(this.answer?.given ?? "") };
    this.context.answered({
      id: this.id,
      ...(this.kit.inWords?.(reported, this.spec) ?? reported),
      share: this.points ? share : null,
      points: this.points,
      latency: Math.max(0, Math.round(answered - this.seen)),
      at: Date.now(),
      description: this.text,
      objective: this.quiz.id,
      language: this.context.language,
    });
  }

  /** @param {string} problem */
  showProblem(problem) {
    this.verdict.replaceChildren(element("p", { class: "problem" }, problem));
    this.incomplete = true;
    const inputs = /** @type {HTMLInputElement[]} */ (this.control.inputs());
    const open = inputs.filter((input) =>
      /radio|box/.test(input.type) ? !input.closest("fieldset")?.querySelector(":checked") : !input.value.trim(),
    );
    for (const input of inputs) input.setAttribute("aria-describedby", this.verdict.id);
    // Something typed may be wrong, too. The attribute is not for single radio buttons, nor for other buttons.
    for (const input of open.length ? open : inputs)
      if (input.type !== "button")
        input.closest(input.type === "radio" ? "fieldset" : "*")?.setAttribute("aria-invalid", "true");
    focus(open[0] ?? inputs[0]);
  }

  clearProblem() {
    if (!this.incomplete) return;
    this.incomplete = false;
    for (const place of all(this.form, "[aria-invalid]")) place.removeAttribute("aria-invalid");
    for (const input of this.control.inputs()) input.removeAttribute("aria-describedby");
    this.verdict.replaceChildren();
  }

  /** Bring it into view, and focus to where it is answered. @param {ScrollLogicalPosition} [block] */
  goTo(block = "center") {
    goTo(this.form, block, this.control.inputs()[0]);
  }

  /** Ask it again in another attempt. */
  reopen() {
    const { made } = this;
    Object.assign(made, { given: "", done: false, tries: 0, hints: 0 });
    this.said = "";
    this.seen = this.context.active;
  }

  /** It is not asked any more: that its XP were given is all that is kept. */
  forget() {
    const { answers } = this.context.record();
    if (this.answer?.paid) Object.assign(this.made, emptyAnswer(), { paid: true });
    else answers.delete(this.key);
  }

  /** It takes the place of one that was answered. */
  count() {
    this.made.ever = true;
  }

  /** Bring the page to what the record says. */
  restore() {
    const { answer } = this;
    this.control.fill(answer?.given ?? "");
    this.show();
  }

  show() {
    const { answer, form, control } = this;
    const done = Boolean(answer?.done);
    const solutions = !this.quiz.options.hideSolutions;
    form.classList.toggle("answered", done);
    control.lock(done);
    this.button.hidden = this.quiz.atEnd;
    this.button.setAttribute("aria-disabled", String(done));
    // What learners assess themselves is sent, and nobody checks it.
    const scored = this.points > 0 && !control.pending;
    const { say } = this.kit;
    if (done) this.button.textContent = say(scored ? "checked" : "sent");
    else if (!control.pending) this.button.textContent = say(scored ? "check" : "send");
    this.hints?.show();
    const judged = done && this.points > 0;
    control.show(answer?.given ?? "", judged, solutions);
    form.classList.remove("is-right", "is-partly", "is-wrong");
    if (!done && !this.said) {
      if (!this.incomplete) this.verdict.replaceChildren();
      return;
    }
    this.showVerdict(answer?.given ?? "", done, solutions);
  }

  /** @param {string} given @param {boolean} done @param {boolean} solutions */
  showVerdict(given, done, solutions) {
    const { say } = this.kit;
    const share = given ? this.control.mark(given) : 0;
    const name = share === 1 ? "right" : share > 0 && this.points ? "partly" : "wrong";
    if (this.points) this.form.classList.add(`is-${name}`);
    const parts = [
      element(
        "p",
        { class: "word" },
        say(/** @satisfies {Named} */ (this.points ? name : given ? "recorded" : "not_answered")),
      ),
    ];
    const lessThanAll = this.points && (share < 1 || this.answer?.hints) && done;
    if (lessThanAll && this.share > 0)
      parts.push(
        element(
          "p",
          {},
          say("points_earned", { earned: Math.round(this.points * this.share * 100) / 100, total: this.points }),
        ),
      );
    if (!done)
      parts.push(element("p", {}, say("attempts_left", { n: (this.spec.tries ?? 1) - (this.answer?.tries ?? 0) })));
    const texts = this.control.feedback(given, done && solutions && this.points > 0);
    const explanation = /** @type {HTMLElement | null} */ (this.form.querySelector(".explanation"));
    // An explanation says what is right, so it waits until nothing can be tried again.
    if (explanation?.hidden && done && (solutions || !this.points)) texts.push(explanation);
    this.verdict.replaceChildren(
      ...parts,
      ...texts.map((text) =>
        element("div", { class: "said" }, ...[...text.childNodes].map((node) => node.cloneNode(true))),
      ),
    );
  }
}
