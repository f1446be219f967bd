/** The headings of the lesson that is open, in the menu below its row. */

/** @typedef {import("./types.js").Kit} Kit */

/** Headings from which on only those of the first level are listed. */
const FULL = 20;
/** Pixels below the top of the window within which a heading is the one that is read. */
const AT_TOP = 160;

export class Headings {
  /** @param {Kit} kit */
  constructor(kit) {
    this.kit = kit;
    /** Those that are listed, with their links. @type {{ heading: HTMLElement, link: HTMLElement }[]} */
    this.listed = [];
    /** The list. @type {HTMLElement | null} */
    this.list = null;
  }

  /**
   * Bring the list to what the lesson shows now: what stands behind a required quiz comes later.
   * @param {import("./lesson.js").LessonContext | null} lesson
   * @param {HTMLElement | undefined} row of the lesson
   */
  show(lesson, row) {
    const { all, element } = this.kit;
    const present = /** @type {HTMLElement[]} */ (
      lesson ? all(lesson.article, ".text > :is(h2, h3)[id]:not(.behind-gate)") : []
    );
    const headings = present.length > FULL ? present.filter(({ tagName }) => tagName === "H2") : present;
    const { listed } = this;
    if (headings.length === listed.length && headings.every((one, at) => one === listed[at].heading)) return;
    this.list?.remove();
    this.listed = headings.map((heading) => {
      const href = `#/${lesson?.id}/${heading.id.slice("at-".length)}`;
      const words = element("span", {}, ...heading.cloneNode(true).childNodes);
      return { heading, link: element("a", { href, class: heading.tagName.toLowerCase() }, words) };
    });
    const rows = this.listed.map(({ link }) => element("li", {}, link));
    this.list = element("ol", { class: "inside" }, ...rows);
    if (rows.length) row?.append(this.list);
  }

  /** Mark the one that is read. */
  mark() {
    const tops = this.listed.map(({ heading }) => heading.getBoundingClientRect().top);
    const at = tops.filter((top) => top < AT_TOP).length - 1;
    for (const [number, { link }] of this.listed.entries()) {
      if (number !== at) link.removeAttribute("aria-current");
      else if (!link.hasAttribute("aria-current")) {
        link.setAttribute("aria-current", "location");
        link.scrollIntoView({ block: "nearest" });
      }
    }
  }
}
