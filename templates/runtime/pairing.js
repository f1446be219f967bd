/** Rows that belong to others: what is picked in each, and how the same is done with chips. */

/** @typedef {import("./types.js").Kit} Kit */
/** @typedef {import("./tray.js").Lists} Lists */
/** @typedef {HTMLOptionElement | HTMLInputElement} Target */

/** @param {HTMLElement} row */
export const keyOf = (row) => row.dataset.key ?? "";

/** What it works with. @type {Kit} */
let kit;

/** @param {Kit} given */
export function useKit(given) {
  kit = given;
}

/** @param {ParentNode} row @param {string} selector */
const one = (row, selector) => /** @type {HTMLElement} */ (kit.one(row, selector));

/** @param {HTMLElement} row */
export const listOf = (row) => /** @type {HTMLSelectElement | null} */ (row.querySelector("select"));

/** @param {HTMLElement} row */
export const radiosOf = (row) => /** @type {HTMLInputElement[]} */ (kit.all(row, "input"));

/** What is used to answer a row. @param {HTMLElement} row */
export const controlsOf = (row) => [listOf(row) ?? radiosOf(row)].flat();

/** @param {HTMLElement} row */
export const pickedIn = (row) => listOf(row)?.value ?? radiosOf(row).find((radio) => radio.checked)?.value ?? "";

/** What a row is about, in words. @param {HTMLElement} row */
export const itemOf = (row) => one(row, ".item").textContent?.trim() ?? "";

/** A list shows one line of what is picked in it: all of it stands in its place. @param {HTMLElement} row */
export function showPicked(row) {
  const list = listOf(row);
  if (list) one(row, ".picked").textContent = list.selectedOptions[0]?.text ?? "";
}

/** Pick something in a row; "" for nothing. @param {HTMLElement} row @param {string} target */
export function pick(row, target) {
  const list = listOf(row);
  if (list) list.value = target;
  for (const radio of radiosOf(row)) radio.checked = radio.value === target;
  showPicked(row);
}

/** The same, as a learner does it. @param {HTMLElement} row @param {string} target */
function choose(row, target) {
  pick(row, target);
  controlsOf(row)[0].dispatchEvent(new Event("change", { bubbles: true }));
}

/** Words with their looks, for a second place on the page. @param {Element} box */
function copied(box) {
  const copy = /** @type {Element} */ (box.cloneNode(true));
  // A button holds no link, nor what is said of one; and an id stands once on a page.
  for (const note of copy.querySelectorAll("a > .unseen")) note.remove();
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
  return [...copy.childNodes];
}

/** @param {HTMLElement} form @returns {HTMLElement[]} in their order on the page */
const rowsOf = (form) => /** @type {HTMLElement[]} */ (kit.all(form, ".pair"));

/** @param {HTMLElement} form @param {string} key @returns {HTMLElement} */
const rowOf = (form, key) => one(form, `.pair[data-key="${CSS.escape(key)}"]`);

/**
 * What belongs to rows as chips, which are put into the rows.
 * @param {HTMLElement} form
 * @param {Target[]} targets
 * @param {boolean} again whether one may belong to several rows
 * @returns {Lists}
 */
export function rowChips(form, targets, again) {
  for (const row of rowsOf(form)) Object.assign(one(row, ".pick").dataset, { place: keyOf(row), name: itemOf(row) });
  return {
    chips: () => targets.map(({ value, textContent }) => ({ key: value, words: [new Text(textContent ?? "")] })),
    places: () => rowsOf(form).map((row) => one(row, ".pick")),
    placed: () =>
      rowsOf(form)
        .filter(pickedIn)
        .map((row) => [pickedIn(row), keyOf(row)]),
    put: (chip, from, to) => {
      if (from) choose(rowOf(form, from), "");
      if (to) choose(rowOf(form, to), chip);
    },
    again,
    spare: true,
  };
}

/**
 * Rows as chips, which are put into a box for each group.
 * @param {HTMLElement} form
 * @param {Target[]} targets
 * @returns {Lists}
 */
export function groupChips(form, targets) {
  const { element } = kit;
  const groups = targets.map(({ value, nextElementSibling: words }) => {
    const head = element("p", { "aria-hidden": "true" }, ...copied(/** @type {Element} */ (words)));
    return element("div", { class: "group", "data-place": value, "data-name": words?.textContent?.trim() ?? "" }, head);
  });
  return {
    chips: () => rowsOf(form).map((row) => ({ key: keyOf(row), words: copied(one(row, ".item")) })),
    places: () => groups,
    placed: () =>
      rowsOf(form)
        .filter(pickedIn)
        .map((row) => [keyOf(row), pickedIn(row)]),
    put: (chip, _, to) => choose(rowOf(form, chip), to),
    look: (chip) => {
      const row = rowOf(form, chip.dataset.key ?? "");
      for (const name of ["right", "wrong"]) chip.classList.toggle(name, row.classList.contains(name));
      // A sign says that it is right, and words what would be.
      const words = row.classList.contains("wrong") ? (one(row, ".mark").textContent ?? "") : "";
      (chip.querySelector(".mark") ?? chip.appendChild(element("span", { class: "mark" }))).textContent = words;
    },
    groups,
    again: false,
    spare: false,
    behind: one(form, ".pairs"),
  };
}
