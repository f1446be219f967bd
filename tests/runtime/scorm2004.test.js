/** What SCORM 2004 is told, to the letter. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { interval, scorm2004 } from "../../templates/runtime/standards/scorm2004.js";
import { anyInteraction, fakeLink } from "./fakes.js";

/** @typedef {import("../../templates/runtime/types.js").Interaction} Interaction */
/** @typedef {import("../../templates/runtime/types.js").Launch} Launch */
/** @typedef {import("../../templates/runtime/types.js").Report} Report */

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
  suspendData: "",
  readable: true,
  pass: undefined,
};

test("names of the functions and elements are those of the standard", () => {
  const { apiName, methods, elements, alreadyInitialized, maxObjectives, maxInteractions, forgets } = scorm2004;
  assert.deepEqual(
    [apiName, alreadyInitialized, maxObjectives, maxInteractions, forgets],
    ["API_1484_11", "103", 100, 250, false],
  );
  assert.deepEqual(methods, {
    initialize: "Initialize",
    terminate: "Terminate",
    get: "GetValue",
    set: "SetValue",
    commit: "Commit",
    lastError: "GetLastError",
  });
  assert.deepEqual(elements, {
    suspendData: "cmi.suspend_data",
    location: "cmi.location",
    exit: "cmi.exit",
    sessionTime: "cmi.session_time",
    status: "cmi.completion_status",
    success: "cmi.success_status",
    score: "cmi.score.raw",
    learnerId: "cmi.learner_id",
    learnerName: "cmi.learner_name",
  });
  const link = fakeLink();
  scorm2004.leave(link);
  assert.deepEqual(link.told, [["adl.nav.request", "suspendAll"]]);
  scorm2004.mark(link, 0, 0);
  assert.equal(link.told.length, 1, "no place has to be marked");
});

test("an interval has only the parts that there are", () => {
  for (const [milliseconds, text] of /** @type {const} */ ([
    [-1000, "PT0S"],
    [4, "PT0S"],
    [5, "PT0.01S"],
    [1500, "PT1.5S"],
    [59_990, "PT59.99S"],
    [60_000, "PT1M"],
    [61_100, "PT1M1.1S"],
    [3_599_990, "PT59M59.99S"],
    [3_600_000, "PT1H"],
    [3_601_000, "PT1H1S"],
    [360_000_000, "PT100H"],
  ]))
    assert.equal(interval(milliseconds), text);
});

test("what the LMS says at launch", () => {
  const begun = { "cmi.completion_status": "incomplete" };
  /** @type {[string, Record<string, string | null>, Partial<Launch>, string[]][]} */
  const cases = [
    ["nothing", {}, { status: "", notAttempted: true, silent: true }, []],
    [
      "unknown",
      { "cmi.completion_status": "unknown" },
      { status: "unknown", notAttempted: true },
      ["cmi.suspend_data"],
    ],
    [
      "not attempted",
      { "cmi.completion_status": "not attempted", "cmi.success_status": "passed" },
      { status: "not attempted", notAttempted: true },
      ["cmi.suspend_data"],
    ],
    ["incomplete", begun, {}, []],
    ["passed, and more to do", { ...begun, "cmi.success_status": "passed" }, { achieved: true, passed: true }, []],
    ["failed, and more to do", { ...begun, "cmi.success_status": "failed" }, {}, []],
    [
      "completed: its success is asked for when it matters",
      { "cmi.completion_status": "completed", "cmi.success_status": "passed" },
      { status: "completed", completed: true, achieved: true, passed: undefined },
      [],
    ],
    ["a state", { ...begun, "cmi.suspend_data": "S2;x" }, { suspendData: "S2;x" }, []],
    ["no state to be read", { ...begun, "cmi.suspend_data": null }, { suspendData: null }, []],
    [
      "no status to be read",
      { "cmi.completion_status": null },
      { status: "", notAttempted: true, readable: false },
      [],
    ],
    ["review", { ...begun, "cmi.mode": "review" }, { mode: "review" }, []],
    ["browse", { ...begun, "cmi.mode": "browse" }, { mode: "browse" }, []],
    ["a mode of its own", { ...begun, "cmi.mode": "preview" }, {}, []],
    ["no credit", { ...begun, "cmi.credit": "no-credit" }, { credit: false }, []],
    ...[
      ["", undefined],
      ["-0.1", undefined],
      ["0", 0],
      ["0.66667", 66.67],
      ["1", 100],
      ["1.01", undefined],
      ["x", undefined],
    ].map(
      ([scaled, pass]) =>
        /** @type {any} */ ([
          `a passing score of "${scaled}"`,
          { ...begun, "cmi.scaled_passing_score": scaled },
          { pass },
          [],
        ]),
    ),
  ];
  for (const [name, values, expected, trusted] of cases) {
    const link = fakeLink(values);
    assert.deepEqual(scorm2004.launch(link), { ...LAUNCH, ...expected }, name);
    assert.deepEqual(link.trusted, trusted, name);
    const begun = values["cmi.completion_status"] === "incomplete";
    assert.equal(link.asked.includes("cmi.success_status"), begun, `${name}: a call is spared`);
  }
});

test("an attempt that begins is told of, and one that is only looked at is not", () => {
  /** @type {[Partial<Launch>, boolean][]} */
  const cases = [
    [{ notAttempted: true }, true],
    [{ notAttempted: true, mode: "browse" }, false],
    [{ notAttempted: true, mode: "review" }, false],
    [{ notAttempted: true, credit: false }, false],
    [{}, false],
  ];
  for (const [launch, begins] of cases) {
    const link = fakeLink();
    scorm2004.begin(link, { ...LAUNCH, ...launch });
    assert.deepEqual(link.told, begins ? [["cmi.completion_status", "incomplete"]] : [], JSON.stringify(launch));
  }
});

/** What is told of a report. @param {Partial<Report>} report @param {Partial<Launch>} [held] */
function told(report, held) {
  const link = fakeLink();
  const launch = { ...LAUNCH, ...held };
  scorm2004.report(link, { completion: "completed", success: "passed", scored: true, progress: 1, ...report }, launch);
  const { "cmi.completion_status": completion = "", "cmi.success_status": success = "" } = Object.fromEntries(
    link.told,
  );
  return { completion, success, launch: [launch.completed, Boolean(launch.passed)], told: link.told };
}

test("completion and success that are told, by what was reached and what the LMS holds", () => {
  const done = { completed: true };
  const passed = { passed: true };
  /** @type {[Partial<Report>, Partial<Launch>, string, string, [boolean, boolean]][]} */
  const cases = [
    [{}, {}, "completed", "passed", [true, true]],
    [{ success: "failed" }, {}, "completed", "failed", [false, false]],
    [{ success: "unknown" }, {}, "completed", "", [true, false]],
    [{ completion: "incomplete" }, {}, "incomplete", "", [false, false]],
    [{ completion: "incomplete" }, { passAtOnce: true }, "incomplete", "passed", [false, true]],
    [{ completion: "incomplete", success: "failed" }, {}, "incomplete", "failed", [false, false]],
    [{ completion: "incomplete", success: "unknown" }, {}, "incomplete", "", [false, false]],
    [{ completion: "incomplete" }, done, "", "passed", [true, true]],
    [{ completion: "incomplete", success: "failed" }, done, "", "failed", [true, false]],
    [{ success: "failed" }, done, "completed", "failed", [true, false]],
    [{ completion: "incomplete" }, passed, "incomplete", "passed", [false, true]],
    [{ success: "failed" }, passed, "completed", "", [false, true]],
    [{ success: "unknown" }, passed, "completed", "", [true, true]],
    [{ completion: "incomplete", success: "failed" }, { ...done, ...passed }, "", "", [true, true]],
  ];
  for (const [report, held, completion, success, after] of cases) {
    const name = JSON.stringify([report, held]);
    const now = told(report, held);
    assert.deepEqual([now.completion, now.success, now.launch], [completion, success, after], name);
  }
});

test("a score comes with its range and scaled, and before the statuses; without a pass that is told none follows from it", () => {
  assert.deepEqual(told({ score: 66.67 }).told, [
    ["cmi.score.min", "0"],
    ["cmi.score.max", "100"],
    ["cmi.score.raw", "66.67"],
    ["cmi.score.scaled", "0.6667"],
    ["cmi.progress_measure", "1"],
    ["cmi.completion_status", "completed"],
    ["cmi.success_status", "passed"],
  ]);
  assert.ok(!told({}).told.some(([element]) => element.startsWith("cmi.score")), "there is none yet");
  const scaled = (/** @type {Partial<Report>} */ report, held = {}) =>
    Object.fromEntries(told({ completion: "incomplete", score: 0, ...report }, held).told)["cmi.score.scaled"];
  assert.equal(scaled({ success: "passed" }), undefined);
  assert.equal(scaled({ success: "passed" }, { passAtOnce: true }), "0");
  assert.equal(scaled({ success: "failed" }), "0");
  assert.equal(scaled({ success: "unknown", score: 12.5 }), "0.125");
});

test("the measure of progress has two decimals, and is 1 once the LMS has a completion", () => {
  const measure = (/** @type {number} */ progress, held = {}) =>
    Object.fromEntries(told({ completion: "incomplete", progress }, held).told)["cmi.progress_measure"];
  assert.deepEqual(
    [measure(1 / 3), measure(0.99), measure(0), measure(0.2, { completed: true })],
    ["0.33", "0.99", "0", "1"],
  );
});

test("a number that becomes again what it was at launch is written in another form, each time it does", () => {
  const link = fakeLink({ "cmi.score.raw": "80", "cmi.score.scaled": "0.8" });
  for (const score of [80, 60, 80, 70, 80])
    scorm2004.report(
      link,
      { completion: "incomplete", success: "failed", scored: true, progress: 0, score },
      { ...LAUNCH },
    );
  const said = (/** @type {string} */ element) =>
    link.told.filter(([name]) => name === element).map(([, value]) => value);
  assert.deepEqual(said("cmi.score.raw"), ["80", "60", "80.0", "70", "80.0"]);
  assert.deepEqual(said("cmi.score.scaled"), ["0.8", "0.6", "0.80", "0.7", "0.80"]);
});

/** @param {Partial<Interaction>} [parts] @returns {Interaction} */
const answer = (parts) => ({ ...anyInteraction("q1"), ...parts });

test("an answer, in the order in which it is told", () => {
  const link = fakeLink();
  const at = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
  assert.equal(scorm2004.interaction(link, 7, answer({ points: 2, at })), true);
  assert.deepEqual(link.told, [
    ["cmi.interactions.7.id", "q1"],
    ["cmi.interactions.7.type", "choice"],
    ["cmi.interactions.7.objectives.0.id", "z1"],
    ["cmi.interactions.7.timestamp", "2026-01-02T03:04:05.67Z"],
    ["cmi.interactions.7.correct_responses.0.pattern", "one"],
    ["cmi.interactions.7.weighting", "2"],
    ["cmi.interactions.7.learner_response", "one"],
    ["cmi.interactions.7.result", "correct"],
    ["cmi.interactions.7.latency", "PT1.5S"],
    ["cmi.interactions.7.description", "Which?"],
  ]);
});

test("an answer whose id, response or result is refused is not taken", () => {
  const refused = (/** @type {string} */ element, parts = {}) => {
    const link = fakeLink({}, [`cmi.interactions.0.${element}`]);
    return [scorm2004.interaction(link, 0, answer(parts)), link.told.length];
  };
  assert.deepEqual(refused("id"), [false, 1]);
  assert.deepEqual(refused("learner_response"), [false, 10]);
  assert.deepEqual(refused("result"), [false, 10]);
  assert.deepEqual(refused("description"), [true, 10]);
  assert.deepEqual(refused("learner_response", { given: null }), [true, 9], "nothing was answered");
});

/** What of an answer is told of one element. @param {Partial<Interaction>} parts @param {string} element */
function said(parts, element) {
  const link = fakeLink();
  scorm2004.interaction(link, 0, answer(parts));
  return link.told.filter(([name]) => name.startsWith(`cmi.interactions.0.${element}`)).map(([, value]) => value);
}

test("a result is a word, or the points that were earned in part, with at most two decimals", () => {
  for (const [share, points, result] of /** @type {const} */ ([
    [null, 1, "neutral"],
    [1, 3, "correct"],
    [0, 3, "incorrect"],
    [0.5, 3, "1.5"],
    [2 / 3, 1, "0.67"],
  ]))
    assert.deepEqual(said({ share, points }, "result"), [result]);
});

test("values of every form, as 2004 writes them", () => {
  /** @type {[Partial<Interaction>, string[], string[]][]} */
  const cases = [
    [{ type: "choice", right: { ids: [one, two] }, given: { ids: [] } }, ["one[,]two"], [""]],
    [{ type: "choice", right: {}, given: {} }, [""], [""]],
    [
      {
        type: "matching",
        right: {
          pairs: [
            [one, two],
            [two, one],
          ],
        },
        given: { pairs: [[one, one]] },
      },
      ["one[.]two[,]two[.]one"],
      ["one[.]one"],
    ],
    [{ type: "numeric", right: { range: ["8", "9"] }, given: { number: "8.5" } }, ["8[:]9"], ["8.5"]],
    [{ type: "long-fill-in", right: null, given: { texts: [["a\n b"]] } }, [], ["a b"]],
    [{ type: "fill-in", right: { texts: [["a", "b"]] }, given: { texts: [[]] } }, ["a", "b"], [""]],
    [{ type: "fill-in", right: { texts: [[]] }, given: { texts: [["x[,]y"]] } }, [""], ["x[ , ]y"]],
    [
      { type: "fill-in", right: { texts: [[" {a} "]] }, given: { texts: [["a{"]] }, language: "de" },
      ["{lang=de} {a}"],
      ["a{"],
    ],
    [
      {
        type: "fill-in",
        right: { texts: [["a", "b"], ["c", "d"], ["e"]] },
        given: { texts: [["a"], ["", "z"], ["{e"]] },
      },
      ["a[,]c[,]e", "b[,]c[,]e", "a[,]d[,]e"],
      ["a[,][,]{lang=en} {e"],
    ],
    [{ type: "fill-in", right: { texts: [["a", "a"]] }, given: null }, ["a"], []],
    [{ type: "fill-in", right: { texts: [["A"]] }, given: null, caseMatters: true }, ["{case_matters=true}A"], []],
    [{ type: "numeric", right: { texts: [["1"]] }, given: null, caseMatters: true }, ["1"], []],
  ];
  for (const [parts, patterns, responses] of cases) {
    const name = JSON.stringify(parts);
    assert.deepEqual(said(parts, "correct_responses"), patterns, name);
    assert.deepEqual(said(parts, "learner_response"), responses, name);
  }
});

test("of many accepted texts the first five are patterns, which is what an LMS must take", () => {
  const many = (/** @type {number} */ count) => [Array.from({ length: count }, (_, at) => `word${at}`)];
  const patterns = (/** @type {number} */ count) =>
    said({ type: "fill-in", right: { texts: many(count) } }, "correct_responses");
  assert.deepEqual([patterns(4).length, patterns(5).length, patterns(6).length], [4, 5, 5]);
  assert.equal(patterns(6).at(-1), "word4");
});

test("texts that are too long for a fill-in are a long fill-in, whose one text holds them all", () => {
  const [fits, long] = ["x".repeat(250), "y".repeat(251)];
  const fill = (/** @type {string[][]} */ right, /** @type {string[][] | null} */ given, type = "fill-in") => {
    const parts = /** @type {any} */ ({ type, right: { texts: right }, given: given && { texts: given } });
    return [said(parts, "type")[0], said(parts, "correct_responses"), said(parts, "learner_response")];
  };
  assert.deepEqual(fill([[fits]], [[fits]]), ["fill-in", [fits], [fits]]);
  assert.deepEqual(fill([["a", "b"]], [[long]]), ["long-fill-in", ["a", "b"], [long]]);
  assert.deepEqual(fill([["a", long]], [["a"]]), ["long-fill-in", ["a", long], ["a"]]);
  assert.deepEqual(fill([["a", "b"], ["c"]], [[long], ["c"]]), ["long-fill-in", ["a / b; c"], [`${long}; c`]]);
  assert.deepEqual(fill([["a"], [long]], null), ["long-fill-in", [`a; ${long}`], []]);
  assert.deepEqual(fill([[long]], [["1"]], "numeric")[0], "numeric");
  const endless = "z".repeat(4001);
  assert.deepEqual(fill([["a"]], [[endless]])[2], [endless.slice(1)]);
  assert.deepEqual(fill([["a"], ["b"]], [[endless], ["b"]])[2], [endless.slice(1)]);
  const link = fakeLink();
  scorm2004.interaction(link, 0, answer({ type: "fill-in", right: null, given: { texts: [[long]] } }));
  assert.equal(link.held.get("cmi.interactions.0.type"), "long-fill-in");
});

test("a description is one line of at most 250 characters, and no emoji is cut in two", () => {
  const described = (/** @type {string} */ description, language = "en") =>
    said({ description, language }, "description")[0];
  const a = (/** @type {number} */ count) => "a".repeat(count);
  assert.equal(described(" What\n\tis it? "), "What is it?");
  assert.equal(described(a(250)), a(250));
  assert.equal(described(a(251)), `${a(249)}…`);
  assert.equal(described(`${a(248)}${SPROUT}a`), `${a(248)}…`);
  assert.equal(described(`${a(247)}${SPROUT}aa`), `${a(247)}${SPROUT}…`);
  assert.equal(described(`{${a(237)}`), `{lang=en} {${a(237)}`.slice(0, 249), "with what must stand before a brace");
  assert.equal(described(`{${a(240)}`).length, 250);
  assert.equal(described("{x}", "pt-BR"), "{lang=pt-BR} {x}");
});

test("more than ten gaps go on in further interactions, and the points are told once", () => {
  const texts = (/** @type {number} */ count) => ({ texts: Array.from({ length: count }, (_, at) => [`w${at}`]) });
  const ten = answer({ type: "fill-in", right: texts(10), given: texts(10) });
  assert.deepEqual(scorm2004.parts(ten), [ten]);
  const chosen = answer();
  assert.deepEqual(scorm2004.parts(chosen), [chosen]);
  const open = answer({ right: null });
  assert.deepEqual(scorm2004.parts(open), [open]);
  const parts = scorm2004.parts(
    answer({ type: "fill-in", right: texts(21), given: texts(21), share: 0.5, points: 3, latency: 9 }),
  );
  assert.deepEqual(
    parts.map(({ id, share, points, latency }) => [id, share, points, latency]),
    [
      ["q1", 0.5, 3, 9],
      ["q1__2", null, 0, 0],
      ["q1__3", null, 0, 0],
    ],
  );
  for (const side of /** @type {const} */ (["right", "given"]))
    assert.deepEqual(
      parts.map((part) => part[side]?.texts?.flat()),
      [0, 10, 20].map((from) =>
        texts(21)
          .texts.flat()
          .slice(from, from + 10),
      ),
    );
  const silent = scorm2004.parts(answer({ type: "fill-in", right: texts(11), given: null }));
  assert.deepEqual(
    silent.map(({ given }) => given),
    [null, null],
  );
});

/** @param {object} [parts] @param {string[]} [refused] */
function objective(parts, refused = []) {
  const link = fakeLink({}, refused);
  const taken = scorm2004.objective(link, 3, {
    id: "z1",
    description: "A\nquiz",
    success: "unknown",
    completion: "incomplete",
    language: "en",
    ...parts,
  });
  return { taken, told: link.told.map(([name, value]) => [name.replace("cmi.objectives.3.", ""), value]) };
}

test("an objective is told with its completion, and its success and score where there are any", () => {
  const start = [
    ["id", "z1"],
    ["description", "A quiz"],
  ];
  assert.deepEqual(objective(), { taken: true, told: [...start, ["completion_status", "incomplete"]] });
  assert.deepEqual(objective({ success: "failed", completion: "completed", score: 33.33 }), {
    taken: true,
    told: [
      ...start,
      ["completion_status", "completed"],
      ["success_status", "failed"],
      ["score.min", "0"],
      ["score.max", "100"],
      ["score.raw", "33.33"],
      ["score.scaled", "0.3333"],
    ],
  });
  for (const [element, taken] of /** @type {const} */ ([
    ["id", false],
    ["completion_status", false],
    ["success_status", false],
    ["score.raw", false],
    ["score.scaled", false],
    ["description", true],
    ["score.max", true],
  ])) {
    const result = objective({ success: "passed", score: 0 }, [`cmi.objectives.3.${element}`]);
    assert.equal(result.taken, taken, element);
    assert.equal(result.told.length, element === "id" ? 1 : 8, "the rest is told all the same");
    assert.equal(
      objective({ success: "passed" }, [`cmi.objectives.3.${element}`]).taken,
      taken || element.startsWith("score"),
    );
  }
});
