/** Things that are shown one at a time: buttons to the one before and the next, and a list of all with what is open. */

/** @typedef {import("./types.js").Kit} Kit */
/** What is said of a page, and how it looks. @typedef {{ look: "open" | "done" | "right" | "partly" | "wrong", words: string }} PageState */

/**
 * @typedef {object} Pages
 * @property {string} label what all of them are called
 * @property {"input" | "click"} sign the event by which a learner does something on a page
 * @property {() => HTMLElement[]} all those that are asked, in their order
 * @property {(page: HTMLElement) => PageState} state
 * @property {(page: HTMLElement) => void} shown called when a learner has gone to another
 */

/** Pixels of the bar at the top of the window. */
const BAR = 56;

export class Pager {
  /**
   * @param {Kit} kit
   * @param {HTMLElement} list what the pages are in
   * @param {Pages} pages
   */
  constructor(kit, list, pages) {
    const { button, element, say } = kit;
    this.kit = kit;
    this.list = list;
    this.pages = pages;
    /** The one that is shown. @type {HTMLElement | undefined} */
    this.page = undefined;
    /** The learner was here already. */
    this.used = false;
    this.place = element("p");
    this.back = button(say("previous_panel"), "quiet", () => this.go(-1));
    this.on = button(say("next_panel"), "quiet", () => this.go(1));
    this.numbers = element("ol", { role: "list" });
    this.steps = element("div", { class: "page-steps" }, this.back, this.place, this.on);
    const overview = element("nav", { "aria-label": pages.label }, this.numbers);
    list.after(element("div", { class: "paging" }, this.steps, overview));
    // What is linked to, found or still to do is shown.
    list.addEventListener("beforematch", (event) => {
      const page = pages.all().find((one) => one.contains(/** @type {Node} */ (event.target)));
      if (page) this.open(page);
    });
    list.addEventListener(pages.sign, () => {
      this.used = true;
      this.show();
    });
  }

  /** Begin with what is open, until the learner has gone elsewhere. */
  restored() {
    if (!this.used) this.page = undefined;
    this.show();
  }

  /** @param {HTMLElement} page */
  open(page) {
    this.used = true;
    this.page = page;
    this.show();
  }

  /** Go to another by a button. @param {number} by */
  go(by) {
    const all = this.pages.all();
    const page = all[all.indexOf(/** @type {HTMLElement} */ (this.page)) + by];
    if (page) this.reach(page);
  }

  /** Show a page to who asked for it. @param {HTMLElement} page */
  reach(page) {
    this.open(page);
    // One that is higher than the window would begin above it, or below the bar.
    if (this.list.getBoundingClientRect().top < BAR) this.list.scrollIntoView({ block: "start" });
    this.pages.shown(page);
  }

  show() {
    const { kit, list, numbers } = this;
    const all = this.pages.all();
    const states = all.map((page) => this.pages.state(page));
    if (!this.page || !all.includes(this.page))
      this.page = all[states.findIndex(({ look }) => look === "open")] ?? all[0];
    const at = all.indexOf(this.page);
    for (const page of all) page.classList.toggle("off-page", page !== this.page);
    this.place.textContent = kit.say("n_of", { n: at + 1, total: all.length });
    list.setAttribute("aria-label", this.place.textContent);
    list.parentElement?.classList.add("paged");
    this.back.setAttribute("aria-disabled", String(at === 0));
    this.on.setAttribute("aria-disabled", String(at === all.length - 1));
    // What comes next, once this one is done.
    const isNext = states[at].look !== "open" && at < all.length - 1;
    this.on.className = isNext ? "button" : "quiet";
    while (numbers.childElementCount > all.length) numbers.lastElementChild?.remove();
    while (numbers.childElementCount < all.length) numbers.append(this.number(numbers.childElementCount));
    for (const [number, button] of kit.all(numbers, "button").entries()) {
      const { look, words } = states[number];
      button.className = look;
      button.setAttribute("aria-label", `${button.textContent}: ${words}`);
      if (number === at) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
  }

  /** A button of the list. @param {number} at */
  number(at) {
    const { button, element } = this.kit;
    const text = (at + 1).toLocaleString(document.documentElement.lang);
    return element(
      "li",
      {},
      button(text, "", () => this.reach(this.pages.all()[at])),
    );
  }
}
