/** How far a long lesson is read, and the way back to its top. Both come and go with scrolling and move nothing. */

import { button, byId, element, focus, one } from "./dom.js";

/** @typedef {import("./types.js").Kit} Kit */

/** Windows of text from which on a line shows how much of it is read. */
const LONG = 2;
/** Windows of text above, from which on there is a way back. */
const FAR = 3;

/** @param {Kit["say"]} say */
export function watchPosition(say) {
  const root = document.documentElement;
  const line = element("div", { class: "reading", "aria-hidden": "true" });
  const up = button("", "to-top", () => {
    window.scrollTo(0, 0);
    focus(one(byId("sb-lesson"), "h1"));
  });
  up.setAttribute("aria-label", say("to_top"));
  up.hidden = true;
  one(document, ".bar").append(line);
  byId("sb-main").append(up);

  const show = () => {
    const { innerHeight, scrollY } = window;
    const isLesson = root.dataset.view === "sb-lesson";
    const rest = root.scrollHeight - innerHeight;
    const read = isLesson && rest > innerHeight * (LONG - 1) ? Math.min(scrollY / rest, 1) : 0;
    line.style.inlineSize = `${read * 100}%`;
    up.hidden = !isLesson || scrollY < innerHeight * FAR;
  };
  // An event of scrolling comes once a frame, before it is drawn.
  for (const event of ["scroll", "resize", "hashchange"]) addEventListener(event, show, { passive: true });
  // Nothing that gets the focus may lie under the button (WCAG 2.2, 2.4.11).
  document.addEventListener("focusin", ({ target }) => {
    const focused = /** @type {Element} */ (target);
    if (focused !== up && isCovered(focused, up)) focused.scrollIntoView({ block: "center", behavior: "instant" });
  });
}

/** Whether one lies wholly under another. @param {Element} one @param {HTMLElement} other */
function isCovered(one, other) {
  const [under, over] = [one, other].map((each) => each.getBoundingClientRect());
  return (
    !other.hidden &&
    under.top >= over.top &&
    under.bottom <= over.bottom &&
    under.left >= over.left &&
    under.right <= over.right
  );
}
