/** What an update of the course took away: dropped from a learner's progress, so that it does not stand for what is new. */

import { isDone, lessonParts } from "./done.js";
import { fromDigits } from "./digits.js";
import { marksOf } from "./marked.js";
import { MARKS } from "./marks.js";

/** @typedef {import("./marks.js").MarkPart} MarkPart */
/** @typedef {import("./state.js").LessonRecord} LessonRecord */
/**
 * What a lesson holds now.
 * @typedef {{ own: boolean, marks: Record<MarkPart, Set<string>>, quizzes: Map<string, ThereQuiz> }} There
 */
/** @typedef {{ weight: number, count: number, required: "" | "answered" | "passed", questions: string[] }} ThereQuiz */

/** @param {string} keys of two characters each @returns {string[]} */
function pairs(keys) {
  return keys.match(/../g) ?? [];
}

/** What the build wrote of a lesson (scormbuild/pages/there.py). @param {string} text @returns {There} */
export function readThere(text) {
  const [head, ...quizzes] = text.replace("+", "").split("!");
  const required = /** @type {const} */ (["", "answered", "passed"]);
  return {
    own: text.startsWith("+"),
    marks: marksOf((_, at) => new Set(pairs(head.split(MARKS[at].sign)[1]?.split(/[^\w-]/)[0] ?? ""))),
    quizzes: new Map(
      quizzes.map((quiz) => [
        quiz.slice(0, 2),
        {
          weight: fromDigits(quiz.slice(2, 4)),
          count: fromDigits(quiz.slice(4, 6)),
          required: required[fromDigits(quiz[6])] ?? "",
          questions: pairs(quiz.slice(7)),
        },
      ]),
    ),
  };
}

/** How much there is to do in a lesson. @param {Omit<There, "own">} there */
export function totalsOf({ marks, quizzes }) {
  const questions = [...quizzes.values()].reduce((sum, { count }) => sum + count, 0);
  return { quizzes: quizzes.size, questions, ...marksOf((part) => marks[part].size) };
}

/**
 * A quiz with a new question has to be finished again; its result, and what it opened, are kept.
 * @param {LessonRecord} record
 * @param {There} there
 * @param {import("./types.js").Rule} rule the course's
 */
export function forgetVanished(record, { own, marks, quizzes }, rule) {
  const asked = new Set([...quizzes.values()].flatMap(({ questions }) => questions));
  for (const [kept, known] of /** @type {const} */ ([
    ...MARKS.map(({ part }) => /** @type {const} */ ([record[part], marks[part]])),
    [record.answers, asked],
    [record.quizzes, quizzes],
  ]))
    for (const key of [...kept.keys()]) if (!known.has(key)) kept.delete(key);
  for (const [key, { weight, count, questions }] of quizzes) {
    const quiz = record.quizzes.get(key);
    if (!quiz) continue;
    quiz.weight = weight;
    if (questions.filter((one) => record.answers.get(one)?.ever).length < count) quiz.submitted = false;
  }
  record.own = own;
  // A rule of its own is known when the lesson is opened.
  if (!own)
    record.open = record.complete && !isDone(rule, record, lessonParts(rule, record, totalsOf({ marks, quizzes })));
  const needed = [...quizzes].filter(([, quiz]) => quiz.required);
  record.through = needed.length > 0 && needed.every(([key, quiz]) => mayGoOn(record.quizzes.get(key), quiz.required));
}

/**
 * Whether a learner may go on behind a quiz: one that cannot be passed any more keeps nobody back.
 * @param {import("./state.js").QuizRecord | undefined} record
 * @param {"" | "answered" | "passed"} required
 */
export function mayGoOn(record, required) {
  return Boolean(required === "passed" ? record?.passed || record?.closed : record?.attempts);
}
