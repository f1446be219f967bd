/** A process: panels one after the other, with buttons for the one before and the next. */

import { panelsOf } from "../panels.js";

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part(kit) {
  const { all, announce, button, element, one, say } = kit;
  kit.mounts.push((root, context) => {
    for (const block of /** @type {HTMLElement[]} */ (all(root, ".process"))) {
      const { panels, mark } = panelsOf(block, context);
      const total = panels.length;
      let current = 0;
      const place = element("p");
      /** @param {number} at @param {boolean} [byLearner] */
      const show = (at, byLearner = true) => {
        if (at < 0 || at >= total) return;
        current = at;
        for (const [number, panel] of panels.entries()) panel.classList.toggle("shut", number !== at);
        back.setAttribute("aria-disabled", String(at === 0));
        on.setAttribute("aria-disabled", String(at === total - 1));
        place.textContent = say("n_of", { n: at + 1, total });
        if (!byLearner) return;
        mark(panels[at]);
        announce(`${place.textContent}: ${one(panels[at], ".panel-title").textContent}`);
        // A panel that is higher than the window would begin above it.
        if (block.getBoundingClientRect().top < 0) block.scrollIntoView({ block: "start" });
      };
      const back = button(say("previous_panel"), "quiet", () => show(current - 1));
      const on = button(say("next_panel"), "button", () => show(current + 1));
      for (const [at, panel] of panels.entries()) panel.addEventListener("beforematch", () => show(at));
      block.classList.add("stepped");
      block.append(element("div", { class: "panel-steps" }, back, place, on));
      show(0, false);
    }
  });
}

(globalThis.scormbuildParts ??= []).push(part);
