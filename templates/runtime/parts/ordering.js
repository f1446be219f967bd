/** Things to be brought into an order: with buttons, with the keys of a handle, or dragged. */

import { Sorting } from "../sorting.js";

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../types.js").Control} Control */
/** @typedef {import("../types.js").QuestionParts} QuestionParts */

/** What it works with. @type {Kit} */
let kit;

/** The steps that follow each other rightly: the longest run, so that one misplaced step costs one.
 * @param {string} right @param {string} given @returns {string} their keys */
export function runOf(right, given) {
  /** The longest run that ends with each step. @type {string[]} */
  const runs = [];
  const keys = [...given].filter((key) => right.includes(key));
  keys.forEach((key, at) => {
    const before = runs.filter((_, other) => right.indexOf(keys[other]) < right.indexOf(key));
    runs[at] = before.reduce((best, run) => (run.length > best.length ? run : best), "") + key;
  });
  return runs.reduce((best, run) => (run.length > best.length ? run : best), "");
}

/** Share of the points. Any order has a run of one, which earns nothing. @param {string} right @param {string} given */
export function shareOfOrder(right, given) {
  return right.length < 2 ? 1 : Math.max(0, runOf(right, given).length - 1) / (right.length - 1);
}

/** @param {HTMLElement} row */
const keyOf = (row) => row.dataset.key ?? "";

/** @implements {Control} */
class Ordering {
  /** @param {QuestionParts} question */
  constructor({ form, spec }) {
    this.form = form;
    this.spec = spec;
    this.right = /** @type {string} */ (spec.order);
    this.list = /** @type {HTMLElement} */ (kit.one(form, ".order"));
    this.locked = false;
    /** The order at the beginning, which is nobody's answer, and never the right one. */
    this.first = this.order();
    this.byKey = new Map(this.rows().map((row) => [keyOf(row), row]));
    this.sorting = new Sorting(kit, this.list, () => this.changed());
    for (const row of this.rows()) {
      const [up, down] = this.buttons(row);
      up.addEventListener("click", () => this.move(row, -1, up));
      down.addEventListener("click", () => this.move(row, 1, down));
      this.sorting.take(row);
    }
    this.label();
  }

  rows() {
    return /** @type {HTMLElement[]} */ (kit.all(this.list, "li"));
  }

  /** @param {HTMLElement} row */
  buttons(row) {
    return /** @type {HTMLButtonElement[]} */ (kit.all(row, ".movers button"));
  }

  order() {
    return this.rows().map(keyOf).join("");
  }

  /** The learner has changed the order. */
  changed() {
    this.label();
    this.form.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** Say which buttons do something. */
  label() {
    const rows = this.rows();
    rows.forEach((row, at) => {
      const [up, down] = this.buttons(row);
      up.setAttribute("aria-disabled", String(this.locked || at === 0));
      down.setAttribute("aria-disabled", String(this.locked || at === rows.length - 1));
    });
  }

  /** @param {HTMLElement} row @param {number} by @param {HTMLElement} button that was used */
  move(row, by, button) {
    const place = this.rows().indexOf(row) + by;
    if (!this.locked && place >= 0 && place < this.rows().length) {
      this.sorting.put(row, place);
      this.changed();
    }
    kit.focus(button);
  }

  read() {
    const order = this.order();
    return order === this.first ? "" : order;
  }

  problem() {
    return this.read() ? "" : kit.say("sort");
  }

  /** Rows in the order of an answer; those that are not there any more are left out. @param {string} given */
  known(given) {
    return [...given].flatMap((key) => this.byKey.get(key) ?? []);
  }

  /** @param {string} given */
  fill(given) {
    const known = this.known(given || this.first);
    // Steps that are new since the answer was given come last.
    this.list.append(...known, ...[...this.byKey.values()].filter((row) => !known.includes(row)));
    this.label();
  }

  /** @param {string} given */
  mark(given) {
    const share = shareOfOrder(this.right, given);
    return this.spec.whole && share < 1 ? 0 : share;
  }

  /** @param {boolean} locked */
  lock(locked) {
    this.sorting.lock(locked);
    this.locked = locked;
    this.list.classList.toggle("locked", locked);
    this.label();
  }

  /** @param {string} given @param {boolean} marked @param {boolean} solutions */
  show(given, marked, solutions) {
    // What earned the points is marked as right, wherever it stands.
    const run = runOf(this.right, given);
    for (const row of this.rows()) {
      const isRight = run.length > 1 && run.includes(keyOf(row));
      row.classList.toggle("right", marked && isRight);
      row.classList.toggle("wrong", marked && !isRight);
      const place = solutions ? kit.say("right_place", { n: this.right.indexOf(keyOf(row)) + 1 }) : "";
      const words = isRight ? kit.say("your_answer_right") : place || kit.say("your_answer_wrong");
      kit.one(row, ".mark").textContent = marked ? words : "";
    }
  }

  /** @param {string} given @param {boolean} solutions */
  feedback(given, solutions) {
    if (!solutions || shareOfOrder(this.right, given) === 1) return [];
    return [kit.element("div", {}, kit.say("right_answer", { answer: this.words(this.right) }))];
  }

  /** @param {string} given */
  words(given) {
    return this.known(given)
      .map((row) => row.dataset.text ?? "")
      .join(" → ");
  }

  /** @param {string} given */
  report(given) {
    const told = (/** @type {string} */ order) => ({
      ids: this.known(order).map((row) => ({ id: row.dataset.id ?? "", at: this.right.indexOf(keyOf(row)) })),
    });
    return { right: told(this.right), given: given ? told(given) : null };
  }

  inputs() {
    return this.rows().flatMap((row) => this.buttons(row));
  }

  /** @param {(key: string) => number} rank */
  arrange(rank) {
    const mixed = [...this.right].sort((a, b) => rank(a) - rank(b));
    this.first = (mixed.join("") === this.right ? mixed.reverse() : mixed).join("");
  }
}

/** @param {Kit} given */
function part(given) {
  kit = given;
  kit.controls.ordering = (question) => new Ordering(question);
}

(globalThis.scormbuildParts ??= []).push(part);
