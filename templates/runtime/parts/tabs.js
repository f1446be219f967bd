/** Tabs (WAI-ARIA Authoring Practices, "Tabs" with automatic activation); an accordion where they have no room. */

import { panelsOf } from "../panels.js";

/** @typedef {import("../types.js").Kit} Kit */

const ROOM = "(min-width: 37.5rem)";

/** @param {Kit} kit */
function part(kit) {
  const { all, element, one } = kit;
  kit.mounts.push((root, context) => {
    for (const block of /** @type {HTMLElement[]} */ (all(root, ".tabs"))) {
      const { panels, mark } = panelsOf(block, context);
      const room = matchMedia(ROOM);
      /** The panel that is shown; none where all are folded. */
      let current = 0;
      const titles = panels.map((panel) => /** @type {HTMLElement} */ (one(panel, ".panel-title")));
      const words = titles.map((title) => [...title.childNodes]);
      const folds = titles.map((title, at) => {
        const fold = element("button", { type: "button", "aria-controls": `${title.id}-panel` });
        fold.addEventListener("click", () => show(at === current ? -1 : at));
        return fold;
      });
      const tabs = titles.map((title, at) => {
        panels[at].id = `${title.id}-panel`;
        const tab = element(
          "button",
          { type: "button", role: "tab", class: "tab", id: `${title.id}-tab`, "aria-controls": panels[at].id },
          ...words[at].map((node) => node.cloneNode(true)),
        );
        tab.addEventListener("click", () => show(at));
        return tab;
      });
      const list = element("div", { role: "tablist", class: "tab-list" }, ...tabs);
      panels[0].before(list);
      /** @param {number} at @param {boolean} [byLearner] */
      const show = (at, byLearner = true) => {
        current = at;
        for (const [number, panel] of panels.entries()) {
          const on = number === at;
          panel.classList.toggle("shut", !on);
          folds[number].setAttribute("aria-expanded", String(on));
          tabs[number].setAttribute("aria-selected", String(on));
          tabs[number].tabIndex = on ? 0 : -1;
        }
        if (byLearner && at >= 0) mark(panels[at]);
      };
      const lay = () => {
        const wide = room.matches;
        block.classList.toggle("wide", wide);
        block.classList.toggle("narrow", !wide);
        list.hidden = !wide;
        for (const [at, title] of titles.entries()) {
          if (wide) title.replaceChildren(...words[at]);
          else {
            folds[at].replaceChildren(...words[at]);
            title.replaceChildren(folds[at]);
          }
          if (wide) {
            panels[at].setAttribute("role", "tabpanel");
            panels[at].setAttribute("aria-labelledby", tabs[at].id);
          } else {
            panels[at].removeAttribute("role");
            panels[at].removeAttribute("aria-labelledby");
          }
        }
        show(wide ? Math.max(current, 0) : current, false);
      };
      list.addEventListener("keydown", (event) => {
        const forward = getComputedStyle(block).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
        const step = event.key === forward ? 1 : /^Arrow(?:Left|Right)$/.test(event.key) ? -1 : 0;
        const last = panels.length - 1;
        const to =
          event.key === "Home" ? 0 : event.key === "End" ? last : (current + step + panels.length) % panels.length;
        if (!step && event.key !== "Home" && event.key !== "End") return;
        event.preventDefault();
        show(to);
        tabs[to].focus();
      });
      for (const [at, panel] of panels.entries()) panel.addEventListener("beforematch", () => show(at));
      room.addEventListener("change", lay);
      lay();
    }
  });
}

(globalThis.scormbuildParts ??= []).push(part);
