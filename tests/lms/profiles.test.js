import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FORMATS, modelOf } from "../../templates/lms/data_model.js";
import { PROFILES, modeAfter } from "../../templates/lms/profiles.js";
import { drive, run12, run2004, running } from "./driver.js";
import { StrictLms } from "../../templates/lms/strict.js";
import { fakeStorage } from "../runtime/fakes.js";

/** @typedef {import('../../templates/lms/profiles.js').ProfileName} ProfileName */

const moodle = /** @type {const} */ ({ profile: "moodle" });
const rustici = /** @type {const} */ ({ profile: "rustici" });
const STATUS = "cmi.core.lesson_status";
const RAW = "cmi.core.score.raw";
const page = () => ({ terminated: false, recorded: new Set() });

describe("values that are numbers", () => {
  for (const [standard, profile, code] of /** @type {const} */ ([
    ["scorm12", "usual", "0"],
    ["scorm2004", "usual", "0"],
    ["scorm12", "strict", "201"],
    ["scorm12", "adl", "201"],
    ["scorm12", "moodle", "0"],
    ["scorm12", "moodle-standard", "0"],
    ["scorm12", "rustici", "0"],
    ["scorm2004", "strict", "201"],
    ["scorm2004", "adl", "201"],
    ["scorm2004", "moodle", "0"],
    ["scorm2004", "rustici", "0"],
  ])) {
    test(`${profile}, ${standard}: ${code}`, () => {
      const { lms, set, commit } = running({ standard, profile });
      const raw = standard === "scorm12" ? RAW : "cmi.score.raw";
      assert.equal(set(raw, 85), code === "0" ? "true" : "false");
      commit();
      assert.equal(lms.get(raw), code === "0" ? "85" : undefined);
      const call = lms.calls.find(({ method }) => method.endsWith("SetValue"));
      assert.equal(call?.error, code);
      assert.deepEqual(call?.args, [raw, 85]);
      assert.match(call?.rule ?? "", /all (arguments are )?strings/);
      assert.equal(lms.violations.length, 1);
      set(raw, "86");
      assert.equal(lms.violations.length, 1);
      assert.equal(set(raw), "false", "a value that is missing is another mistake");
      assert.equal(set(5, "x"), "false");
    });
  }

  test("what text is made of them has to fit all the same", () => {
    const { lms, set, error } = run12(moodle);
    assert.deepEqual([set(RAW, 101), error()], ["false", "405"]);
    assert.deepEqual([set(STATUS, null), error()], ["false", "405"]);
    assert.match(lms.calls.find(({ args }) => args[1] === 101)?.rule ?? "", /a number from 0 to 100/);
  });
});

describe("what is lost while Moodle imports a package", () => {
  const zeros = { masteryScore: "0", launchData: " 0\n" };
  for (const [profile, score, data] of /** @type {const} */ ([
    ["strict", "0", " 0\n"],
    ["rustici", "0", " 0\n"],
    ["moodle", "", ""],
    ["moodle-standard", "", ""],
  ])) {
    test(`a mastery score and launch data of 0: ${profile}`, () => {
      const { get } = run12({ profile, ...zeros });
      assert.deepEqual([get("cmi.student_data.mastery_score"), get("cmi.launch_data")], [score, data]);
      const other = run12({ profile, masteryScore: "0.0", launchData: "00" });
      assert.deepEqual([other.get("cmi.student_data.mastery_score"), other.get("cmi.launch_data")], ["0.0", "00"]);
    });
  }

  test("with a mastery score of 0 nobody is passed by it", () => {
    for (const [profile, status] of /** @type {const} */ ([
      ["strict", "passed"],
      ["moodle", "completed"],
    ])) {
      const { lms, setAll, finish } = run12({ profile, masteryScore: "0" });
      setAll([STATUS, "completed"], [RAW, "50"]);
      finish();
      assert.equal(lms.get(STATUS), status, profile);
    }
  });

  test("a threshold that is no attribute is 1.0", () => {
    const given = { completionThreshold: "0.5", thresholdOfAttribute: "1.0" };
    for (const [profile, threshold, status] of /** @type {const} */ ([
      ["strict", "0.5", "completed"],
      ["moodle", "1.0", "incomplete"],
    ])) {
      const { lms, get, setAll, finish } = run2004({ profile, ...given });
      assert.equal(get("cmi.completion_threshold"), threshold);
      setAll(["cmi.progress_measure", "0.6"], ["cmi.completion_status", "completed"]);
      finish();
      assert.equal(lms.get("cmi.completion_status"), status, profile);
    }
    // A run of a preview that did not know it yet.
    assert.equal(run2004({ ...moodle, completionThreshold: "0.5" }).get("cmi.completion_threshold"), "0.5");
    // There is none by the standard where the measure completes nothing.
    assert.equal(run2004({ ...moodle, thresholdOfAttribute: "0.7" }).get("cmi.completion_threshold"), "0.7");
    assert.equal(run2004({ profile: "strict", thresholdOfAttribute: "0.7" }).read("cmi.completion_threshold"), "403");
  });
});

describe("editions", () => {
  test("the 3rd Edition has no shared data and no jump", () => {
    const third = running({ standard: "scorm2004-3" });
    const fourth = running({ standard: "scorm2004-4" });
    for (const [driver, code] of /** @type {const} */ ([
      [third, "401"],
      [fourth, "0"],
    ])) {
      assert.equal(driver.read("adl.data._count"), code);
      assert.equal(driver.read("adl.nav.request_valid.jump.{target=a}"), code);
      assert.equal(driver.read("adl.nav.request_valid.choice.{target=a}"), "0");
      assert.equal(driver.code("adl.nav.request", "{target=a}jump"), code === "0" ? "0" : "406");
      assert.equal(driver.code("adl.nav.request", "{target=a}choice"), "0");
      assert.equal(driver.code("cmi.suspend_data", "x".repeat(64_000)), "0");
    }
    assert.equal(new StrictLms({ standard: "scorm2004" }).edition, "scorm2004-4");
  });
});

/**
 * A value that an LMS takes and one that it refuses; the standard sees at least one of them otherwise.
 * @typedef {[format: string, element: string, type: string, taken: string, refused: string]} Row
 */
const ANSWER = "cmi.interactions.0.student_response";
const RESPONSE = "cmi.interactions.0.learner_response";
const PATTERN = "cmi.interactions.0.correct_responses.0.pattern";
const long = "x".repeat(300);
/** @type {Row[]} */
const MOODLE_12 = [
  ["identifier12", "cmi.objectives.0.id", "", "q!1", "a b"],
  ["score12", "cmi.core.score.max", "", ".5", "1e1"],
  ...["true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric"].map(
    (type) =>
      /** @type {Row} */ ([
        `${type.replace(/-./, ([, letter]) => letter.toUpperCase())}12`,
        ANSWER,
        type,
        long,
        "x".repeat(64_001),
      ]),
  ),
];
/** @type {Row[]} */
const MOODLE_2004 = [
  ["longId", "cmi.objectives.0.id", "", "é", "a b"],
  ["real", "cmi.interactions.0.weighting", "choice", "1", "100000"],
  ["real", "cmi.score.max", "", "-120.5", "100000"],
  ["result", "cmi.interactions.0.result", "choice", "1234", "12345"],
  ["localized250", "cmi.interactions.0.description", "choice", "x".repeat(251), "{x"],
  ["localized4000", "cmi.comments_from_learner.0.comment", "", "x", "a\nb"],
  ["choice", RESPONSE, "choice", "a[,]b", "a-b"],
  ["fillIn", RESPONSE, "fill-in", long, "a\nb"],
  ["fillInPattern", PATTERN, "fill-in", `{case_matters=true}${long}`, "a\nb"],
  ["longFillIn", RESPONSE, "long-fill-in", "x".repeat(4001), "a\nb"],
  ["longFillInPattern", PATTERN, "long-fill-in", "x".repeat(4001), "a\nb"],
  ["matching", RESPONSE, "matching", "a[.]b", "a-b[.]c"],
  ["performance", RESPONSE, "performance", "s[.]1", "s[.]two words"],
  ["performancePattern", PATTERN, "performance", "s[.]1[:]2", "s[.]two words"],
  ["sequencing", RESPONSE, "sequencing", "a[,]b", "a-b"],
  ["likert", RESPONSE, "likert", "a", "a-b"],
  ["numeric", RESPONSE, "numeric", "1", "100000"],
  ["numericPattern", PATTERN, "numeric", "1[:]2", "1[:]"],
  ["other", RESPONSE, "other", "x", "a\nb"],
];

/** The error code of a value in a session of its own. @param {ProfileName} profile @param {'scorm12' | 'scorm2004'} standard @param {Row} row @param {string} value */
function codeOf(profile, standard, [, element, type], value) {
  const { setAll, code } = running({ standard, profile });
  if (type) setAll(["cmi.interactions.0.id", "i"], ["cmi.interactions.0.type", type]);
  return code(element, value);
}

describe("what an LMS takes otherwise than the standard says", () => {
  for (const [standard, rows, error] of /** @type {const} */ ([
    ["scorm12", MOODLE_12, "405"],
    ["scorm2004", MOODLE_2004, "406"],
  ])) {
    for (const row of rows) {
      const [format, element, type, taken, refused] = row;
      test(`${standard} Moodle: ${format}, ${element} ${type}`, () => {
        const answers = (/** @type {ProfileName} */ profile) =>
          [taken, refused].map((value) => codeOf(profile, standard, row, value));
        assert.deepEqual(answers("moodle"), ["0", error]);
        const plain = answers("adl");
        assert.notDeepEqual(plain, ["0", error]);
        assert.deepEqual(answers("rustici"), plain);
        // Strict takes what both do.
        assert.deepEqual(answers("strict"), [plain[0], error]);
      });
    }
    test(`${standard}: every format of Moodle's and of Strict's is in these tables`, () => {
      const known = new Set(rows.map(([format]) => format));
      for (const profile of /** @type {const} */ (["moodle", "moodle-standard", "strict"])) {
        const { formats } = PROFILES[profile][standard];
        if (formats) assert.deepEqual(Object.keys(formats).sort(), [...known].sort());
      }
      assert.ok(PROFILES.moodle[standard].formats);
    });
  }

  test("1.2 Moodle: 64,000 characters, or with strict sizes those of the standard", () => {
    const rows = {
      "cmi.core.lesson_location": 255,
      "cmi.suspend_data": 4096,
      "cmi.comments": 4096,
      "cmi.student_preference.language": 255,
      [ANSWER]: 255,
      [PATTERN]: 255,
    };
    for (const [element, least] of Object.entries(rows)) {
      for (const [profile, limit] of /** @type {const} */ ([
        ["moodle", 64_000],
        ["moodle-standard", least],
        ["adl", least],
        ["strict", least],
        ["rustici", least],
      ])) {
        const row = /** @type {Row} */ (["", element, "fill-in", "", ""]);
        assert.deepEqual(
          [limit, limit + 1].map((length) => codeOf(profile, "scorm12", row, "x".repeat(length))),
          ["0", "405"],
          `${profile} ${element}`,
        );
      }
    }
    const named = Object.keys(PROFILES.moodle.scorm12.limits ?? {}).map((name) => name.replaceAll(".n.", ".0."));
    assert.deepEqual(named.sort(), Object.keys(rows).sort());
    assert.deepEqual(PROFILES["moodle-standard"].scorm12, { ...PROFILES.moodle.scorm12, limits: {} });
    assert.deepEqual(PROFILES["moodle-standard"].scorm2004, PROFILES.moodle.scorm2004);
  });

  test("2004: what the standard allows is no fault in an LMS that goes by it", () => {
    for (const profile of /** @type {const} */ (["adl", "rustici"])) {
      /** @type {[string, string, string][]} */
      const fine = [
        ["cmi.score.raw", "", "100000"],
        ["cmi.score.raw", "", "0.3333333333"],
        ["cmi.score.scaled", "", ".5"],
        ["cmi.comments_from_learner.0.timestamp", "", "2025-01-02"],
        ["cmi.interactions.0.timestamp", "other", "2025"],
        [RESPONSE, "long-fill-in", "one\ntwo"],
        [RESPONSE, "fill-in", "one\ntwo"],
        [PATTERN, "fill-in", "{case_matters=true}one\ntwo"],
        [RESPONSE, "performance", "step-1[.]any words, é"],
        [RESPONSE, "sequencing", "a-b[,]a-b"],
        [RESPONSE, "matching", "a-b[.]urn:x:y"],
        [RESPONSE, "choice", ""],
        [PATTERN, "numeric", "[:]4"],
        [RESPONSE, "other", "a\nb"],
        ["cmi.interactions.0.description", "choice", "{lang=en}one\ntwo"],
        ["cmi.interactions.0.description", "choice", "{x"],
      ];
      for (const [element, type, value] of fine)
        assert.equal(
          codeOf(profile, "scorm2004", ["", element, type, "", ""], value),
          "0",
          `${profile} ${element} ${value}`,
        );
      /** @type {[string, string, string][]} */
      const wrong = [
        ["cmi.score.raw", "", "x"],
        ["cmi.score.raw", "", ""],
        ["cmi.interactions.0.timestamp", "other", "2025-01-02T03:04:05Z"],
        [RESPONSE, "choice", "a b"],
        [RESPONSE, "performance", "[.]"],
        [RESPONSE, "likert", "very often"],
        [PATTERN, "numeric", "5[:]4"],
        ["cmi.interactions.0.description", "choice", "{lang=123}x"],
        [RESPONSE, "true-false", "t"],
        ["cmi.interactions.0.result", "choice", "wrong"],
      ];
      for (const [element, type, value] of wrong)
        assert.equal(
          codeOf(profile, "scorm2004", ["", element, type, "", ""], value),
          "406",
          `${profile} ${element} ${value}`,
        );
    }
  });

  test("a rule of Moodle's says so, and the standard is not cited for it", () => {
    for (const profile of /** @type {const} */ (["strict", "moodle"])) {
      const { lms, set } = run2004({ profile });
      set("cmi.score.raw", "100000");
      set("cmi.score.raw", "many");
      assert.match(lms.violations[0], /5 digits before .* \(Moodle's rule, not the standard's\)$/);
      assert.match(lms.violations[1], /number.* \[SCORM 2004 4th Ed RTE/);
      assert.doesNotMatch(lms.violations[1], /Moodle/);
    }
  });

  test("more records than an LMS must hold are refused by the strict one alone", () => {
    for (const profile of /** @type {const} */ (["strict", "adl", "rustici", "moodle"])) {
      const { lms, set, setAll, code } = run2004({ profile });
      for (let index = 0; index < 250; index += 1)
        setAll([`cmi.interactions.${index}.id`, "i"], [`cmi.objectives.${index}.id`, `o${index}`]);
      const first = profile === "strict" ? "351" : "0";
      assert.deepEqual(
        [code("cmi.interactions.250.id", "i"), lms.value("cmi.objectives.100.id")],
        [first, profile === "strict" ? undefined : "o100"],
      );
      if (profile === "strict")
        assert.match(lms.violations.at(-1) ?? "", /at most 250 records \(an LMS need not take more\)/);
      set("cmi.interactions.0.type", "choice");
      for (let index = 0; index < 10; index += 1)
        set(`cmi.interactions.0.correct_responses.${index}.pattern`, `a${index}`);
      assert.equal(code("cmi.interactions.0.correct_responses.10.pattern", "more"), first);
      setAll(["cmi.interactions.1.type", "likert"], ["cmi.interactions.1.correct_responses.0.pattern", "a"]);
      assert.equal(code("cmi.interactions.1.correct_responses.1.pattern", "b"), "351");
    }
  });

  test("Moodle takes 300 interactions in one commit, and drops without a word what is over 5,000 variables", () => {
    for (const standard of /** @type {const} */ (["scorm12", "scorm2004"])) {
      const { lms, set, setAll, commit, error } = running({ standard, ...moodle });
      const record = (/** @type {number} */ from, /** @type {number} */ to) => {
        for (let index = from; index < to; index += 1) {
          const at = `cmi.interactions.${index}`;
          const [response, time, took, wrong] =
            standard === "scorm12"
              ? ["student_response", "time", "00:00:01", "wrong"]
              : ["learner_response", "timestamp", "PT1S", "incorrect"];
          const when = standard === "scorm12" ? "10:00:00" : "2025-01-02T10:00:00";
          setAll(
            [`${at}.id`, `i${index}`],
            [`${at}.type`, "choice"],
            [`${at}.${time}`, when],
            [`${at}.correct_responses.0.pattern`, "a"],
            [`${at}.weighting`, "1"],
            [`${at}.${response}`, "b"],
            [`${at}.result`, wrong],
            [`${at}.latency`, took],
          );
        }
      };
      set("cmi.suspend_data", "first");
      record(0, 300);
      assert.equal(commit(), "true");
      assert.deepEqual([Object.keys(lms.database).length, lms.get("cmi.suspend_data")], [2401, "first"]);
      set("cmi.suspend_data", "second");
      record(300, standard === "scorm12" ? 1000 : 700);
      assert.deepEqual([commit(), error()], ["true", "0"]);
      assert.equal(lms.get("cmi.suspend_data"), "first");
      assert.ok(lms.unsaved().includes("cmi.suspend_data"));
      const last = Object.keys(lms.database).filter((name) => name.endsWith(".id")).length;
      assert.equal(last, standard === "scorm12" ? 300 + 625 : 625);
    }
  });
});

describe("profiles", () => {
  for (const [name, profile] of Object.entries(PROFILES)) {
    test(`${name} names only elements and formats that exist`, () => {
      for (const [standard, edition] of /** @type {const} */ ([
        ["scorm12", "scorm12"],
        ["scorm2004", "scorm2004-4"],
      ])) {
        const ways = profile[standard];
        const model = modelOf(edition);
        const elements = new Set(model.elements.map((row) => row.name));
        const named = [...Object.keys(ways.limits ?? {}), ...(ways.appends ?? []), ...Object.keys(ways.closes ?? {})];
        assert.deepEqual(
          named.filter((element) => !elements.has(element)),
          [],
        );
        const used = new Set([
          ...model.elements.map(({ format }) => format),
          ...Object.values(model.types).flatMap(({ response, pattern }) => [response, pattern]),
        ]);
        assert.deepEqual(
          Object.keys(ways.formats ?? {}).filter((format) => !FORMATS[format] || !used.has(format)),
          [],
        );
      }
    });
  }

  /** @type {[ProfileName, string, number, number][]} profile, element, what fits, what does not */
  const sizes = [
    ["moodle", "cmi.suspend_data", 64_000, 64_001],
    ["moodle", "cmi.core.lesson_location", 64_000, 64_001],
    ["moodle", "cmi.interactions.0.student_response", 64_000, 64_001],
    ["moodle-standard", "cmi.suspend_data", 4096, 4097],
    ["moodle-standard", "cmi.core.lesson_location", 255, 256],
    ["moodle-standard", "cmi.interactions.0.correct_responses.0.pattern", 255, 256],
    ["rustici", "cmi.suspend_data", 4096, 4097],
  ];
  for (const [profile, element, fits, not] of sizes) {
    test(`1.2 ${profile}: ${element} takes ${fits} characters`, () => {
      const { code, set } = run12({ profile });
      set("cmi.interactions.0.type", "fill-in");
      assert.deepEqual([code(element, "x".repeat(fits)), code(element, "x".repeat(not))], ["0", "405"]);
    });
  }

  /** @type {[string, string[], string[], string][]} element, Moodle takes, Moodle refuses, code */
  const in12 = [
    ["cmi.interactions.0.id", ["a", "q!1", ""], ["é", "a b"], "405"],
    [RAW, ["0", "100", ".5", "5.", "66.667", ""], ["-1", "200", "1e1", "x"], "405"],
    ["cmi.core.session_time", ["00:00:01", "0001:00:00.5"], ["0:00:01", "00:00:01.123"], "405"],
    ["cmi.core.exit", ["suspend", "logout", "time-out", ""], ["normal"], "405"],
    [STATUS, ["browsed"], ["not attempted"], "405"],
    ["cmi.objectives.0.status", ["not attempted"], ["unknown"], "405"],
    ["cmi.interactions.0.type", ["likert"], ["long-fill-in", "other"], "405"],
    ["cmi.interactions.0.result", ["wrong", "0.5"], ["incorrect"], "405"],
  ];
  for (const [element, good, bad, code] of in12) {
    test(`1.2 Moodle: ${element}`, () => {
      for (const value of good) assert.equal(run12(moodle).code(element, value), "0", value);
      for (const value of bad) assert.equal(run12(moodle).code(element, value), code, value);
    });
  }

  test("1.2 Moodle does not compare a response with its type, and overwrites an answer", () => {
    const { code, set } = run12(moodle);
    set("cmi.interactions.0.id", "i");
    set("cmi.interactions.0.type", "choice");
    assert.equal(code("cmi.interactions.0.student_response", "Any words, é"), "0");
    assert.equal(code("cmi.interactions.0.student_response", "others"), "0");
    assert.equal(code("cmi.interactions.2.id", "gap"), "201");
  });

  test("1.2 Moodle answers with numbers in the session in which they were set", () => {
    const first = run12(moodle);
    first.setAll([RAW, "80"], ["cmi.core.exit", "suspend"], [STATUS, "incomplete"]);
    assert.deepEqual([first.get(RAW), first.get("cmi.objectives._count")], [80, 0]);
    first.finish();
    const next = drive(first.lms.relaunch());
    next.start();
    assert.equal(next.get(RAW), "80");
    assert.equal(run12().get("cmi.objectives._count"), "0");
  });

  /** @type {[string, string, string[], string[], string][]} profile, type, taken, refused, code */
  const responses = [
    ["moodle", "choice", ["a_1.b"], ["a-b", "é", "", "a[,]a"], "406"],
    ["rustici", "choice", ["a-b", "urn:x:y", ""], ["a b", "a[,]a"], "406"],
    ["moodle", "fill-in", ["x".repeat(300)], ["a\nb"], "406"],
    ["strict", "fill-in", ["x"], ["x".repeat(300), "a\nb"], "406"],
    ["moodle", "numeric", ["42"], ["", "x"], "406"],
    ["rustici", "other", ["a\nb"], ["x".repeat(4001)], "406"],
  ];
  for (const [profile, type, good, bad, code] of responses) {
    test(`2004 ${profile}: ${type}`, () => {
      const { setAll, ...driver } = run2004({ profile: /** @type {ProfileName} */ (profile) });
      setAll(["cmi.interactions.0.id", "i"], ["cmi.interactions.0.type", type]);
      for (const value of good) assert.equal(driver.code("cmi.interactions.0.learner_response", value), "0", value);
      for (const value of bad) assert.equal(driver.code("cmi.interactions.0.learner_response", value), code, value);
    });
  }

  test("2004: a numeric pattern needs both ends in Moodle, not by the standard", () => {
    for (const [profile, code] of /** @type {const} */ ([
      ["moodle", "406"],
      ["strict", "406"],
      ["rustici", "0"],
    ])) {
      const { setAll, ...driver } = run2004({ profile });
      setAll(["cmi.interactions.0.id", "i"], ["cmi.interactions.0.type", "numeric"]);
      assert.equal(driver.code("cmi.interactions.0.correct_responses.0.pattern", "4[:]"), code);
    }
  });

  test("2004 Moodle: timestamps, decimals and descriptions", () => {
    const { code, set } = run2004(moodle);
    set("cmi.interactions.0.id", "i");
    for (const good of ["2025-01-02T03:04:05", "2025-01-02T03:04:05.00Z", "2025-01-02T03:04:05.00+01:00"])
      assert.equal(code("cmi.interactions.0.timestamp", good), "0", good);
    for (const bad of ["2025-01-02T03:04:05Z", "2025-01-02T03:04:05.123Z", "2025-01-02T03:04:05+01:00"])
      assert.equal(code("cmi.interactions.0.timestamp", bad), "406", bad);
    assert.deepEqual(
      ["100000", ".5", ""].map((raw) => code("cmi.score.raw", raw)),
      ["406", "406", "406"],
    );
    assert.deepEqual([code("cmi.score.raw", "33.333333333333"), code("cmi.score.scaled", "1.1")], ["0", "407"]);
    assert.deepEqual(
      ["x".repeat(251), "x".repeat(252), "{x", "a\nb"].map((text) => code("cmi.interactions.0.description", text)),
      ["0", "406", "406", "406"],
    );
    assert.deepEqual(
      ["i", "urn:", "a b"].map((id) => code("cmi.interactions.1.id", id)),
      ["0", "406", "406"],
    );
  });

  /** @type {[ProfileName, string, string][]} profile, status set by the course, status after the end (80 wanted, 50 reached) */
  const mastery = [
    ["strict", "completed", "failed"],
    ["strict", "incomplete", "incomplete"],
    ["moodle", "incomplete", "failed"],
    ["moodle", "passed", "failed"],
    ["rustici", "passed", "passed"],
    ["rustici", "completed", "completed"],
    ["rustici", "", "failed"],
  ];
  for (const [profile, status, after] of mastery) {
    test(`1.2 mastery score, ${profile}: "${status}" becomes "${after}"`, () => {
      const { lms, set, finish } = run12({ profile, masteryScore: "80" });
      if (status) set(STATUS, status);
      set(RAW, "50");
      finish();
      assert.equal(lms.get(STATUS), after);
    });
  }

  test("2004: the Rustici engine fills in what a SCO does not say, unless that is left to the content", () => {
    const after = (/** @type {object} */ options, /** @type {string[]} */ ...statuses) => {
      const { lms, set, finish } = run2004({ ...rustici, ...options });
      for (const status of statuses) set("cmi.completion_status", status);
      finish();
      return [lms.get("cmi.completion_status"), lms.get("cmi.success_status")];
    };
    assert.deepEqual(after({}), ["completed", "passed"]);
    assert.deepEqual(after({}, "incomplete"), ["incomplete", "passed"]);
    assert.deepEqual(after({ completionSetByContent: true, objectiveSetByContent: true }), [undefined, undefined]);
    assert.deepEqual(after({ mode: "review", credit: "no-credit" }), [undefined, undefined]);
    assert.deepEqual(after({ profile: "strict" }), [undefined, undefined]);
  });

  test("browse and review save in Moodle", () => {
    for (const mode of /** @type {const} */ (["browse", "review"])) {
      const { lms, setAll, finish } = run12({ ...moodle, mode, credit: "no-credit" });
      setAll([RAW, "10"], [STATUS, "completed"]);
      finish();
      assert.deepEqual([lms.get(RAW), lms.get(STATUS)], ["10", "completed"]);
    }
  });

  test("an attempt whose SCOs are all finished opens as a review in Moodle", () => {
    const { scorm12, scorm2004 } = PROFILES.moodle;
    const [failed, incomplete, completed] = ["failed", "incomplete", "completed"].map((status) => ({
      [STATUS]: status,
    }));
    assert.equal(modeAfter(scorm12, [failed]), "review");
    assert.equal(modeAfter(scorm12, [incomplete]), "normal");
    assert.equal(modeAfter(scorm12, [completed, {}]), "normal");
    assert.equal(modeAfter(scorm12, [completed, incomplete]), "normal");
    assert.equal(modeAfter(scorm12, [completed, failed]), "review");
    assert.equal(modeAfter(scorm12, []), "normal");
    assert.equal(modeAfter(scorm2004, [{ "cmi.completion_status": "completed" }]), "review");
    assert.equal(modeAfter(scorm2004, [{ "cmi.success_status": "passed" }]), "normal");
    assert.equal(modeAfter(PROFILES.strict.scorm12, [failed]), "normal");
  });

  test('without network Moodle says "true" and loses the work; others say "false"', () => {
    for (const [profile, answers] of /** @type {const} */ ([
      ["moodle", ["true", "0"]],
      ["strict", ["false", "391"]],
      ["rustici", ["false", "391"]],
    ])) {
      const { lms, set, commit, error } = run2004({ profile });
      lms.faults.offline = true;
      set("cmi.location", "p");
      assert.deepEqual([commit(), error()], answers);
      assert.deepEqual(lms.database, {});
    }
  });

  test("a failed request is 101 in Moodle", () => {
    const { lms, commit, error } = run2004(moodle);
    lms.faults.commit = "false";
    assert.deepEqual([commit(), error()], ["false", "101"]);
  });

  test("what a page sends while it is left has room in Moodle up to 64 KiB", () => {
    for (const [character, length, answer] of /** @type {const} */ ([
      ["x", 64_000, "true"],
      ["é", 40_000, "false"],
    ])) {
      const { lms, set, finish } = run12(moodle);
      set("cmi.suspend_data", character.repeat(length));
      lms.faults.leaving = "page";
      assert.equal(finish(), answer);
      assert.equal(lms.get("cmi.suspend_data")?.length, answer === "true" ? length : undefined);
    }
    const { lms, set, finish } = run12();
    lms.faults.leaving = "page";
    set("cmi.suspend_data", "x");
    assert.equal(finish(), "true");
  });

  test("what is sent while the window closes is lost in the Rustici engine", () => {
    for (const [leaving, stored] of /** @type {const} */ ([
      ["window", undefined],
      ["page", "p"],
    ])) {
      const { lms, set, finish } = run2004(rustici);
      set("cmi.location", "p");
      lms.faults.leaving = leaving;
      finish();
      assert.equal(lms.get("cmi.location"), stored);
    }
  });

  test("1.2 Moodle: a second session in the same page falls over once answers were recorded", () => {
    for (const [element, value, broken] of /** @type {const} */ ([
      ["cmi.interactions.0.id", "i", true],
      ["cmi.suspend_data", "s", false],
    ])) {
      const first = running({ standard: "scorm12", ...moodle, sco: "one", page: page() });
      first.set(element, value);
      first.finish();
      const again = drive(first.lms.relaunch());
      if (broken) assert.throws(again.start, TypeError);
      else assert.equal(again.start(), "true");
      assert.equal(drive(first.lms.relaunch({ sco: "two" })).start(), "true");
      assert.equal(drive(first.lms.relaunch({ page: page() })).start(), "true");
    }
  });

  test("1.2 Moodle: a session can be begun again without a launch, which the standard does not have", () => {
    for (const profile of /** @type {const} */ (["moodle", "moodle-standard", "strict", "adl", "rustici"])) {
      const { lms, set, get, start, finish, error } = running({ standard: "scorm12", profile, page: page() });
      set("cmi.suspend_data", "s");
      finish();
      const begins = profile.startsWith("moodle");
      assert.deepEqual([start(), error()], begins ? ["true", "0"] : ["false", "101"], profile);
      assert.match(lms.violations.at(-1) ?? "", begins ? /another/ : /has ended/);
      assert.equal(lms.terminated, !begins);
      if (!begins) continue;
      assert.deepEqual([get("cmi.suspend_data"), lms.unsaved()], ["s", []]);
      assert.deepEqual([start(), error()], ["false", "101"], "twice at once is too much here, too");
      set("cmi.suspend_data", "t");
      finish();
      assert.equal(lms.get("cmi.suspend_data"), "t");
      start();
      set("cmi.interactions.0.id", "i");
      finish();
      assert.throws(start, TypeError);
    }
    const later = running({ standard: "scorm2004", ...moodle, page: page() });
    later.finish();
    assert.deepEqual([later.start(), later.error()], ["false", "104"]);
  });

  test("2004 Moodle: only the first session of a page works", () => {
    const first = running({ standard: "scorm2004-4", ...moodle, sco: "one", page: page() });
    first.finish();
    const second = drive(first.lms.relaunch({ sco: "two" }));
    assert.deepEqual([second.start(), second.error()], ["false", "104"]);
    assert.equal(drive(first.lms.relaunch({ page: page() })).start(), "true");
  });

  test("what waits to be saved is known", () => {
    const { lms, set, commit } = run12({ database: { "cmi.core.lesson_location": "p1" } });
    set("cmi.core.lesson_location", "p2");
    assert.deepEqual([lms.value("cmi.core.lesson_location"), lms.unsaved()], ["p2", ["cmi.core.lesson_location"]]);
    commit();
    assert.deepEqual(
      [lms.unsaved(), lms.limit("cmi.suspend_data"), lms.values()["cmi.core.lesson_location"]],
      [[], 4096, "p2"],
    );
  });

  test("a slow server holds up what goes to it", () => {
    const { lms, get, commit } = run12();
    lms.faults.serverDelay = 30;
    const taken = (/** @type {() => void} */ call) => {
      const from = Date.now();
      call();
      return Date.now() - from;
    };
    assert.ok(taken(commit) >= 30);
    assert.ok(taken(() => get("cmi.suspend_data")) < 30);
  });

  test("every call can be heard of, with its time", () => {
    /** @type {import('../../templates/lms/strict.js').Call[]} */
    const heard = [];
    const { lms, get } = run2004({ clock: () => 12.4, onCall: (call) => heard.push(call) });
    get("cmi.location");
    assert.deepEqual(heard, lms.calls);
    assert.deepEqual(heard[1], {
      method: "GetValue",
      args: ["cmi.location"],
      result: "",
      error: "403",
      rule: "not set yet",
      excused: true,
      at: 12,
    });
  });
});

describe("what is sent while a page goes away", () => {
  for (const standard of /** @type {const} */ (["scorm12", "scorm2004"])) {
    test(`Moodle answers at once, and handles it in any order: ${standard}`, () => {
      /** @type {(() => void)[]} */
      const posted = [];
      const { lms, set, commit } = running({ standard, profile: "moodle", post: (arrive) => posted.push(arrive) });
      set("cmi.suspend_data", "first");
      commit();
      assert.equal(lms.get("cmi.suspend_data"), "first", "while the page stays, a save is waited for");
      lms.faults.leaving = "page";
      for (const state of ["second", "third"]) {
        set("cmi.suspend_data", state);
        assert.equal(commit(), "true");
      }
      assert.equal(lms.get("cmi.suspend_data"), "first");
      for (const at of [1, 0, 0]) posted[at]();
      assert.equal(lms.get("cmi.suspend_data"), "second", "the later one was handled first");
    });

    test(`the time of a session that ends twice on the way is counted once: ${standard}`, () => {
      /** @type {(() => void)[]} */
      const posted = [];
      const { lms, set } = running({ standard, profile: "moodle", post: (arrive) => posted.push(arrive) });
      set(
        standard === "scorm12" ? "cmi.core.session_time" : "cmi.session_time",
        standard === "scorm12" ? "00:01:00" : "PT1M",
      );
      lms.faults.leaving = "page";
      lms.api[standard === "scorm12" ? "LMSFinish" : "Terminate"]("");
      for (const arrive of [posted[0], posted[0]]) arrive();
      assert.equal(
        lms.get(standard === "scorm12" ? "cmi.core.total_time" : "cmi.total_time"),
        standard === "scorm12" ? "0000:01:00.00" : "PT1M",
      );
    });
  }

  test("other LMSs wait for it", () => {
    const { lms, set, commit } = run12({ ...rustici, post: () => assert.fail("nothing is posted") });
    lms.faults.leaving = "page";
    set("cmi.suspend_data", "all");
    assert.equal(commit(), "true");
    assert.equal(lms.get("cmi.suspend_data"), "all");
  });
});

test("Moodle counts the records that there are, so that a gap hides the last one", () => {
  const database = { "cmi.interactions.0.id": "a", "cmi.interactions.2.id": "c" };
  for (const [profile, count] of /** @type {const} */ ([
    ["moodle", "2"],
    ["adl", "3"],
  ])) {
    const { get } = run12({ profile, database: { ...database } });
    assert.equal(String(get("cmi.interactions._count")), count);
  }
});

test("Moodle clears the storage of its origin when somebody has logged in anew", () => {
  for (const [profile, left] of /** @type {const} */ ([
    ["moodle", 0],
    ["rustici", 1],
  ])) {
    const storage = fakeStorage({ kept: "work" });
    new StrictLms({ standard: "scorm12", profile }).logIn(storage);
    assert.equal(storage.length, left, profile);
  }
});

describe("what is read", () => {
  test("Open edX answers the value before the last save, and never a status, a score or a count", () => {
    for (const standard of /** @type {const} */ (["scorm12", "scorm2004"])) {
      const status = standard === "scorm12" ? STATUS : "cmi.completion_status";
      const { lms, set, get, commit, error } = running({
        standard,
        profile: "openedx",
        database: { "cmi.suspend_data": "launch", "cmi.exit": "suspend" },
      });
      const read = [];
      for (const state of ["one", "two"]) {
        set("cmi.suspend_data", state);
        set(status, "completed");
        commit();
        read.push(get("cmi.suspend_data"));
        assert.deepEqual([get(status), error(), get("cmi.interactions._count")], ["", "0", ""]);
      }
      assert.deepEqual(read, ["launch", "one"]);
      assert.deepEqual([lms.get("cmi.suspend_data"), lms.get(status)], ["two", "completed"], "everything is stored");
    }
  });

  test("frappe answers what was there at launch, keeps no answers and scores, and forgets the state of what is done", () => {
    const { lms, set, get, commit } = run12({ profile: "frappe", database: { "cmi.suspend_data": "launch" } });
    for (const [name, value] of [
      ["cmi.suspend_data", "one"],
      [RAW, "80"],
      ["cmi.interactions.0.id", "q"],
    ])
      assert.equal(set(name, value), "true");
    commit();
    assert.deepEqual(
      [get("cmi.suspend_data"), lms.get("cmi.suspend_data"), lms.get(RAW), lms.get("cmi.interactions.0.id")],
      ["launch", "one", undefined, undefined],
    );
    set(STATUS, "passed");
    commit();
    assert.deepEqual([lms.get(STATUS), lms.get("cmi.suspend_data")], ["passed", undefined]);
  });
});
