import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { MODELS, FORMATS } from "../../templates/lms/data_model.js";
import { drive, moodle, run12, run2004, running } from "./driver.js";
import { StrictLms } from "../../templates/lms/strict.js";

/** @param {string} element */
const filled = (element) => element.replace(/\.n(?=\.|$)/g, ".0").replace("{target=n}", "{target=x}");

describe("tables", () => {
  for (const [standard, model] of Object.entries(MODELS)) {
    test(`${standard} names only formats that exist`, () => {
      const types = Object.values(model.types).flatMap(({ response, pattern }) => [response, pattern]);
      const used = [...model.elements.map(({ format }) => format), ...types];
      assert.deepEqual(
        used.filter((name) => !["response", "pattern"].includes(name) && !FORMATS[name]),
        [],
      );
      assert.equal(new Set(model.elements.map(({ name }) => name)).size, model.elements.length);
    });
    test(`${standard} access is enforced for every element`, () => {
      const codes = standard === "scorm12" ? { ro: "403", wo: "404" } : { ro: "404", wo: "405" };
      const known = {
        "cmi.comments_from_lms.0.comment": "",
        "adl.data.0.id": "x",
        "cmi.objectives.0.id": "o",
        "cmi.interactions.0.id": "i",
        "cmi.interactions.0.objectives.0.id": "o",
        "cmi.interactions.0.correct_responses.0.pattern": "a",
        "cmi.comments_from_learner.0.comment": "",
        "cmi.exit": "suspend",
      };
      const driver = running({
        standard: /** @type {import('../../templates/lms/data_model.js').Standard} */ (standard),
        database: known,
      });
      for (const { name, access } of model.elements) {
        if (access === "ro") assert.equal(driver.code(filled(name), "x"), codes.ro, name);
        if (access === "wo") assert.equal(driver.read(filled(name)), codes.wo, name);
        else assert.match(driver.read(filled(name)), /^(0|403)$/, name);
      }
    });
  }
});

describe("session state", () => {
  /** @type {['scorm12' | 'scorm2004', Record<string, string>][]} */
  const tables = [
    ["scorm12", { twice: "101", again: "101", get: "301 301", set: "301 301", commit: "301 301", finish: "301 301" }],
    ["scorm2004", { twice: "103", again: "104", get: "122 123", set: "132 133", commit: "142 143", finish: "112 113" }],
  ];
  for (const [standard, codes] of tables) {
    test(standard, () => {
      const driver = drive(new StrictLms({ standard }));
      const element = standard === "scorm12" ? "cmi.suspend_data" : "cmi.location";
      /** @type {Record<string, string>} */
      const seen = {};
      const calls = {
        get: () => driver.get(element),
        set: () => driver.set(element, ""),
        commit: driver.commit,
        finish: driver.finish,
      };
      const outside = () => {
        for (const [key, call] of Object.entries(calls)) {
          assert.equal(call(), key === "get" ? "" : "false");
          seen[key] = seen[key] ? `${seen[key]} ${driver.error()}` : driver.error();
        }
      };
      outside();
      assert.equal(driver.start(), "true");
      assert.deepEqual([driver.start(), driver.error()], ["false", codes.twice]);
      assert.equal(driver.finish(), "true");
      assert.deepEqual([driver.start(), driver.error()], ["false", codes.again]);
      outside();
      assert.deepEqual({ ...seen, twice: codes.twice, again: codes.again }, codes);
      assert.equal(driver.lms.violations.length, 10);
      assert.deepEqual([driver.lms.initialized, driver.lms.terminated], [true, true]);
    });
  }

  test("arguments", () => {
    const { lms, set, error } = run12();
    assert.deepEqual([lms.api.LMSCommit(), error()], ["false", "201"]);
    assert.deepEqual([lms.api.LMSCommit("x"), error()], ["false", "201"]);
    assert.deepEqual([set("cmi.core.score.raw", 80), error()], ["false", "201"]);
    assert.deepEqual([set("cmi.suspend_data"), error()], ["false", "201"]);
    assert.deepEqual([lms.api.LMSGetErrorString(201), error()], ["Invalid argument error", "201"]);
    assert.equal(lms.violations.length, 5);
    assert.equal(lms.api.LMSGetErrorString("405"), "Incorrect data type");
    assert.equal(lms.api.LMSGetDiagnostic(""), "Invalid argument error");
    assert.equal(lms.violations.length, 5);
    assert.deepEqual(lms.calls[0], { method: "LMSInitialize", args: [""], result: "true", error: "0" });
    assert.match(lms.calls[1].rule ?? "", /argument/);
  });
});

describe("reading", () => {
  /** @type {[string, string, string][]} */
  const in12 = [
    ["", "201", ""],
    ["cmi.nothing", "401", ""],
    ["cmi.core", "401", ""],
    ["cmi.objectives.n.id", "401", ""],
    ["cmi.objectives.00.id", "401", ""],
    ["cmi.core.student_id._children", "202", ""],
    ["cmi.core._count", "203", ""],
    ["cmi.objectives.0.id", "201", ""],
    ["cmi.core.exit", "404", ""],
    ["cmi._version", "0", "3.4"],
    ["cmi.core.score._children", "0", "raw,min,max"],
    ["cmi.objectives._children", "0", "id,score,status"],
    ["cmi.interactions._count", "0", "0"],
    ["cmi.core.lesson_status", "0", "not attempted"],
    ["cmi.suspend_data", "0", ""],
    ["cmi.core.entry", "0", "ab-initio"],
    ["cmi.student_data.mastery_score", "0", "80"],
    ["cmi.core.student_id", "0", "me"],
  ];
  /** @type {[string, string, string][]} */
  const in2004 = [
    ["", "301", ""],
    ["cmi.nothing", "401", ""],
    ["cmi.core.lesson_status", "401", ""],
    ["cmi.location._children", "301", ""],
    ["cmi.location._count", "301", ""],
    ["cmi.objectives.0.id", "301", ""],
    ["cmi.exit", "405", ""],
    ["cmi.location", "403", ""],
    ["cmi.score.scaled", "403", ""],
    ["cmi.launch_data", "403", ""],
    ["cmi._version", "0", "1.0"],
    ["cmi.score._children", "0", "scaled,raw,min,max"],
    ["cmi.interactions._count", "0", "0"],
    ["cmi.completion_status", "0", "unknown"],
    ["cmi.scaled_passing_score", "0", "0.8"],
    ["cmi.learner_id", "0", "me"],
    ["cmi.mode", "0", "normal"],
    ["adl.nav.request_valid.choice.{target=a.1.b}", "0", "unknown"],
    ["adl.data._count", "0", "0"],
  ];
  const learner = { id: "me", name: "Me" };
  for (const [driver, rows] of /** @type {const} */ ([
    [() => run12({ learner, masteryScore: "80" }), in12],
    [() => run2004({ learner, scaledPassingScore: "0.8" }), in2004],
  ])) {
    for (const [element, code, value] of rows) {
      test(`${element || "(empty)"} -> ${code}`, () => {
        const { lms, get, error } = driver();
        assert.deepEqual([get(element), error()], [value, code]);
        assert.equal(lms.violations.length, ["0", "403"].includes(code) ? 0 : 1);
      });
    }
  }
  test("Moodle answers 201 for an unknown element in 1.2 and knows no adl.data", () => {
    assert.equal(run12(moodle).read("cmi.nothing"), "201");
    assert.equal(run2004(moodle).read("adl.data._count"), "401");
  });
});

describe("writing", () => {
  /** @type {[string, string[], string, string[]][]} element, good values, code, bad values */
  const in12 = [
    ["cmi.core.lesson_status", ["passed", "browsed"], "405", ["not attempted", "unknown", ""]],
    ["cmi.core.exit", ["", "suspend", "logout", "time-out"], "405", ["normal"]],
    ["cmi.core.score.raw", ["0", "100", "66.67", ""], "405", ["101", "-1", "1e1", ".5", "5.", "x"]],
    ["cmi.core.session_time", ["00:00:01", "0001:02:03.45"], "405", ["0:00:01", "00:00:01.123", "00:60:00", "PT1S"]],
    ["cmi.core.lesson_location", ["x".repeat(255)], "405", ["x".repeat(256)]],
    ["cmi.suspend_data", ["x".repeat(4096)], "405", ["x".repeat(4097)]],
    ["cmi.student_preference.audio", ["-1", "100"], "405", ["-2", "101", "0.5"]],
    ["cmi.objectives.0.id", ["q_1-a"], "405", ["a b", "é", "", "x".repeat(256)]],
    ["cmi.objectives.0.status", ["not attempted"], "405", ["unknown"]],
    ["cmi.interactions.0.time", ["23:59:59", "00:00:00.5"], "405", ["24:00:00", "2025-01-01T00:00:00"]],
    ["cmi.interactions.0.type", ["choice", "likert"], "405", ["other", "long-fill-in"]],
    ["cmi.interactions.0.weighting", ["-100", "1.5"], "405", ["101"]],
    ["cmi.interactions.0.result", ["wrong", "correct", "0.5"], "405", ["incorrect", ""]],
    ["cmi.interactions.0.latency", ["0000:00:01.5"], "405", ["PT1S"]],
    ["cmi.core._children", [], "402", ["x"]],
    ["cmi.objectives._count", [], "402", ["1"]],
    ["cmi._version", [], "402", ["1"]],
    ["cmi.core.student_name", [], "403", ["x"]],
    ["cmi.foo", [], "401", ["x"]],
    ["", [], "201", ["x"]],
    ["cmi.interactions.1.id", [], "201", ["x"]],
    ["cmi.objectives.1.id", [], "201", ["x"]],
  ];
  /** @type {[string, string[], string, string[]][]} */
  const in2004 = [
    ["cmi.completion_status", ["completed", "not attempted"], "406", ["passed", ""]],
    ["cmi.success_status", ["passed", "unknown"], "406", ["completed"]],
    ["cmi.exit", ["", "normal", "suspend"], "406", ["Suspend"]],
    ["cmi.score.scaled", ["-1", "0.85", "1"], "407", ["1.2", "-1.01"]],
    ["cmi.score.scaled", [], "406", [".5", "8.5e-1", "", "0.33333333333"]],
    ["cmi.score.raw", ["120.5", "-3"], "406", ["100000", "1,5"]],
    ["cmi.progress_measure", ["0", "1"], "407", ["1.1", "-0.1"]],
    ["cmi.location", ["x".repeat(1000)], "406", ["x".repeat(1001)]],
    ["cmi.suspend_data", ["x".repeat(64000)], "406", ["x".repeat(64001)]],
    ["cmi.session_time", ["PT0S", "PT1.23S", "P1DT2H"], "406", ["PT1.234S", "P", "PT", "00:00:01", ""]],
    ["cmi.learner_preference.audio_level", ["0", "2"], "407", ["-1"]],
    ["cmi.learner_preference.audio_captioning", ["-1"], "406", ["2"]],
    ["cmi.learner_preference.language", ["", "en-GB"], "406", ["english_"]],
    ["cmi.objectives.0.id", ["a-b"], "406", ["a b", "urn:", "", "é", "%zz"]],
    ["cmi.objectives.0.id", ["urn:x:y"], "351", []],
    ["cmi.objectives.0.success_status", [], "408", ["passed"]],
    ["cmi.interactions.0.id", ["i", "http://x/y%20z"], "406", ["a b"]],
    ["cmi.interactions.0.type", [], "408", ["choice"]],
    ["cmi.interactions.1.id", [], "351", ["i"]],
    [
      "cmi.comments_from_learner.0.comment",
      ["{lang=en}fine", "fine"],
      "406",
      ["a\nb", "{x", "{lang=123}x", "x".repeat(4001)],
    ],
    [
      "cmi.comments_from_learner.0.timestamp",
      [
        "2025",
        "2025-01",
        "2025-01-02",
        "2025-01-02T03:04",
        "2025-01-02T03:04:05",
        "2025-01-02T03:04:05.67",
        "2025-01-02T03:04:05.6Z",
        "2025-01-02T03:04:05.00+01:00",
      ],
      "406",
      [
        "2025-01-02T03:04:05Z",
        "2025-01-02T03:04:05.123Z",
        "2025-01-02T03:04:05+01:00",
        "2025-02-30T00:00:00",
        "1969-01-01T00:00:00",
        "2039-01-01T00:00:00",
        "03:04:05",
        "2025-01-02T",
        "2025-13",
        "",
      ],
    ],
    [
      "adl.nav.request",
      ["continue", "_none_", "{target=item1}choice", "{target=i}jump"],
      "406",
      ["next", "{target=}choice"],
    ],
    ["cmi.score._children", [], "404", ["x"]],
    ["cmi.learner_id", [], "404", ["x"]],
    ["cmi.comments_from_lms.0.comment", [], "404", ["x"]],
    ["cmi.foo", [], "401", ["x"]],
    ["", [], "351", ["x"]],
    ["adl.data.0.store", [], "351", ["x"]],
  ];
  for (const [start, rows] of /** @type {const} */ ([
    [run12, in12],
    [run2004, in2004],
  ])) {
    for (const [element, good, code, bad] of rows) {
      test(`${element || "(empty)"} ${code} ${bad.length}`, () => {
        for (const value of good) assert.equal(start().code(element, value), "0", value);
        for (const value of bad) {
          const { lms, ...driver } = start();
          assert.equal(driver.code(element, value), code, value);
          assert.equal(lms.violations.length, 1);
        }
      });
    }
  }

  test("2004 limits and conflicts", () => {
    const { code, setAll } = run2004();
    for (const [array, room] of /** @type {const} */ ([
      ["objectives", 100],
      ["interactions", 250],
      ["comments_from_learner", 250],
    ])) {
      for (let index = 0; index <= room; index += 1) {
        const element = `cmi.${array}.${index}.${array === "comments_from_learner" ? "comment" : "id"}`;
        assert.equal(code(element, `x${index}`), index < room ? "0" : "351", element);
      }
    }
    assert.equal(code("cmi.objectives.1.id", "x0"), "351", "duplicate");
    assert.equal(code("cmi.objectives.1.id", "other"), "351", "changed");
    assert.equal(code("cmi.objectives.1.id", "x1"), "0", "the same again");
    assert.equal(code("cmi.interactions.1.id", "x0"), "0", "journaling");
    assert.equal(code("cmi.interactions.0.learner_response", "a"), "408");
    assert.equal(code("cmi.interactions.0.correct_responses.0.pattern", "a"), "408");
    for (let index = 0; index <= 10; index += 1) {
      assert.equal(code(`cmi.interactions.0.objectives.${index}.id`, `o${index}`), index < 10 ? "0" : "351");
    }
    assert.equal(code("cmi.interactions.0.objectives.1.id", "o0"), "351");
    setAll(["cmi.interactions.0.type", "choice"], ["cmi.interactions.0.correct_responses.0.pattern", "a"]);
    assert.equal(code("cmi.interactions.0.correct_responses.1.pattern", "a"), "351");
    assert.equal(code("cmi.interactions.0.correct_responses.1.pattern", "b"), "0");
    setAll(["cmi.interactions.1.type", "true-false"], ["cmi.interactions.1.correct_responses.0.pattern", "true"]);
    assert.equal(code("cmi.interactions.1.correct_responses.1.pattern", "false"), "351");
  });
});

describe("responses by type", () => {
  const many = (/** @type {number} */ count) => Array.from({ length: count }, (_, index) => `a${index}`).join("[,]");
  /** @type {[string, string[], string[]][]} */
  const both12 = [
    ["true-false", ["0", "1", "t", "f"], ["true", "T", ""]],
    ["choice", ["a", "a,b", "{a,1}"], ["ab", "A", "a b", "{a", "", "a,,b"]],
    ["fill-in", ["Any text, at all!"], ["x".repeat(256)]],
    ["matching", ["a.1,b.2", "{a.1}"], ["a", "a.1.2", "ab.1"]],
    ["performance", ["anything"], ["x".repeat(256)]],
    ["sequencing", ["c,a,b"], ["c-a", "step1,step2"]],
    ["likert", ["3"], ["10", ""]],
    ["numeric", ["42", "-1.5"], ["x", "", "1e3"]],
  ];
  for (const [type, good, bad] of both12) {
    test(`1.2 ${type}`, () => {
      for (const element of ["cmi.interactions.0.student_response", "cmi.interactions.0.correct_responses.0.pattern"]) {
        for (const value of [...good, ...bad]) {
          const { code, set } = run12();
          set("cmi.interactions.0.type", type);
          assert.equal(code(element, value), good.includes(value) ? "0" : "405", `${element} ${value}`);
        }
      }
    });
  }
  test("1.2 type after a response that does not fit it", () => {
    const { code } = run12();
    assert.equal(code("cmi.interactions.0.student_response", "word"), "0");
    assert.equal(code("cmi.interactions.0.type", "choice"), "405");
    assert.equal(code("cmi.interactions.0.type", "fill-in"), "0");
  });

  /** @type {[string, {both?: string[], response?: string[], pattern?: string[], neither: string[]}][]} */
  const in2004 = [
    ["true-false", { both: ["true", "false"], neither: ["t", "1", ""] }],
    [
      "choice",
      {
        both: ["a", "a[,]b_1.x", many(36)],
        neither: ["", "a-b", "a b", "é", "a[,]a", "a,b", many(37), "a\n", "x".repeat(251)],
      },
    ],
    [
      "fill-in",
      {
        both: ["Any text", "{lang=en}text[,]two", ""],
        pattern: ["{case_matters=true}{order_matters=false}x", "{order_matters=true}{lang=de}x"],
        neither: ["a\nb", "{lang=1}x", "x".repeat(251), many(11)],
      },
    ],
    [
      "long-fill-in",
      {
        both: ["{lang=en}text", "x".repeat(4000)],
        pattern: ["{case_matters=true}x"],
        neither: ["x".repeat(4001), "a\r\nb"],
      },
    ],
    ["matching", { both: ["a[.]1[,]b[.]2", "a[.]1[,]a[.]1"], neither: ["a", "a.1", "a[.]1[.]2", "a-b[.]c", ""] }],
    [
      "performance",
      {
        both: ["s1[.]a", "[.]a", "s1[.]", "s1[.]4.5"],
        pattern: ["{order_matters=false}s1[.]4[:]6"],
        neither: ["[.]", "s1", "s 1[.]a"],
      },
    ],
    ["sequencing", { both: ["c[,]a[,]b", "a[,]a"], neither: ["a,b", "", many(37)] }],
    ["likert", { both: ["often_1"], neither: ["", "a[,]b", "very often"] }],
    [
      "numeric",
      { response: ["42", "-0.5"], pattern: ["42[:]42", "-1[:]2.5"], neither: ["", "x", "[:]4", "5[:]4", "1e3"] },
    ],
    ["other", { both: ["x".repeat(4000)], neither: ["x".repeat(4001), "a\nb"] }],
  ];
  for (const [type, { both = [], response = [], pattern = [], neither }] of in2004) {
    test(`2004 ${type}`, () => {
      const check = (/** @type {string} */ element, /** @type {string} */ value, /** @type {string} */ expected) => {
        const { code, setAll } = run2004();
        setAll(["cmi.interactions.0.id", "i"], ["cmi.interactions.0.type", type]);
        assert.equal(code(`cmi.interactions.0.${element}`, value), expected, `${element} ${value}`);
      };
      for (const value of [...both, ...response]) check("learner_response", value, "0");
      for (const value of [...both, ...pattern]) check("correct_responses.0.pattern", value, "0");
      for (const value of neither)
        for (const element of ["learner_response", "correct_responses.0.pattern"]) check(element, value, "406");
    });
  }
  test("2004 switches with a value other than true or false", () => {
    const { code, setAll } = run2004();
    setAll(["cmi.interactions.0.id", "i"], ["cmi.interactions.0.type", "fill-in"]);
    assert.equal(code("cmi.interactions.0.correct_responses.0.pattern", "{case_matters=yes}x"), "406");
    assert.equal(code("cmi.interactions.0.description", "{brace"), "406");
    assert.equal(code("cmi.interactions.0.description", "x".repeat(251)), "406");
    assert.equal(code("cmi.interactions.0.result", "wrong"), "406");
    assert.equal(code("cmi.interactions.0.result", "incorrect"), "0");
    assert.equal(code("cmi.interactions.0.latency", "PT2.5S"), "0");
  });
});
