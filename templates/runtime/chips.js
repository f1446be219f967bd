/** Chips: buttons with what is put into places, of which Tab, and a screen reader, reach one. */

/** @typedef {import("./types.js").Kit} Kit */
/** @typedef {{ key: string, words: Node[] }} Word */

export class Chips {
  /**
   * @param {Kit} kit
   * @param {HTMLElement} form
   * @param {string} hint id of what says how they are used
   * @param {(chip: HTMLElement) => void} take called with each that is made
   */
  constructor(kit, form, hint, take) {
    this.kit = kit;
    this.form = form;
    this.hint = hint;
    this.take = take;
    /** By what is on them and where they are. @type {Map<string, HTMLElement>} */
    this.made = new Map();
    /** The one that Tab reaches. @type {HTMLElement | null} */
    this.current = null;
  }

  /** Those on the page, in its order. */
  get all() {
    return /** @type {HTMLElement[]} */ (this.kit.all(this.form, ".chip"));
  }

  /** Have a place hold some, and no others. @param {HTMLElement} place @param {Word[]} words */
  fill(place, words) {
    const chips = words.map((word) => this.of(word, place));
    const there = /** @type {HTMLElement[]} */ (this.kit.all(place, ":scope > .chip"));
    // What stays keeps the focus.
    if (chips.length === there.length && chips.every((chip, at) => chip === there[at])) return;
    for (const chip of there) chip.remove();
    place.append(...chips);
  }

  /** The chip of something at a place. @param {Word} word @param {HTMLElement} box */
  of({ key, words }, { dataset: { place = "", name } }) {
    const known = this.made.get(`${key} ${place}`);
    if (known) return known;
    const chip = this.kit.element("button", { type: "button", class: "chip", "aria-pressed": "false" }, ...words);
    const pictures = [...chip.querySelectorAll("img")].map((image) => image.alt);
    const text = chip.textContent?.trim() || pictures.join(", ");
    Object.assign(chip.dataset, { key, at: place, text });
    chip.setAttribute("aria-label", place ? `${text}: ${name}` : text);
    chip.setAttribute("aria-describedby", this.hint);
    this.made.set(`${key} ${place}`, chip);
    this.take(chip);
    return chip;
  }

  /** Have Tab reach one. @param {HTMLElement | null | undefined} wanted @param {boolean} locked none at all */
  reach(wanted, locked) {
    const chips = this.all;
    this.current = chips.find((chip) => chip === wanted) ?? this.form.querySelector(".tray .chip") ?? chips[0] ?? null;
    for (const chip of chips) {
      const isReached = chip === this.current && !locked;
      chip.tabIndex = isReached ? 0 : -1;
      if (isReached) chip.removeAttribute("aria-hidden");
      else chip.setAttribute("aria-hidden", "true");
    }
  }
}
