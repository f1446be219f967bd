/** Answers that an LMS stores, in words: each form of an interaction, as the two standards write it. */

import { durationOf, isOld, known, many, plain, secondsOf } from "./words.js";

/** @typedef {import("../lms/data_model.js").Edition} Edition */
/** @typedef {Record<string, string>} Values */
/** The words of a question and of what can be chosen in it, by the names that are reported.
 * @typedef {{ text: string, choices: Values, targets: Values }} Question */

/**
 * An answer as it is shown. `right`: the accepted answers, when they are not what was given.
 * @typedef {{ index: number, id: string, question: string, answer: string, result: string, tone: "good" | "bad" | "",
 *   right: string[], time: string, took: string, weight: string }} Answer
 */

/** The switches and languages that the standard puts before a text. @param {string} text */
const unmarked = (text) => text.replace(/^(\{(case_matters|order_matters|lang)=[^}]*\})+/, "");

/**
 * What was answered: the text, its parts, whether it is written as SCORM 1.2 does, and the words of the question.
 * @typedef {{ text: string, parts: string[], old: boolean, question: Question | undefined }} Response
 */

/** What is called so, else the name itself as words. @param {string} id @param {Values} [words] */
const nameOf = (id, words) => known(words, id) ?? known(words, id.trim()) ?? id.replaceAll("_", " ");

/** @param {string} between @returns {(response: Response) => string} */
const listed =
  (between) =>
  ({ parts, question }) =>
    parts.map((part) => nameOf(part, question?.choices)).join(between);

/** @param {string} arrow @returns {(response: Response) => string} */
const paired =
  (arrow) =>
  ({ parts, old, question }) =>
    parts
      .map((part) => {
        const at = part.indexOf(old ? "." : "[.]");
        if (at < 0) return nameOf(part, question?.choices);
        const [one, other] = [part.slice(0, at), part.slice(at + (old ? 1 : 3))];
        return [one && nameOf(one, question?.choices), other && nameOf(other, question?.targets)]
          .filter(Boolean)
          .join(arrow);
      })
      .join("; ");

/** @type {Values} */
const TRUTH = { t: "True", 1: "True", true: "True", f: "False", 0: "False", false: "False" };

/** Each form of both standards in words. @type {Record<string, (response: Response) => string>} */
const FORMS = {
  "true-false": ({ text, question }) => known(question?.choices, text) ?? known(TRUTH, text) ?? text,
  choice: listed("; "),
  likert: listed("; "),
  sequencing: listed(", then "),
  matching: paired(" with "),
  performance: (response) => (response.old ? response.text : paired(": ")(response)),
  numeric: ({ text }) => {
    const [least, most = least] = text.split("[:]");
    if (least === most) return least;
    return least === "" ? `at most ${most}` : most === "" ? `at least ${least}` : `${least} to ${most}`;
  },
  // In 1.2 commas belong to the text.
  "fill-in": ({ text, parts, old }) => (old ? [text] : parts.map(unmarked)).map((part) => `“${part}”`).join(", "),
  "long-fill-in": ({ text }) => `“${text}”`,
};

/**
 * A response or a pattern in words.
 * @param {string} type of the interaction
 * @param {string} value
 * @param {Question | undefined} question
 * @param {boolean} old
 */
export function responseIn(type, value, question, old) {
  const text = unmarked(value);
  if (text === "" && type !== "fill-in") return "nothing";
  const parts = old ? text.replace(/^\{|\}$/g, "").split(",") : text.split("[,]");
  return known(FORMS, type)?.({ text, parts, old, question }) ?? nameOf(text, question?.choices);
}

/** @param {string} result @returns {[string, "good" | "bad" | ""]} */
function resultIn(result) {
  const all = /** @type {Record<string, [string, "good" | "bad" | ""]>} */ ({
    correct: ["Correct", "good"],
    wrong: ["Incorrect", "bad"],
    incorrect: ["Incorrect", "bad"],
    neutral: ["Not scored", ""],
    unanticipated: ["Unexpected", ""],
    "": ["", ""],
  });
  return known(all, result) ?? [Number.isFinite(Number(result)) ? many(Number(result), "point") : result, ""];
}

/**
 * All answers that values hold, in the order in which they were given.
 * @param {Edition} standard
 * @param {Values} values
 * @param {Record<string, Question>} questions
 * @returns {Answer[]}
 */
export function answersIn(standard, values, questions) {
  const old = isOld(standard);
  /** @type {Map<number, Values>} */
  const records = new Map();
  for (const [name, value] of Object.entries(values)) {
    const found = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(name);
    if (!found) continue;
    const record = records.get(Number(found[1])) ?? {};
    record[found[2]] = value;
    records.set(Number(found[1]), record);
  }
  return [...records]
    .sort(([one], [other]) => one - other)
    .map(([index, record]) => {
      const { id = "", type = "", result = "", weighting = "", latency = "", description = "" } = record;
      const given = record[old ? "student_response" : "learner_response"];
      const question = known(questions, id);
      const [words, tone] = resultIn(result);
      const patterns = Object.keys(record)
        .filter((name) => name.startsWith("correct_responses."))
        .map((name) => record[name]);
      const answer = given === undefined ? "no answer sent" : responseIn(type, given, question, old);
      const right =
        tone === "good"
          ? []
          : [...new Set(patterns.map((pattern) => responseIn(type, pattern, question, old)))].filter(
              (one) => one !== answer,
            );
      return {
        index,
        id,
        answer,
        result: words,
        tone,
        right,
        question: question?.text || unmarked(description) || id.replaceAll("_", " ") || `Answer ${index + 1}`,
        time: record[old ? "time" : "timestamp"] ?? "",
        took: latency ? durationOf(secondsOf(latency)) : "",
        weight: weighting && weighting !== "1" ? `${plain(weighting)} points` : "",
      };
    });
}
