/** Long texts: a model answer is shown afterwards, and where there are criteria, learners assess themselves by them. */

import { keepWithin } from "../typing.js";
import { decodeText, encodeText, PART } from "../digits.js";

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../types.js").Control} Control */
/** @typedef {import("../types.js").QuestionParts} QuestionParts */

/** What it works with. @type {Kit} */
let kit;

/** Keys of the criteria that an answer meets; undefined before the model answer was seen. @param {string} given */
const tickedIn = (given) => /** @type {string | undefined} */ (given.split(PART)[1]);

/** @implements {Control} */
class LongText {
  /** @param {QuestionParts} question */
  constructor({ form, spec }) {
    this.form = form;
    this.length = /** @type {number} */ (spec.length);
    this.area = /** @type {HTMLTextAreaElement} */ (kit.one(form, "textarea"));
    this.criteria = /** @type {HTMLElement | null} */ (form.querySelector(".criteria"));
    this.rows = /** @type {HTMLElement[]} */ (kit.all(form, ".criteria .choice"));
    this.model = /** @type {HTMLElement | null} */ (form.querySelector(".explanation"));
    /** The model answer is seen, and the criteria with it. */
    this.revealed = false;
    keepWithin(this.area, this.length, (full) => full && kit.announce(kit.say("field_full")));
    this.area.addEventListener("input", () => this.showRoom());
  }

  boxes() {
    return this.rows.map((row) => /** @type {HTMLInputElement} */ (kit.one(row, "input")));
  }

  showRoom() {
    const left = this.length - encodeText(this.area.value).length;
    kit.one(this.form, ".room").textContent =
      left < this.length / 2 ? kit.say("room_left", { n: Math.max(0, left) }) : "";
  }

  /** @param {boolean} now */
  reveal(now) {
    this.revealed = now;
    if (this.criteria) this.criteria.hidden = !now;
    if (this.criteria && this.model) this.model.hidden = !now;
    this.area.readOnly = now;
    kit.one(this.form, ".check").textContent = kit.say(now ? "assessed" : "send");
  }

  read() {
    const typed = encodeText(this.area.value.trim());
    if (!typed || !this.revealed) return typed;
    const boxes = this.boxes();
    const ticked = this.rows.filter((_, at) => boxes[at].checked).map((row) => row.dataset.key);
    return typed + PART + ticked.join("");
  }

  problem() {
    return this.area.value.trim() ? "" : kit.say("write_first");
  }

  /** @param {string} given */
  fill(given) {
    const ticked = tickedIn(given);
    this.area.value = this.words(given);
    this.boxes().forEach((box, at) => (box.checked = Boolean(ticked?.includes(this.rows[at].dataset.key ?? "-"))));
    this.reveal(Boolean(this.criteria) && ticked !== undefined);
    this.showRoom();
  }

  /** @param {string} given */
  mark(given) {
    const { rows } = this;
    const ticked = tickedIn(given) ?? "";
    return rows.length ? rows.filter((row) => ticked.includes(row.dataset.key ?? "-")).length / rows.length : 1;
  }

  /** @param {boolean} locked */
  lock(locked) {
    this.area.readOnly = locked || this.revealed;
    for (const box of this.boxes()) box.disabled = locked;
  }

  show() {}

  feedback() {
    return [];
  }

  /** @param {string} given */
  words(given) {
    return decodeText(given.split(PART)[0]);
  }

  /** @param {string} given */
  report(given) {
    const text = this.words(given);
    return { right: null, given: text ? { texts: [[text]] } : null };
  }

  inputs() {
    return this.revealed ? this.boxes() : [this.area];
  }

  /** The first half of answering: the text stands, and is compared with the model answer next. */
  pending() {
    if (!this.criteria || this.revealed) return false;
    this.reveal(true);
    const model = [...(this.model?.children ?? [])].map((one) => one.textContent?.trim());
    kit.announce([...model, kit.say("assess")].join(" "));
    return true;
  }
}

/** @param {Kit} given */
function part(given) {
  kit = given;
  kit.controls["long-text"] = (question) => new LongText(question);
}

(globalThis.scormbuildParts ??= []).push(part);
