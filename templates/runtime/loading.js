/** Scripts and styles that are loaded when something asks for them: classic scripts, which load from a disk too. */

import { element } from "./dom.js";

/**
 * @param {string} path
 * @param {() => void} [onload]
 * @param {() => void} [onerror]
 */
export function loadScript(path, onload, onerror) {
  const script = document.createElement("script");
  script.src = path;
  script.onload = () => onload?.();
  script.onerror = () => onerror?.();
  document.head.append(script);
}

/** @param {string} href @returns {Promise<unknown>} when it is there, or cannot be: without it the page works all the same */
export function loadStyle(href) {
  const style = /** @type {HTMLLinkElement} */ (element("link", { rel: "stylesheet", href }));
  document.head.append(style);
  return new Promise((done) => (style.onload = style.onerror = done));
}
