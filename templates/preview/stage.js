/** What is said to the user in passing, and what stands in the course's place while there is none. */
import { byId, element } from "../runtime/dom.js";

const SAID_FOR = 3500;

let said = 0;
/** @param {string} words */
export function say(words) {
  const line = byId("say");
  line.textContent = words;
  line.classList.add("shown");
  clearTimeout(said);
  said = window.setTimeout(() => line.classList.remove("shown"), SAID_FOR);
}

/** The stage without a course: why, and what can be done. @param {string} title @param {string} words @param {[string, () => void]} [action] */
export function showAway(title, words, action) {
  const card = byId("away");
  const nodes = [element("h2", {}, title), element("p", {}, words)];
  if (action) {
    const button = element("button", { type: "button", class: "main" }, action[0]);
    button.addEventListener("click", action[1]);
    nodes.push(button);
  }
  card.replaceChildren(...nodes);
  card.hidden = false;
  byId("desk").hidden = true;
}

export function showDesk() {
  byId("away").hidden = true;
  byId("desk").hidden = false;
}
