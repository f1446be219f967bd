import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { emptyAnswer, emptyProgress, encode, lessonRecord } from "../../templates/runtime/state.js";
import { PROFILES } from "../../templates/lms/profiles.js";
import { answersIn, responseIn } from "../../templates/preview/answers.js";
import { costsOf } from "../../templates/preview/memory.js";
import {
  durationOf,
  elementsInWords,
  gradeOf,
  scoreOf,
  secondsOf,
  statusNote,
  statusOf,
} from "../../templates/preview/words.js";

const question = {
  text: "Which?",
  choices: { a: "Oak", b: "Elm", c: "Ash" },
  targets: { 1: "tall", x: "short", a: "green" },
};

describe("answers in words", () => {
  /** @type {[string, string, boolean, string][]} type, value, 1.2, words */
  const rows = [
    ["choice", "a", true, "Oak"],
    ["choice", "{a,c}", true, "Oak; Ash"],
    ["choice", "a[,]b", false, "Oak; Elm"],
    ["choice", "", false, "nothing"],
    ["choice", "never_seen", false, "never seen"],
    ["choice", "constructor", false, "constructor"],
    ["true-false", "t", true, "True"],
    ["true-false", "false", false, "False"],
    ["sequencing", "b,a", true, "Elm, then Oak"],
    ["sequencing", "c[,]a", false, "Ash, then Oak"],
    ["likert", "b", false, "Elm"],
    ["matching", "a.1,b.a", true, "Oak with tall; Elm with green"],
    ["matching", "a[.]x[,]b[.]1", false, "Oak with short; Elm with tall"],
    ["performance", "a[.]x[,][.]1[,]b[.]", false, "Oak: short; tall; Elm"],
    ["performance", "anything, at all", true, "anything, at all"],
    ["numeric", "42", false, "42"],
    ["numeric", "4[:]4", false, "4"],
    ["numeric", "4[:]6", false, "4 to 6"],
    ["numeric", "[:]6", false, "at most 6"],
    ["fill-in", "one, two", true, "“one, two”"],
    ["fill-in", "{case_matters=true}{lang=en}one[,]two", false, "“one”, “two”"],
    ["long-fill-in", "{lang=de}Ein Satz.", false, "“Ein Satz.”"],
    ["other", "x", false, "x"],
  ];
  for (const [type, value, old, words] of rows) {
    test(`${type} ${value}`, () => assert.equal(responseIn(type, value, question, old), words));
  }

  test("of a course whose questions are known", () => {
    const [first, second] = answersIn(
      "scorm2004-4",
      {
        "cmi.interactions.0.id": "q",
        "cmi.interactions.0.type": "choice",
        "cmi.interactions.0.learner_response": "b",
        "cmi.interactions.0.result": "incorrect",
        "cmi.interactions.0.correct_responses.0.pattern": "a",
        "cmi.interactions.0.latency": "PT1M5.5S",
        "cmi.interactions.0.weighting": "2",
        "cmi.interactions.1.id": "q",
        "cmi.interactions.1.type": "choice",
        "cmi.interactions.1.learner_response": "a",
        "cmi.interactions.1.result": "correct",
      },
      { q: question },
    );
    assert.deepEqual(
      [first.question, first.answer, first.result, first.tone, first.right, first.took, first.weight],
      ["Which?", "Elm", "Incorrect", "bad", ["Oak"], "1 min 6 s", "2 points"],
    );
    assert.deepEqual([second.answer, second.tone, second.right], ["Oak", "good", []]);
  });

  test("of a stranger's course: the description, or the id made readable", () => {
    const values = {
      "cmi.interactions.0.id": "Scene1_Question_2",
      "cmi.interactions.0.type": "choice",
      "cmi.interactions.0.student_response": "b",
      "cmi.interactions.0.result": "0.5",
      "cmi.interactions.10.id": "late",
      "cmi.interactions.2.id": "x",
    };
    const answers = answersIn("scorm12", values, {});
    assert.deepEqual(
      answers.map(({ index }) => index),
      [0, 2, 10],
    );
    assert.deepEqual(
      [answers[0].question, answers[0].answer, answers[0].result],
      ["Scene1 Question 2", "b", "0.5 points"],
    );
    const described = { "cmi.interactions.0.id": "i", "cmi.interactions.0.description": "{lang=en}How many?" };
    assert.deepEqual(
      answersIn("scorm2004-3", described, {}).map(({ question: text, answer }) => [text, answer]),
      [["How many?", "no answer sent"]],
    );
  });
});

describe("what is stored, in words", () => {
  test("status", () => {
    assert.deepEqual(statusOf("scorm12", {}), { words: "Not started", tone: "" });
    assert.deepEqual(statusOf("scorm12", { "cmi.core.lesson_status": "failed" }), { words: "Failed", tone: "bad" });
    assert.deepEqual(statusOf("scorm2004-4", {}), { words: "Not started", tone: "" });
    assert.deepEqual(
      statusOf("scorm2004-4", { "cmi.completion_status": "completed", "cmi.success_status": "passed" }),
      { words: "Completed, passed", tone: "good" },
    );
    assert.deepEqual(
      statusOf("scorm2004-4", { "cmi.completion_status": "incomplete", "cmi.success_status": "failed" }),
      { words: "In progress, failed", tone: "bad" },
    );
    assert.deepEqual(statusOf("scorm2004-4", { "cmi.success_status": "passed" }), { words: "Passed", tone: "good" });
  });

  test("an LMS that goes by completion does not see a success", () => {
    const passed = { "cmi.success_status": "passed" };
    const { moodle, rustici } = PROFILES;
    assert.match(statusNote("scorm2004-4", passed, moodle.scorm2004), /not attempted.*no completion/);
    assert.equal(statusNote("scorm2004-4", passed, rustici.scorm2004), "");
    for (const completion of ["completed", "incomplete"])
      assert.equal(statusNote("scorm2004-4", { ...passed, "cmi.completion_status": completion }, moodle.scorm2004), "");
    assert.equal(statusNote("scorm2004-4", {}, moodle.scorm2004), "");
    assert.equal(statusNote("scorm12", { "cmi.core.lesson_status": "passed" }, moodle.scorm12), "");
  });

  test("score and time", () => {
    assert.equal(scoreOf("scorm12", { "cmi.core.score.raw": "66.666", "cmi.core.score.max": "100" }), "66.67 of 100");
    assert.equal(scoreOf("scorm2004-4", { "cmi.score.scaled": "0.855" }), "85.5 %");
    assert.equal(scoreOf("scorm2004-4", {}), "");
    assert.deepEqual(["0001:02:03.5", "PT1H2M3.5S", "P1DT1S", "", "P"].map(secondsOf), [3723.5, 3723.5, 86_401, 0, 0]);
    assert.deepEqual([0, 2.34, 75, 3723].map(durationOf), ["0 s", "2.3 s", "1 min 15 s", "1 h 2 min"]);
  });

  test("the grade as a gradebook shows it", () => {
    const eight = { "cmi.core.score.raw": "8", "cmi.core.score.min": "0", "cmi.core.score.max": "10" };
    assert.equal(gradeOf("scorm12", eight, "raw"), "8 of 100");
    assert.equal(gradeOf("scorm12", eight, "scaled"), "80 % of the points");
    assert.equal(gradeOf("scorm12", { "cmi.core.score.raw": "120" }, "raw"), "100 of 100");
    assert.match(gradeOf("scorm12", { "cmi.core.lesson_status": "completed" }, "raw"), /^0 of 100, because/);
    assert.match(gradeOf("scorm2004-4", { "cmi.score.scaled": "1" }, "raw"), /^none, because/);
    assert.equal(gradeOf("scorm12", eight, undefined), "");
    const grades = Object.entries(PROFILES).map(([name, { scorm12, scorm2004 }]) => [
      name,
      scorm12.grade,
      scorm2004.grade,
    ]);
    assert.deepEqual(grades, [
      ["usual", undefined, undefined],
      ["strict", undefined, undefined],
      ["adl", undefined, undefined],
      ["moodle", "raw", "raw"],
      ["moodle-standard", "raw", "raw"],
      ["rustici", "scaled", "scaled"],
      ["openedx", "scaled", "scaled"],
      ["frappe", undefined, undefined],
    ]);
  });

  test("elements that wait to be saved", () => {
    assert.equal(elementsInWords(["cmi.exit", "cmi.session_time", "adl.nav.request"]), "");
    assert.equal(
      elementsInWords([
        "cmi.interactions.0.id",
        "cmi.interactions.0.type",
        "cmi.core.lesson_status",
        "cmi.suspend_data",
      ]),
      "answers, status, the learner's place and work",
    );
  });
});

describe("what suspend data is used for", () => {
  const progress = emptyProgress();
  progress.attempt = "abcd";
  const lesson = lessonRecord(progress, "One");
  lesson.complete = true;
  for (const card of ["aa", "bb"]) lesson.cards.add(card);
  lesson.steps.add("cc");
  lesson.answers.set("dd", { ...emptyAnswer(), given: "b" });
  lesson.answers.set("ee", { ...emptyAnswer(), given: "x".repeat(70) });
  lesson.quizzes.set("ff", {
    submitted: true,
    passed: true,
    closed: false,
    untimed: false,
    started: true,
    attempts: 1,
    score: 5000,
    weight: 2,
    used: 0,
  });
  lessonRecord(progress, "Two");

  test("every character of it belongs to something", () => {
    const text = encode(progress, 7);
    const costs = costsOf(text);
    assert.ok(costs);
    assert.equal(costs.head + costs.lessons.reduce((sum, { total }) => sum + total, 0), text.length);
    assert.deepEqual(costs.lessons[0].kinds, { cards: 5, steps: 3, answers: 1 + 7 + 78, quizzes: 12 });
    // The separator, the key and the flags are the lesson's own.
    assert.equal(costs.lessons[0].total, 5 + 5 + 3 + 86 + 12);
    assert.deepEqual([costs.whole, costs.complete, costs.lessons[1].total], [true, 1, 5]);
  });

  test("what was cut off is said, and what is another program's is left alone", () => {
    assert.equal(costsOf(encode(progress, 7).slice(0, 60))?.whole, false);
    assert.equal(costsOf('{"page":3}'), null);
    assert.equal(costsOf(""), null);
  });
});
