/** Things to be brought into an order: with buttons, with the keys of a handle, or dragged. */

import { follow } from "../dragging.js";

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
    /** What is lifted by keys, and the order before. @type {{ row: HTMLElement, before: string } | null} */
    this.held = null;
    this.moving = false;
    /** The order at the beginning, which is nobody's answer, and never the right one. */
    this.first = this.order();
    this.byKey = new Map(this.rows().map((row) => [keyOf(row), row]));
    for (const row of this.rows()) {
      const [up, down] = this.buttons(row);
      up.addEventListener("click", () => this.move(row, -1, up));
      down.addEventListener("click", () => this.move(row, 1, down));
      row.addEventListener("pointerdown", (event) => this.press(row, event));
      const grip = this.grip(row);
      grip.addEventListener("keydown", (event) => this.key(row, event));
      // A screen reader's click has no place; that of a mouse begins a drag.
      grip.addEventListener("click", (event) => event.detail || this.toggle(row));
      grip.addEventListener("blur", () => this.held?.row === row && !this.moving && this.drop());
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

  /** @param {HTMLElement} row */
  grip(row) {
    return /** @type {HTMLButtonElement} */ (kit.one(row, ".grip"));
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
      this.put(row, place);
      this.changed();
    }
    kit.focus(button);
  }

  /** Give a row another place, and say which. @param {HTMLElement} row @param {number} place */
  put(row, place) {
    const rest = this.rows().filter((one) => one !== row);
    this.moving = true;
    if (place < rest.length) rest[place].before(row);
    else this.list.append(row);
    this.moving = false;
    kit.announce(kit.say("moved", { item: row.dataset.text ?? "", n: place + 1, total: rest.length + 1 }));
  }

  // With keys: Space lifts, arrows move, Space drops, Escape puts back.

  /** @param {HTMLElement} row @param {KeyboardEvent} event */
  key(row, event) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === " " || event.key === "Enter") this.toggle(row);
    else if (event.key === "Escape" && this.held) this.drop(true);
    else if (by && this.held) {
      const place = this.rows().indexOf(row) + by;
      if (place >= 0 && place < this.rows().length) this.put(row, place);
      kit.focus(this.grip(row));
    } else return;
    event.preventDefault();
  }

  /** @param {HTMLElement} row */
  toggle(row) {
    if (this.held) return this.drop();
    if (this.locked) return;
    this.held = { row, before: this.order() };
    row.classList.add("lifted");
    kit.announce(kit.say("lifted", { item: row.dataset.text ?? "" }));
  }

  /** End what keys have lifted. @param {boolean} [isBack] as it was before */
  drop(isBack) {
    const held = this.held;
    if (!held) return;
    this.held = null;
    held.row.classList.remove("lifted");
    const item = held.row.dataset.text ?? "";
    if (isBack) {
      this.moving = true;
      this.list.append(...this.known(held.before));
      this.moving = false;
      kit.focus(this.grip(held.row));
      kit.announce(kit.say("put_back", { item }));
    } else {
      const rows = this.rows();
      kit.announce(kit.say("dropped", { item, n: rows.indexOf(held.row) + 1, total: rows.length }));
    }
    if (this.order() !== held.before) this.changed();
  }

  // With a pointer: the row follows it, a line shows where it will land, and only then it does.

  /** @param {HTMLElement} row @param {PointerEvent} event */
  press(row, event) {
    const target = /** @type {Element} */ (event.target);
    const isGrip = target.closest(".grip");
    // A finger scrolls the page, but for the handle; on buttons and links a press is a click.
    if (this.locked || event.button || (event.pointerType === "touch" && !isGrip)) return;
    if (!isGrip && target.closest("button, a")) return;
    this.drop();
    const top = event.clientY + scrollY;
    let place = this.rows().indexOf(row);
    const end = () => {
      row.classList.remove("lifted", "dragged");
      row.style.translate = "";
      this.line();
    };
    follow(event, {
      lift: () => {
        getSelection()?.empty();
        row.classList.add("lifted", "dragged");
      },
      move: (_, y) => {
        row.style.translate = `0 ${y + scrollY - top}px`;
        place = this.placeAt(row, y);
        this.line(row, place);
      },
      drop: () => {
        end();
        if (place !== this.rows().indexOf(row)) {
          this.put(row, place);
          this.changed();
        }
      },
      back: () => {
        end();
        kit.announce(kit.say("put_back", { item: row.dataset.text ?? "" }));
      },
    });
  }

  /** Where a row would land. @param {HTMLElement} row @param {number} y where it is held */
  placeAt(row, y) {
    const middles = this.rows()
      .filter((one) => one !== row)
      .map((one) => one.getBoundingClientRect())
      .map(({ top, height }) => top + height / 2);
    return middles.filter((middle) => middle < y).length;
  }

  /** Show a line where a row would land; without one, none. @param {HTMLElement} [row] @param {number} [place] */
  line(row, place = 0) {
    for (const one of this.rows()) delete one.dataset.line;
    const rest = this.rows().filter((one) => one !== row);
    if (!row || this.rows().indexOf(row) === place) return;
    if (place < rest.length) rest[place].dataset.line = "before";
    else rest[place - 1].dataset.line = "after";
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
    if (locked) this.drop();
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

  feedback() {
    return [];
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
