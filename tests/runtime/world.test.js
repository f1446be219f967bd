/** Random learners in a bad world: whatever happens, what was accepted is not lost, not doubled, and nothing is illegal. */

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
    const session = new Session(name === "scorm12" ? scorm12 : scorm2004, fakeCourse(), { onSave: () => {}, onResume: () => {} });
    session.connect(/** @type {any} */ (lms.api));
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

for (const name of /** @type {const} */ (["scorm12", "scorm2004"]))
  for (const persistence of /** @type {const} */ (["plain", "moodle"]))
    test(`${name}, ${persistence}: ${RUNS} random learners lose nothing`, () => {
      for (let seed = 1; seed <= RUNS; seed += 1) {
        const { database, cards, answers, lmss } = live(name, persistence, seed);
        const state = decode(database["cmi.suspend_data"] ?? "");
        assert.ok(state?.whole, `seed ${seed}`);
        assert.deepEqual([...(state.progress.lessons.get("abc")?.cards ?? [])].sort(), [...cards].sort(), `seed ${seed}: cards`);
        const reported = Object.entries(database).filter(([key]) => /^cmi\.interactions\.\d+\.id$/.test(key)).map(([, id]) => id);
        assert.deepEqual([...new Set(reported)].sort(), [...answers].sort(), `seed ${seed}: answers`);
        // In 1.2 nobody can know what a failed commit left; there twice is better than not at all.
        if (name === "scorm2004") assert.equal(reported.length, answers.length, `seed ${seed}: an answer is reported twice`);
        for (const lms of lmss) {
          assert.deepEqual(lms.violations, [], `seed ${seed}`);
          for (const call of ["Initialize", "Finish", "Terminate"])
            assert.ok(lms.calls.filter(({ method }) => method.endsWith(call)).length <= 1, `seed ${seed}: ${call}`);
        }
      }
    });
