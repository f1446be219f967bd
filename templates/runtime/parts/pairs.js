/** Things that belong to others: a list to pick from for each, or groups as radio buttons; and chips, where they fit. */

import {
  controlsOf,
  groupChips,
  itemOf,
  keyOf,
  listOf,
  pick,
  pickedIn,
  radiosOf,
  rowChips,
  showPicked,
  useKit,
} from "../pairing.js";
import { Tray } from "../tray.js";

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../types.js").Control} Control */
/** @typedef {import("../types.js").QuestionParts} QuestionParts */
/** @typedef {import("../types.js").Ref} Ref */

/** What it works with. @type {Kit} */
let kit;

/** @implements {Control} */
class Pairs {
  /** @param {QuestionParts} question */
  constructor({ form, spec, context }) {
    this.form = form;
    this.spec = spec;
    this.right = /** @type {Record<string, string>} */ (spec.pairs);
    this.rows = /** @type {HTMLElement[]} */ (kit.all(form, ".pair"));
    for (const row of this.rows) listOf(row)?.addEventListener("change", () => showPicked(row));
    if (listOf(this.rows[0])) {
      const names = [...(listOf(this.rows[0])?.options ?? [])].slice(1).map((one) => one.text);
      kit.one(form, ".pairs").after(kit.element("p", { class: "for-paper" }, names.join(" · ")));
    }
    /** All targets in the order of the first row. */
    this.targets = [...(listOf(this.rows[0])?.options ?? radiosOf(this.rows[0]))].filter((target) => target.value);
    this.tray = context && this.offerChips(context);
  }

  /** Let the same be done with chips. @param {import("../lesson.js").LessonContext} context */
  offerChips({ session }) {
    const { form, targets } = this;
    const again = new Set(Object.values(this.right)).size < this.rows.length;
    const lists = listOf(this.rows[0]) ? rowChips(form, targets, again) : groupChips(form, targets);
    const tray = new Tray(kit, form, lists, session.journal.storage);
    kit.one(form, ".hint ~ :last-child").after(tray.parts, tray.toggle);
    return tray;
  }

  /** @param {string} key */
  target(key) {
    return this.targets.find((one) => one.value === key);
  }

  /** What a target is called. @param {string} key */
  name(key) {
    const target = this.target(key);
    return (target instanceof HTMLOptionElement ? target : target?.parentElement)?.textContent?.trim() ?? "";
  }

  /** The target of each row in an answer. @param {string} given */
  pairsIn(given) {
    const found = (given.match(/../g) ?? []).filter((two) => this.target(two[1]));
    return new Map(found.map((two) => [two[0], two[1]]));
  }

  read() {
    return this.rows
      .filter(pickedIn)
      .map((row) => keyOf(row) + pickedIn(row))
      .join("");
  }

  problem() {
    return this.rows.every(pickedIn) ? "" : kit.say("fill_first");
  }

  lacking() {
    const open = this.rows.filter((row) => !pickedIn(row));
    if (this.tray?.lists.behind) this.tray.box.classList.toggle("lacking", open.length > 0);
    return open.map((at) => ({ at, text: kit.say("choose_for", { item: itemOf(at) }) }));
  }

  /** @param {string} given */
  fill(given) {
    const found = this.pairsIn(given);
    for (const row of this.rows) pick(row, found.get(keyOf(row)) ?? "");
    this.tray?.show();
  }

  /** @param {string} given */
  mark(given) {
    const found = this.pairsIn(given);
    const right = this.rows.filter((row) => found.get(keyOf(row)) === this.right[keyOf(row)]);
    const share = right.length / this.rows.length;
    return this.spec.whole && share < 1 ? 0 : share;
  }

  /** @param {boolean} locked */
  lock(locked) {
    for (const control of this.rows.flatMap(controlsOf)) control.disabled = locked;
    this.tray?.lock(locked);
  }

  /** @param {string} given @param {boolean} marked @param {boolean} solutions */
  show(given, marked, solutions) {
    const found = this.pairsIn(given);
    for (const row of this.rows) {
      const right = this.right[keyOf(row)];
      const isRight = found.get(keyOf(row)) === right;
      row.classList.toggle("right", marked && isRight);
      row.classList.toggle("wrong", marked && !isRight);
      const words = isRight
        ? kit.say("your_answer_right")
        : solutions
          ? kit.say("right_answer", { answer: this.name(right) })
          : kit.say("your_answer_wrong");
      kit.one(row, ".mark").textContent = marked ? words : "";
    }
    this.tray?.show();
  }

  /** @param {string} given @param {boolean} solutions */
  feedback(given, solutions) {
    const found = this.pairsIn(given);
    const wrong = this.rows.filter((row) => found.get(keyOf(row)) !== this.right[keyOf(row)]);
    if (!solutions || !wrong.length) return [];
    // Each row shows it; for those who only hear the verdict, it says it.
    const pairs = wrong.map((row) => `${itemOf(row)}: ${this.name(this.right[keyOf(row)])}`).join("; ");
    const said = kit.element("span", { class: "unseen" }, kit.say("right_answer", { answer: pairs }));
    return [kit.element("div", {}, said)];
  }

  /** @param {string} given */
  words(given) {
    const found = this.pairsIn(given);
    return this.rows
      .map((row) => {
        return `${itemOf(row)}: ${this.name(found.get(keyOf(row)) ?? "") || "–"}`;
      })
      .join("; ");
  }

  /** @param {string} given */
  report(given) {
    const found = this.pairsIn(given);
    return {
      right: { pairs: this.told((key) => this.right[key]) },
      given: given ? { pairs: this.told((key) => found.get(key)) } : null,
    };
  }

  /**
   * Pairs in the order in which the author wrote them, so that a report can be read beside the source.
   * @param {(key: string) => string | undefined} targetOf
   */
  told(targetOf) {
    const { order, targets } = this.spec;
    const place = (/** @type {HTMLElement} */ row) => order.indexOf(keyOf(row));
    return [...this.rows]
      .sort((one, other) => place(one) - place(other))
      .flatMap((row) => {
        const target = targetOf(keyOf(row));
        if (!target) return [];
        const second = { id: this.target(target)?.dataset.id ?? "", at: targets.indexOf(target) };
        return [/** @type {[Ref, Ref]} */ ([{ id: row.dataset.id ?? "", at: place(row) }, second])];
      });
  }

  inputs() {
    const first = this.tray?.lists.behind && this.tray.first;
    return [first ?? [], ...this.rows.map(controlsOf)].flat();
  }

  /** @param {(key: string) => number} rank */
  arrange(rank) {
    kit.one(this.form, ".pairs").append(...[...this.rows].sort((a, b) => rank(keyOf(a)) - rank(keyOf(b))));
  }
}

/** @param {Kit} given */
function part(given) {
  kit = given;
  useKit(given);
  kit.controls.pairs = (question) => new Pairs(question);
}

(globalThis.scormbuildParts ??= []).push(part);
