/** Quizzes and decks that show one question or card at a time. */

import { Pager } from "../pager.js";

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../quiz.js").Quiz} Quiz */

/** Pixels that a finger moves to turn over to another card. */
const SWIPE = 48;

/** @param {Kit} kit */
function part(kit) {
  const { all, announce, button, focus, one, say } = kit;

  kit.showOne = (quiz) => {
    const list = /** @type {HTMLElement} */ (one(quiz.section, ".questions"));
    list.setAttribute("role", "group");
    const pager = new Pager(kit, list, {
      label: say("all_questions"),
      sign: "input",
      all: () => quiz.active.map(({ form }) => form),
      state: (page) => {
        const question = quiz.active.find(({ form }) => form === page);
        if (!question?.answer?.done) {
          // A quiz that is submitted as a whole asks nothing more of what is filled in.
          const isFilled = quiz.atEnd && !question?.control.problem();
          return isFilled ? { look: "done", words: say("answered") } : { look: "open", words: say("not_answered") };
        }
        if (!question.points) return { look: "done", words: say("answered") };
        if (question.share === 1) return { look: "right", words: say("right") };
        return question.share ? { look: "partly", words: say("partly") } : { look: "wrong", words: say("wrong") };
      },
      shown: (page) => focus(/** @type {HTMLElement} */ (one(page, "legend > :first-child"))),
    });
    quiz.context.onRestore(() => pager.restored());
    return pager;
  };

  kit.mounts.push((root, context) => {
    for (const deck of /** @type {HTMLElement[]} */ (all(root, ".deck.by-one"))) {
      const list = /** @type {HTMLElement} */ (one(deck, ".cards"));
      const turn = (/** @type {HTMLElement} */ card) => /** @type {HTMLElement} */ (one(card, ".turn"));
      const pager = new Pager(kit, list, {
        label: say("all_cards"),
        sign: "click",
        all: () => all(list, ".card"),
        state: (card) =>
          card.classList.contains("seen")
            ? { look: "done", words: say("turned") }
            : { look: "open", words: say("not_turned") },
        // The focus stays where it is, for whoever goes through them.
        shown: (card) => {
          const side = card.classList.contains("turned") ? ".back" : ".front";
          announce(`${pager.place.textContent}: ${one(card, side).textContent}`);
        },
      });
      const shuffle = button(say("shuffle"), "link shuffle", () => {
        const cards = pager.pages.all();
        for (let at = cards.length - 1; at > 0; at -= 1) {
          const other = Math.floor(Math.random() * (at + 1));
          [cards[at], cards[other]] = [cards[other], cards[at]];
        }
        list.append(...cards);
        pager.reach(cards[0]);
      });
      pager.steps.after(shuffle);

      const isRtl = () => getComputedStyle(deck).direction === "rtl";
      list.addEventListener("keydown", (event) => {
        const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (!by) return;
        event.preventDefault();
        pager.go(isRtl() ? -by : by);
        if (pager.page) focus(turn(pager.page));
      });
      /** @type {PointerEvent | null} */
      let down = null;
      list.addEventListener("pointerdown", (event) => {
        down = event.pointerType === "mouse" ? null : event;
      });
      list.addEventListener("pointerup", (event) => {
        if (!down) return;
        const across = event.clientX - down.clientX;
        if (Math.abs(across) >= SWIPE && Math.abs(across) > 2 * Math.abs(event.clientY - down.clientY))
          pager.go(across < 0 === isRtl() ? -1 : 1);
        down = null;
      });
      context.onRestore(() => pager.restored());
    }
  });
}

(globalThis.scormbuildParts ??= []).push(part);
