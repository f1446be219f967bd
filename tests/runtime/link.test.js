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
