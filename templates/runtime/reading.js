/** A course of one lesson opens with its text, which can be read before what is exercised in it works. */

import { all } from "./dom.js";

const EXERCISES = ".quiz, .deck, .activity";
/** Blocks that look otherwise once their scripts have run, and so must not wait for them. */
const SHAPED = ".tabs, .process, .labelled, .continue, .by-one";
/** By then it comes without being asked for. */
const AFTER = 3000;

/**
 * Wait until a learner comes near an exercise or the end of the text, or does anything at all. Until then exercises
 * take no input, which would be lost.
 * @param {HTMLElement} article
 * @param {() => void} use called once
 */
export function whenNeeded(article, use) {
  const listening = new AbortController();
  const go = () => {
    if (listening.signal.aborted) return;
    listening.abort();
    observer.disconnect();
    use();
  };
  if (article.querySelector(SHAPED)) {
    use();
    return;
  }
  const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && go(), {
    rootMargin: "50% 0px",
  });
  for (const block of /** @type {HTMLElement[]} */ (all(article, EXERCISES))) {
    block.inert = true;
    observer.observe(block);
  }
  for (const end of all(article, ".end")) observer.observe(/** @type {Element} */ (end));
  for (const event of ["pointerdown", "pointermove", "keydown", "scroll", "focusin", "beforeprint"])
    addEventListener(event, go, { signal: listening.signal, capture: true, passive: true });
  setTimeout(go, AFTER);
}

/** Try again what failed, when the learner does something or the network is back. @param {() => void} use called once */
export function atNextAction(use) {
  const listening = new AbortController();
  const go = () => {
    listening.abort();
    use();
  };
  for (const event of ["pointerdown", "keydown", "online"])
    addEventListener(event, go, { signal: listening.signal, capture: true, passive: true });
}

/** The exercises of a lesson work. @param {HTMLElement} article */
export function letUse(article) {
  for (const block of /** @type {HTMLElement[]} */ (all(article, EXERCISES))) block.inert = false;
}
