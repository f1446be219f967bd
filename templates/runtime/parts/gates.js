/** Quizzes that are required before going on: what stands behind them is hidden, and later lessons are locked. */

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part(kit) {
  const { all, button, element, focus, one, say } = kit;
  kit.gates = {
    closedIn: (lesson) => {
      const closed = lesson.quizzes.find((quiz) => quiz.options.required && !quiz.mayGoOn);
      for (const open of all(lesson.article, ".behind-gate")) open.classList.remove("behind-gate");
      // What follows it, in each block around it too.
      for (let at = closed?.section; at && !at.matches(".text"); at = at.parentElement ?? undefined) {
        for (let next = at.nextElementSibling; next; next = next.nextElementSibling) next.classList.add("behind-gate");
      }
      lesson.article.classList.toggle("gated", Boolean(closed));
      return closed ?? null;
    },
    wayOn: (quiz) =>
      element(
        "p",
        { class: "gate" },
        button(say(quiz.options.required === "passed" ? "go_on_passed" : "go_on_answered"), "link", () => quiz.goTo()),
      ),
    showLocked: (key) => {
      const row = /** @type {HTMLElement | null} */ (
        document.querySelector(`[data-key="${CSS.escape(key)}"][data-lesson]`)
      );
      const lesson = row?.dataset.title ?? row?.querySelector("a")?.textContent;
      const link = element("a", { class: "button", href: `#/${row?.dataset.lesson ?? ""}` }, say("to_required"));
      const box = one(document, "#sb-lesson");
      const why = lesson ? say("locked_by", { lesson }) : say("locked_lesson");
      box.replaceChildren(
        element("h1", { tabindex: "-1" }, say("locked")),
        element("p", {}, why),
        element("p", {}, link),
      );
      focus(one(box, "h1"));
    },
  };
}

(globalThis.scormbuildParts ??= []).push(part);
