/** Quizzes that are marked as a whole: handing in, with what is not answered named first. */

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part(kit) {
  const { announce, ask, element, focus, one, say } = kit;
  kit.handIn = (quiz) => {
    const button = /** @type {HTMLButtonElement} */ (one(quiz.section, ".hand-in"));
    const note = /** @type {HTMLElement} */ (button.previousElementSibling);
    const box = one(quiz.section, ".unanswered");
    /** Unanswered questions were named once; the next press hands in. */
    let warned = false;
    /** @param {boolean} anyway with questions that are not answered, too: the time is up */
    const handIn = async (anyway) => {
      if (quiz.finished) return;
      const open = quiz.active.filter((question) => question.control.problem() && !question.answer?.done);
      if (open.length && !anyway && !warned) {
        warned = true;
        const links = open.map((question) => {
          const jump = element("button", { type: "button", class: "link" }, question.text);
          jump.addEventListener("click", () => question.goTo());
          return element("li", {}, jump);
        });
        box.replaceChildren(
          element("p", { class: "problem" }, say("unanswered", { n: open.length })),
          element("ul", {}, ...links),
        );
        button.textContent = say("hand_in_anyway");
        return;
      }
      box.replaceChildren();
      // A long text can still be compared with its model answer when the time is up.
      const pending = quiz.active.filter((question) => !question.control.problem() && question.control.pending?.());
      if (pending.length) {
        for (const question of pending) question.keepDraft();
        if (anyway) {
          // Nothing else can be answered any more.
          for (const question of quiz.active)
            if (!question.answer?.done && !pending.includes(question)) question.markNow();
          quiz.answered();
        }
        pending[0].goTo();
        return;
      }
      if (!anyway) {
        const { attempts = 0, submitted = false } = quiz.record ?? {};
        // One that goes on after an update is counted already.
        const last = quiz.isLast(attempts - Number(!submitted && attempts > 0));
        const note = [
          open.length && say("still_unanswered", { n: open.length }),
          say("hand_in_final"),
          last && say("hand_in_last"),
        ].filter(Boolean);
        if (!(await ask(say("hand_in_now"), note.join(" "), say("go_back"), say("hand_in_quiz"))) || quiz.finished)
          return;
      }
      warned = false;
      for (const question of quiz.active) if (!question.answer?.done) question.markNow();
      quiz.answered();
      const line = /** @type {HTMLElement} */ (one(quiz.section, ".quiz-result"));
      line.scrollIntoView({ block: "nearest" });
      focus(line);
    };
    button.addEventListener("click", () => void handIn(false));
    quiz.section.addEventListener("input", () => {
      if (!warned || quiz.active.some((question) => question.control.problem() && !question.answer?.done)) return;
      // Everything is answered by now.
      warned = false;
      box.replaceChildren();
      button.textContent = say("hand_in_quiz");
    });
    return {
      now: () => {
        void handIn(true);
        const said = say(quiz.finished ? "time_up" : "time_up_compare");
        box.replaceChildren(element("p", { class: "problem" }, said));
        announce(said);
      },
      show: () => {
        button.hidden = note.hidden = quiz.finished;
        if (!warned) button.textContent = say("hand_in_quiz");
      },
    };
  };
}

(globalThis.scormbuildParts ??= []).push(part);
