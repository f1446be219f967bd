/** The ring of the result page, which closes as far as the score goes, and the burst that follows a pass. */

import { element, one, parse } from "./dom.js";
import { say } from "./words.js";

/** @typedef {import("./types.js").Course} Course */

/** Milliseconds. */
const BURST = 700;
const PIECES = 28;

/** A number of percent as the course's language writes it. @param {number} n @param {Course} course */
export function percent(n, { language }) {
  return (n / 100).toLocaleString(language, { style: "percent", maximumFractionDigits: 2 });
}

/**
 * The score with the pass mark across the ring, once there is one; before, and without a score, how far the course is.
 * The facts beside it say the same in words.
 * @param {import("./standing.js").Standing} standing
 * @param {Course} course
 * @param {number} pass percent
 */
export function ringOf({ report, allAnswered, score }, course, pass) {
  const scored = report.scored && allAnswered;
  const share = scored ? score : Math.floor(report.progress * 100);
  const circle = (/** @type {string} */ look) => `<circle class="${look}" cx="80" cy="80" r="70" pathLength="100"/>`;
  const across = (/** @type {string} */ look) =>
    `<path class="${look}" d="M80 0v20" transform="rotate(${pass * 3.6} 80 80)"/>`;
  const mark = scored ? across("edge") + across("mark") : "";
  const drawing = parse(
    `<svg viewBox="0 0 160 160" width="160" height="160">${circle("whole")}${circle("arc")}${mark}</svg>`,
  );
  // Through the style object: the page's policy forbids style attributes.
  /** @type {SVGElement} */ (one(drawing, ".arc")).style.setProperty("--share", String(share));
  const words = percent(share, course);
  return element(
    "div",
    { class: words.length > 5 ? "score long" : "score", "aria-hidden": "true" },
    drawing,
    element("span", { class: "number" }, words),
    element("span", {}, say(scored ? "score" : "progress")),
  );
}

/** Pieces that fly off once, from the middle of the ring; none for who wants less motion. @param {HTMLElement} box */
export function burst(box) {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const layer = element("div", { class: "burst", "aria-hidden": "true" });
  box.append(layer);
  for (let n = 0; n < PIECES; n += 1) {
    const piece = element("i");
    layer.append(piece);
    const angle = ((n + Math.random()) / PIECES) * 2 * Math.PI;
    const way = 90 + Math.random() * 80;
    const [x, y] = [Math.cos(angle) * way, Math.sin(angle) * way];
    piece.animate(
      [
        { transform: "scale(.2)", opacity: 1 },
        { transform: `translate(${x}px, ${y}px) rotate(${way * 4}deg)`, opacity: 1, offset: 0.6 },
        { transform: `translate(${x * 1.1}px, ${y * 1.1 + 30}px) rotate(${way * 5}deg)`, opacity: 0 },
      ],
      { duration: BURST, easing: "cubic-bezier(.15, .7, .4, 1)", fill: "both" },
    );
  }
  setTimeout(() => layer.remove(), BURST);
}
