/** What SCORM 1.2 is told, to the letter. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { scorm12, timespan } from "../../templates/runtime/standards/scorm12.js";
import { anyInteraction, fakeLink } from "./fakes.js";

/** @typedef {import("../../templates/runtime/types.js").Interaction} Interaction */
/** @typedef {import("../../templates/runtime/types.js").Launch} Launch */

const SPROUT = "\u{1f331}";
const one = { id: "one", at: 0 };
const two = { id: "two", at: 1 };
/** @type {Launch} */
const LAUNCH = {
  status: "incomplete",
  mode: "normal",
  credit: true,
  notAttempted: false,
  silent: false,
  achieved: false,
  completed: false,
  passed: false,
  suspendData: "S2;",
  readable: true,
  pass: undefined,
};
const REPORT = /** @type {const} */ ({
  completion: "completed",
  success: "passed",
  score: 80,
  scored: true,
  progress: 1,
});

test("names of the functions and elements are those of the standard", () => {
  const { apiName, methods, elements, alreadyInitialized, maxObjectives, maxInteractions, forgets } = scorm12;
  assert.deepEqual(
    [apiName, alreadyInitialized, maxObjectives, maxInteractions, forgets],
    ["API", "101", Infinity, Infinity, true],
  );
  assert.deepEqual(methods, {
    initialize: "LMSInitialize",
    terminate: "LMSFinish",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
    lastError: "LMSGetLastError",
  });
  assert.deepEqual(elements, {
    suspendData: "cmi.suspend_data",
    location: "cmi.core.lesson_location",
    exit: "cmi.core.exit",
    sessionTime: "cmi.core.session_time",
    status: "cmi.core.lesson_status",
    success: "cmi.core.lesson_status",
    score: "cmi.core.score.raw",
    learnerId: "cmi.core.student_id",
    learnerName: "cmi.core.student_name",
  });
  const link = fakeLink();
  scorm12.leave(link);
  assert.deepEqual(link.told, [], "there is no navigation in 1.2");
});

test("a time span has two digits for everything but the hours, which stop at 9999", () => {
  for (const [milliseconds, text] of /** @type {const} */ ([
    [-1, "0000:00:00.00"],
    [4, "0000:00:00.00"],
    [5, "0000:00:00.01"],
    [990, "0000:00:00.99"],
    [59_990, "0000:00:59.99"],
    [60_000, "0000:01:00.00"],
    [3_599_990, "0000:59:59.99"],
    [3_600_000, "0001:00:00.00"],
    [45_296_780, "0012:34:56.78"],
    [9999 * 3_600_000, "9999:00:00.00"],
    [10_000 * 3_600_000 + 1000, "9999:00:01.00"],
  ]))
    assert.equal(timespan(milliseconds), text);
});

test("what the LMS says at launch", () => {
  /** @type {[string, Record<string, string | null>, Partial<Launch>, string[]][]} */
  const cases = [
    ["nothing", {}, { status: "", notAttempted: true, silent: true, suspendData: "" }, []],
    [
      "a first launch",
      { "cmi.core.lesson_status": "not attempted" },
      { status: "not attempted", notAttempted: true, suspendData: "" },
      ["cmi.suspend_data"],
    ],
    ["incomplete", { "cmi.core.lesson_status": "incomplete" }, { suspendData: "" }, []],
    [
      "passed",
      { "cmi.core.lesson_status": "passed" },
      { status: "passed", achieved: true, completed: true, passed: true, suspendData: "" },
      [],
    ],
    [
      "completed",
      { "cmi.core.lesson_status": "completed" },
      { status: "completed", achieved: true, completed: true, suspendData: "" },
      [],
    ],
    ["failed", { "cmi.core.lesson_status": "failed" }, { status: "failed", suspendData: "" }, []],
    ["a state", { "cmi.core.lesson_status": "incomplete", "cmi.suspend_data": "S2;x" }, { suspendData: "S2;x" }, []],
    [
      "no state to be read",
      { "cmi.core.lesson_status": "incomplete", "cmi.suspend_data": null },
      { suspendData: null },
      [],
    ],
    ["no status to be read", { "cmi.core.lesson_status": null }, { status: "", readable: false, suspendData: "" }, []],
    [
      "review",
      { "cmi.core.lesson_status": "passed", "cmi.core.lesson_mode": "review" },
      { status: "passed", achieved: true, completed: true, passed: true, suspendData: "", mode: "review" },
      [],
    ],
    [
      "browse",
      { "cmi.core.lesson_status": "browsed", "cmi.core.lesson_mode": "browse" },
      { status: "browsed", suspendData: "", mode: "browse" },
      [],
    ],
    [
      "a mode of its own",
      { "cmi.core.lesson_status": "incomplete", "cmi.core.lesson_mode": "preview" },
      { suspendData: "" },
      [],
    ],
    [
      "no credit",
      { "cmi.core.lesson_status": "incomplete", "cmi.core.credit": "no-credit" },
      { suspendData: "", credit: false },
      [],
    ],
    ...[
      ["0", undefined],
      ["0.0", undefined],
      ["", undefined],
      ["-1", undefined],
      ["x", undefined],
      ["0.5", 0.5],
      ["75", 75],
      ["100", 100],
      ["100.5", undefined],
    ].map(
      ([mastery, pass]) =>
        /** @type {any} */ ([
          `a mastery score of "${mastery}"`,
          { "cmi.core.lesson_status": "incomplete", "cmi.student_data.mastery_score": mastery },
          { suspendData: "", pass },
          [],
        ]),
    ),
  ];
  for (const [name, values, expected, trusted] of cases) {
    const link = fakeLink(values);
    assert.deepEqual(scorm12.launch(link), { ...LAUNCH, ...expected }, name);
    assert.deepEqual(link.trusted, trusted, name);
  }
});

test("an attempt that begins is told of, and one that is only looked at is never more than browsed", () => {
  /** @type {[Partial<Launch>, string][]} */
  const cases = [
    [{ notAttempted: true }, "incomplete"],
    [{ notAttempted: true, mode: "browse" }, "browsed"],
    [{ notAttempted: true, mode: "review" }, ""],
    [{ notAttempted: true, credit: false }, ""],
    [{}, ""],
    [{ mode: "browse" }, ""],
  ];
  for (const [launch, status] of cases) {
    const link = fakeLink();
    scorm12.begin(link, { ...LAUNCH, ...launch });
    assert.deepEqual(link.told, status ? [["cmi.core.lesson_status", status]] : [], JSON.stringify(launch));
  }
});

test("the status that is told, by what was reached and what the LMS holds", () => {
  const fresh = {};
  const achieved = { achieved: true };
  const passed = { achieved: true, passed: true };
  /** @type {[Partial<typeof REPORT | import("../../templates/runtime/types.js").Report>, Partial<Launch>, string][]} */
  const cases = [
    [{}, fresh, "passed"],
    [{ success: "failed" }, fresh, "failed"],
    [{ success: "unknown" }, fresh, "completed"],
    [{ completion: "incomplete" }, fresh, "incomplete"],
    [{ completion: "incomplete", success: "failed" }, fresh, "incomplete"],
    [{}, achieved, "passed"],
    [{ success: "unknown" }, achieved, "completed"],
    [{ success: "failed" }, achieved, "failed"],
    [{ completion: "incomplete" }, achieved, ""],
    [{}, passed, "passed"],
    [{ success: "failed" }, passed, ""],
    [{ success: "unknown" }, passed, ""],
    [{ completion: "incomplete" }, passed, ""],
  ];
  for (const [report, held, status] of cases) {
    const name = JSON.stringify([report, held]);
    const link = fakeLink();
    const launch = { ...LAUNCH, ...held };
    scorm12.report(link, { ...REPORT, score: undefined, ...report }, launch);
    assert.deepEqual(link.told, status ? [["cmi.core.lesson_status", status]] : [], name);
    assert.equal(launch.passed, held.passed || status === "passed", name);
  }
});

test("a score comes with its range, and before the status", () => {
  for (const score of [0, 33.33, 100]) {
    const link = fakeLink();
    scorm12.report(link, { ...REPORT, score }, { ...LAUNCH });
    assert.deepEqual(link.told, [
      ["cmi.core.score.min", "0"],
      ["cmi.core.score.max", "100"],
      ["cmi.core.score.raw", String(score)],
      ["cmi.core.lesson_status", "passed"],
    ]);
  }
});

/** @param {Partial<Interaction>} [parts] @returns {Interaction} */
const answer = (parts) => ({ ...anyInteraction("q1"), ...parts });
/** @param {Interaction["given"]} value */
const textOf = (value) => value?.texts?.flat().join("") ?? null;

test("an answer, in the order in which it is told", () => {
  const link = fakeLink();
  const told = answer({ points: 2, at: new Date(2026, 0, 2, 3, 4, 5, 678).getTime() });
  assert.equal(scorm12.interaction(link, 7, told), true);
  assert.deepEqual(link.told, [
    ["cmi.interactions.7.id", "q1"],
    ["cmi.interactions.7.objectives.0.id", "z1"],
    ["cmi.interactions.7.time", "03:04:05"],
    ["cmi.interactions.7.type", "choice"],
    ["cmi.interactions.7.correct_responses.0.pattern", "a"],
    ["cmi.interactions.7.weighting", "2"],
    ["cmi.interactions.7.student_response", "a"],
    ["cmi.interactions.7.result", "correct"],
    ["cmi.interactions.7.latency", "0000:00:01.50"],
  ]);
});

test("an answer whose id, response or result is refused is not taken", () => {
  const refused = (/** @type {string} */ element, parts = {}) => {
    const link = fakeLink({}, [`cmi.interactions.0.${element}`]);
    return [scorm12.interaction(link, 0, answer(parts)), link.told.length];
  };
  assert.deepEqual(refused("id"), [false, 1]);
  assert.deepEqual(refused("student_response"), [false, 9]);
  assert.deepEqual(refused("result"), [false, 9]);
  assert.deepEqual(refused("latency"), [true, 9]);
  assert.deepEqual(refused("time"), [true, 9]);
  assert.deepEqual(refused("student_response", { given: null }), [true, 8], "nothing was answered");
});

/** What of an answer is told of one element. @param {Partial<Interaction>} parts @param {string} element */
function told(parts, element) {
  const link = fakeLink();
  scorm12.interaction(link, 0, answer(parts));
  return link.told.filter(([name]) => name.startsWith(`cmi.interactions.0.${element}`)).map(([, value]) => value);
}

test("a result is a word, or the points that were earned in part, with at most two decimals", () => {
  for (const [share, points, result] of /** @type {const} */ ([
    [null, 1, "neutral"],
    [1, 3, "correct"],
    [0, 3, "wrong"],
    [0.5, 3, "1.5"],
    [2 / 3, 1, "0.67"],
    [1 / 3, 1, "0.33"],
  ]))
    assert.deepEqual(told({ share, points }, "result"), [result]);
});

test("values of every form, as 1.2 writes them", () => {
  /** @type {[Partial<Interaction>, string, string[], string[]][]} */
  const cases = [
    [
      { type: "true-false", right: { ids: [{ id: "true", at: 0 }] }, given: { ids: [{ id: "false", at: 1 }] } },
      "true-false",
      ["t"],
      ["f"],
    ],
    [{ type: "choice", right: {}, given: {} }, "choice", [""], [""]],
    [{ type: "numeric", right: { range: ["8", "8"], text: "8.0" }, given: { number: "8" } }, "numeric", ["8"], ["8"]],
    [{ type: "true-false", right: null, given: { ids: [] } }, "true-false", [], ["f"]],
    [
      {
        type: "choice",
        right: { ids: [one, two] },
        given: {
          ids: [
            { id: "z", at: 25 },
            { id: "0", at: 26 },
            { id: "9", at: 35 },
          ],
        },
      },
      "choice",
      ["a,b"],
      ["z,0,9"],
    ],
    [
      {
        type: "matching",
        right: { pairs: [[one, two]] },
        given: {
          pairs: [
            [two, one],
            [one, one],
          ],
        },
      },
      "matching",
      ["a.b"],
      ["b.a,a.a"],
    ],
    [{ type: "numeric", right: { range: ["8", "8"], text: "8" }, given: { number: "8.5" } }, "numeric", ["8"], ["8.5"]],
    [
      { type: "numeric", right: { range: ["8", "9"], text: "8 to 9" }, given: { number: "8.5" } },
      "fill-in",
      ["8 to 9"],
      ["8.5"],
    ],
    [{ type: "numeric", right: { range: ["8", "9"] }, given: { number: "8.5" } }, "fill-in", [""], ["8.5"]],
    [
      { type: "fill-in", right: { texts: [["a", "b"]] }, given: { texts: [["a\n\t b"]] } },
      "fill-in",
      ["a", "b"],
      ["a b"],
    ],
    [
      { type: "fill-in", right: { texts: [["a", "b"], ["c"]] }, given: { texts: [["a"], ["c"]] } },
      "fill-in",
      ["a / b; c"],
      ["a; c"],
    ],
    [{ type: "long-fill-in", right: null, given: { texts: [["a"]] } }, "fill-in", [], ["a"]],
    [{ type: "other", right: null, given: { texts: [["a"]] } }, "fill-in", [], ["a"]],
    [{ type: "likert", right: null, given: { ids: [two] } }, "likert", [], ["b"]],
    [
      { type: "performance", right: { pairs: [[one, two]] }, given: { pairs: [[one, two]] } },
      "performance",
      ["a.b"],
      ["a.b"],
    ],
  ];
  for (const [parts, type, patterns, responses] of cases) {
    assert.deepEqual(told(parts, "type"), [type]);
    assert.deepEqual(told(parts, "correct_responses"), patterns, type);
    assert.deepEqual(told(parts, "student_response"), responses, type);
  }
});

test("a pattern or response is cut at 255 characters where it cannot go on", () => {
  const [fits, long] = ["x".repeat(255), "x".repeat(256)];
  assert.deepEqual(told({ type: "fill-in", right: { texts: [[fits, long]] } }, "correct_responses"), [fits, fits]);
  assert.deepEqual(told({ type: "fill-in", given: { texts: [[long]] } }, "student_response"), [fits]);
});

test("a text goes on in a further interaction from its 256th character on, and no emoji is cut in two", () => {
  /** @param {string} text */
  const pieces = (text) =>
    scorm12.parts(
      answer({ type: "long-fill-in", right: null, given: { texts: [[text]] }, share: 1, points: 3, latency: 9 }),
    );
  for (const [text, lengths] of /** @type {[string, number[]][]} */ ([
    ["x".repeat(255), [255]],
    ["x".repeat(256), [255, 1]],
    ["x".repeat(510), [255, 255]],
    ["x".repeat(511), [255, 255, 1]],
    [`${"x".repeat(253)}${SPROUT}y`, [255, 1]],
    [`${"x".repeat(254)}${SPROUT}y`, [254, 3]],
    [`${"x".repeat(254)}${SPROUT}${"y".repeat(252)}${SPROUT}`, [254, 254, 2]],
  ])) {
    const parts = pieces(text);
    assert.equal(parts.map(({ given }) => textOf(given)).join(""), text);
    assert.deepEqual(
      parts.map(({ given }) => textOf(given)?.length),
      lengths,
    );
    assert.deepEqual(
      parts.map(({ id }) => id),
      ["q1", "q1__2", "q1__3"].slice(0, lengths.length),
    );
    // The points and the time are told once.
    assert.deepEqual(
      parts.map(({ share, points, latency }) => [share, points, latency]),
      lengths.map((_, at) => (at ? [null, 0, 0] : [1, 3, 9])),
    );
  }
});

test("what is right goes on in further interactions too, but for the texts of a single gap", () => {
  const long = (/** @type {string} */ sign) => sign.repeat(150);
  const gaps = { texts: [[long("a")], [long("b")]] };
  const both = scorm12.parts(answer({ type: "fill-in", right: gaps, given: { texts: [["x"], ["y"]] } }));
  assert.deepEqual(
    both.map(({ right, given }) => [textOf(right), textOf(given)]),
    [
      [`${long("a")}; ${"b".repeat(103)}`, "x; y"],
      ["b".repeat(47), null],
    ],
  );
  const single = { texts: [["x".repeat(300), "y"]] };
  const parts = scorm12.parts(answer({ type: "fill-in", right: single, given: { texts: [["z".repeat(256)]] } }));
  assert.deepEqual(
    parts.map(({ right }) => right),
    [single, null],
  );
  const short = answer({ type: "fill-in", right: single, given: { texts: [["z"]] } });
  assert.deepEqual(scorm12.parts(short), [short]);
  const gap = answer({ type: "fill-in", right: { texts: [["a", "b"], ["c"]] }, given: { texts: [["a"], ["c"]] } });
  assert.deepEqual(scorm12.parts(gap), [gap]);
  const chosen = answer();
  assert.deepEqual(scorm12.parts(chosen), [chosen]);
  const open = answer({ right: null, given: null });
  assert.deepEqual(scorm12.parts(open), [open]);
});

/** @param {Partial<import("../../templates/runtime/types.js").Objective>} [parts] @param {string[]} [refused] */
function objective(parts, refused = []) {
  const link = fakeLink({}, refused);
  const taken = scorm12.objective(link, 3, {
    id: "z1",
    description: "A quiz",
    success: "unknown",
    completion: "incomplete",
    language: "en",
    ...parts,
  });
  return { taken, told: link.told.map(([name, value]) => [name.replace("cmi.objectives.3.", ""), value]) };
}

test("an objective is told by its result, or how far it is, with its score where there is one", () => {
  assert.deepEqual(objective({}).told, [
    ["id", "z1"],
    ["status", "incomplete"],
  ]);
  assert.equal(objective({}).taken, true);
  assert.deepEqual(objective({ completion: "completed" }).told.at(-1), ["status", "completed"]);
  assert.deepEqual(objective({ success: "failed", score: 0 }), {
    taken: true,
    told: [
      ["id", "z1"],
      ["score.min", "0"],
      ["score.max", "100"],
      ["score.raw", "0"],
      ["status", "failed"],
    ],
  });
  for (const [element, taken] of /** @type {const} */ ([
    ["id", false],
    ["score.raw", false],
    ["status", false],
    ["score.min", true],
  ])) {
    const result = objective({ success: "passed", score: 50 }, [`cmi.objectives.3.${element}`]);
    assert.equal(result.taken, taken, element);
    assert.equal(result.told.length, element === "id" ? 1 : 5, "the rest is told all the same");
  }
});

test("a place is marked with a time that differs from the last one, and is as true", () => {
  const link = fakeLink();
  const at = new Date(2026, 0, 2, 13, 4, 5, 78).getTime();
  for (let n = 0; n < 3; n += 1) scorm12.mark(link, 4, at);
  const name = "cmi.interactions.4.time";
  assert.deepEqual(link.told, [
    [name, "13:04:05.07"],
    [name, "13:04:05.0"],
    [name, "13:04:05.07"],
  ]);
});
