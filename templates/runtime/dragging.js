/** Dragging with a mouse, a pen or a finger: a press in, and what happens to the thing that is held out. */

/** Pixels that a press moves before it drags, so that a click or a tap stays one. */
const THRESHOLD = 8;
/** Pixels at the edges of the window in which it scrolls. */
const EDGE = 56;

/**
 * @typedef {object} Held What happens to the thing that is held.
 * @property {() => void} lift it is held from now on
 * @property {(x: number, y: number) => void} move it is held at a place of the window
 * @property {(x: number, y: number) => void} drop it is let go there
 * @property {() => void} back it goes back to where it was
 */

/** Follow a press until it ends. @param {PointerEvent} press @param {Held} held */
export function follow(press, held) {
  const target = /** @type {Element} */ (press.currentTarget);
  const stopping = new AbortController();
  const until = { signal: stopping.signal };
  let at = press;
  let lifted = false;

  const step = () => {
    if (stopping.signal.aborted) return;
    // Not where the press began at the edge: only towards it.
    const above = at.clientY < press.clientY ? Math.min(0, at.clientY - EDGE) : 0;
    const below = at.clientY > press.clientY ? Math.max(0, at.clientY - innerHeight + EDGE) : 0;
    if (above || below) {
      scrollBy({ top: (above + below) / 3, behavior: "instant" });
      held.move(at.clientX, at.clientY);
    }
    requestAnimationFrame(step);
  };
  const stop = (/** @type {boolean} */ kept) => {
    stopping.abort();
    if (lifted && kept) held.drop(at.clientX, at.clientY);
    else if (lifted) held.back();
  };
  const moved = (/** @type {PointerEvent} */ event) => {
    if (event.pointerId !== press.pointerId) return;
    if (!lifted && Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) < THRESHOLD) return;
    at = event;
    if (!lifted) {
      lifted = true;
      target.setPointerCapture(press.pointerId);
      held.lift();
      requestAnimationFrame(step);
    }
    held.move(at.clientX, at.clientY);
  };
  addEventListener("pointermove", moved, until);
  addEventListener("pointerup", (event) => event.pointerId === press.pointerId && stop(true), until);
  addEventListener("pointercancel", () => stop(false), until);
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !lifted) return;
      event.preventDefault();
      stop(false);
    },
    until,
  );
}
