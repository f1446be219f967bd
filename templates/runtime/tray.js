/**
 * Answers as chips, which are dragged or tapped into their places, or lifted with keys. The lists hold what is answered,
 * and stay: for small windows, for who wants them, and for screen readers, which meet one chip only, the one with the focus.
 */

import { Chips } from "./chips.js";
import { follow } from "./dragging.js";
import { preferLists, prefersLists } from "./preferred.js";

/** @typedef {import("./types.js").Kit} Kit */
/** @typedef {import("./chips.js").Word} Word */
/** What is lifted, from and to which place. @typedef {{ chip: HTMLElement, from: string, to: string, byKeys: boolean }} Held */

/**
 * @typedef {object} Lists What holds the answer. The key of a place is never empty; "" is the tray.
 * @property {() => Word[]} chips in the order of the tray
 * @property {() => HTMLElement[]} places with their keys in `data-place`, and what they are called in `data-name`
 * @property {() => [chip: string, place: string][]} placed
 * @property {(chip: string, from: string, to: string) => void} put
 * @property {boolean} again whether a chip may be in several places
 * @property {boolean} spare whether chips may be left over
 * @property {(chip: HTMLElement) => void} [look] bring a chip to how it was marked
 * @property {HTMLElement[]} [groups] places that are not on the page yet
 * @property {HTMLElement} [behind] what cannot be seen while chips are used
 */

/** Where three things fit beside each other. */
const ROOM = "(min-width: 37.5rem)";
/** All that were made: who prefers lists does so everywhere. @type {Set<Tray>} */
const trays = new Set();

export class Tray {
  /**
   * @param {Kit} kit
   * @param {HTMLElement} form
   * @param {Lists} lists
   * @param {Storage | null} [storage]
   */
  constructor(kit, form, lists, storage) {
    this.kit = kit;
    this.form = form;
    this.lists = lists;
    this.storage = storage;
    this.room = matchMedia(ROOM);
    this.locked = false;
    /** Lists are used for now. */
    this.aside = false;
    /** A pointer drags a chip, or did so just now. */
    this.dragging = this.dragged = false;
    /** @type {Held | null} */
    this.held = null;
    this.hint = kit.element("p", { class: "hint", id: `at-${form.dataset.id}-tray` }, kit.say("tray_hint"));
    this.chips = new Chips(kit, form, this.hint.id, (chip) => {
      chip.addEventListener("pointerdown", (event) => this.press(chip, event));
      chip.addEventListener("blur", () => this.held?.chip === chip && this.held.byKeys && this.release());
    });
    const name = kit.say("tray");
    this.box = kit.element("div", {
      class: "tray",
      role: "group",
      "aria-label": name,
      "data-place": "",
      "data-name": name,
    });
    this.toggle = kit.button("", "link use-lists", () => this.prefer(this.isOn));
    this.parts = kit.element("div", { class: "trays" }, this.hint, this.box, ...(lists.groups ?? []));
    form.addEventListener("click", (event) => this.tapped(/** @type {HTMLElement} */ (event.target), event));
    form.addEventListener("keydown", (event) => this.key(event));
    // Firefox would click, too.
    form.addEventListener("keyup", (event) => {
      if (event.key === " " && /** @type {Element} */ (event.target).matches(".chip")) event.preventDefault();
    });
    // Whoever gets there otherwise, with a screen reader above all, sees where.
    lists.behind?.addEventListener("focusin", () => {
      this.aside = true;
      this.show();
    });
    this.room.addEventListener("change", () => this.show());
    trays.add(this);
  }

  get isOn() {
    return this.room.matches && !prefersLists(this.storage) && !this.aside;
  }

  /** The chip that Tab reaches, where chips are used. */
  get first() {
    return this.isOn ? this.chips.current : null;
  }

  /** Use lists, or chips, from now on. @param {boolean} lists */
  prefer(lists) {
    this.aside = false;
    preferLists(lists, this.storage);
    for (const tray of trays) tray.show();
    const first = this.first ?? /** @type {HTMLElement | null} */ (this.form.querySelector("select, input"));
    if (first) this.kit.focus(first);
  }

  /** @param {boolean} locked */
  lock(locked) {
    this.locked = locked;
    if (locked) this.release();
  }

  /** Bring it to what the lists hold. */
  show() {
    const { isOn, lists, kit, chips } = this;
    if (!isOn) this.release();
    this.form.classList.toggle("trayed", isOn);
    this.toggle.hidden = !this.room.matches || this.locked;
    this.toggle.textContent = isOn ? kit.say("use_lists") : kit.say("use_tray");
    const words = lists.chips();
    const placed = isOn ? lists.placed() : [];
    const used = placed.map(([chip]) => chip);
    for (const place of lists.places())
      chips.fill(
        place,
        words.filter(({ key }) => placed.some(([chip, at]) => chip === key && at === place.dataset.place)),
      );
    const left = isOn && !(this.locked && lists.spare) ? words : [];
    chips.fill(
      this.box,
      left.filter(({ key }) => lists.again || !used.includes(key)),
    );
    this.hint.hidden = this.locked;
    this.box.hidden = this.locked && !this.box.childElementCount;
    for (const input of lists.behind?.querySelectorAll("input") ?? []) input.tabIndex = isOn ? -1 : 0;
    for (const chip of chips.all) lists.look?.(chip);
    this.reach(chips.current);
  }

  /** @param {HTMLElement | null} [chip] */
  reach(chip) {
    this.chips.reach(chip, this.locked);
  }

  /** @param {string} key @returns {HTMLElement} */
  placeOf(key) {
    return this.lists.places().find((place) => place.dataset.place === key) ?? this.box;
  }

  /** The place that something on the page is in. @param {Element | null} target */
  placeAt(target) {
    const place = /** @type {HTMLElement | null} */ (target?.closest("[data-place]"));
    return place && this.form.contains(place) ? place : null;
  }

  /** @param {HTMLElement} chip @param {boolean} [byKeys] */
  lift(chip, byKeys = false) {
    this.release();
    const from = chip.dataset.at ?? "";
    this.held = { chip, from, to: from, byKeys };
    chip.classList.add("lifted");
    chip.setAttribute("aria-pressed", "true");
    this.form.classList.add("placing");
    this.reach(chip);
    this.kit.focus(chip);
  }

  /** Say, and show, where what is lifted would land. @param {HTMLElement | null} place */
  aim(place) {
    for (const other of [this.box, ...this.lists.places()]) other.classList.toggle("target", other === place);
  }

  /** Nothing is lifted any more. @param {boolean} [isBack] and that is said */
  release(isBack) {
    const { held } = this;
    if (!held) return;
    this.held = null;
    held.chip.classList.remove("lifted", "dragged");
    held.chip.setAttribute("aria-pressed", "false");
    held.chip.style.translate = "";
    this.form.classList.remove("placing");
    this.aim(null);
    if (isBack) this.kit.announce(this.kit.say("put_back", { item: held.chip.dataset.text ?? "" }));
  }

  /** Drop what is lifted. @param {string} to the key of a place */
  drop(to) {
    const { held } = this;
    if (!held) return;
    const { key = "", text = "" } = held.chip.dataset;
    this.release();
    if (to !== held.from) {
      this.lists.put(key, held.from, to);
      this.show();
    }
    const place = this.placeOf(to);
    const chip = this.chips.made.get(`${key} ${to}`);
    if (chip?.isConnected) {
      this.reach(chip);
      this.kit.focus(chip);
    }
    this.kit.announce(this.kit.say("dropped_at", { item: text, place: place.dataset.name ?? "" }));
  }

  /** A click of a pointer: on a chip, then on its place. @param {HTMLElement} target @param {MouseEvent} event */
  tapped(target, event) {
    if (this.dragged) {
      this.dragged = false;
      return;
    }
    const chip = /** @type {HTMLElement | null} */ (target.closest(".chip"));
    const place = this.placeAt(target);
    const { held } = this;
    if (this.locked || !this.isOn) return;
    if (chip) event.preventDefault();
    if (held && (chip === held.chip || !place)) this.release(chip === held.chip);
    else if (held && place && (!chip || place !== this.box)) this.drop(place.dataset.place ?? "");
    else if (chip) this.lift(chip);
  }

  // With keys: Space lifts, arrows go from place to place, Space drops, Escape puts back.

  /** @param {KeyboardEvent} event */
  key(event) {
    const chip = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest(".chip"));
    const { held, kit } = this;
    if (event.key === "Escape" && held && !this.dragging) this.release(true);
    else if (!chip || this.locked) return;
    else if (event.key === " " || event.key === "Enter") {
      if (held) this.drop(held.to);
      else {
        this.lift(chip, true);
        kit.announce(kit.say("lifted", { item: chip.dataset.text ?? "" }));
      }
    } else {
      const forward = getComputedStyle(this.form).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
      if (!/^Arrow/.test(event.key)) return;
      this.step(chip, event.key === "ArrowDown" || event.key === forward ? 1 : -1);
    }
    event.preventDefault();
  }

  /** What is lifted goes on by a place; otherwise the focus does by a chip. @param {HTMLElement} chip @param {number} by */
  step(chip, by) {
    const { held, kit } = this;
    /** @template T @param {T[]} those @param {number} at @returns {T} */
    const next = (those, at) => those[(at + by + those.length) % those.length];
    if (!held) {
      const to = next(this.chips.all, this.chips.all.indexOf(chip));
      this.reach(to);
      kit.focus(to);
      return;
    }
    const places = [this.box, ...this.lists.places()];
    const place = next(
      places,
      places.findIndex((one) => one.dataset.place === held.to),
    );
    held.to = place.dataset.place ?? "";
    this.aim(place);
    place.scrollIntoView({ block: "nearest" });
    kit.announce(`${held.chip.dataset.text}: ${place.dataset.name}`);
  }

  // With a pointer: the chip follows it, and the place below it is marked.

  /** @param {HTMLElement} chip @param {PointerEvent} event */
  press(chip, event) {
    this.dragged = false;
    if (this.locked || event.button) return;
    const left = event.clientX + scrollX;
    const top = event.clientY + scrollY;
    /** @type {HTMLElement | null} */
    let place = null;
    const end = () => {
      this.dragging = false;
      this.dragged = true;
    };
    follow(event, {
      lift: () => {
        getSelection()?.empty();
        this.dragging = true;
        this.lift(chip);
        chip.classList.add("dragged");
      },
      move: (x, y) => {
        chip.style.translate = `${x + scrollX - left}px ${y + scrollY - top}px`;
        // The chip itself lets the pointer through.
        place = this.placeAt(document.elementFromPoint(x, y));
        this.aim(place);
      },
      drop: () => {
        end();
        if (place) this.drop(place.dataset.place ?? "");
        else this.release(true);
      },
      back: () => {
        end();
        this.release(true);
      },
    });
  }
}
