/** Every format of the data models, at its limits: what it takes, and what it does not. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { childrenOf, modelOf, MODELS, patternOf } from "../../templates/lms/data_model.js";
import { FORMATS, MOODLE_12, MOODLE_2004, OVER, STRICT_2004 } from "../../templates/lms/formats.js";

const x = (/** @type {number} */ count) => "x".repeat(count);
const joined = (/** @type {number} */ count, separator = "[,]") =>
  Array.from({ length: count }, (_, at) => `c${at}`).join(separator);

/** What each format takes, and what it does not. @type {Record<string, [string[], string[]]>} */
const CASES = {
  text: [["", "anything\n", x(9999)], []],
  identifier12: [
    ["a", "A-z_0", x(255)],
    ["", "a b", "a.b", "ä", x(256)],
  ],
  decimal12: [
    ["0", "-1", "100", "999", "1.5", "0.001"],
    ["", "1000", "1.", ".5", "+1", "x", "1e2"],
  ],
  score12: [
    ["", "0", "99.99"],
    ["1000", " "],
  ],
  sinteger12: [
    ["0", "-12", "123456"],
    ["", "1.0", "+1", "x"],
  ],
  time12: [
    ["00:00:00", "23:59:59", "19:00:00.1", "20:00:00.12"],
    ["24:00:00", "00:60:00", "00:00:60", "0:00:00", "00:00:00.", "00:00:00.123", "x00:00:00", "00:00:00x"],
  ],
  timespan12: [
    ["00:00:00", "9999:59:59.99", "123:00:00.1"],
    ["0:00:00", "10000:00:00", "00:60:00", "00:00:60", "00:00:00.123", "x00:00:00"],
  ],
  result12: [
    ["correct", "wrong", "unanticipated", "neutral", "0", "-1.25", "999"],
    ["incorrect", "", "1000", "1.", "xcorrect", "wrongx"],
  ],
  trueFalse12: [
    ["0", "1", "t", "f"],
    ["", "true", "tf", "2"],
  ],
  choice12: [
    ["a", "a,b,9", "{a,b}"],
    ["", "A", "ab", "a,", "{a", "a}", "{}"],
  ],
  fillIn12: [["", x(255), "a\nb"], [x(256)]],
  numeric12: [
    ["0", "-1.25", "12345"],
    ["", "1.", ".5", "+1", "x1", "1x"],
  ],
  likert12: [
    ["a", "9"],
    ["", "A", "ab", "a,b"],
  ],
  matching12: [
    ["a.1", "a.b,c.d", "{a.b}"],
    ["", "a", "a.b,", "a.bc", "aa.b", "A.b", "axb"],
  ],
  sequencing12: [["a,b,c"], ["abc"]],
  performance12: [["", x(255)], [x(256)]],
  longId: [
    ["a", "urn:uuid:x", "http://x/%20", "URN:A-1:b", x(4000), `urn:${x(31)}:y`],
    ["", "a b", "a%2", "ä", "urn:", "urn:x", "urn:x:", "urn:a_b:c", `urn:${x(32)}:y`, x(4001)],
  ],
  real: [
    ["0", "-1.5", "+2", ".5", "5.", "1e3", "1E-3"],
    ["", ".", "x", "1e", "1,5", "1x", "x1"],
  ],
  language: [
    ["", "en", "eng", "i-klingon", "x-private", "pt-BR", "zh-Hans-CN"],
    ["e", "engl", "en-", "en-x", "en_GB", "en-123456789", "1en", "en "],
  ],
  localized250: [
    ["", x(250), `{lang=en}${x(250)}`, "{x}", "a{lang=en}"],
    [x(251), `{lang=en}${x(251)}`, "{lang=}", "{lang=1}x", "{lang", "{lang:en}x"],
  ],
  localized4000: [
    [x(4000), `{lang=en}${x(4000)}`],
    [x(4001), `{lang=en}${x(4001)}`],
  ],
  timestamp: [
    [
      "1970",
      "2038",
      "2026-02",
      "2026-02-28",
      "2024-02-29",
      "2026-01-02T03",
      "2026-01-02T23:59",
      "2026-01-02T03:04:59",
      "2026-01-02T03:04:05.6",
      "2026-01-02T03:04:05.67Z",
      "2026-01-02T03:04:05.6+05",
      "2026-01-02T03:04:05.6-23:59",
      "2026-12-31",
    ],
    [
      "",
      "1969",
      "2039",
      "26",
      "2026-",
      "2026-13",
      "2026-00",
      "2026-02-29",
      "2026-01-00",
      "2026-01-32",
      "2026-01-02T24",
      "2026-01-02T03:60",
      "2026-01-02T03:04:60",
      "2026-01-02T03:04:05Z",
      "2026-01-02T03:04:05.678",
      "2026-01-02T03:04:05.6+24",
      "2026-01-02T03:04:05.6+5",
      "2026-01-02T03:04:05.6+05:60",
      "x2026",
      "2026x",
    ],
  ],
  timeinterval: [
    ["P1Y2M3DT4H5M6.78S", "P10Y20M30DT40H50M60.5S", "PT0S", "P1D", "PT1H", "PT1M", "PT1.5S", "P12M"],
    ["", "P", "PT", "P1", "1H", "PT1.567S", "PT1.S", "P1H", "P1YT", "xPT1S", "PT1Sx"],
  ],
  result: [
    ["correct", "incorrect", "unanticipated", "neutral", "0.5", "-1"],
    ["wrong", "", "correctx", "xneutral"],
  ],
  navRequest: [
    [
      "continue",
      "previous",
      "exit",
      "exitAll",
      "abandon",
      "abandonAll",
      "suspendAll",
      "_none_",
      "{target=a}choice",
      "{target=a-1}jump",
    ],
    ["", "choice", "jump", "{target=}choice", "{target=a b}choice", "{target=a}exit", "continuex", "xexit"],
  ],
  navRequest3: [
    ["suspendAll", "{target=ab}choice"],
    ["{target=a}jump", "x", "suspendAllx", "xexit"],
  ],
  trueFalse: [
    ["true", "false"],
    ["", "t", "truex", "xfalse"],
  ],
  choice: [
    ["", "a", joined(36), x(250)],
    [joined(37), "a[,]a", "a[,]", "a b", x(251)],
  ],
  fillIn: [
    ["", "a[,]b", joined(10), "{lang=en}a[,]{lang=de}b", x(250)],
    [joined(11), x(251), "{lang=}"],
  ],
  fillInPattern: [
    ["{case_matters=true}a", "{order_matters=false}{case_matters=true}a[,]b", "a", `{case_matters=true}${x(250)}`],
    [
      "{case_matters=maybe}a",
      "{case_matters=truex}a",
      "{case_matters=true}{case_matters=true}a",
      `{case_matters=true}${x(251)}`,
    ],
  ],
  longFillIn: [[x(4000)], [x(4001)]],
  longFillInPattern: [
    ["{case_matters=false}a", x(4000)],
    ["{order_matters=true}a", x(4001)],
  ],
  matching: [
    ["a[.]b", "a[.]b[,]c[.]d", joined(36).replaceAll(/c(\d+)/g, "c$1[.]t")],
    ["", "a", "a[.]b[.]c", "[.]b", "a[.]", joined(37).replaceAll(/c(\d+)/g, "c$1[.]t"), "a[.]b c"],
  ],
  performance: [
    ["a[.]b", "[.]b", "a[.]", `a[.]${x(250)}`],
    ["", "[.]", "a", "a[.]b[,][.]", `a[.]${x(251)}`, "a b[.]c", "a[.]b[.]c"],
  ],
  performancePattern: [
    ["{order_matters=true}a[.]b", "a[.]b"],
    ["{case_matters=true}a[.]b", "{order_matters=x}a[.]b", "a"],
  ],
  sequencing: [
    ["a", "a[,]a", joined(36)],
    ["", joined(37), "a[,]"],
  ],
  likert: [["a"], ["", "a b"]],
  numeric: [["1.5"], ["", "x"]],
  numericPattern: [
    ["1[:]2", "[:]2", "1[:]", "[:]", "2[:]2", "-1[:]1"],
    ["1", "2[:]1", "1[:]2[:]3", "x[:]1", "1[:]x"],
  ],
  other: [["", x(4000)], [x(4001)]],
};

test("every format that is no vocabulary has its cases", () => {
  assert.deepEqual(
    Object.keys(CASES).sort(),
    Object.keys(FORMATS)
      .filter((name) => name !== "vocabulary")
      .sort(),
  );
  assert.equal(FORMATS.vocabulary("x"), "");
});

for (const [name, [taken, refused]] of Object.entries(CASES))
  test(`${name}: what it takes, and what not`, () => {
    for (const value of taken) assert.equal(FORMATS[name](value), "", JSON.stringify(value.slice(0, 50)));
    for (const value of refused) assert.notEqual(FORMATS[name](value), "", JSON.stringify(value.slice(0, 50)));
  });

test("what is only more than an LMS must take is told from what is wrong", () => {
  /** @type {[string, string, boolean][]} */
  const cases = [
    ["localized250", x(251), true],
    ["localized250", "{lang=}", false],
    ["choice", joined(37), true],
    ["choice", "a[,]a", false],
    ["longId", x(4001), true],
    ["longId", "a b", false],
    ["other", x(4001), true],
  ];
  for (const [name, value, over] of cases) assert.equal(FORMATS[name](value).includes(OVER), over, name);
});

test("the words of what is refused say what would be taken", () => {
  /** @type {[string, string, string][]} */
  const cases = [
    ["identifier12", "", "CMIIdentifier: [A-Za-z0-9_-], 1 to 255 characters"],
    ["timestamp", "x", "YYYY-MM-DDThh:mm:ss or its beginning, with at most 2 decimals, a zone only after decimals"],
    ["timestamp", "1969", "a year from 1970 to 2038"],
    ["timestamp", "2026-02-30", "a day of the calendar"],
    ["localized250", "{lang=1}", "a language tag in {lang=}"],
    ["localized250", "{lang", "{lang=tag} written correctly"],
    ["localized250", x(251), `at most 250 characters (${OVER})`],
    ["choice", joined(37), `at most 36 parts joined by [,] (${OVER})`],
    ["choice", "a[,]a", "no duplicates"],
    ["matching", "a", "two sides joined by [.]"],
    ["performance", "[.]", "a step or an answer"],
    ["fillInPattern", "{case_matters=1}", "{case_matters=} true or false"],
    ["longFillInPattern", "{order_matters=true}", "no {order_matters=} here"],
    ["numericPattern", "1", "min[:]max, either may be missing"],
    ["numericPattern", "2[:]1", "min not above max"],
    ["longId", "urn:x", "urn:namespace:name"],
    ["longId", " ", "a URI (RFC 3986)"],
    ["result", "x", "correct, incorrect, unanticipated, neutral or a number"],
  ];
  for (const [name, value, rule] of cases) assert.equal(FORMATS[name](value), rule, value);
});

const OF_MOODLE = " (Moodle's rule, not the standard's)";

test("Moodle's own expressions for 1.2: any printable id, scores without a digit, and responses of any form", () => {
  assert.deepEqual(["", "a.b!~", x(255)].map(MOODLE_12.identifier12), ["", "", ""]);
  for (const value of ["a b", "ä", x(256)]) assert.match(MOODLE_12.identifier12(value), /^at most 255 printable/);
  assert.deepEqual(["", "-", "5.", ".5", "999.123"].map(MOODLE_12.score12), ["", "", "", "", ""]);
  for (const value of ["1000", "x", "5x"]) assert.equal(MOODLE_12.score12(value), "CMIDecimal");
  for (const type of ["trueFalse", "choice", "fillIn", "matching", "performance", "sequencing", "likert", "numeric"])
    assert.equal(MOODLE_12[`${type}12`](x(999)), "", type);
});

test("Moodle's own expressions for 2004 are narrower, and say whose they are", () => {
  /** @type {[string, string[], string[], string[]][]} what is taken, refused as Moodle's rule, refused by both */
  const cases = [
    ["longId", ["ä", "urn:a:b", "urn:abc:bcd", x(4000)], [], ["a b", "urn:x", "urn:a:", x(4001), ""]],
    ["real", ["99999", "-1.5", "0.123456789012345678"], ["100000", "1e3", "1.1234567890123456789", "5."], ["x"]],
    ["result", ["correct", "-9999.5", "12"], ["10000", "1e3"], ["wrong"]],
    ["localized250", [x(250), x(251), `{lang=en}${x(251)}`], ["{x}", "a\nb", "a\rb"], [x(252), "{lang=}"]],
    ["localized4000", [x(4001)], ["{x}", "a\nb"], [x(4002)]],
    [
      "choice",
      ["a_b.c", "a[,]b", joined(36)],
      ["a-b", "", x(251).slice(1).replace("x", "-")],
      ["a[,]a", joined(37), x(251)],
    ],
    ["fillIn", [x(9999), "{x}", "{lang=en}x"], ["a\nb"], ["{lang=}"]],
    ["fillInPattern", ["{case_matters=true}{order_matters=true}a"], ["a\nb"], ["{case_matters=x}a"]],
    ["longFillIn", [x(9999)], ["a\nb"], ["{lang=}"]],
    ["longFillInPattern", ["{case_matters=true}a"], ["a\nb"], ["{order_matters=true}a"]],
    ["matching", ["a[.]b"], ["a-b[.]c", "a[.]b-c"], ["a"]],
    ["performance", ["a[.]b", "a[.]1.5", "a[.]", "[.]b"], ["a[.]b c", "a-b[.]c"], ["a", "[.]"]],
    ["performancePattern", ["{order_matters=true}a[.]1[:]2", "a[.]1.5", "a[.]b"], ["a[.]b c"], ["a"]],
    ["sequencing", ["a", "a[,]a"], ["a-b"], [""]],
    ["likert", ["a"], ["a-b"], [""]],
    ["numeric", ["1.5"], ["1e3"], ["x"]],
    ["numericPattern", ["1[:]2"], ["[:]2", "1[:]"], ["2[:]1", "1"]],
    ["other", [x(4000)], ["a\nb"], [x(4001)]],
  ];
  assert.deepEqual(cases.map(([name]) => name).sort(), Object.keys(MOODLE_2004).sort());
  for (const [name, taken, moodles, refused] of cases) {
    const broken = (/** @type {string} */ value) => MOODLE_2004[name](value);
    for (const value of taken) assert.equal(broken(value), "", `${name} ${value.slice(0, 50)}`);
    for (const value of moodles)
      assert.ok(broken(value).endsWith(OF_MOODLE), `${name} ${value.slice(0, 50)}: ${broken(value)}`);
    for (const value of refused) {
      assert.notEqual(broken(value), "", `${name} ${value.slice(0, 50)}`);
      assert.ok(!broken(value).endsWith(OF_MOODLE), `${name} ${value.slice(0, 50)}`);
    }
  }
});

test("the strict table takes what both take, and numbers with at most seven decimals", () => {
  assert.deepEqual(["1.1234567", "12345"].map(STRICT_2004.real), ["", ""]);
  for (const name of ["real", "numeric", "result"])
    assert.equal(STRICT_2004[name]("1.12345678"), "at most 7 decimals: real(10,7)");
  assert.equal(STRICT_2004.result("correct"), "");
  assert.notEqual(STRICT_2004.real("1e3"), "", "Moodle does not take it");
  assert.notEqual(STRICT_2004.localized250(x(251)), "", "the standard does not oblige to take it");
  assert.equal(STRICT_2004.localized250(x(250)), "");
  assert.equal(STRICT_2004.numericPattern("1.12345678[:]2"), "");
});

test("a name becomes a pattern of the tables", () => {
  /** @type {[string, string][]} */
  const cases = [
    ["cmi.interactions.0.id", "cmi.interactions.n.id"],
    ["cmi.interactions.12.objectives.3.id", "cmi.interactions.n.objectives.n.id"],
    ["cmi.objectives.7", "cmi.objectives.n"],
    ["cmi.interactions.01.id", "cmi.interactions.01.id"],
    ["cmi.interactions.1x.id", "cmi.interactions.1x.id"],
    ["cmi.interactions.n.id", ""],
    ["cmi.interactions.n", ""],
    ["cmi.names", "cmi.names"],
    ["adl.nav.request_valid.choice.{target=a-1}", "adl.nav.request_valid.choice.{target=n}"],
    ["adl.nav.request_valid.choice.{target=}", "adl.nav.request_valid.choice.{target=}"],
    ["adl.nav.{target=a}.x", "adl.nav.{target=a}.x"],
  ];
  for (const [name, pattern] of cases) assert.equal(patternOf(name), pattern, name);
});

test("children of an element are named once each, in the order of the table", () => {
  assert.equal(childrenOf(MODELS.scorm12, "cmi.core.score"), "raw,min,max");
  assert.equal(childrenOf(MODELS.scorm2004, "cmi.score"), "scaled,raw,min,max");
  assert.match(childrenOf(MODELS.scorm12, "cmi.interactions"), /^id,objectives,time,type,/);
  assert.ok(childrenOf(MODELS.scorm2004, "cmi").endsWith(",_version"));
  assert.ok(!childrenOf(MODELS.scorm2004, "cmi.score").includes("_version"));
});

test("an edition, and an LMS with its own ways, has its own model, and the tables stay as they are", () => {
  const names = (/** @type {import("../../templates/lms/data_model.js").Model} */ model) =>
    model.elements.map(({ name }) => name);
  const row = (/** @type {import("../../templates/lms/data_model.js").Model} */ model, /** @type {string} */ wanted) =>
    model.elements.find(({ name }) => name === wanted);
  const [third, fourth] = [modelOf("scorm2004-3"), modelOf("scorm2004-4")];
  assert.deepEqual(
    [third, fourth].map((model) => names(model).some((name) => name.startsWith("adl.data"))),
    [false, true],
  );
  assert.deepEqual(
    [third, fourth].map((model) => "adl.data" in model.arrays),
    [false, true],
  );
  assert.deepEqual(
    [third, fourth].map((model) => row(model, "adl.nav.request")?.format),
    ["navRequest3", "navRequest"],
  );
  const before = JSON.stringify(MODELS.scorm12);
  const ways = /** @type {any} */ ({
    without: ["cmi.interactions", "cmi.core.score.raw"],
    limits: { "cmi.suspend_data": 64_000 },
  });
  const own = modelOf("scorm12", ways);
  assert.equal(row(own, "cmi.suspend_data")?.limit, 64_000);
  assert.equal(row(modelOf("scorm12"), "cmi.suspend_data")?.limit, 4096);
  assert.ok(!names(own).some((name) => name.startsWith("cmi.interactions.") || name === "cmi.core.score.raw"));
  assert.ok(names(own).includes("cmi.core.score.min"));
  assert.ok(!("cmi.interactions" in own.arrays) && !own.parents.includes("cmi.interactions"));
  assert.ok("cmi.objectives" in own.arrays && own.parents.includes("cmi.objectives"));
  assert.equal(JSON.stringify(MODELS.scorm12), before);
});
