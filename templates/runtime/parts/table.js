/** Tables that are wider than their place: a region with a name, which takes the focus, for as long as they are. */

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part(kit) {
  const { all, say } = kit;
  kit.mounts.push((root) => {
    const watcher = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        const wide = target.scrollWidth > target.clientWidth;
        const name = target.querySelector("caption")?.textContent ?? say("table");
        for (const [attribute, value] of [
          ["tabindex", "0"],
          ["role", "region"],
          ["aria-label", name],
        ]) {
          if (wide) target.setAttribute(attribute, value);
          else target.removeAttribute(attribute);
        }
      }
    });
    for (const frame of all(root, ".table")) watcher.observe(frame);
  });
}

(globalThis.scormbuildParts ??= []).push(part);
