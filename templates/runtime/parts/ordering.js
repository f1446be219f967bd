/** Things to be brought into an order: with buttons, or dragged. */

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
    for (const row of this.rows()) {
      const [up, down] = this.buttons(row);
      up.addEventListener("click", () => this.move(row, -1, up));
      down.addEventListener("click", () => this.move(row, 1, down));
      row.addEventListener("pointerdown", (event) => this.take(row, event));
    }
    this.label();
  }

  rows() {
    return /** @type {HTMLElement[]} */ (kit.all(this.list, "li"));
  }

  /** @param {HTMLElement} row */
  buttons(row) {
    return /** @type {HTMLButtonElement[]} */ (kit.all(row, "button"));
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
    const rows = this.rows();
    const place = rows.indexOf(row) + by;
    if (!this.locked && place >= 0 && place < rows.length) {
      if (by < 0) rows[place].before(row);
      else rows[place].after(row);
      kit.announce(kit.say("moved", { item: row.dataset.text ?? "", n: place + 1, total: rows.length }));
      this.changed();
    }
    kit.focus(button);
  }

  /** A row is dragged from now on. @param {HTMLElement} row @param {PointerEvent} event */
  take(row, event) {
    const target = /** @type {Element} */ (event.target);
    if (this.locked || event.button || target.closest("button, a")) return;
    // A finger scrolls the page; only on the handle's side, which does not, it drags.
    if (event.pointerType === "touch" && !target.closest(".movers")) return;
    event.preventDefault();
    row.setPointerCapture(event.pointerId);
    row.classList.add("dragged");
    const drag = (/** @type {PointerEvent} */ moved) => this.drag(row, moved.clientY);
    const drop = () => {
      row.removeEventListener("pointermove", drag);
      row.classList.remove("dragged");
      this.changed();
    };
    row.addEventListener("pointermove", drag);
    row.addEventListener("lostpointercapture", drop, { once: true });
  }

  /** @param {HTMLElement} row @param {number} y where it is held */
  drag(row, y) {
    const rows = this.rows();
    const over = rows.find((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return one !== row && y > top && y < bottom;
    });
    if (!over) return;
    const { top, height } = over.getBoundingClientRect();
    const below = rows.indexOf(over) > rows.indexOf(row);
    if (below && y > top + height / 2) over.after(row);
    if (!below && y < top + height / 2) over.before(row);
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
