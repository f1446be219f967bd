/** Choices, scales, surveys and regions of a picture: rows with a radio button or a check box each. */

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../types.js").Control} Control */
/** @typedef {import("../types.js").QuestionParts} QuestionParts */
/** @typedef {"your_answer_right" | "your_answer_wrong" | "missed" | "the_right_one"} Named */

/** Share of the points: every right one counts, every wrong one takes a right one away.
 * @param {string} right @param {string} chosen @param {boolean} whole all or nothing */
export function shareOfChoices(right, chosen, whole) {
  const hits = [...chosen].filter((key) => right.includes(key)).length;
  const misses = chosen.length - hits;
  if (hits === right.length && misses === 0) return 1;
  return whole || right.length < 2 ? 0 : Math.max(0, (hits - misses) / right.length);
}

/** @param {HTMLElement} row */
const keyOf = (row) => row.dataset.key ?? "";

/** Put a region where it belongs in its picture. @param {HTMLElement} row */
function place(row) {
  if (!row.dataset.place) return;
  const [left, top, width, height] = row.dataset.place.split(" ");
  // Through the style object: the page's policy forbids style attributes.
  // Where two overlap, the smaller one is in front, so that it can be hit.
  const zIndex = Math.round(10_000 - Number(width) * Number(height));
  Object.assign(row.style, { left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%`, zIndex });
}

/** What it works with. @type {Kit} */
let kit;

/** @implements {Control} */
class Choice {
  /** @param {QuestionParts} question */
  constructor({ form, spec }) {
    this.form = form;
    this.spec = spec;
    this.right = spec.right ?? "";
    this.rows = /** @type {HTMLElement[]} */ (kit.all(form, ".choice"));
    this.rows.forEach(place);
    this.picture = /** @type {HTMLElement | null} */ (form.querySelector(".picture"));
    if (this.picture) this.offerList(this.picture);
    this.picture?.addEventListener("click", (event) => {
      const missed = /** @type {Element} */ (event.target).matches("img");
      if (missed && !this.inputs()[0].disabled) kit.announce(kit.say("nothing_here"));
    });
  }

  /** Regions can be chosen from a list, too, beside a picture with their numbers. @param {HTMLElement} picture */
  offerList(picture) {
    const list = kit.element("div", { class: "choices listed" });
    const spots = this.rows.map((row, at) => {
      const spot = kit.element(
        "span",
        { class: "spot", "aria-hidden": "true" },
        (at + 1).toLocaleString(document.documentElement.lang),
      );
      const [left, top, width, height] = (row.dataset.place ?? "").split(" ").map(Number);
      Object.assign(spot.style, { left: `${left + width / 2}%`, top: `${top + height / 2}%` });
      spot.addEventListener("click", () => this.inputs()[at].click());
      return spot;
    });
    const toggle = kit.button(kit.say("from_list"), "link from-list", () => {
      const listed = !list.childElementCount;
      for (const row of this.rows) {
        row.classList.toggle("region", !listed);
        if (listed) row.removeAttribute("style");
        else place(row);
      }
      (listed ? list : picture).append(...this.rows);
      if (listed) picture.append(...spots);
      else for (const spot of spots) spot.remove();
      toggle.textContent = kit.say(listed ? "from_picture" : "from_list");
    });
    picture.after(toggle, list);
  }

  inputs() {
    return this.rows.map((row) => /** @type {HTMLInputElement} */ (kit.one(row, "input")));
  }

  /** Rows that are in an answer. @param {string} given */
  chosen(given) {
    return this.rows.filter((row) => given.includes(keyOf(row)));
  }

  read() {
    const inputs = this.inputs();
    return this.rows
      .filter((_, at) => inputs[at].checked)
      .map(keyOf)
      .join("");
  }

  problem() {
    return this.read() ? "" : kit.say("choose_first");
  }

  /** @param {string} given */
  fill(given) {
    this.inputs().forEach((input, at) => (input.checked = given.includes(keyOf(this.rows[at]))));
  }

  /** @param {string} given */
  mark(given) {
    return shareOfChoices(this.right, given, Boolean(this.spec.whole));
  }

  /** @param {boolean} locked */
  lock(locked) {
    for (const input of this.inputs()) input.disabled = locked;
  }

  /** @param {string} given @param {boolean} marked @param {boolean} solutions */
  show(given, marked, solutions) {
    for (const row of this.rows) {
      const chosen = given.includes(keyOf(row));
      const isRight = this.right.includes(keyOf(row));
      const ofOthers = isRight && solutions ? "missed" : "";
      const state = !marked || !this.right ? "" : chosen ? (isRight ? "right" : "wrong") : ofOthers;
      row.classList.remove("right", "wrong", "missed");
      if (state) row.classList.add(state);
      const missed = this.spec.several ? "missed" : "the_right_one";
      const name = /** @type {const} */ ({ right: "your_answer_right", wrong: "your_answer_wrong", missed, "": "" })[
        state
      ];
      kit.one(row, ".mark").textContent = name && kit.say(/** @satisfies {Named} */ (name));
    }
  }

  /** @param {string} given @param {boolean} solutions */
  feedback(given, solutions) {
    const texts = /** @type {HTMLElement[]} */ (kit.all(this.form, ".feedback"));
    const said = texts.filter((text) => given.includes(text.dataset.for ?? "-"));
    // What was chosen in a picture is said in words, too.
    if (this.picture) said.unshift(kit.element("div", {}, `${kit.say("your_answer")}: ${this.words(given)}`));
    if (solutions && this.right && this.mark(given) < 1)
      said.push(kit.element("div", {}, kit.say("right_answer", { answer: this.words(this.right) })));
    return said;
  }

  /** @param {string} given */
  words(given) {
    return this.chosen(given)
      .map((row) => kit.one(row, ".words").textContent?.trim())
      .join(", ");
  }

  /** @param {string} given */
  report(given) {
    const told = (/** @type {string} */ keys) =>
      keys ? { ids: this.chosen(keys).map((row) => ({ id: row.dataset.id ?? "", at: this.rows.indexOf(row) })) } : null;
    return { right: told(this.right), given: told(given) };
  }

  /** @param {(key: string) => number} rank */
  arrange(rank) {
    // A scale, and true and false, have an order of their own.
    if (this.spec.form || this.picture) return;
    kit.one(this.form, ".choices").append(...[...this.rows].sort((a, b) => rank(keyOf(a)) - rank(keyOf(b))));
  }
}

/** @param {Kit} given */
function part(given) {
  kit = given;
  kit.controls.choice = (question) => new Choice(question);
}

(globalThis.scormbuildParts ??= []).push(part);
