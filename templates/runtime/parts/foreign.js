/**
 * The interface in another language than the course's, which has no interface texts: what of the page's words is of the
 * interface has its language and direction (WCAG 3.1.2). The templates do so for what they write.
 */

/** @typedef {import("../types.js").Course} Course */
/** A piece of a text: words of the interface, or the author's; known are those of a text that was said. @typedef {{ words: string, ours: boolean, known?: boolean }} Piece */

/** Longer texts are no words of the interface put together. */
const LONGEST = 600;
const LETTER = /\p{L}/u;

function part() {
  const course = /** @type {Course} */ (JSON.parse(document.body.dataset.course ?? "{}"));
  if (!course.words) return;
  const marks = new Marks(course.words);
  globalThis.scormbuild.said = (name, words, values) => {
    if (!course.ownTexts?.includes(name)) marks.learn(words, Object.values(values));
  };
}

/** A text in pieces, of which every second is one of some words. @param {string} text @param {string[]} words */
function splitAround(text, words) {
  const pieces = [];
  for (let rest = text; ; ) {
    let at = rest.length;
    let found = "";
    for (const word of words) {
      const place = rest.indexOf(word);
      if (place >= 0 && place < at) [at, found] = [place, word];
    }
    pieces.push(rest.slice(0, at));
    if (!found) return pieces;
    pieces.push(found);
    rest = rest.slice(at + found.length);
  }
}

class Marks {
  /** @param {string} language of the interface */
  constructor(language) {
    this.language = language;
    /** What was said, in its pieces. @type {Map<string, Piece[]>} */
    this.said = new Map();
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        for (const node of target instanceof Text ? [target] : addedNodes)
          for (const text of textsIn(node)) this.mark(text, text === target || text.parentNode === target);
      observer.takeRecords();
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  }

  /** @param {string} words @param {(string | number)[]} values in them; those in words are the author's */
  learn(words, values) {
    const authors = values.flatMap((one) => (typeof one === "string" && one ? [one] : []));
    const pieces = splitAround(words, authors);
    this.said.set(
      words.trim(),
      pieces.map((piece, at) => ({ words: piece, ours: at % 2 === 0 && LETTER.test(piece) })),
    );
  }

  /** @param {Text} text @param {boolean} isNew its element had another text before, or none */
  mark(text, isNew) {
    const parent = text.parentElement;
    if (!parent || !text.data.trim()) return;
    const pieces = this.piecesOf(text.data);
    const isWhole = pieces.every(({ words, ours }) => ours || !LETTER.test(words));
    if (isNew && !isWhole && parent.lang === this.language) {
      parent.removeAttribute("lang");
      parent.removeAttribute("dir");
    }
    // Taken out again by now, it is in no language.
    const around = /** @type {HTMLElement | null} */ (parent.closest("[lang]"));
    if (!around || around.lang === this.language) return;
    if (isWhole && parent.childNodes.length === 1) this.dress(parent);
    else if (pieces.some(({ ours }) => ours))
      text.replaceWith(...pieces.map(({ words, ours }) => (ours ? this.span(words) : words)));
  }

  /** @param {HTMLElement} element */
  dress(element) {
    element.lang = this.language;
    element.dir = "ltr";
  }

  /** @param {string} words */
  span(words) {
    const span = document.createElement("span");
    span.textContent = words;
    this.dress(span);
    return span;
  }

  /** @param {string} data @returns {Piece[]} */
  piecesOf(data) {
    const known = this.said.get(data.trim());
    if (known) return known;
    /** @type {Piece[]} */
    const strange = [{ words: data, ours: false }];
    if (data.length > LONGEST) return strange;
    // Several in one text, with signs and numbers between them; or one before what it is about.
    const longestFirst = [...this.said.keys()].filter((one) => one.length > 1).sort((a, b) => b.length - a.length);
    const pieces = longestFirst.reduce((found, one) => found.flatMap((piece) => this.cut(piece, one)), strange);
    if (pieces.every(({ words, ours, known }) => ours || known || !LETTER.test(words))) return pieces;
    const title = longestFirst.find((one) => data.startsWith(`${one}: `));
    return title ? this.cut(strange[0], title) : strange;
  }

  /** A piece, cut where something was said. @param {Piece} piece @param {string} said @returns {Piece[]} */
  cut(piece, said) {
    const at = piece.ours || piece.known ? -1 : piece.words.indexOf(said);
    if (at < 0) return [piece];
    const inside = (this.said.get(said) ?? []).map((one) => ({ ...one, known: true }));
    const rest = { words: piece.words.slice(at + said.length), ours: false };
    return [{ words: piece.words.slice(0, at), ours: false }, ...inside, ...this.cut(rest, said)];
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
