/** Quizzes that are marked as a whole: handing in, with what is not answered named first. */

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../quiz.js").Quiz} Quiz */
/** @typedef {import("../question.js").Question} Question */

/** What it works with. @type {Kit} */
let kit;

/** Whether a question can still be answered, and is not. @param {Question} question */
const isOpen = (question) => Boolean(question.control.problem()) && !question.answer?.done;

class HandIn {
  /** @param {Quiz} quiz */
  constructor(quiz) {
    this.quiz = quiz;
    this.button = /** @type {HTMLButtonElement} */ (kit.one(quiz.section, ".hand-in"));
    this.note = /** @type {HTMLElement} */ (this.button.previousElementSibling);
    this.box = kit.one(quiz.section, ".unanswered");
    /** Unanswered questions were named once; the next press hands in. */
    this.warned = false;
    this.button.addEventListener("click", () => void this.handIn(false));
    quiz.section.addEventListener("input", () => {
      // Everything is answered by now.
      if (this.warned && !quiz.active.some(isOpen)) this.calm();
    });
  }

  /** Nothing needs to be said any more. */
  calm() {
    this.warned = false;
    this.box.replaceChildren();
    this.button.textContent = kit.say("hand_in_quiz");
  }

  /** @param {boolean} anyway with questions that are not answered, too: the time is up */
  async handIn(anyway) {
    const { quiz } = this;
    if (quiz.finished) return;
    const open = quiz.active.filter(isOpen);
    if (open.length && !anyway && !this.warned) {
      this.warn(open);
      return;
    }
    this.box.replaceChildren();
    if (this.comparesFirst(anyway)) return;
    if (!anyway && (!(await this.isMeant(open.length)) || quiz.finished)) return;
    this.warned = false;
    for (const question of quiz.active) if (!question.answer?.done) question.markNow();
    quiz.answered();
    const line = /** @type {HTMLElement} */ (kit.one(quiz.section, ".quiz-result"));
    line.scrollIntoView({ block: "nearest" });
    kit.focus(line);
  }

  /** Name what is not answered. @param {Question[]} open */
  warn(open) {
    this.warned = true;
    const links = open.map((question) => {
      return kit.element(
        "li",
        {},
        kit.button(question.text, "link", () => question.goTo()),
      );
    });
    this.box.replaceChildren(
      kit.element("p", { class: "problem" }, kit.say("unanswered", { n: open.length })),
      kit.element("ul", {}, ...links),
    );
    this.button.textContent = kit.say("hand_in_anyway");
  }

  /**
   * A long text can still be compared with its model answer when the time is up. Whether one is, from now on.
   * @param {boolean} anyway
   */
  comparesFirst(anyway) {
    const { quiz } = this;
    const pending = quiz.active.filter((question) => !question.control.problem() && question.control.pending?.());
    if (!pending.length) return false;
    for (const question of pending) question.keepDraft();
    if (anyway) {
      // Nothing else can be answered any more.
      for (const question of quiz.active) if (!question.answer?.done && !pending.includes(question)) question.markNow();
      quiz.answered();
    }
    pending[0].goTo();
    return true;
  }

  /** Ask whether to hand in now. @param {number} open so many questions are not answered */
  isMeant(open) {
    const { attempts = 0, submitted = false } = this.quiz.record ?? {};
    // One that goes on after an update is counted already.
    const last = this.quiz.isLast(attempts - Number(!submitted && attempts > 0));
    const note = [
      open && kit.say("still_unanswered", { n: open }),
      kit.say("hand_in_final"),
      last && kit.say("hand_in_last"),
    ].filter(Boolean);
    return kit.ask?.(kit.say("hand_in_now"), note.join(" "), kit.say("go_back"), kit.say("hand_in_quiz"));
  }

  /** The time is up. */
  now() {
    void this.handIn(true);
    const said = kit.say(this.quiz.finished ? "time_up" : "time_up_compare");
    // Said once, by the queue.
    this.box.removeAttribute("role");
    this.box.replaceChildren(kit.element("p", { class: "problem" }, said));
    kit.announce(said);
  }

  show() {
    this.button.hidden = this.note.hidden = this.quiz.finished;
    if (!this.warned) this.button.textContent = kit.say("hand_in_quiz");
  }
}

/** @param {Kit} given */
function part(given) {
  kit = given;
  kit.handIn = (quiz) => new HandIn(quiz);
}

(globalThis.scormbuildParts ??= []).push(part);
