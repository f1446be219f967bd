/**
 * The menu of a course with several lessons: beside the text where there is room, else a drawer. It is made of the rows of
 * the overview, whose list is loaded whole for it.
 */

import { Headings } from "../headings.js";
import { loadScript } from "../loading.js";
import { rememberMenu } from "../remembered.js";
import { statesOf } from "../row-state.js";

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../app.js").App} App */
/** @typedef {"locked" | "not_started" | "complete" | "in_progress"} Named */
/** A lesson in the menu: `words` as they are searched. @typedef {{ item: HTMLElement, link: HTMLElement, state: HTMLElement,
 *   key: string, words: string, group: HTMLElement }} Row */

/** Whether so many lessons are searched, and their chapters folded. @param {number} lessons */
const isLong = (lessons) => lessons >= 25;

/** The link to what is open. */
const PAGE = "[aria-current=page]";

const root = document.documentElement;
const wide = matchMedia("(min-width: 1100px)");
const isBeside = () => wide.matches && root.dataset.view !== "sb-overview";
const isOpen = () => (isBeside() ? root.classList.contains("pinned") : dialog.open);

/** What it works with. @type {Kit} */
let kit;
/** @type {HTMLElement} */
let nav;
/** @type {HTMLDialogElement} */
let dialog;
/** @type {HTMLElement} */
let opener;
/** @type {Row[]} */
const rows = [];
/** The address of what is marked as open. */
let marked = "";
/** @type {Headings} */
let inside;
/** @type {HTMLInputElement | undefined} */
let search;

/** Load what is not there yet of a long list of lessons. @param {App} app @returns {Promise<void>} */
async function wholeList(app) {
  while (app.outlineShown < app.course.outlineChunks) {
    const before = app.outlineShown;
    await new Promise((done) => {
      const ready = () => done(0);
      loadScript(`outline/${before + 1}.js`, ready, ready);
    });
    if (app.outlineShown === before) return;
  }
  document.getElementById("sb-more")?.remove();
}

/** The words of something as they are in the page. @param {Element | null} from */
const wordsOf = (from) => [...(from?.cloneNode(true).childNodes ?? [])];

/** Words as they are compared: without accents, in small letters. @param {string} words */
const plain = (words) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The link to a lesson. @param {HTMLElement} row that of the overview @param {HTMLElement} group */
function rowOf(row, group) {
  const { element } = kit;
  const { minutes, lesson, key = "" } = row.dataset;
  const title = row.querySelector("a");
  const state = element("span", { class: "unseen" });
  const link = element(
    "a",
    { href: `#/${lesson}` },
    element("span", { class: "ring" }),
    element("span", { class: "name" }, ...wordsOf(title), state),
    minutes ? element("span", { class: "time" }, kit.say("minutes", { n: Number(minutes) })) : "",
  );
  const item = element("li", {}, link);
  rows.push({ item, link, state, key, words: plain(title?.textContent ?? ""), group });
  return item;
}

/** The lists of lessons, each chapter's with its title. */
function groups() {
  const { all, element } = kit;
  const found = /** @type {HTMLElement[]} */ (all(document, "#sb-outline > li"));
  /** @type {HTMLElement[]} */
  const made = [];
  const [box, head] = isLong(found.filter((row) => row.dataset.lesson).length) ? ["details", "summary"] : ["div", "p"];
  let list = element("ol");
  let group = element("div", {}, list);
  for (const row of found) {
    const isLesson = Boolean(row.dataset.lesson);
    if (!isLesson) {
      const id = `sb-chapter-${made.length}`;
      list = element("ol", { "aria-labelledby": id });
      group = element(box, {}, element(head, { class: "chapter", id }, ...wordsOf(row.firstElementChild)), list);
    } else if ("apart" in row.dataset) {
      list = element("ol");
      group = element("div", { class: "apart" }, list);
    }
    if (made.at(-1) !== group) made.push(group);
    if (isLesson) list.append(rowOf(row, group));
  }
  return made;
}

/** A field that shows only lessons with its words. */
function searchField() {
  const { element } = kit;
  const label = kit.say("search_lessons");
  const field = /** @type {HTMLInputElement} */ (
    element("input", { type: "search", "aria-label": label, placeholder: label })
  );
  const none = element("p", { class: "none", role: "status" });
  search = field;
  field.addEventListener("input", () => {
    const words = plain(field.value.trim());
    for (const { item, group } of rows) item.hidden = group.hidden = true;
    for (const one of rows.filter((row) => row.words.includes(words))) one.item.hidden = one.group.hidden = false;
    none.textContent = rows.every(({ item }) => item.hidden) ? kit.say("nothing_found") : "";
    fold(words !== "");
  });
  return [field, none];
}

/** Fold the chapters, but for the one with the lesson that is open. @param {boolean} [none] fold none */
function fold(none = false) {
  const current = rows.find(({ link }) => link.matches(PAGE)) ?? rows[0];
  for (const { group } of rows) group.toggleAttribute("open", none || group === current.group);
}

/** @param {App} app */
async function build(app) {
  const { button, element, one } = kit;
  await wholeList(app);
  opener = one(document, "#sb-menu");
  const course = one(document, ".bar .course a");
  const close = button("", "close", () => shut(app));
  close.setAttribute("aria-label", kit.say("close_menu"));
  const lists = groups();
  nav = element(
    "nav",
    { class: "menu", "aria-label": kit.say("menu") },
    element("div", { class: "top" }, element("a", { href: "#/" }, ...wordsOf(course)), close),
    ...(isLong(rows.length) ? searchField() : []),
    ...lists,
    element("a", { class: "last", href: "#=result" }, kit.say("to_result")),
  );
  dialog = /** @type {HTMLDialogElement} */ (element("dialog", { class: "drawer", "aria-label": kit.say("menu") }));
  rest();
  document.body.append(dialog);
  // In the middle of the drawer is the menu; what is pressed outside of it is the page behind.
  dialog.addEventListener("click", (event) => event.target === dialog && shut(app));
  dialog.addEventListener("close", () => {
    rest();
    tell();
  });
  nav.addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest("a");
    if (!link) return;
    dialog.close();
    // The same address again is no change that the page would notice.
    if (link.getAttribute("href") === location.hash) window.dispatchEvent(new HashChangeEvent("hashchange"));
  });
  window.addEventListener("scroll", showPlace, { passive: true });
  nav.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (key !== "Escape" || dialog.open || /** @type {HTMLInputElement} */ (target).value) return;
    shut(app);
  });
  window.addEventListener("hashchange", () => dialog.close());
  wide.addEventListener("change", () => {
    dialog.close();
    tell();
  });
  show(app);
}

/** Its place while no drawer is open: before the text. */
function rest() {
  kit.one(document, "main").before(nav);
  // What is moved loses how far it was scrolled.
  marked = "";
}

/** Say on the button whether it is open. */
function tell() {
  opener.setAttribute("aria-expanded", String(isOpen()));
}

/** @param {App} app @param {boolean} pinned */
function pin(app, pinned) {
  root.classList.toggle("pinned", pinned);
  rememberMenu(app, !pinned);
}

/** @param {App} app */
function shut(app) {
  if (dialog.open) dialog.close();
  else pin(app, false);
  tell();
  opener.focus();
}

/** Show it, or hide it. @param {App} app */
function toggle(app) {
  if (isOpen()) {
    shut(app);
    return;
  }
  if (isBeside()) pin(app, true);
  else {
    dialog.append(nav);
    dialog.showModal();
  }
  marked = "";
  show(app);
  /** @type {HTMLElement} */ (kit.one(nav, PAGE)).focus();
}

/** The headings of the lesson that is open, below its row. @param {App} app */
function showInside(app) {
  inside.show(app.current, rows.find(({ link }) => link.matches(PAGE))?.item);
}

/** Which of the headings is read. */
function showPlace() {
  if (isOpen()) inside.mark();
}

/** How far each lesson is, and which one is open. @param {App} app */
function show(app) {
  // Not made yet: the list is still coming.
  if (!dialog) return;
  tell();
  if (!isOpen()) return;
  const states = statesOf(app);
  for (const [at, { item, state, key }] of rows.entries()) {
    const now = states(key, at + 1);
    if (item.className === now) continue;
    item.className = now;
    state.textContent = `(${kit.say(/** @satisfies {Named} */ (now))})`;
  }
  const open = app.current ? `#/${app.current.id}` : root.dataset.view === "sb-result" ? "#=result" : "#/";
  if (marked === open) {
    showInside(app);
    return;
  }
  marked = open;
  for (const link of /** @type {HTMLElement[]} */ (kit.all(nav, "a"))) {
    if (link.getAttribute("href") === open) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  // What was searched for would hide the lesson that is open now.
  if (search?.value) {
    search.value = "";
    search.dispatchEvent(new Event("input"));
  }
  fold();
  showInside(app);
  showPlace();
  const current = /** @type {HTMLElement} */ (kit.one(nav, PAGE));
  // In the middle of the list; the page behind stays where it is.
  nav.scrollTop = current.offsetTop - nav.clientHeight / 2;
}

/** @param {Kit} given */
function part(given) {
  kit = given;
  inside = new Headings(kit);
  kit.menu = { build, toggle, show };
}

(globalThis.scormbuildParts ??= []).push(part);
