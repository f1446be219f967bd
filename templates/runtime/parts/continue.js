/** What is shown only when a button was pressed, or when the cards, the quiz or the video above it are done. */

/** @typedef {import("../types.js").Kit} Kit */

/** Share of a video that counts as all of it. */
const ENOUGH = 0.9;

/** @param {Kit} kit */
function part(kit) {
  const { all, element, focus, say } = kit;
  kit.mounts.push((root, context) => {
    const blocks = /** @type {HTMLElement[]} */ (all(root, ".continue"));
    if (!blocks.length) return;
    /** How many of them were passed. */
    let passed = 0;
    /** @type {Set<Element>} */
    const watched = new Set();

    /** What stands above a block. @param {HTMLElement} block @param {string} selector */
    const above = (block, selector) =>
      /** @type {HTMLElement[]} */ (all(root, selector)).filter(
        (one) => one.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
      );

    /** @param {HTMLElement} block */
    const isReady = (block) => {
      const { after } = block.dataset;
      if (after === "cards") return above(block, ".card").every((card) => card.classList.contains("seen"));
      if (after === "video")
        return above(block, "video")
          .slice(-1)
          .every((video) => watched.has(video));
      if (after !== "quiz") return true;
      const section = above(block, ".quiz").at(-1);
      return Boolean(context.quizzes.find((quiz) => quiz.section === section)?.record?.submitted);
    };

    const lay = () => {
      for (const one of all(root, ".behind-continue")) one.classList.remove("behind-continue");
      for (const [at, one] of blocks.entries()) one.hidden = at < passed;
      const block = blocks[passed];
      root.classList.toggle("waiting", Boolean(block));
      if (!block) return;
      for (let at = block; !at.matches(".text"); at = /** @type {HTMLElement} */ (at.parentElement))
        for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
          next.classList.add("behind-continue");
      const ready = isReady(block);
      /** @type {HTMLElement} */ (block.firstElementChild).hidden = !ready;
      block.querySelector("p")?.remove();
      const { after } = block.dataset;
      if (ready) return;
      const why =
        after === "cards" ? say("go_on_cards") : after === "video" ? say("go_on_video") : say("go_on_answered");
      block.append(element("p", {}, why));
    };

    for (const [at, block] of blocks.entries())
      block.firstElementChild?.addEventListener("click", () => {
        /** @type {Element | null} */
        let next = block.nextElementSibling;
        for (let up = block.parentElement; !next && up && !up.matches(".text"); up = up.parentElement)
          next = up.nextElementSibling;
        passed = Math.max(passed, at + 1);
        lay();
        if (next) focus(/** @type {HTMLElement} */ (next));
      });
    // What is linked to, found or gone back to is shown.
    root.addEventListener("beforematch", (event) => {
      while (passed < blocks.length && /** @type {Element} */ (event.target).closest(".behind-continue")) {
        passed += 1;
        lay();
      }
    });
    for (const video of /** @type {HTMLVideoElement[]} */ (all(root, "video")))
      video.addEventListener("timeupdate", () => {
        if (watched.has(video) || video.currentTime < video.duration * ENOUGH) return;
        watched.add(video);
        lay();
      });
    // Cards are turned and quizzes handed in by pressing something.
    root.addEventListener("click", () => setTimeout(lay, 50));
    context.onRestore(() => {
      if (context.record().read) passed = blocks.length;
      lay();
    });
    lay();
  });
}

(globalThis.scormbuildParts ??= []).push(part);
