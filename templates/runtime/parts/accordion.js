/** Accordions: what unfolds by itself, and is kept as opened. */

import { panelsOf } from "../panels.js";

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part(kit) {
  kit.mounts.push((root, context) => {
    for (const block of /** @type {HTMLElement[]} */ (kit.all(root, ".accordion"))) {
      const { panels, mark } = panelsOf(block, context);
      for (const panel of panels)
        panel.addEventListener("toggle", (event) => {
          if (event.target === panel && panel.hasAttribute("open")) mark(panel);
        });
    }
  });
}

(globalThis.scormbuildParts ??= []).push(part);
