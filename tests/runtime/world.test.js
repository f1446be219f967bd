/** Random learners in a bad world: whatever happens, what was accepted is not lost, not doubled, and nothing is illegal. */

import { connect } from "../../templates/runtime/handshake.js";
import assert from "node:assert/strict";
import { test } from "node:test";

import { Session } from "../../templates/runtime/session.js";
import { scorm12 } from "../../templates/runtime/standards/scorm12.js";
import { scorm2004 } from "../../templates/runtime/standards/scorm2004.js";
import { decode, lessonRecord } from "../../templates/runtime/state.js";
import { StrictLms } from "../../templates/lms/strict.js";
import { anyInteraction, fakeCourse, fakeStorage } from "./fakes.js";

console.warn = () => {};
const RUNS = 300;
/** @typedef {import("../../templates/lms/strict.js").Fault} Fault */
const FAULTS = /** @type {(Fault | "lie" | undefined)[]} */ ([undefined, "false", "throw", "page", "lie"]);
const network = { onLine: true };
Object.assign(globalThis, { window: { setTimeout: () => 1 } });
Object.defineProperty(globalThis, "navigator", { value: network, configurable: true });

/** A small generator of random numbers, so that a failure can be repeated. @param {number} seed */
function random(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** @param {"scorm12" | "scorm2004"} name @param {"plain" | "moodle"} persistence @param {number} seed */
function live(name, persistence, seed) {
  const next = random(seed * 7919 + 13);
  // Moodle with SCORM 1.2 never sends again what it believes to have stored: answers of a save that it lied about are
  // lost when the session goes on, and nobody can know.
  const believes = persistence === "moodle" && name === "scorm12";
  const storage = fakeStorage();
  Object.assign(globalThis, { localStorage: storage });
  const cards = new Set();
  /** @type {string[]} */
  const answers = [];
  /** @type {Record<string, string>} */
  let database = {};
  /** @type {StrictLms[]} */
  const lmss = [];
  network.onLine = true;

  const launch = () => {
    const lms = new StrictLms({ standard: name, persistence, database: { ...database } });
    lmss.push(lms);
    const session = new Session(name === "scorm12" ? scorm12 : scorm2004, fakeCourse(), {
      onSave: () => {},
      onResume: () => {},
    });
    connect(session, /** @type {any} */ (lms.api));
    return { lms, session };
  };
  const leave = (/** @type {ReturnType<typeof launch>} */ { lms, session }, /** @type {number} */ how) => {
    // A crash ends nothing; otherwise the page goes away, or Exit is pressed.
    if (how) session.end(how === 2);
    session.ended = true;
    database = lms.database;
  };

  let now = launch();
  for (let steps = 12 + next(40); steps > 0; steps -= 1) {
    const { lms, session } = now;
    const kind = next(12);
    if (kind < 3) {
      const card = `c${"abcdefghij"[next(10)]}`;
      cards.add(card);
      lessonRecord(session.progress, "abc").cards.add(card);
      session.changed();
    } else if (kind < 5) {
      const id = `q${answers.length}`;
      answers.push(id);
      session.answered(anyInteraction(id));
      session.changed();
    } else if (kind < 8) session.commit();
    else if (kind === 8) lms.faults.commit = FAULTS[next(believes ? 4 : 5)];
    else if (kind === 9) lms.faults.setValue = /** @type {Fault | undefined} */ (FAULTS[next(3)]);
    else if (kind === 10) network.onLine = next(3) > 0;
    else {
      lms.faults.terminate = FAULTS[[0, 1, 4][next(3)]];
      leave(now, next(3));
      now = launch();
    }
  }
  leave(now, next(3));
  network.onLine = true;
  now = launch();
  for (let saves = 0; saves < 3; saves += 1) now.session.commit();
  leave(now, 1);
  return { database, cards, answers, lmss };
}

/** What a true answer looks like in the LMS; its time may be told more exactly. */
const TRUE_ANSWER = {
  scorm12: {
    type: "choice",
    student_response: "a",
    result: "correct",
    weighting: "1",
    latency: "0000:00:01.50",
    "correct_responses.0.pattern": "a",
    "objectives.0.id": "z1",
  },
  scorm2004: {
    type: "choice",
    learner_response: "one",
    result: "correct",
    weighting: "1",
    latency: "PT1.5S",
    "correct_responses.0.pattern": "one",
    "objectives.0.id": "z1",
    description: "Which?",
  },
};

/**
 * A learner in Moodle, whose server handles what is sent while the page goes away late, twice, in any order or not at all,
 * and at times fails.
 * @param {"scorm12" | "scorm2004"} name @param {number} seed
 */
function liveInMoodle(name, seed) {
  const next = random(seed * 104_729 + 7);
  const storage = fakeStorage();
  Object.assign(globalThis, { localStorage: storage });
  network.onLine = true;
  const score = name === "scorm12" ? "cmi.core.score.raw" : "cmi.score.raw";
  const statuses = name === "scorm12" ? ["cmi.core.lesson_status"] : ["cmi.completion_status", "cmi.success_status"];
  /** What was true at some time. @type {Map<string, Set<string>>} */
  const truth = new Map([score, ...statuses, "cmi.suspend_data"].map((element) => [element, new Set()]));
  const cards = new Set();
  /** @type {string[]} */
  const answers = [];
  /** @type {Record<string, string>} */
  const database = {};
  /** Requests that the server has not handled yet. @type {(() => void)[]} */
  let underWay = [];
  let late = false;
  /** A request was handled after the course was opened again. */
  let overtaken = false;
  /** The server handles some of what is under way. @param {number} share of ten */
  const handle = (share) => {
    const order = underWay.map((arrive) => ({ arrive, at: next(1000) })).sort((one, other) => one.at - other.at);
    underWay = [];
    for (const { arrive } of order) {
      if (next(10) >= share) underWay.push(arrive);
      else if (next(8)) {
        arrive();
        if (!next(5)) underWay.push(arrive);
      }
    }
  };
  const launch = () => {
    const lms = new StrictLms({ standard: name, profile: "moodle", database, post: (arrive) => underWay.push(arrive) });
    const session = new Session(name === "scorm12" ? scorm12 : scorm2004, fakeCourse(), {
      onSave: () => {},
      onResume: () => {},
    });
    connect(session, /** @type {any} */ (lms.api));
    return { lms, session };
  };
  const note = (/** @type {Session} */ session) => {
    const { report } = session.standing();
    truth.get(score)?.add(String(report.score));
    const reached = report.success === "unknown" ? "completed" : report.success;
    if (name === "scorm12") truth.get(statuses[0])?.add(report.completion === "completed" ? reached : "incomplete");
    else {
      truth.get(statuses[0])?.add(report.completion);
      truth.get(statuses[1])?.add(report.success);
    }
  };

  let now = launch();
  note(now.session);
  const leave = () => {
    const { lms, session } = now;
    lms.faults.leaving = "page";
    // Some browsers hide a page before it goes.
    if (next(2) && session.dirty) session.commit();
    session.end();
    // Most arrives before anybody can open the course again.
    handle(late ? 6 : 10);
    overtaken ||= underWay.length > 0;
    now = launch();
  };
  for (let steps = 10 + next(30); steps > 0; steps -= 1) {
    const { lms, session } = now;
    const record = lessonRecord(session.progress, "abc");
    const kind = next(13);
    if (kind < 3) {
      const card = `c${"abcdefghij"[next(10)]}`;
      cards.add(card);
      record.cards.add(card);
      session.changed();
    } else if (kind < 6) {
      const id = `q${answers.length}`;
      answers.push(id);
      session.answered(anyInteraction(id));
      session.changed();
    } else if (kind === 6) {
      const best = Math.max(record.quizzes.get("zz")?.score ?? 0, 1000 * next(11));
      for (const key of ["aa", "bb"])
        record.answers.set(key, { given: "x", done: true, ever: true, paid: false, share: 63, tries: 1, hints: 0 });
      record.read = true;
      record.quizzes.set("zz", {
        submitted: true,
        passed: best >= 5000,
        closed: true,
        untimed: false,
        started: false,
        attempts: 1,
        score: best,
        weight: 2,
        used: 0,
      });
      note(session);
      session.changed();
    } else if (kind < 10) session.commit();
    else if (kind === 10) lms.faults.commit = lms.faults.commit ? undefined : "false";
    else if (kind === 11) network.onLine = next(3) > 0;
    else {
      late = next(4) === 0;
      leave();
    }
    lms.faults.offline = !network.onLine;
    note(now.session);
  }
  leave();
  network.onLine = true;
  while (underWay.length) handle(10);
  now = launch();
  for (let saves = 0; saves < 3; saves += 1) now.session.commit();
  now.session.end(true);
  return { database, truth, cards, answers, overtaken, lms: now.lms };
}

for (const name of /** @type {const} */ (["scorm12", "scorm2004"]))
  test(`${name}: after ${RUNS} learners whose last saves arrive in any order, or never, Moodle holds what was true, and all of it`, () => {
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const { database, truth, cards, answers, overtaken, lms } = liveInMoodle(name, seed);
      const state = decode(database["cmi.suspend_data"] ?? "");
      assert.ok(state?.whole, `seed ${seed}`);
      assert.deepEqual(
        [...(state.progress.lessons.get("abc")?.cards ?? [])].sort(),
        [...cards].sort(),
        `seed ${seed}: cards`,
      );
      for (const [element, values] of truth)
        if (element !== "cmi.suspend_data" && database[element] !== undefined)
          assert.ok(values.has(database[element]), `seed ${seed}: ${element} ${database[element]}`);
      /** @type {Map<string, Record<string, string>>} */
      const rows = new Map();
      for (const [element, value] of Object.entries(database)) {
        const [, index, field] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
        if (field) rows.set(index, { ...rows.get(index), [field]: value });
      }
      const listed = [];
      for (const [index, { id, time, timestamp, ...fields }] of rows) {
        assert.match(time ?? timestamp, /09:05:07(\.\d+)?Z?$/, `seed ${seed}: time of ${index}`);
        // A place that was told of once is there with its time at least.
        if (!id) assert.deepEqual(fields, {}, `seed ${seed}: ${index}`);
        else assert.deepEqual(fields, TRUE_ANSWER[name], `seed ${seed}: ${index}`);
        if (id) listed.push(id);
      }
      // An answer that was told in place of one under way is written over when that arrives; the state has it all the same.
      if (overtaken && name === "scorm12")
        assert.ok(
          listed.every((id) => answers.includes(id)),
          `seed ${seed}: answers`,
        );
      else assert.deepEqual([...new Set(listed)].sort(), [...answers].sort(), `seed ${seed}: answers`);
      if (name === "scorm2004") assert.equal(listed.length, answers.length, `seed ${seed}: an answer is listed twice`);
      assert.deepEqual(lms.violations, [], `seed ${seed}`);
    }
  });

for (const name of /** @type {const} */ (["scorm12", "scorm2004"]))
  for (const persistence of /** @type {const} */ (["plain", "moodle"]))
    test(`${name}, ${persistence}: ${RUNS} random learners lose nothing`, () => {
      for (let seed = 1; seed <= RUNS; seed += 1) {
        const { database, cards, answers, lmss } = live(name, persistence, seed);
        const state = decode(database["cmi.suspend_data"] ?? "");
        assert.ok(state?.whole, `seed ${seed}`);
        assert.deepEqual(
          [...(state.progress.lessons.get("abc")?.cards ?? [])].sort(),
          [...cards].sort(),
          `seed ${seed}: cards`,
        );
        const reported = Object.entries(database)
          .filter(([key]) => /^cmi\.interactions\.\d+\.id$/.test(key))
          .map(([, id]) => id);
        assert.deepEqual([...new Set(reported)].sort(), [...answers].sort(), `seed ${seed}: answers`);
        // In 1.2 nobody can know what a failed commit left; there twice is better than not at all.
        if (name === "scorm2004")
          assert.equal(reported.length, answers.length, `seed ${seed}: an answer is reported twice`);
        for (const lms of lmss) {
          assert.deepEqual(lms.violations, [], `seed ${seed}`);
          for (const call of ["Initialize", "Finish", "Terminate"])
            assert.ok(lms.calls.filter(({ method }) => method.endsWith(call)).length <= 1, `seed ${seed}: ${call}`);
        }
      }
    });
