/** A list whose rows are given other places: lifted with the keys of their handles, or dragged. */

import { follow } from "./dragging.js";

/** @typedef {import("./types.js").Kit} Kit */

/** @param {HTMLElement} row @returns {HTMLElement} */
const gripOf = (row) => /** @type {HTMLElement} */ (row.querySelector(".grip"));

export class Sorting {
  /** @param {Kit} kit @param {HTMLElement} list of rows with a text and a handle @param {() => void} changed */
  constructor(kit, list, changed) {
    this.kit = kit;
    this.list = list;
    this.changed = changed;
    this.locked = false;
    /** What is lifted by keys, and the rows before. @type {{ row: HTMLElement, before: HTMLElement[] } | null} */
    this.held = null;
    this.moving = false;
  }

  rows() {
    return /** @type {HTMLElement[]} */ (this.kit.all(this.list, "li"));
  }

  /** Let a row be moved. @param {HTMLElement} row */
  take(row) {
    row.addEventListener("pointerdown", (event) => this.press(row, event));
    const grip = gripOf(row);
    grip.addEventListener("keydown", (event) => this.key(row, event));
    // A screen reader's click has no place; that of a mouse begins a drag.
    grip.addEventListener("click", (event) => event.detail || this.toggle(row));
    grip.addEventListener("blur", () => this.held?.row === row && !this.moving && this.drop());
  }

  /** @param {boolean} locked */
  lock(locked) {
    if (locked) this.drop();
    this.locked = locked;
  }

  /** Give a row another place, and say which. @param {HTMLElement} row @param {number} place */
  put(row, place) {
    const rest = this.rows().filter((one) => one !== row);
    this.moving = true;
    if (place < rest.length) rest[place].before(row);
    else this.list.append(row);
    this.moving = false;
    this.kit.announce(this.kit.say("moved", { item: row.dataset.text ?? "", n: place + 1, total: rest.length + 1 }));
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
      this.kit.focus(gripOf(row));
    } else return;
    event.preventDefault();
  }

  /** @param {HTMLElement} row */
  toggle(row) {
    if (this.held) return this.drop();
    if (this.locked) return;
    this.held = { row, before: this.rows() };
    row.classList.add("lifted");
    this.kit.announce(this.kit.say("lifted", { item: row.dataset.text ?? "" }));
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
      this.list.append(...held.before);
      this.moving = false;
      this.kit.focus(gripOf(held.row));
      this.kit.announce(this.kit.say("put_back", { item }));
    } else {
      const rows = this.rows();
      this.kit.announce(this.kit.say("dropped", { item, n: rows.indexOf(held.row) + 1, total: rows.length }));
    }
    if (this.rows().some((row, at) => row !== held.before[at])) this.changed();
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
        this.kit.announce(this.kit.say("put_back", { item: row.dataset.text ?? "" }));
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
}
