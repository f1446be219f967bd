/** What is wider than its place: a region with a name, which takes the focus, for as long as it is. */

/** @typedef {import("./types.js").Kit} Kit */

/** @param {Kit} kit */
export function watchScrollers(kit) {
  const { all, say } = kit;
  kit.mounts.push((root) => {
    const watcher = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        const wide = target.scrollWidth > target.clientWidth;
        const caption = target.querySelector("caption") ?? target.closest(".code")?.querySelector("figcaption");
        const name = caption?.textContent || say(target.tagName === "PRE" ? "code" : "table");
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
    for (const frame of all(root, ".table, .text pre")) watcher.observe(frame);
  });
}
