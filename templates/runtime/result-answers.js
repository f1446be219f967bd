/** The answers on the result page: every question with how it was answered. */

import { all, button, element } from "./dom.js";
import { knownLessons } from "./listed.js";
import { say } from "./words.js";

/** @typedef {import("./app.js").App} App */
/** @typedef {"not_answered" | "right" | "partly" | "wrong" | "sent"} Named */

/** An answer that earned all of its points. */
const ALL = 63;

/**
 * Every question with how it was answered; lessons are loaded only when they are asked for, if there are many.
 * @param {App} app
 */
export function answers(app) {
  const { session } = app;
  const box = element("section", { class: "answers" }, element("h2", {}, say("questions")));
  void knownLessons(app).then((lessons) => {
    const shown = lessons.filter(({ key }) => session.progress.lessons.get(key)?.answers.size);
    for (const [at, lesson] of shown.entries()) {
      const { chapter } = lesson;
      if (chapter && chapter !== shown[at - 1]?.chapter) box.append(element("h3", {}, chapter));
      addLesson(lesson, shown.length > 8);
    }
  });
  return box;

  /** @param {import("./listed.js").Listed} lesson @param {boolean} onDemand */
  function addLesson(lesson, onDemand) {
    const list = element("ul", { class: "marks-list" });
    const fill = async () => {
      const article = await app.load(lesson.id);
      const given = session.progress.lessons.get(lesson.key)?.answers;
      if (!article || !given) return;
      list.replaceChildren(
        ...all(article, ".question").flatMap((form) => {
          const { key = "", id = "", text = "", spec = "{}" } = /** @type {HTMLElement} */ (form).dataset;
          const answer = given.get(key);
          const scored = JSON.parse(spec).points > 0;
          const marked = answer?.share === ALL ? "right" : answer?.share ? "partly" : "wrong";
          const state = !answer?.done ? "not_answered" : scored ? marked : "sent";
          const link = element("a", { href: `#/${lesson.id}/${id}` }, text);
          return answer?.ever || answer?.given
            ? [
                element(
                  "li",
                  { class: state },
                  element("span", { class: "state" }, say(/** @satisfies {Named} */ (state))),
                  link,
                ),
              ]
            : [];
        }),
      );
    };
    if (session.course.totals.lessons > 1) box.append(element(lesson.chapter ? "h4" : "h3", {}, lesson.title));
    if (onDemand) {
      const more = button(say("show_answers"), "quiet", async () => {
        await fill();
        more.remove();
      });
      box.append(more);
    } else void fill();
    box.append(list);
  }
}
