/**
 * The interface in another language than the course's, which has no interface texts: what of the page's words is of the
 * interface has its language and direction (WCAG 3.1.2). The templates do so for what they write.
 */

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../types.js").Course} Course */
/** A piece of a text: words of the interface, or the author's. @typedef {{ words: string, ours: boolean }} Piece */

/** Longer texts are no words of the interface put together. */
const LONGEST = 600;
/** Signs that mean something in a regular expression. */
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/** @param {Kit} kit */
function part(kit) {
  const course = /** @type {Course} */ (JSON.parse(document.body.dataset.course ?? "{}"));
  if (!course.words) return;
  const marks = new Marks(course.words);
  kit.hear((name, words, values) => course.ownTexts?.includes(name) || marks.learn(words, Object.values(values)));
}

class Marks {
  /** @param {string} language of the interface */
  constructor(language) {
    this.attributes = { lang: language, dir: "ltr" };
    /** What was said, in its pieces. @type {Map<string, Piece[]>} */
    this.said = new Map();
    /** Elements that have the attributes as long as they show words of the interface. @type {WeakSet<Element>} */
    this.marked = new WeakSet();
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        for (const node of target instanceof Text ? [target] : addedNodes)
          for (const text of textsIn(node)) this.mark(text);
      observer.takeRecords();
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  }

  /** @param {string} words @param {(string | number)[]} values in them; those in words are the author's */
  learn(words, values) {
    const authors = values.flatMap((one) => (typeof one === "string" && one ? [one.replace(SPECIAL, "\\$&")] : []));
    const pieces = authors.length ? words.split(new RegExp(`(${authors.join("|")})`)) : [words];
    this.said.set(
      words.trim(),
      pieces.map((piece, at) => ({ words: piece, ours: at % 2 === 0 && /\p{L}/u.test(piece) })),
    );
  }

  /** @param {Text} text */
  mark(text) {
    const parent = text.parentElement;
    if (!parent || !text.data.trim()) return;
    const pieces = this.piecesOf(text.data);
    const isWhole = pieces.every(({ ours }) => ours);
    if (this.marked.has(parent) && !isWhole) {
      for (const name of Object.keys(this.attributes)) parent.removeAttribute(name);
      this.marked.delete(parent);
    }
    if (parent.closest("[lang]")?.getAttribute("lang") === this.attributes.lang) return;
    if (isWhole && parent.childNodes.length === 1) {
      for (const [name, value] of Object.entries(this.attributes)) parent.setAttribute(name, value);
      this.marked.add(parent);
    } else if (pieces.some(({ ours }) => ours)) {
      text.replaceWith(...pieces.map(({ words, ours }) => (ours ? this.span(words) : words)));
    }
  }

  /** @param {string} words */
  span(words) {
    const span = document.createElement("span");
    for (const [name, value] of Object.entries(this.attributes)) span.setAttribute(name, value);
    span.textContent = words;
    return span;
  }

  /** @param {string} data @returns {Piece[]} */
  piecesOf(data) {
    const known = this.said.get(data.trim());
    if (known) return known.length > 1 ? known : [{ words: data, ours: true }];
    if (data.length > LONGEST) return [{ words: data, ours: false }];
    // Several of them in one text, with signs and numbers between them.
    const longestFirst = [...this.said.keys()].filter((one) => one.length > 1).sort((a, b) => b.length - a.length);
    const rest = longestFirst.reduce((text, one) => text.split(one).join(" "), data);
    if (!/\p{L}/u.test(rest)) return [{ words: data, ours: true }];
    const title = longestFirst.find((one) => data.startsWith(`${one}: `));
    if (!title) return [{ words: data, ours: false }];
    return [
      { words: title, ours: true },
      { words: data.slice(title.length), ours: false },
    ];
  }
}

/** @param {Node} node @returns {Text[]} */
function textsIn(node) {
  if (node.nodeType === Node.TEXT_NODE) return [/** @type {Text} */ (node)];
  const found = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) found.push(/** @type {Text} */ (walker.currentNode));
  return found;
}

(globalThis.scormbuildParts ??= []).push(part);
