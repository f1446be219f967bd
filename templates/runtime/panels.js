/** Panels that are opened: which were is kept where the completion rule asks for it. */

import { all } from "./dom.js";

/** @typedef {import("./lesson.js").LessonContext} LessonContext */

/**
 * The panels of a block, with what marks one of them as opened.
 * @param {HTMLElement} block
 * @param {LessonContext} context
 */
export function panelsOf(block, context) {
  const panels = /** @type {HTMLElement[]} */ (all(block, ":scope > .panel"));
  const show = () => {
    for (const one of panels) one.classList.toggle("opened", context.record().opened.has(one.dataset.key ?? ""));
  };
  context.onRestore(show);
  return {
    panels,
    /** @param {HTMLElement} panel */
    mark: (panel) => {
      const { key } = panel.dataset;
      if (!key || context.record().opened.has(key)) return;
      context.record().opened.add(key);
      show();
      context.changed();
    },
  };
}
