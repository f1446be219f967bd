import assert from "node:assert/strict";
import { test } from "node:test";

import { ApiLink } from "../../templates/runtime/link.js";
import { Outbox } from "../../templates/runtime/outbox.js";
import { scorm12, timespan } from "../../templates/runtime/standards/scorm12.js";
import { interval, scorm2004 } from "../../templates/runtime/standards/scorm2004.js";
import { StrictLms } from "../../templates/lms/strict.js";

const online = () => true;
console.warn = () => {};

/** @param {"scorm12" | "scorm2004"} standard @param {object} [options] */
function connect(standard, options = {}) {
  const lms = new StrictLms({ standard, ...options });
  const link = new ApiLink(/** @type {any} */ (lms.api), standard === "scorm12" ? scorm12 : scorm2004);
  assert.equal(link.call("initialize", ""), "true");
  return { lms, link };
}

/** @typedef {import("../../templates/runtime/types.js").Interaction} Interaction */
/** @typedef {import("../../templates/runtime/types.js").Standard} Standard */

const one = { id: "one", at: 0 };
const two = { id: "two", at: 1 };
const three = { id: "three", at: 2 };
/** @type {Interaction} */
const interaction = {
  id: "q1",
  type: "choice",
  right: { ids: [one, three] },
  given: { ids: [one, three] },
  share: 1,
  points: 2,
  latency: 61_500,
  at: new Date(2026, 10, 23, 9, 5, 7).getTime(),
  description: "Which?",
  objective: "z1",
  language: "en",
};

test("a result that Moodle may believe to have stored after a failed commit is known to be doubtful", () => {
  const { lms, link } = connect("scorm12", { persistence: "moodle" });
  link.set("cmi.core.lesson_status", "incomplete");
  link.set("cmi.suspend_data", "S1;A;;A");
  lms.faults.commitFailures = 2;
  assert.equal(link.commit(online), false);
  assert.deepEqual(
    [...link.doubtful.keys()],
    [],
    "the beginning of an attempt is no result, and the state is new with every save",
  );
  link.set("cmi.core.score.raw", 80);
  link.set("cmi.core.lesson_status", "passed");
  assert.equal(link.commit(online), false);
  link.set("cmi.suspend_data", "S1;B;;A");
  assert.equal(link.commit(online), true);
  assert.deepEqual([lms.get("cmi.suspend_data"), lms.get("cmi.core.score.raw")], ["S1;B;;A", undefined]);
  assert.deepEqual([...link.doubtful.keys()].sort(), ["cmi.core.lesson_status", "cmi.core.score.raw"]);
  link.set("cmi.core.score.raw", 90);
  assert.equal(link.commit(online), true);
  assert.deepEqual([...link.doubtful.keys()], ["cmi.core.lesson_status"], "another value is stored");
});

test("no value is ever set that was not given, whatever fails", () => {
  const { lms, link } = connect("scorm12", { persistence: "moodle" });
  const given = { "cmi.core.score.raw": "80", "cmi.core.lesson_status": "passed", "cmi.suspend_data": "S1;A;;A" };
  for (const [element, value] of Object.entries(given)) link.set(element, value);
  lms.faults.commitFailures = 3;
  for (let n = 0; n < 5; n += 1) link.commit(online);
  for (const { method, args } of lms.calls.filter((call) => call.method.endsWith("SetValue")))
    assert.equal(/** @type {any} */ (given)[String(args[0])], args[1], method);
});

for (const [name, options, judged] of /** @type {[string, object, number][]} */ ([
  ["an LMS that answers what it held before (Open edX)", { profile: "openedx" }, -1],
  ["an LMS that answers what it held at launch (frappe)", { profile: "frappe" }, -1],
  ["an LMS that cuts", { faults: { cut: 6 } }, 6],
]))
  test(`${name}: the state read back is judged for what it is`, () => {
    const { lms, link } = connect("scorm12", { database: { "cmi.suspend_data": "S1;launch" }, ...options });
    link.remember(link.get("cmi.suspend_data"));
    for (const state of ["S1;A;;A", "S1;B;;A", "S1;C;;A"]) {
      link.set("cmi.suspend_data", state);
      assert.ok(link.commit(online));
      assert.equal(link.keptOf("cmi.suspend_data"), judged, state);
    }
    assert.equal(link.lags, judged < 0);
    assert.equal(lms.get("cmi.suspend_data"), judged < 0 ? "S1;C;;A" : "S1;C;;");
  });

test("a state that reads back as none that was ever set is an alarm", () => {
  const { lms, link } = connect("scorm12");
  link.set("cmi.suspend_data", "S1;A;;A");
  link.commit(online);
  /** @type {any} */ (lms.api).LMSGetValue = () => "S1;Z;;Z";
  assert.equal(link.keptOf("cmi.suspend_data"), 0);
});

test("a commit that an offline LMS calls a success does not count", () => {
  const { lms, link } = connect("scorm12");
  lms.faults.commit = "lie";
  link.set("cmi.suspend_data", "S1;A;;A");
  assert.equal(
    link.commit(() => false),
    false,
  );
  lms.faults.commit = undefined;
  assert.equal(link.commit(online), true);
  assert.equal(lms.get("cmi.suspend_data"), "S1;A;;A");
});

for (const fault of ["false", "throw", "null", "undefined"])
  for (const standard of /** @type {const} */ (["scorm12", "scorm2004"]))
    test(`${standard}: calls that answer with ${fault} never throw, and are known for failures`, () => {
      const { lms, link } = connect(standard);
      Object.assign(lms.faults, { setValue: fault, getValue: fault, commit: fault });
      assert.equal(link.set("cmi.suspend_data", "S1;A;;A"), false);
      assert.equal(link.get("cmi.suspend_data"), "");
      assert.equal(link.commit(online), false);
      Object.assign(lms.faults, { setValue: undefined, getValue: undefined, commit: undefined });
      assert.equal(link.set("cmi.suspend_data", "S1;A;;A"), true);
      assert.equal(link.commit(online), true);
    });

test("booleans count like the strings of the standard", () => {
  const { lms, link } = connect("scorm12");
  Object.assign(lms.faults, { setValue: "boolean", commit: "boolean" });
  assert.equal(link.set("cmi.suspend_data", "S1;A;;A"), true);
  assert.equal(link.commit(online), true);
});

test("an LMS that refuses the state is not said to have saved it", () => {
  const { lms, link } = connect("scorm12");
  lms.faults.refuse = ["cmi.suspend_data"];
  link.set("cmi.suspend_data", "S1;A;;A");
  assert.equal(link.commit(online), false);
});

/**
 * What each standard is told of an answer: type, patterns, response and result.
 * @type {[string, Partial<Interaction>, [string, string[], string | undefined, string], [string, string[], string | undefined, string]][]}
 */
const REPORTS = [
  ["several choices", {}, ["choice", ["a,c"], "a,c", "correct"], ["choice", ["one[,]three"], "one[,]three", "correct"]],
  [
    "several choices, half right",
    { given: { ids: [one] }, share: 0.5 },
    ["choice", ["a,c"], "a", "1"],
    ["choice", ["one[,]three"], "one", "1"],
  ],
  [
    "the tenth choice and more",
    { right: { ids: [{ id: "j", at: 9 }] }, given: { ids: [{ id: "last", at: 35 }] }, share: 0 },
    ["choice", ["j"], "9", "wrong"],
    ["choice", ["j"], "last", "incorrect"],
  ],
  [
    "nothing chosen",
    { given: null, share: 0 },
    ["choice", ["a,c"], undefined, "wrong"],
    ["choice", ["one[,]three"], undefined, "incorrect"],
  ],
  [
    "true or false",
    { type: "true-false", right: { ids: [{ id: "true", at: 0 }] }, given: { ids: [{ id: "false", at: 1 }] }, share: 0 },
    ["true-false", ["t"], "f", "wrong"],
    ["true-false", ["true"], "false", "incorrect"],
  ],
  [
    "a survey",
    { right: null, given: { ids: [two] }, share: null },
    ["choice", [], "b", "neutral"],
    ["choice", [], "two", "neutral"],
  ],
  [
    "a scale",
    { type: "likert", right: null, given: { ids: [two] }, share: null },
    ["likert", [], "b", "neutral"],
    ["likert", [], "two", "neutral"],
  ],
  [
    "words",
    { type: "fill-in", right: { texts: [["CO2", "carbon dioxide"]] }, given: { texts: [["根, {wet}"]] }, share: 0 },
    ["fill-in", ["CO2", "carbon dioxide"], "根, {wet}", "wrong"],
    ["fill-in", ["CO2", "carbon dioxide"], "根, {wet}", "incorrect"],
  ],
  [
    "words that begin with a brace, where case counts",
    { type: "fill-in", caseMatters: true, right: { texts: [["{x}"]] }, given: { texts: [["{x}"]] } },
    ["fill-in", ["{x}"], "{x}", "correct"],
    ["fill-in", ["{case_matters=true}{lang=en} {x}"], "{lang=en} {x}", "correct"],
  ],
  [
    "gaps",
    {
      type: "fill-in",
      right: { texts: [["water", "H2O"], ["air"]] },
      given: { texts: [["H2O"], ["a[,]b"]] },
      share: 0.5,
    },
    ["fill-in", ["water / H2O; air"], "H2O; a[,]b", "1"],
    ["fill-in", ["water[,]air", "H2O[,]air"], "H2O[,]a[ , ]b", "1"],
  ],
  [
    "a number",
    { type: "numeric", right: { range: ["8", "8"], text: "8" }, given: { number: "8" } },
    ["numeric", ["8"], "8", "correct"],
    ["numeric", ["8[:]8"], "8", "correct"],
  ],
  [
    "a range",
    { type: "numeric", right: { range: ["-9.83", "9.83"], text: "0 ± 9.83" }, given: { number: "-1.5" } },
    ["fill-in", ["0 ± 9.83"], "-1.5", "correct"],
    ["numeric", ["-9.83[:]9.83"], "-1.5", "correct"],
  ],
  [
    "pairs",
    {
      type: "matching",
      right: {
        pairs: [
          [one, two],
          [two, one],
        ],
      },
      given: { pairs: [[one, one]] },
      share: 0,
    },
    ["matching", ["a.b,b.a"], "a.a", "wrong"],
    ["matching", ["one[.]two[,]two[.]one"], "one[.]one", "incorrect"],
  ],
  [
    "an order",
    { type: "sequencing", right: { ids: [one, two, three] }, given: { ids: [two, one, three] }, share: 0.5 },
    ["sequencing", ["a,b,c"], "b,a,c", "1"],
    ["sequencing", ["one[,]two[,]three"], "two[,]one[,]three", "1"],
  ],
  [
    "a long text",
    { type: "long-fill-in", right: null, given: { texts: [["Line one.\nLine two."]] }, share: null },
    ["fill-in", [], "Line one. Line two.", "neutral"],
    ["long-fill-in", [], "Line one. Line two.", "neutral"],
  ],
  [
    "what was done in each step",
    {
      type: "performance",
      right: {
        pairs: [
          [one, two],
          [two, one],
        ],
      },
      given: { pairs: [[one, two]] },
      share: 0.5,
    },
    ["performance", ["a.b,b.a"], "a.b", "1"],
    ["performance", ["one[.]two[,]two[.]one"], "one[.]two", "1"],
  ],
  [
    "something of another form",
    { type: "other", right: null, given: { texts: [["a curve"]] }, share: null },
    ["fill-in", [], "a curve", "neutral"],
    ["other", [], "a curve", "neutral"],
  ],
];

for (const [name, parts, told12, told2004] of REPORTS)
  for (const [standard, writer, told] of /** @type {["scorm12" | "scorm2004", Standard, any[]][]} */ ([
    ["scorm12", scorm12, told12],
    ["scorm2004", scorm2004, told2004],
  ]))
    test(`${standard} is told of ${name}, also after a commit that failed`, () => {
      const { lms, link } = connect(standard, { persistence: "moodle" });
      const written = writer.parts({ ...interaction, ...parts });
      assert.equal(written.length, 1);
      const outbox = new Outbox(writer);
      outbox.add({ interaction: written[0] });
      lms.faults.commitFailures = 1;
      for (const works of [false, true]) {
        outbox.write(link, 1);
        assert.equal(link.commit(online), works);
        outbox.settle(works);
      }
      assert.deepEqual(lms.violations, []);
      const response = standard === "scorm12" ? "student_response" : "learner_response";
      const patterns = Object.keys(lms.database)
        .filter((key) => key.endsWith("pattern"))
        .sort()
        .map((key) => lms.get(key));
      // Moodle's 1.2 sends no value twice: the answer is told again in another place, and the first one is no gap.
      const at = standard === "scorm12" ? "cmi.interactions.1" : "cmi.interactions.0";
      if (standard === "scorm12")
        assert.deepEqual(
          Object.keys(lms.database).filter((key) => key.startsWith("cmi.interactions.0")),
          ["cmi.interactions.0.time"],
        );
      assert.deepEqual([lms.get(`${at}.type`), patterns, lms.get(`${at}.${response}`), lms.get(`${at}.result`)], told);
    });

test("what is too long for one interaction goes on in further ones, and nothing is cut", () => {
  const long = "Wörter und 根 ".repeat(60).trim();
  const parts = scorm12.parts({
    ...interaction,
    type: "long-fill-in",
    right: null,
    given: { texts: [[long]] },
    share: null,
  });
  assert.deepEqual(
    parts.map(({ id }) => id),
    ["q1", "q1__2", "q1__3", "q1__4"].slice(0, parts.length),
  );
  const { lms, link } = connect("scorm12");
  parts.forEach((part, index) => assert.ok(scorm12.interaction(link, index, part)));
  link.commit(online);
  assert.deepEqual(lms.violations, []);
  assert.equal(parts.map((_, index) => lms.get(`cmi.interactions.${index}.student_response`)).join(""), long);
  const gaps = { texts: Array.from({ length: 23 }, (_, at) => [`word${at}`]) };
  const pieces = scorm2004.parts({ ...interaction, type: "fill-in", right: gaps, given: gaps });
  assert.deepEqual(
    pieces.map(({ given }) => given?.texts?.length),
    [10, 10, 3],
  );
  const later = connect("scorm2004");
  pieces.forEach((part, index) => assert.ok(scorm2004.interaction(later.link, index, part)));
  later.link.commit(online);
  assert.deepEqual(later.lms.violations, []);
});

test("objectives are legal in both standards", () => {
  for (const [standard, writer] of /** @type {["scorm12" | "scorm2004", Standard][]} */ ([
    ["scorm12", scorm12],
    ["scorm2004", scorm2004],
  ])) {
    const { lms, link } = connect(standard);
    assert.ok(writer.interaction(link, 0, { ...interaction, description: `{odd}\n${"x".repeat(400)}` }));
    assert.ok(
      writer.objective(link, 0, {
        id: "z1",
        description: "A quiz",
        score: 33.33,
        success: "failed",
        completion: "completed",
        language: "en",
      }),
    );
    assert.ok(
      writer.objective(link, 1, {
        id: "l1",
        description: "A lesson",
        success: "unknown",
        completion: "incomplete",
        language: "en",
      }),
    );
    assert.ok(link.commit(online));
    assert.deepEqual(lms.violations, [], standard);
  }
});

test("durations have the form of each standard", () => {
  assert.equal(timespan(0), "0000:00:00.00");
  assert.equal(timespan(3_723_456), "0001:02:03.46");
  assert.equal(timespan(-5), "0000:00:00.00");
  assert.equal(interval(0), "PT0S");
  assert.equal(interval(3_723_456), "PT1H2M3.46S");
  assert.equal(interval(7_200_000), "PT2H");
});

/** A link to an LMS of functions that the test gives. @param {Record<string, (...args: string[]) => unknown>} api @param {Standard} [standard] */
const linkTo = (api, standard = scorm12) => new ApiLink(/** @type {any} */ (api), standard);

test("an empty answer is a value where the LMS says that all is well or nothing is set, and a failure otherwise", () => {
  for (const [code, value] of /** @type {const} */ ([
    ["0", ""],
    ["", ""],
    ["401", ""],
    ["402", ""],
    ["403", ""],
    ["101", null],
    ["301", null],
    ["404", null],
  ])) {
    const link = linkTo({ LMSGetValue: () => "", LMSGetLastError: () => code });
    assert.equal(link.read("cmi.suspend_data"), value, code);
    assert.equal(link.read("cmi.suspend_data", true), "", "trusted");
    assert.equal(link.count, 3, "and costs one call less");
  }
  const failing = linkTo({ LMSGetValue: () => null, LMSGetLastError: () => "0" });
  assert.equal(failing.read("cmi.suspend_data", true), null);
  assert.equal(linkTo({ LMSGetValue: () => "x", LMSGetLastError: () => "101" }).read("cmi.suspend_data"), "x");
});

test("a page that asks to log in is no value, and text that looks a little like one is", () => {
  for (const [answer, value] of /** @type {const} */ ([
    ["<html>", null],
    ["\n <!DOCTYPE html><p>", null],
    ["<HTML lang=en>", null],
    ["x<html>", "x<html>"],
    ["<p>", "<p>"],
  ]))
    assert.equal(linkTo({ LMSGetValue: () => answer }).read("cmi.suspend_data"), value);
});

test("functions are called as methods of the API, with their arguments", () => {
  const api = {
    made: /** @type {any[]} */ ([]),
    /** @this {any} @param {...string} args */
    LMSSetValue(...args) {
      this.made.push(args);
      return "true";
    },
  };
  const link = new ApiLink(/** @type {any} */ (api), scorm12);
  assert.equal(link.set("cmi.core.score.raw", 80), true);
  assert.equal(link.set("cmi.core.score.raw", "80"), true, "which it holds already");
  assert.deepEqual(api.made, [["cmi.core.score.raw", "80"]]);
  assert.equal(linkTo({}).call("commit", ""), "", "an LMS without the function");
});

test("the last fifty calls are remembered for the diagnosis, with at most 80 characters of each text", () => {
  const link = linkTo({
    LMSGetValue: (element) => {
      if (element === "bad") throw new Error("no luck");
      return "y".repeat(81);
    },
  });
  for (let n = 0; n < 51; n += 1) link.get(n === 50 ? "bad" : n === 49 ? "x".repeat(81) : String(n));
  assert.deepEqual([link.calls.length, link.count, link.calls[0].args], [50, 51, ["1"]]);
  const [long, bad] = link.calls.slice(-2);
  assert.deepEqual([long.method, long.args, long.answer], ["LMSGetValue", ["x".repeat(80)], "y".repeat(80)]);
  assert.equal(bad.answer, "threw: Error: no luck");
  assert.deepEqual(
    [null, undefined, false].map((answer) => {
      const one = linkTo({ LMSGetValue: () => answer });
      return [one.get("x"), one.calls[0].answer];
    }),
    [
      ["", "null"],
      ["", "undefined"],
      ["false", "false"],
    ],
  );
});

test("calls are slow when they take more than 50 milliseconds, on the average of the last ones", (context) => {
  context.mock.timers.enable({ apis: ["Date"] });
  let delay = 51;
  const link = linkTo({
    LMSGetValue: () => {
      context.mock.timers.setTime(Date.now() + delay);
      return "x";
    },
  });
  assert.equal(link.slow, false);
  link.get("x");
  assert.deepEqual([link.calls[0].took, link.pace], [51, 51 / 8]);
  for (let n = 0; n < 25; n += 1) link.get("x");
  assert.equal(link.slow, false, "not yet, on the average");
  for (let n = 0; n < 25; n += 1) link.get("x");
  assert.equal(link.slow, true);
  delay = 0;
  link.get("x");
  assert.equal(link.slow, false);
  link.pace = 50;
  assert.equal(link.slow, false, "50 are not slow");
});

test("of what an LMS refuses only the state, the status and the score keep work from being called saved", () => {
  for (const [standard, elements] of /** @type {[Standard, [string, boolean][]][]} */ ([
    [
      scorm12,
      [
        ["cmi.suspend_data", true],
        ["cmi.core.lesson_status", true],
        ["cmi.core.score.raw", true],
        ["cmi.core.score.min", false],
        ["cmi.core.session_time", false],
        ["cmi.interactions.0.id", false],
        ["x.cmi.suspend_data", false],
        ["cmi.suspend_data.x", false],
      ],
    ],
    [
      scorm2004,
      [
        ["cmi.completion_status", true],
        ["cmi.success_status", true],
        ["cmi.score.raw", true],
        ["cmi.score.scaled", true],
        ["cmi.score.max", false],
        ["cmi.objectives.0.success_status", false],
      ],
    ],
  ]))
    for (const [element, vital] of elements) {
      const takes = { set: "false" };
      const link = linkTo(
        {
          [standard.methods.set]: () => takes.set,
          [standard.methods.get]: () => "",
          [standard.methods.commit]: () => "true",
        },
        standard,
      );
      assert.equal(link.set(element, "x"), false);
      assert.deepEqual([...link.refused], vital ? [element] : []);
      assert.equal(link.commit(online), !vital, element);
      takes.set = "true";
      assert.equal(link.set(element, "x"), true);
      assert.deepEqual([link.refused.size, link.commit(online)], [0, true], "and once it is taken, all is well");
    }
});

test("an LMS that keeps a result and refuses another status has lost nothing, unless it keeps a fail for a pass", () => {
  /** @type {[string, string, boolean][]} */
  const cases = [
    ["passed", "failed", true],
    ["passed", "incomplete", true],
    ["completed", "passed", true],
    ["completed", "incomplete", true],
    ["failed", "incomplete", true],
    ["failed", "completed", true],
    ["failed", "passed", false],
    ["incomplete", "passed", false],
    ["", "passed", false],
    ["not passed", "failed", false],
    ["completed, or not", "incomplete", false],
  ];
  for (const [kept, refused, locked] of cases) {
    const link = linkTo({ LMSSetValue: () => "false", LMSGetValue: () => kept, LMSCommit: () => "true" });
    link.set("cmi.core.lesson_status", refused);
    assert.deepEqual([link.locked, link.commit(online)], [locked, locked], `${kept}, ${refused}`);
  }
  const score = linkTo({ LMSSetValue: () => "false", LMSGetValue: () => "passed", LMSCommit: () => "true" });
  score.set("cmi.core.score.raw", 80);
  assert.deepEqual([score.locked, score.commit(online)], [false, false], "a score is no status");
});

test("what a failed commit was to store is said once more, in its order, and what was stored is not", () => {
  /** @type {string[]} */
  const told = [];
  const commits = ["false", "true"];
  const link = linkTo(
    {
      SetValue: (element, value) => String(told.push(`${element}=${value}`) > 0),
      Commit: () => commits.shift(),
      GetLastError: () => "391",
    },
    scorm2004,
  );
  for (const [element, value] of [
    ["a", "1"],
    ["b", "1"],
    ["a", "2"],
  ])
    link.set(element, value);
  assert.equal(link.commit(online), false);
  assert.deepEqual([link.failed, link.calls.at(-1)?.method], [true, "GetLastError"]);
  assert.equal(link.doubtful.size, 0, "2004 forgets nothing");
  link.repeat();
  assert.deepEqual(told.slice(3), ["b=1", "a=2"]);
  assert.equal(link.commit(online), true);
  assert.deepEqual([link.failed, link.calls.at(-1)?.method], [false, "Commit"]);
  link.repeat();
  assert.equal(told.length, 5);
});

test("results alone are doubtful after a commit that failed: scores, and every status but the beginning of an attempt", () => {
  const link = linkTo({ LMSSetValue: () => "true", LMSCommit: () => "false" });
  for (const [element, value] of [
    ["cmi.core.lesson_status", "completed"],
    ["cmi.core.score.raw", "0"],
    ["cmi.core.score.max", "100"],
    ["cmi.suspend_data", "S2;"],
    ["cmi.core.exit", "suspend"],
  ])
    link.set(element, value);
  link.commit(online);
  assert.deepEqual(
    [...link.doubtful],
    [
      ["cmi.core.lesson_status", "completed"],
      ["cmi.core.score.raw", "0"],
    ],
  );
});

test("without being told, a commit asks the browser for its network", () => {
  const link = linkTo({ LMSCommit: () => "true" });
  for (const onLine of [true, false]) {
    Object.defineProperty(globalThis, "navigator", { value: { onLine }, configurable: true });
    assert.equal(link.commit(), onLine);
  }
});

test("a state that reads back is judged against what was set", () => {
  const back = { value: "" };
  const link = linkTo({ LMSSetValue: () => "true", LMSGetValue: () => back.value });
  const kept = (/** @type {string} */ value) => {
    back.value = value;
    return link.keptOf("cmi.suspend_data");
  };
  assert.equal(kept("anything"), -1, "nothing was set");
  assert.equal(link.count, 0, "and nothing is asked");
  link.set("cmi.suspend_data", "first state");
  assert.deepEqual([kept("first state"), kept(""), kept("first"), kept("another")], [-1, -1, 5, 0]);
  link.set("cmi.suspend_data", "second state");
  assert.deepEqual([kept("first"), link.lags], [0, false]);
  assert.deepEqual([kept("first state"), link.lags], [-1, true]);
  assert.equal(kept("sec"), -1, "where reading lags, nothing can be known");
  link.remember("");
  assert.equal(link.earlier.size, 1, "an empty state is no state");
});

test("a link that was just made has neither failed nor lags, and says nothing twice before a commit failed", () => {
  /** @type {string[]} */
  const told = [];
  const api = { LMSSetValue: (/** @type {string} */ name) => String(told.push(name) > 0), LMSCommit: () => "false" };
  const link = linkTo(api);
  assert.deepEqual([link.failed, link.lags, link.locked, link.slow], [false, false, false, false]);
  link.set("cmi.core.score.raw", 80);
  link.repeat();
  assert.equal(told.length, 1);
  link.commit(online);
  link.repeat();
  assert.equal(told.length, 1, "1.2 would not send it again, and the next session does");
  const later = linkTo({ SetValue: api.LMSSetValue, Commit: () => "true" }, scorm2004);
  later.set("cmi.score.raw", 80);
  later.repeat();
  assert.equal(told.length, 2);
});

test("what the LMS answers with nothing is a failure, and asked for is why it refuses a value", () => {
  const link = linkTo({ LMSGetValue: () => undefined, LMSGetLastError: () => "0", LMSSetValue: () => "false" });
  assert.equal(link.read("cmi.suspend_data"), null);
  link.set("cmi.core.score.max", 100);
  assert.deepEqual([link.calls.at(-1)?.method, link.earlier.size], ["LMSGetLastError", 0]);
  const without = linkTo({});
  without.call("commit", "");
  assert.equal(without.calls[0].answer, "undefined");
  const scores = linkTo({ LMSSetValue: () => "true" });
  scores.set("cmi.core.score.raw", 80);
  scores.set("cmi.core.score.raw", 90);
  assert.equal(scores.earlier.size, 0, "only states are remembered");
  scores.set("cmi.suspend_data", "a");
  scores.set("cmi.suspend_data", "b");
  assert.equal(scores.earlier.size, 1);
});
