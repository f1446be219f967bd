/** Steps of an activity, ticked off by the learner. */

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part(kit) {
  const { all, one } = kit;
  kit.mounts.push((root, context) => {
    for (const step of /** @type {HTMLElement[]} */ (all(root, ".step"))) {
      const box = /** @type {HTMLInputElement} */ (one(step, ".tick input"));
      const key = step.dataset.key ?? "";
      box.addEventListener("change", () => {
        const { steps } = context.record();
        if (box.checked) steps.add(key);
        else steps.delete(key);
        step.classList.toggle("ticked", box.checked);
        context.changed();
      });
      context.onRestore(() => {
        box.checked = context.record().steps.has(key);
        step.classList.toggle("ticked", box.checked);
      });
    }
  });
}

(globalThis.scormbuildParts ??= []).push(part);
