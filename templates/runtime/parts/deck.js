/** Flashcards: a click on a card, or its button, turns it. */

/** @typedef {import("../types.js").Kit} Kit */

/** Characters that are said when a card is turned: a long back stands right before the button, to be read. */
const MOST = 200;

/** The beginning of a text, up to a word. @param {string} text */
function shortened(text) {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length > MOST ? `${words.slice(0, words.lastIndexOf(" ", MOST) || MOST)} …` : words;
}

/** @param {Kit} kit */
function part(kit) {
  const { all, announce, one, say } = kit;
  kit.mounts.push((root, context) => {
    for (const card of /** @type {HTMLElement[]} */ (all(root, ".card"))) {
      const button = /** @type {HTMLButtonElement} */ (one(card, ".turn"));
      const back = /** @type {HTMLElement} */ (one(card, ".back"));
      const key = card.dataset.key ?? "";
      /** @param {boolean} turned */
      const turn = (turned) => {
        card.classList.toggle("turned", turned);
        one(button, ".what").textContent = say(turned ? "show_front" : "show_back");
      };
      const mark = () => card.classList.toggle("seen", context.record().cards.has(key));
      button.addEventListener("click", () => {
        const turned = !card.classList.contains("turned");
        turn(turned);
        if (!turned) return;
        announce(shortened(back.textContent ?? ""));
        if (context.record().cards.has(key)) return;
        context.record().cards.add(key);
        mark();
        context.changed();
      });
      card.addEventListener("click", (event) => {
        // The whole card is a target; links in it and selecting its text keep working.
        const target = /** @type {Element} */ (event.target);
        if (!target.closest("a, button, audio, video") && !getSelection()?.toString()) button.click();
      });
      context.onRestore(mark);
    }
  });
}

globalThis.scormbuildParts ??= [];
globalThis.scormbuildParts.push(part);
