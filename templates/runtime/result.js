/** The result page: what was reached, what was right and wrong, and the ways to go on. */

import { ask } from "./dialog.js";
import { button, byId, element, focus, one } from "./dom.js";
import { isComplete } from "./done.js";
import { showCopy } from "./copy.js";
import { levelOf } from "./levels.js";
import { knownLessons } from "./listed.js";
import { answers } from "./result-answers.js";
import { courseRule } from "./rule.js";
import { CERTIFICATE, hasEarned } from "./earned.js";
import { burst, percent, ringOf } from "./score-ring.js";
import { readThere } from "./vanished.js";
import { say } from "./words.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./standing.js").Standing} Standing */
/** @typedef {"result_passed" | "result_failed" | "result_not_yet" | "result_complete" | "result_open"} Named */

/** @typedef {import("./app.js").App} App */
/** @typedef {import("./listed.js").Listed} Listed */

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
  const { course } = session;
  const reached = outcome(standing);
  const hero = element(
    "div",
    { class: `hero ${reached}` },
    ringOf(standing, course, passMark(session)),
    element(
      "h1",
      { tabindex: "-1" },
      element("span", { class: "kicker" }, say("result")),
      " ",
      say(/** @satisfies {Named} */ (`result_${reached}`)),
    ),
    ...(standing.outOfReach && !standing.final
      ? [element("p", {}, say("out_of_reach", { pass: passMark(session) }))]
      : []),
    facts(session, standing),
    buttons(app, standing),
  );
  box.replaceChildren(hero, courseRule(say, session), ...(course.totals.questions ? [answers(app)] : []));
  if (hasJustSucceeded(session, reached)) burst(hero);
}

/** The burst was shown; there is one in a course. */
let celebrated = false;

/** Whether the learner is to be celebrated: for a pass, or the end of a course without a score, reached in this launch. @param {Session} session @param {ReturnType<typeof outcome>} reached */
function hasJustSucceeded({ course, held }, reached) {
  const success = reached === "passed" || (reached === "complete" && !course.totals.weight);
  if (!success || celebrated) return false;
  celebrated = true;
  const before = held?.progress;
  return course.celebrate !== false && !(course.totals.weight ? before?.passed : before?.completed);
}

/** @param {Session} session */
function passMark({ course, launch }) {
  return launch?.pass ?? course.pass;
}

/** The three that matter most, each with a note where there is more to say. @param {Session} session @param {Standing} standing */
function facts(session, standing) {
  const { course, progress } = session;
  /** @type {[string, string, ...string[]][]} */
  const rows = [];
  if (standing.report.scored)
    rows.push(
      standing.allAnswered
        ? [
            say("score"),
            percent(standing.score, course),
            say("pass_mark", { n: passMark(session) }),
            course.last ? say("score_last") : "",
          ]
        : [say("score"), "", say("score_later")],
    );
  if (course.totals.xp)
    rows.push([
      say("earned_xp"),
      say("xp_of", { n: progress.xp, total: Math.max(progress.xp, course.totals.xp) }),
      levelOf(say, course, progress.xp),
    ]);
  if (course.totals.lessons > 1)
    rows.push([say("lessons_done"), say("n_of", { n: standing.lessonsDone, total: course.totals.lessons })]);
  rows.push([say("time_spent"), say("minutes", { n: Math.max(1, Math.round(progress.time / 60)) })]);
  return element(
    "dl",
    { class: "facts" },
    ...rows
      .slice(0, 3)
      .map(([term, value, ...notes]) =>
        element(
          "div",
          {},
          element("dt", {}, term),
          ...(value ? [element("dd", {}, value)] : []),
          ...notes.filter(Boolean).map((note) => element("dd", { class: "note" }, note)),
        ),
      ),
  );
}

/** @param {Standing} standing @returns {"passed" | "failed" | "not_yet" | "complete" | "open"} */
function outcome(standing) {
  if (standing.report.scored && standing.passed && standing.report.completion === "completed") return "passed";
  if (standing.report.scored && standing.allAnswered && !standing.passed)
    return standing.final || standing.outOfReach ? "failed" : "not_yet";
  return standing.report.completion === "completed" ? "complete" : "open";
}

/** One way that is meant first, and the others below it. @param {App} app @param {Standing} standing */
function buttons(app, standing) {
  const { session } = app;
  const { course, progress } = session;
  const undecided = standing.report.scored && standing.allAnswered && !standing.passed && !standing.final;
  const again = progress.handedIn ? [] : retriable(session);
  const reached = outcome(standing);
  const isOver = reached === "passed" || reached === "complete";
  /** In the order in which they are meant. @type {((look: string) => HTMLElement)[]} */
  const ways = [];
  if (isMoreOpen(standing)) ways.push((look) => button(say("continue"), look, () => void goOn(app)));
  if (course.certificate && hasEarned(standing, progress))
    ways.push((look) => element("a", { class: linkLook(look), href: CERTIFICATE }, say("view_certificate")));
  if (isOver) ways.push((look) => button(say("exit"), look, () => void app.exit()));
  if (again.length) ways.push((look) => button(say("retry"), look, () => void retry(app, again[0])));
  if (undecided && again.length)
    ways.push((look) => button(say("hand_in"), `${look} keep-result`, () => void handIn(app)));
  const place = progress.place?.lesson ?? course.first;
  ways.push(
    (look) => element("a", { class: linkLook(look), href: `#/${place}` }, say("back_to_lesson")),
    (look) => button(say("keep_copy"), look, () => void showCopy(app)),
  );
  if (!isOver) ways.push((look) => button(say("exit"), look, () => void app.exit()));
  return element(
    "div",
    { class: "buttons" },
    ...(undecided && !standing.outOfReach ? [element("p", {}, say("hand_in_note"))] : []),
    ways[0]("button"),
    element("div", { class: "others" }, ...ways.slice(1).map((way) => way("quiet"))),
  );
}

/** Links look like links, but for the one that is meant first. @param {string} look */
function linkLook(look) {
  return look === "quiet" ? "quiet-link" : look;
}

/** @param {App} app */
async function handIn(app) {
  if (!(await ask(say("keep_result"), say("keep_result_note"), say("go_back"), say("hand_in")))) return;
  app.session.progress.handedIn = true;
  app.session.changed();
  app.showProgress();
  showResult(app);
}

/** @param {App} app @param {{ lesson: string, quiz: string }} first keys */
async function retry(app, first) {
  const lesson = (await knownLessons(app)).find(({ key }) => key === first.lesson);
  if (lesson) void retryQuiz(app, lesson.id, first.quiz);
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
