/** Hints of a question, opened one after the other. */

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part(kit) {
  const { all, focus, one } = kit;
  kit.hints = (question) => {
    const { form } = question;
    const hints = /** @type {HTMLElement[]} */ (all(form, ".opened-hint"));
    const button = /** @type {HTMLElement | null} */ (form.querySelector(".show-hint"));
    if (!button) return undefined;
    const status = one(form, ".hints [role=status]");
    const show = () => {
      const opened = question.answer?.hints ?? 0;
      hints.forEach((hint, at) => (hint.hidden = at >= opened));
      button.hidden = opened >= hints.length || Boolean(question.answer?.done);
      // What was read out must not be found by those who have not opened it (again).
      status.textContent = "";
    };
    button.addEventListener("click", () => {
      const { made } = question;
      if (made.done || made.hints >= hints.length) return;
      made.hints += 1;
      show();
      status.textContent = hints[made.hints - 1].textContent ?? "";
      focus(button.hidden ? hints[made.hints - 1] : button);
      question.context.session.changed();
    });
    return { show };
  };
}

(globalThis.scormbuildParts ??= []).push(part);
