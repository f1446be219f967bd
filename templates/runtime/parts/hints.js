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
    const show = () => {
      const opened = question.answer?.hints ?? 0;
      hints.forEach((hint, at) => (hint.hidden = at >= opened));
      button.hidden = opened >= hints.length || Boolean(question.answer?.done);
    };
    button.addEventListener("click", () => {
      const { made } = question;
      if (made.done || made.hints >= hints.length) return;
      made.hints += 1;
      show();
      one(form, ".hints [role=status]").textContent = hints[made.hints - 1].textContent ?? "";
      focus(button.hidden ? hints[made.hints - 1] : button);
      question.context.session.changed();
    });
    return { show };
  };
}

(globalThis.scormbuildParts ??= []).push(part);
