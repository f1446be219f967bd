/** "Keep a copy of my work": what the learner answered and reached, to be printed or kept in a file. */

import { button, element } from "./dom.js";
import { openView, wayBack } from "./extras.js";
import { knownLessons } from "./listed.js";
import { say, useWords } from "./words.js";

/** @typedef {import("./app.js").App} App */
/** @typedef {"result_complete" | "result_open" | "result_passed" | "result_failed" | "copy_name" | "copy_date" | "copy_version" |
 *   "copy_attempt" | "score" | "standalone" | "copy_saved" | "copy_unsaved" | "not_answered" | "recorded" | "right" | "partly" |
 *   "wrong"} Named */

/** How the file looks, which has no style sheet beside it. */
const LOOK =
  "body{font:16px/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}li{margin:.75rem 0}.answer{white-space:pre-line}";

/** @param {App} app */
export async function showCopy(app) {
  useWords(app.course);
  const paper = element("div", {}, ...facts(app), ...(await lessons(app)));
  const save = () => download(`${app.course.id}-${app.session.progress.attempt}.html`, page(app, paper));
  const buttons = element(
    "p",
    { class: "buttons" },
    button(say("print"), "button", () => window.print()),
    button(say("save_file"), "button", save),
    wayBack(app),
  );
  openView(app, say("your_work"), buttons, paper);
}

/** @param {App} app @returns {HTMLElement[]} */
function facts({ course, session }) {
  const { report } = session.standing();
  /** @type {Named} */
  const result =
    report.success === "unknown"
      ? report.completion === "completed"
        ? "result_complete"
        : "result_open"
      : `result_${report.success}`;
  // The LMS is asked only while it may be; a name that it does not tell is no loss.
  const name = session.link && !session.ended ? session.link.get(session.standard.elements.learnerName) : "";
  const now = new Date();
  /** @type {[Named, string][]} */
  const rows = [
    ["copy_name", name],
    ["copy_date", now.toLocaleString(course.language, { dateStyle: "long", timeStyle: "short" })],
    ["copy_version", course.version],
    ["copy_attempt", session.progress.attempt],
    [
      "score",
      report.score === undefined
        ? ""
        : (report.score / 100).toLocaleString(course.language, { style: "percent", maximumFractionDigits: 2 }),
    ],
  ];
  const list = element(
    "ul",
    {},
    ...rows
      .filter(([, value]) => value)
      .map(([text, value]) => element("li", {}, `${say(/** @satisfies {Named} */ (text))}: ${value}`)),
  );
  const { saveState } = session;
  const saved = saveState === "standalone" ? "standalone" : saveState === "saved" ? "copy_saved" : "copy_unsaved";
  const record =
    session.launch?.mode === "normal" || saveState === "standalone"
      ? [element("p", {}, say(/** @satisfies {Named} */ (saved)))]
      : [];
  return [element("h2", {}, course.title), element("p", {}, say(/** @satisfies {Named} */ (result))), list, ...record];
}

/** The answer to a question for a person: what was given, and how it was marked. @param {import("./question.js").Question} question */
function inWords({ answer, control, points, share, text }) {
  const given = answer?.given ? control.words(answer.given) : "";
  const verdict = !answer?.done
    ? "not_answered"
    : !points
      ? "recorded"
      : share === 1
        ? "right"
        : share > 0
          ? "partly"
          : "wrong";
  const earned = points ? say("n_of", { n: Math.round(points * share * 100) / 100, total: points }) : "";
  return { question: text, answer: given, verdict: say(/** @satisfies {Named} */ (verdict)), points: earned };
}

/** Every lesson in which something was answered, with its questions in words. @param {App} app */
async function workOf(app) {
  const found = [];
  for (const { id, key, title } of await knownLessons(app)) {
    if (!app.session.progress.lessons.get(key)?.answers.size) continue;
    const article = await app.load(id);
    const rows = article ? app.mount(id, article).quizzes.flatMap((quiz) => quiz.active.map(inWords)) : null;
    found.push({ lesson: title, rows });
  }
  return found;
}

/** @param {App} app @returns {Promise<HTMLElement[]>} */
async function lessons(app) {
  const work = await workOf(app);
  return work.flatMap(({ lesson, rows }) => {
    if (!rows) return [element("h2", {}, lesson), element("p", {}, say("load_failed"))];
    const items = rows.map(({ question, answer, verdict, points }) =>
      element(
        "li",
        {},
        element("strong", {}, question),
        element("div", { class: "answer" }, answer || say("not_answered")),
        element("div", {}, [verdict, points].filter(Boolean).join(" · ")),
      ),
    );
    return rows.length ? [element("h2", {}, lesson), element("ol", {}, ...items)] : [];
  });
}

/** A page of its own. @param {App} app @param {HTMLElement} paper */
function page({ course }, paper) {
  const root = document.documentElement;
  const title = element("title", {}, `${say("your_work")} - ${course.title}`);
  return `<!doctype html>\n<html lang="${root.lang}" dir="${root.dir}">\n<meta charset="utf-8">\n${title.outerHTML}\n<style>${LOOK}</style>\n${paper.innerHTML}\n</html>\n`;
}

/** @param {string} name @param {string} text */
function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
