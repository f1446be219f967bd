/** One question on the page: from what is typed or chosen to a marked answer. */

import { all, element, focus, goTo, one } from "./dom.js";
import { followProblem, showProblem } from "./problems.js";
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
    /** What the answer has earned a moment ago, in words. @type {string[]} */
    this.gains = [];
    /** A wrong answer that was given, while another try is open. */
    this.wrong = "";
    /** The same, while the verdict on it is shown. */
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
    followProblem(this);
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
    // The same wrong answer again costs no try.
    if (this.wrong && this.wrong === this.control.read()) {
      this.said = this.wrong;
      this.show();
      focus(one(this.verdict, ".again"));
      return;
    }
    const problem = this.control.problem();
    if (problem) {
      showProblem(this, problem);
      return;
    }
    if (this.control.pending?.()) {
      this.keepDraft();
      focus(this.control.inputs()[0]);
      return;
    }
    const from = /** @type {HTMLElement} */ (document.activeElement);
    this.markNow();
    this.quiz.answered();
    for (const one of this.heard()) this.kit.announce(one.textContent ?? "");
    const { done } = this.answer ?? {};
    // Another try begins where the last one was given; otherwise the focus goes to what is said, as the button is gone.
    if (!done && from !== this.button && this.form.contains(from)) focus(from);
    else focus(done ? this.verdict : one(this.verdict, ".again"));
    this.verdict.scrollIntoView({ block: "nearest" });
  }

  /** What the verdict says, with what the author says in the choices. */
  heard() {
    const inPlace = all(this.form, ".choice .feedback:not([hidden])");
    const [word, ...rest] = all(this.verdict, ".word, .points, .left, .said");
    return [word, ...inPlace, ...rest];
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
    this.wrong = this.said = again ? made.given : "";
    this.tell(share);
    this.gains = [];
    if (share === 1 && made.given && !made.paid) {
      made.paid = true;
      const bonus = firstTry && this.points ? this.context.session.course.firstTryXp : 0;
      this.gains = this.context.earn((spec.xp ?? 0) + bonus, this.key);
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

  /** Bring it into view, and focus to where it is answered. @param {ScrollLogicalPosition} [block] */
  goTo(block = "center") {
    goTo(this.form, block, this.control.inputs()[0]);
  }

  /** Ask it again in another attempt. */
  reopen() {
    const { made } = this;
    Object.assign(made, { given: "", done: false, tries: 0, hints: 0 });
    this.wrong = this.said = "";
    this.gains = [];
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
    // In place of a button that does nothing there is the verdict.
    this.button.hidden = this.quiz.atEnd || done || Boolean(this.said);
    // What learners assess themselves is sent, and nobody checks it.
    const scored = this.points > 0 && !control.pending;
    if (done) this.verdict.setAttribute("aria-label", this.kit.say(scored ? "checked" : "sent"));
    else this.verdict.removeAttribute("aria-label");
    for (const text of /** @type {HTMLElement[]} */ (all(form, ".choice .feedback"))) text.hidden = true;
    this.hints?.show();
    const judged = done && this.points > 0;
    control.show(answer?.given ?? "", judged, solutions);
    form.classList.remove("is-right", "is-partly", "is-wrong");
    if (!done && !this.said) {
      if (!this.incomplete) this.verdict.replaceChildren();
      this.verdict.removeAttribute("role");
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
    const lessThanAll = share < 1 || this.answer?.hints;
    if (done && this.points && (this.points > 1 || (lessThanAll && this.share > 0)))
      parts.push(
        element(
          "p",
          { class: "points" },
          say("points_earned", { earned: Math.round(this.points * this.share * 100) / 100, total: this.points }),
        ),
      );
    parts.push(...this.gains.map((gain) => element("span", { class: "gain" }, gain)));
    if (!done)
      parts.push(
        element(
          "p",
          { class: "left" },
          say("attempts_left", { n: (this.spec.tries ?? 1) - (this.answer?.tries ?? 0) }),
        ),
      );
    const texts = this.control.feedback(given, done && solutions && this.points > 0);
    const explanation = /** @type {HTMLElement | null} */ (this.form.querySelector(".explanation"));
    // An explanation says what is right, so it waits until nothing can be tried again.
    if (explanation?.hidden && done && (solutions || !this.points)) texts.push(explanation);
    const inPlace = texts.filter((text) => text.closest(".choice"));
    for (const text of inPlace) text.hidden = false;
    this.verdict.setAttribute("role", "group");
    this.verdict.replaceChildren(
      ...parts,
      ...texts
        .filter((text) => !inPlace.includes(text))
        .map((text) => element("div", { class: "said" }, ...[...text.childNodes].map((node) => node.cloneNode(true)))),
      ...(done ? [] : [this.againButton()]),
    );
  }

  /** A button that says what it is about to those who hear it by itself. */
  againButton() {
    const { button, say } = this.kit;
    const again = button(say("try_again"), "again quiet", () => this.tryAgain());
    again.append(element("span", { class: "unseen" }, `: ${this.form.dataset.text}`));
    return again;
  }

  /** The learner goes on from a wrong answer. */
  tryAgain() {
    this.said = "";
    this.show();
    focus(this.control.inputs()[0]);
  }
}
