/** What a lesson says below its text: how much of it is done, what is still to do, what completes it, and what that earned. */

import { button, element, one } from "./dom.js";
import { isComplete, openOf } from "./done.js";
import { levelOf } from "./levels.js";
import { courseRule, ruleLines } from "./rule.js";

/** @typedef {import("./types.js").CompletionPart} CompletionPart */
/** @typedef {import("./lesson.js").LessonContext} LessonContext */
/** @typedef {import("./marks.js").MarkTodo | "todo_pages" | "todo_questions" | "todo_quizzes" | "todo_minutes" | "todo_xp" | "todo_own"} Named */

/** Milliseconds for which the completion is seen from wherever it happened. */
const SEEN_FOR = 6000;

/** @param {LessonContext} lesson */
export function showTodo(lesson) {
  const { gates } = lesson.kit;
  const box = one(lesson.article, "[data-todo]");
  const next = /** @type {HTMLElement} */ (one(lesson.article, ".next"));
  next.hidden = Boolean(lesson.gate);
  if (lesson.gate) {
    box.replaceChildren(gates?.wayOn(lesson.gate) ?? "");
    return;
  }
  let panel = box.querySelector(".moment");
  if (!panel) {
    // It stays while its words change: a ring that is put in anew would not close.
    panel = element(
      "div",
      { class: "moment" },
      element("div", { class: "dial", "aria-hidden": "true" }),
      element("div"),
    );
    box.replaceChildren(element("div"), panel);
  }
  one(box, "div").replaceChildren(...rulesOf(lesson));
  const [ring, words] = /** @type {HTMLElement[]} */ ([...panel.children]);
  const said = wordsOf(lesson);
  words.replaceChildren(...said);
  /** @type {HTMLElement} */ (panel).hidden = !said.length;
  const done = Boolean(words.querySelector(".all-done"));
  panel.classList.toggle("complete", done);
  ring.style.setProperty("--done", String(done ? 1 : lesson.share));
  if (done && lesson.gains) showGains(lesson, words);
}

/** What completes the lesson, where it says so itself. @param {LessonContext} lesson @returns {HTMLElement[]} */
function rulesOf(lesson) {
  const { say } = lesson.kit;
  const { ownRule } = lesson;
  if (ownRule)
    return [
      ruleLines(
        say,
        ownRule,
        openOf(lesson.parts()),
        say(ownRule.any ? "lesson_rule_any" : "lesson_rule_all"),
        [],
        "lesson_rule_pages",
      ),
    ];
  // A course of one lesson has no overview that says its rule.
  return lesson.session.course.single ? [courseRule(say, lesson.session)] : [];
}

/** What is left, or that nothing is. @param {LessonContext} lesson @returns {HTMLElement[]} */
function wordsOf(lesson) {
  const { say } = lesson.kit;
  const left = lesson.todo();
  const todo = left.filter(({ part }) => part !== "pages");
  if (!todo.length && isComplete(lesson.record())) return [element("p", { class: "all-done" }, say("todo_nothing"))];
  const rows = (todo.length ? todo : left).map(({ part, left }) => {
    const words = say(/** @satisfies {Named} */ (`todo_${part}`), { n: left });
    if (part === "pages" || part === "minutes" || part === "xp") return element("li", {}, words);
    return element(
      "li",
      {},
      button(words, "link", () => lesson.goToOpen(part)),
    );
  });
  return rows.length ? [element("p", {}, say("todo")), element("ul", {}, ...rows)] : [];
}

/** What completing it has earned. @param {LessonContext} lesson @param {HTMLElement} words */
function showGains({ gains, kit, session }, words) {
  const level = levelOf(kit.say, session.course, session.progress.xp);
  words.append(
    ...(gains ?? []).map((gain) => element("span", { class: "gain" }, gain)),
    ...(level ? [element("p", { class: "level" }, level)] : []),
  );
}

/** The lesson was completed just now: seen for a while at the window's lower edge, too, when that happened further up. @param {LessonContext} lesson */
export function showMoment({ article }) {
  const { classList } = one(article, "[data-todo]");
  classList.add("fresh");
  setTimeout(() => classList.remove("fresh"), SEEN_FOR);
}
