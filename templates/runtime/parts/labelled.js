/** Pictures with markers: each brings up what it marks in the list below. */

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part(kit) {
  const { all, announce } = kit;
  kit.mounts.push((root, context) => {
    for (const block of all(root, ".labelled")) {
      const markers = /** @type {HTMLElement[]} */ (all(block, ".marker"));
      const labels = /** @type {HTMLElement[]} */ (all(block, ".labels > li"));
      const show = () => {
        for (const one of markers) one.classList.toggle("opened", context.record().opened.has(one.dataset.key ?? ""));
      };
      context.onRestore(show);
      /** @param {number} at the one that is brought up; none for -1 */
      const mark = (at) => {
        for (const [number, one] of markers.entries()) {
          one.setAttribute("aria-pressed", String(number === at));
          labels[number].classList.toggle("current", number === at);
        }
      };
      for (const [at, marker] of markers.entries()) {
        // From left to right in every language: it is a picture.
        marker.style.left = `${marker.dataset.left}%`;
        marker.style.top = `${marker.dataset.top}%`;
        marker.addEventListener("click", () => {
          mark(at);
          labels[at].scrollIntoView({ block: "nearest" });
          announce(labels[at].textContent?.replace(/\s+/g, " ").trim() ?? "");
          const { key } = marker.dataset;
          if (!key || context.record().opened.has(key)) return;
          context.record().opened.add(key);
          show();
          context.changed();
        });
        marker.addEventListener("keydown", (event) => {
          if (event.key === "Escape") mark(-1);
        });
      }
      mark(-1);
    }
  });
}

(globalThis.scormbuildParts ??= []).push(part);
