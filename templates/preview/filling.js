/** Answers of a learner in the forms of questions of a course by scormbuild, correct or incorrect. */

/** What a learner can see and use. @param {string} selector @param {ParentNode} root */
export const usable = (selector, root) =>
  /** @type {HTMLElement[]} */ (
    [...root.querySelectorAll(selector)].filter((one) => !one.closest("[hidden], .behind-gate, .behind-continue"))
  );

/**
 * One of the keys that are not right, another one each time: the same wrong answer again costs no try.
 * @param {string} right @param {string[]} all @param {number} turn
 */
function wrongOne(right, all, turn) {
  const found = all.filter((key) => !right.includes(key));
  return found.length ? found[turn % found.length] : undefined;
}

export class Filling {
  /** @param {any} page window of the course */
  constructor(page) {
    this.page = page;
  }

  /** @param {HTMLElement} field @param {string} value */
  type(field, value) {
    /** @type {HTMLInputElement} */ (field).value = value;
    for (const type of ["input", "change"]) field.dispatchEvent(new this.page.Event(type, { bubbles: true }));
  }

  /** @param {HTMLElement} form @param {boolean} right @param {number} turn how often it was answered already */
  fill(form, right, turn) {
    const spec = JSON.parse(form.dataset.spec ?? "{}");
    const fills = /** @type {Record<string, () => void>} */ ({
      "fill-in": () =>
        this.#typeOne(form, right ? spec.accepted.find((/** @type {any[]} */ one) => one[1])[0] : `xqzw${turn}`),
      numeric: () => this.#typeOne(form, this.#number(spec, right, turn)),
      "long-text": () => this.#write(form),
      cloze: () => this.#fillGaps(form, spec, right, turn),
      matching: () => this.#pair(form, spec, right, turn),
      categorise: () => this.#pair(form, spec, right, turn),
      ordering: () => this.#order(form, spec, right, turn),
    });
    (fills[form.dataset.kind ?? ""] ?? (() => this.#choose(form, spec, right, turn)))();
  }

  /** @param {HTMLElement} form @param {string} text */
  #typeOne(form, text) {
    this.type(usable(".typed input", form)[0], text);
  }

  /** @param {any} spec @param {boolean} right @param {number} turn */
  #number(spec, right, turn) {
    const good = spec.accepted.filter((/** @type {any[]} */ one) => one[1]);
    if (right) return good[0][2];
    // Beyond every number that is foreseen.
    return String(
      Math.ceil(Math.max(...spec.accepted.map((/** @type {any[]} */ one) => Math.abs(Number(one[3]))))) + 977 + turn,
    );
  }

  /** @param {HTMLElement} form */
  #write(form) {
    const [area] = usable("textarea", form);
    if (area && !(/** @type {HTMLTextAreaElement} */ (area).readOnly)) this.type(area, "An answer in a few words.");
  }

  /** @param {HTMLElement} form @param {any} spec @param {boolean} right @param {number} turn */
  #fillGaps(form, spec, right, turn) {
    usable(".gap", form).forEach((gap, at) => {
      const { accepted = [], right: keys = "" } = spec.gaps[at];
      if (gap.localName !== "select") this.type(gap, right ? accepted[0] : `xqzw${turn}`);
      else {
        const given = [.../** @type {HTMLSelectElement} */ (gap).options].map(({ value }) => value).filter(Boolean);
        this.type(gap, right ? keys[0] : (wrongOne(keys, given, turn) ?? given[0]));
      }
    });
  }

  /** @param {HTMLElement} form @param {any} spec @param {boolean} right @param {number} turn */
  #pair(form, spec, right, turn) {
    for (const row of usable(".pair", form)) {
      const good = spec.pairs[row.dataset.key ?? ""];
      const select = /** @type {HTMLSelectElement | null} */ (row.querySelector("select"));
      const boxes = /** @type {HTMLInputElement[]} */ ([...row.querySelectorAll("input")]);
      const values = select
        ? [...select.options].map(({ value }) => value).filter(Boolean)
        : boxes.map(({ value }) => value);
      const wanted = right ? good : (wrongOne(good, values, turn) ?? good);
      if (select) this.type(select, wanted);
      else boxes.find(({ value }) => value === wanted)?.click();
    }
  }

  /** @param {HTMLElement} form @param {any} spec @param {boolean} right @param {number} turn */
  #order(form, spec, right, turn) {
    const rows = () => usable(".order li", form);
    const wanted = right ? [...spec.order] : [...spec.order].reverse();
    // Another order that has nothing in its place, as long as there is one.
    if (!right) wanted.unshift(...wanted.splice(0, turn % Math.max(1, wanted.length - 1)));
    wanted.forEach((key, at) => {
      for (let turn = wanted.length; turn && rows().findIndex((row) => row.dataset.key === key) > at; turn -= 1)
        /** @type {HTMLElement | null | undefined} */ (
          rows()
            .find((row) => row.dataset.key === key)
            ?.querySelector(".up")
        )?.click();
    });
  }

  /** @param {HTMLElement} form @param {any} spec @param {boolean} right @param {number} turn */
  #choose(form, spec, right, turn) {
    const rows = /** @type {HTMLElement[]} */ ([...form.querySelectorAll(".choice")]);
    const good = spec.right || rows[0]?.dataset.key || "";
    const keys = rows.map((row) => row.dataset.key ?? "");
    const wrong = wrongOne(good, keys, turn) ?? good;
    for (const row of rows) {
      const box = /** @type {HTMLInputElement} */ (row.querySelector("input"));
      const wanted = (right ? good : wrong).includes(row.dataset.key ?? "-");
      if (box.checked !== wanted && (wanted || box.type === "checkbox")) box.click();
    }
  }
}
