/** The result page: what was reached, what was right and wrong, and the ways to go on. */

import { ask } from "./dialog.js";
import { all, button, byId, element, focus, one } from "./dom.js";
import { isComplete } from "./done.js";
import { showCopy } from "./copy.js";
import { levelOf } from "./levels.js";
import { loadScript } from "./loading.js";
import { courseRule, leftOf } from "./rule.js";
import { readThere } from "./vanished.js";
import { say } from "./words.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./standing.js").Standing} Standing */
/** @typedef {import("./marks.js").MarkTodo | "result_passed" | "result_failed" | "result_not_yet" | "result_complete" | "result_open" | "todo_pages" | "todo_lessons" |
 *   "todo_questions" | "todo_quizzes" | "todo_minutes" | "todo_xp" | "todo_own" | "not_answered" |
 *   "right" | "partly" | "wrong" | "sent"} Named */

/** @typedef {import("./app.js").App} App */
/** A lesson in the list of lessons; `there`: what it holds (see vanished.js), where that is known. @typedef {{ id: string, key: string, title: string, there: string }} Listed */

/** An answer that earned all of its points. */
const ALL = 63;

/** @param {App} app */
export function showResult(app) {
  app.show("sb-result", say("result"));
  const box = byId("sb-result");
  fill(app, box);
  window.scrollTo(0, 0);
  focus(one(box, "h1"));
}

/** @param {App} app @param {HTMLElement} box */
function fill(app, box) {
  const { session } = app;
  const standing = session.standing();
  const { course, progress } = session;
  const open = openParts(standing, course);
  const reached = outcome(standing);
  const rows = [];
  if (standing.report.scored) {
    const pass = session.launch?.pass ?? course.pass;
    const score = standing.allAnswered ? say("score_of", { score: standing.score, pass }) : say("score_later");
    rows.push([say("score"), course.last && standing.allAnswered ? `${score} ${say("score_last")}` : score]);
  }
  if (course.totals.xp)
    rows.push([say("earned_xp"), say("xp_of", { n: progress.xp, total: Math.max(progress.xp, course.totals.xp) })]);
  const level = levelOf(say, course, progress.xp);
  if (level) rows.push([say("earned_level"), level]);
  if (course.totals.lessons > 1)
    rows.push([say("lessons_done"), say("n_of", { n: standing.lessonsDone, total: course.totals.lessons })]);
  const facts = element(
    "dl",
    { class: "facts" },
    ...rows.flatMap(([term, text]) => [element("dt", {}, term), element("dd", {}, text)]),
  );
  box.replaceChildren(
    element("h1", { tabindex: "-1" }, say("result")),
    element("p", { class: `outcome ${reached}` }, say(/** @satisfies {Named} */ (`result_${reached}`))),
    ...(standing.outOfReach && !standing.final
      ? [element("p", {}, say("out_of_reach", { pass: session.launch?.pass ?? course.pass }))]
      : []),
    ...(standing.report.scored && standing.allAnswered
      ? [meter(standing.score, session.launch?.pass ?? course.pass)]
      : []),
    facts,
    courseRule(say, session),
    ...(open.length
      ? [element("h2", {}, say("still_open")), element("ul", {}, ...open.map((text) => element("li", {}, text)))]
      : []),
    buttons(app, standing),
    ...(course.totals.questions ? [answers(app)] : []),
  );
}

/** @param {Standing} standing @returns {"passed" | "failed" | "not_yet" | "complete" | "open"} */
function outcome(standing) {
  if (standing.report.scored && standing.passed && standing.report.completion === "completed") return "passed";
  if (standing.report.scored && standing.allAnswered && !standing.passed)
    return standing.final || standing.outOfReach ? "failed" : "not_yet";
  return standing.report.completion === "completed" ? "complete" : "open";
}

/** @param {Standing} standing @param {import("./types.js").Course} course */
function openParts(standing, course) {
  if (standing.ruleMet && course.rule.any) return [];
  return standing.wanted.flatMap((part) => {
    const left = leftOf(standing, part);
    return left > 0
      ? [
          say(/** @satisfies {Named} */ (part === "pages" && !course.single ? "todo_lessons" : `todo_${part}`), {
            n: left,
          }),
        ]
      : [];
  });
}

/** A bar with the pass mark in it; the words beside it say the same. @param {number} score @param {number} pass */
function meter(score, pass) {
  const bar = element(
    "div",
    { class: "meter", "aria-hidden": "true" },
    element("div", { class: "fill" }),
    element("div", { class: "mark" }),
  );
  // Through the style object: the page's policy forbids style attributes.
  /** @type {HTMLElement} */ (bar.children[0]).style.inlineSize = `${score}%`;
  /** @type {HTMLElement} */ (bar.children[1]).style.insetInlineStart = `${pass}%`;
  return bar;
}

/** Load what the list of lessons does not show yet, as far as it can be loaded. @param {App} app */
async function loadOutline(app) {
  while (app.outlineShown < app.course.outlineChunks) {
    const before = app.outlineShown;
    await new Promise((done) =>
      loadScript(
        `outline/${before + 1}.js`,
        () => done(true),
        () => done(false),
      ),
    );
    if (app.outlineShown === before) return;
  }
  document.getElementById("sb-more")?.remove();
}

/** All lessons, in order; of a long list the rest is loaded first. @param {App} app */
export async function knownLessons(app) {
  await loadOutline(app);
  const rows = /** @type {HTMLElement[]} */ (all(document, "#sb-outline > li"));
  const listed = rows.map((row) => ({
    id: row.dataset.lesson ?? "",
    key: row.dataset.key ?? "",
    title: row.querySelector("a")?.textContent ?? "",
    there: row.dataset.there ?? "",
  }));
  return listed.length
    ? listed
    : [...app.lessons.values()].map(({ id, key, title, article }) => ({
        id,
        key,
        title,
        there: article.dataset.there ?? "",
      }));
}

/** @param {App} app @param {Standing} standing */
function buttons(app, standing) {
  const { session } = app;
  const row = element("div", { class: "buttons" });
  const again = retriable(session);
  const more = isMoreOpen(standing);
  if (standing.report.scored && standing.allAnswered && !standing.passed && !standing.final && again.length) {
    row.append(
      button(say("hand_in"), "quiet keep-result", async () => {
        if (!(await ask(say("keep_result"), say("keep_result_note"), say("go_back"), say("hand_in")))) return;
        session.progress.handedIn = true;
        session.changed();
        app.showProgress();
        showResult(app);
      }),
    );
  }
  if (again.length && !session.progress.handedIn) {
    const first = again[0];
    row.prepend(
      button(say("retry"), more ? "quiet" : "button", async () => {
        const lesson = (await knownLessons(app)).find(({ key }) => key === first.lesson);
        if (lesson) void retryQuiz(app, lesson.id, first.quiz);
      }),
    );
  }
  if (more) row.prepend(button(say("continue"), "button", () => void goOn(app)));
  const place = session.progress.place?.lesson ?? session.course.first;
  row.append(
    element("a", { class: again.length || more ? "quiet-link" : "button", href: `#/${place}` }, say("back_to_lesson")),
  );
  row.append(button(say("keep_copy"), "quiet", () => void showCopy(app)));
  row.append(button(say("exit"), "quiet", () => void app.exit()));
  const note = standing.report.scored && standing.allAnswered && !standing.passed && !standing.final;
  return element("div", {}, ...(note && !standing.outOfReach ? [element("p", {}, say("hand_in_note"))] : []), row);
}

/** @param {App} app @param {string} id of a lesson @param {string} quizKey */
async function retryQuiz(app, id, quizKey) {
  history.pushState(null, "", `#/${id}`);
  await app.openLesson(id, "", false);
  const quiz = app.current?.article.querySelector(`.quiz[data-key="${CSS.escape(quizKey)}"]`);
  quiz?.dispatchEvent(new CustomEvent("scormbuild:retry"));
}

/** Whether something is left that was not done yet, besides quizzes that can be done better.
 * @param {Standing} standing */
function isMoreOpen(standing) {
  if (!standing.allAnswered && standing.report.completion !== "completed") return true;
  if (standing.ruleMet) return false;
  return standing.wanted.some(
    (part) => !/quizzes|minutes|xp/.test(part) && standing.parts[part].done < standing.parts[part].total,
  );
}

/** Open the first lesson in which something is left, at what is left. @param {App} app */
async function goOn(app) {
  const { lessons } = app.session.progress;
  const listed = await knownLessons(app);
  const quizzes = (/** @type {string} */ key) => lessons.get(key)?.quizzes;
  /** A quiz in it was never taken; of a long list this is not known. */
  const hasNew = (/** @type {Listed} */ { key, there }) =>
    Boolean(there) && [...readThere(there).quizzes.keys()].some((quiz) => !quizzes(key)?.get(quiz)?.submitted);
  const waits = (/** @type {Listed} */ { key }) =>
    [...(quizzes(key)?.values() ?? [])].some((quiz) => quiz.submitted && !quiz.passed);
  const open = listed.filter((one) => !isComplete(lessons.get(one.key)) || hasNew(one));
  // What only waits for a quiz to be done better comes last.
  const { id } = open.find((one) => hasNew(one) || !waits(one)) ?? open[0] ?? listed[0];
  history.pushState(null, "", `#/${id}`);
  await app.openLesson(id, "", true);
  const { current } = app;
  // A lesson that was not read yet begins at its beginning.
  if (current?.id !== id || !current.record().read) return;
  const part = current.todo().find(({ part }) => !/pages|quizzes|minutes|xp|own/.test(part))?.part;
  if (part) current.goToOpen(part);
  else current.quizzes.find((quiz) => !quiz.record?.submitted)?.goTo();
}

/** Quizzes that were taken, may be taken again, and can still gain; those not passed come first. @param {Session} session */
function retriable(session) {
  return [...session.progress.lessons]
    .flatMap(([lesson, record]) =>
      [...record.quizzes]
        .filter(([, quiz]) => quiz.submitted && !quiz.closed)
        .map(([key, quiz]) => ({ lesson, quiz: key, passed: quiz.passed })),
    )
    .sort((one, other) => Number(one.passed) - Number(other.passed));
}

/**
 * Every question with how it was answered; lessons are loaded only when they are asked for, if there are many.
 * @param {App} app
 */
function answers(app) {
  const { session } = app;
  const box = element("section", { class: "answers" }, element("h2", {}, say("questions")));
  void knownLessons(app).then((lessons) => {
    const shown = lessons.filter(({ key }) => session.progress.lessons.get(key)?.answers.size);
    for (const lesson of shown) addLesson(lesson, shown.length > 8);
  });
  return box;

  /** @param {{ id: string, key: string, title: string }} lesson @param {boolean} onDemand */
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
    if (session.course.totals.lessons > 1) box.append(element("h3", {}, lesson.title));
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
