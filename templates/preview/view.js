/** How the page is arranged: the panel and its sections, and the width of the course. */
import { byId } from "../runtime/dom.js";
import { escapeProblems } from "./problems.js";
import { log, refresh } from "./show.js";
import { choose, onChoice, onClick, tool } from "./tool.js";

const SECTIONS = ["answers", "memory", "learners", "jump", "trouble", "calls"];
const narrow = matchMedia("(width < 56.25rem)");
const section = (/** @type {string} */ id) => /** @type {HTMLDetailsElement} */ (byId(id));

/** Arrange the page as it was left. */
export function showView() {
  const { view } = tool.store;
  for (const id of SECTIONS) section(id).open = view.open.includes(id);
  log.problemsOnly = view.filter === "problems";
  choose("filter", view.filter);
  showPanel(narrow.matches ? false : view.panel);
  showWidth();
}

function showWidth() {
  const { width } = tool.store.view;
  byId("desk").dataset.width = width;
  choose("width", width);
}

/** @param {boolean} open */
function showPanel(open) {
  byId("panel").hidden = !open;
  byId("panel-button").setAttribute("aria-expanded", String(open));
  if (open) log.renew();
}

export function wireView() {
  onChoice("width", (value) => {
    tool.store.view.width = /** @type {import("./store.js").View["width"]} */ (value);
    tool.store.save();
    showWidth();
  });
  onClick("panel-button", () => {
    const open = byId("panel").hidden === true;
    if (!narrow.matches) tool.store.view.panel = open;
    tool.store.save();
    showPanel(open);
  });
  narrow.addEventListener("change", () => showPanel(narrow.matches ? false : tool.store.view.panel));
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || escapeProblems() || !narrow.matches || byId("panel").hidden) return;
    showPanel(false);
    byId("panel-button").focus();
  });
  for (const id of SECTIONS) section(id).addEventListener("toggle", () => toggled(id));
}

/** @param {string} id of a section */
function toggled(id) {
  const { store } = tool;
  const others = store.view.open.filter((name) => name !== id);
  store.view.open = section(id).open ? [...others, id] : others;
  store.save();
  if (id === "calls") log.renew();
  else refresh();
}
