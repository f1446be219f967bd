/** What a lesson says below its text: what is still to do in it, and what completes it. */

import { button, element, one } from "./dom.js";
import { isComplete, openOf } from "./done.js";
import { courseRule, ruleLines } from "./rule.js";

/** @typedef {import("./types.js").CompletionPart} CompletionPart */
/** @typedef {import("./lesson.js").LessonContext} LessonContext */
/** @typedef {import("./marks.js").MarkTodo | "todo_questions" | "todo_quizzes" | "todo_minutes" | "todo_xp" | "todo_own"} Named */

/** @param {LessonContext} lesson */
export function showTodo(lesson) {
  const { gates, say } = lesson.kit;
  const box = one(lesson.article, "[data-todo]");
  const next = /** @type {HTMLElement} */ (one(lesson.article, ".next"));
  next.hidden = Boolean(lesson.gate);
  if (lesson.gate) {
    box.replaceChildren(gates?.wayOn(lesson.gate) ?? "");
    return;
  }
  const todo = /** @type {{ part: Exclude<CompletionPart, "pages">, left: number }[]} */ (
    lesson.todo().filter(({ part }) => part !== "pages")
  );
  const own =
    lesson.ownRule &&
    ruleLines(
      say,
      lesson.ownRule,
      openOf(lesson.parts()),
      say(lesson.ownRule.any ? "lesson_rule_any" : "lesson_rule_all"),
      [],
      "lesson_rule_pages",
    );
  // A course of one lesson has no overview that says its rule.
  const lines = own ? [own] : lesson.session.course.single ? [courseRule(say, lesson.session)] : [];
  if (!todo.length) {
    box.replaceChildren(
      ...lines,
      isComplete(lesson.record()) ? element("p", { class: "all-done" }, say("todo_nothing")) : "",
    );
    return;
  }
  const rows = todo.map(({ part, left }) => {
    const words = say(/** @satisfies {Named} */ (`todo_${part}`), { n: left });
    if (part === "minutes" || part === "xp") return element("li", {}, words);
    return element(
      "li",
      {},
      button(words, "link", () => lesson.goToOpen(part)),
    );
  });
  box.replaceChildren(...lines, element("p", {}, say("todo")), element("ul", {}, ...rows));
}
