/** Small helpers for building and finding elements. */

/**
 * @param {string} tag
 * @param {Record<string, string | boolean>} attributes `class`, `href` ...; true sets an empty attribute
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? "" : value);
  made.append(...children);
  return made;
}

/** @param {string} text @param {string} look its classes @param {() => unknown} press */
export function button(text, look, press) {
  const made = element("button", { type: "button", class: look }, text);
  made.addEventListener("click", press);
  return made;
}

/**
 * The element with an id that the page's template is known to hold.
 * @param {string} id
 */
export function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/**
 * @template {Element} T
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {T[]}
 */
export function all(root, selector) {
  return /** @type {any} */ ([...root.querySelectorAll(selector)]);
}

/**
 * @template {Element} T
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {T}
 */
export function one(root, selector) {
  return /** @type {any} */ (root.querySelector(selector));
}

/**
 * HTML that the build made (and cleaned) as nodes. They belong to no page yet: their pictures are loaded when they are
 * put into one.
 * @param {string} html
 */
export function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

/** What is to be said next. @type {{ text: string, rank: number }[]} */
const waiting = [];

/**
 * Say something to screen readers only. What comes of one action is said in one go, in the order of its ranks.
 * @param {string} text
 * @param {number} [rank] 0 for what was asked for, such as a verdict; 1 for points; 2 for what they lead to
 */
export function announce(text, rank = 0) {
  const isFirst = !waiting.length;
  waiting.push({ text: text.replace(/\s+/g, " ").trim(), rank });
  if (!isFirst) return;
  const region = byId("sb-announce");
  region.textContent = "";
  // A change in a later task is announced even when the text is the same as before.
  setTimeout(() => {
    const ordered = waiting.splice(0).sort((one, other) => one.rank - other.rank);
    // Each in an element of its own, for they may be in different languages.
    region.replaceChildren(...ordered.map((one) => element("p", {}, one.text)));
  }, 60);
}

/**
 * Bring a place into view, out of what is folded too, and focus to it.
 * @param {HTMLElement} target
 * @param {ScrollLogicalPosition} [block]
 * @param {HTMLElement | null} [control] what takes the focus
 */
export function goTo(target, block = "center", control = target) {
  for (let box = target.closest("details"); box; box = box.parentElement?.closest("details") ?? null) box.open = true;
  // As a browser says it that finds words in what is folded: tabs and the like show where it is.
  target.dispatchEvent(new Event("beforematch", { bubbles: true }));
  target.scrollIntoView({ block });
  if (control) focus(control);
}

/** @param {HTMLElement} target */
export function focus(target) {
  if (!target.hasAttribute("tabindex") && target.tabIndex < 0) target.setAttribute("tabindex", "-1");
  target.focus({ preventScroll: true });
}
