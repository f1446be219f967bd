/**
 * Which part of the page the learner sees. A frame may be taller than the window around it (Moodle's is 666 pixels), so that
 * its lower edge, where notices stand, lies below the window. And what sticks to an edge must not cover what is focused
 * (WCAG 2.2, 2.4.11).
 */

import { byId, element } from "./dom.js";

/** The frame is looked at again whenever so much of it comes into view or leaves it. */
const STEPS = 100;
let watching = false;

/** @param {string} name @param {number} pixels */
function put(name, pixels) {
  document.documentElement.style.setProperty(name, `${Math.max(0, Math.round(pixels))}px`);
}

/** Tell the style what hides the page's edges: `--above` and `--below` outside the window, `--bar`, `--timer` and `--notice`. */
export function watchVisible() {
  if (watching) return;
  watching = true;
  if (window.parent !== window) {
    // Spans the frame's own window; an observer sees how much of it the windows around the frame show.
    const sheet = element("div", { class: "sheet", "aria-hidden": "true" });
    document.body.append(sheet);
    new IntersectionObserver(
      (entries) => {
        const { intersectionRect: seen, boundingClientRect: whole } = entries[entries.length - 1];
        if (!seen.height) return;
        put("--above", seen.top - whole.top);
        put("--below", whole.bottom - seen.bottom);
        uncover();
      },
      { threshold: Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS) },
    ).observe(sheet);
  }
  document.addEventListener("focusin", measure);
  new ResizeObserver(() => {
    measure();
    uncover();
  }).observe(byId("sb-notice"));
}

/** How much of the edges is covered by what sticks to them. */
function measure() {
  const height = (/** @type {string} */ selector) =>
    document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
  put("--bar", height(".bar"));
  put(
    "--timer",
    document.activeElement?.closest(".quiz")?.querySelector(".time-left")?.getBoundingClientRect().height ?? 0,
  );
  put("--notice", height("#sb-notice"));
}

/** What is focused is moved out from under a notice that has just come. */
function uncover() {
  const { activeElement: focused } = document;
  const notice = byId("sb-notice");
  if (!focused || focused === document.body || focused.contains(notice) || notice.contains(focused)) return;
  if (focused.getBoundingClientRect().bottom > notice.getBoundingClientRect().top && notice.offsetHeight)
    focused.scrollIntoView({ block: "nearest", behavior: "instant" });
}
