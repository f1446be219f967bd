/** Listings: a button that copies the code. */

/** @typedef {import("../types.js").Kit} Kit */

/** Milliseconds for which the button says that it was done. */
const SAID = 2000;

/** @param {Kit} kit */
function part(kit) {
  const { all, announce, button, element, one, say } = kit;

  /** @param {HTMLElement} pre */
  const copy = async (pre) => {
    const text = (one(pre, "code").textContent ?? "").replace(/\n$/, "");
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Frames often may not use the clipboard, but for what a press selects.
      const area = /** @type {HTMLTextAreaElement} */ (element("textarea", { class: "unseen" }));
      area.value = text;
      pre.after(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      if (!done) getSelection()?.selectAllChildren(pre);
      return done;
    }
    return true;
  };

  kit.mounts.push((root) => {
    for (const pre of /** @type {HTMLElement[]} */ (all(root, ".text pre"))) {
      const name = say("copy_code");
      const press = button(name, "copy", () => {
        void copy(pre).then((done) => {
          press.focus();
          if (!done) return;
          press.textContent = say("copied");
          press.classList.add("done");
          announce(say("copied"));
          setTimeout(() => {
            press.textContent = name;
            press.classList.remove("done");
          }, SAID);
        });
      });
      const frame = element("div", { class: "listing" });
      pre.replaceWith(frame);
      frame.append(pre, press);
    }
  });
}

(globalThis.scormbuildParts ??= []).push(part);
