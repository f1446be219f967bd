import { connect } from "../../templates/runtime/handshake.js";
import assert from "node:assert/strict";
import { test } from "node:test";

import { Session } from "../../templates/runtime/session.js";
import { scorm12 } from "../../templates/runtime/standards/scorm12.js";
import { scorm2004 } from "../../templates/runtime/standards/scorm2004.js";
import { decode, encode, lessonRecord } from "../../templates/runtime/state.js";
import { StrictLms } from "../../templates/lms/strict.js";
import { anyInteraction, fakeCourse, fakeStorage } from "./fakes.js";

console.warn = () => {};
const network = { onLine: true };
// Timers never fire here: the tests say when a save is due.
Object.assign(globalThis, { window: { setTimeout: () => 1 } });
Object.defineProperty(globalThis, "navigator", { value: network, configurable: true });

/**
 * A launch.
 * @param {"scorm12" | "scorm2004"} name
 * @param {{ storage?: Storage, lms?: Partial<import("../../templates/lms/strict.js").Options> }} [options]
 */
function launch(name, { storage = fakeStorage(), lms: options = {} } = {}) {
  Object.assign(globalThis, { localStorage: storage });
  const lms = new StrictLms({ standard: name, ...options });
  const told = { states: /** @type {string[]} */ ([]), kept: false, resumed: false };
  const session = new Session(name === "scorm12" ? scorm12 : scorm2004, fakeCourse(), {
    onSave: (state) => told.states.push(state),
    onResume: (_moved, kept) => Object.assign(told, { kept, resumed: true }),
  });
  connect(session, /** @type {any} */ (lms.api));
  const turn = (/** @type {string} */ card) => {
    lessonRecord(session.progress, "abc").cards.add(card);
    session.changed();
  };
  const answer = (/** @type {string} */ id) => {
    session.answered(anyInteraction(id));
    session.changed();
  };
  return { session, lms, told, turn, answer, storage };
}

/** @param {StrictLms} lms */
const answersIn = (lms) =>
  Object.entries(lms.database)
    .filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name))
    .map(([, id]) => id)
    .sort();
/** @param {StrictLms} lms */
const stateIn = (lms) => decode(lms.database["cmi.suspend_data"] ?? "");
const crash = (/** @type {StrictLms} */ lms) => ({ ...lms.database });

for (const name of /** @type {const} */ (["scorm12", "scorm2004"])) {
  test(`${name}: the attempt has a name from its first launch on, in ten calls`, () => {
    const { session, lms } = launch(name);
    assert.match(session.progress.attempt, /^[\w-]{4}$/);
    assert.equal(stateIn(lms)?.progress.attempt, session.progress.attempt);
    assert.ok(lms.calls.length <= 10, String(lms.calls.length));
    session.end();
    const later = launch(name, { lms: { database: lms.database } });
    assert.equal(later.session.progress.attempt, session.progress.attempt);
    assert.ok(later.lms.calls.length <= 10, String(later.lms.calls.length));
    later.turn("c1");
    later.session.commit();
    const database = {
      ...later.lms.database,
      [name === "scorm12" ? "cmi.core.lesson_status" : "cmi.completion_status"]: "completed",
    };
    const last = launch(name, { storage: later.storage, lms: { database } });
    assert.ok(last.lms.calls.length <= 10, "with a journal and a result to look after too");
  });

  test(`${name}: the attempt has its name before the LMS is found, and keeps it unless the LMS holds another`, () => {
    const late = (/** @type {Record<string, string>} */ database) => {
      const lms = new StrictLms({ standard: name, database });
      Object.assign(globalThis, { localStorage: fakeStorage() });
      const session = new Session(name === "scorm12" ? scorm12 : scorm2004, fakeCourse(), {
        onSave: () => {},
        onResume: () => {},
      });
      const { attempt } = session.progress;
      assert.match(attempt, /^[\w-]{4}$/);
      connect(session, /** @type {any} */ (lms.api));
      return { attempt, session, lms };
    };
    const first = late({});
    assert.equal(first.session.progress.attempt, first.attempt);
    assert.equal(stateIn(first.lms)?.progress.attempt, first.attempt);
    first.session.end();
    const damaged = late({ ...first.lms.database, "cmi.suspend_data": "null" });
    assert.equal(damaged.session.progress.attempt, damaged.attempt, "nothing could be read");
    assert.equal(stateIn(damaged.lms)?.progress.attempt, damaged.attempt);
    assert.equal(late(first.lms.database).session.progress.attempt, first.attempt);
  });

  test(`${name}: what a crash took from the LMS comes back from the journal, answers too`, () => {
    const first = launch(name);
    first.answer("one");
    first.session.commit();
    const database = crash(first.lms);
    first.turn("c1");
    first.answer("two");
    const second = launch(name, { storage: first.storage, lms: { database } });
    assert.ok(second.told.kept);
    assert.ok(second.session.progress.lessons.get("abc")?.cards.has("c1"));
    second.session.commit();
    assert.deepEqual(answersIn(second.lms), ["one", "two"]);
    assert.ok(stateIn(second.lms)?.progress.lessons.get("abc")?.cards.has("c1"));
    assert.deepEqual(second.lms.violations, []);
    second.session.end();
    const third = launch(name, { storage: first.storage, lms: { database: second.lms.database } });
    assert.ok(!third.told.kept && third.told.resumed);
    assert.equal(/** @type {any} */ (first.storage).map.size, 1, "an older save may still arrive");
    third.session.ended = true;
    const { now } = Date;
    Date.now = () => now() + 601_000;
    launch(name, { storage: first.storage, lms: { database: second.lms.database } }).session.ended = true;
    Date.now = now;
    assert.equal(/** @type {any} */ (first.storage).map.size, 0, "the LMS has it all, and the journal is gone");
    third.turn("c9");
    third.session.commit();
    assert.deepEqual(answersIn(third.lms), ["one", "two"], "nothing is reported twice");
  });

  test(`${name}: what an LMS only said to have stored is offered again`, () => {
    const first = launch(name);
    first.turn("c1");
    first.session.commit();
    first.lms.faults.commit = "lie";
    first.lms.faults.terminate = "lie";
    first.answer("one");
    first.session.commit();
    assert.equal(first.told.states.at(-1), "saved", "nobody can know better");
    first.session.end();
    const second = launch(name, { storage: first.storage, lms: { database: first.lms.database } });
    assert.ok(second.told.kept);
    second.session.commit();
    assert.deepEqual(answersIn(second.lms), ["one"]);
  });

  test(`${name}: an answer is encoded once, and in the journal before and after its commit`, () => {
    const { session, lms, answer, storage } = launch(name);
    session.commit();
    /** @type {import("../../templates/runtime/journal.js").Entry[]} */
    const written = [];
    const { setItem } = storage;
    storage.setItem = (key, text) => {
      if (!key.endsWith(":open")) written.push(JSON.parse(text));
      setItem.call(storage, key, text);
    };
    const { sequence } = session;
    const told = () => lms.calls.filter(({ args }) => args[0] === "cmi.suspend_data" && args.length === 2).length;
    const before = told();
    answer("one");
    assert.deepEqual(
      written.map(({ open }) => open),
      [true],
    );
    session.commit();
    assert.deepEqual(
      written.map(({ open }) => open),
      [true, false],
    );
    assert.deepEqual([session.sequence - sequence, told() - before], [1, 1]);
    assert.equal(written[0].state, written[1].state);
    lms.faults.commitFailures = 1;
    session.commit();
    session.commit();
    assert.equal(session.sequence - sequence, 3, "each further try is told something new");
  });

  test(`${name}: what is typed is in the journal within a second, without a save`, (context) => {
    const { session, lms, storage } = launch(name);
    context.mock.timers.enable({ apis: ["setTimeout"] });
    context.mock.method(
      /** @type {any} */ (globalThis).window,
      "setTimeout",
      (/** @type {() => void} */ call, /** @type {number} */ after) => setTimeout(call, after),
    );
    const written = () =>
      decode([.../** @type {any} */ (storage).map.values()].map((text) => JSON.parse(text).state)[0] ?? "")?.progress
        .place?.block;
    const move = (/** @type {number} */ block) => {
      session.progress.place = { lesson: "a", block };
      session.moved();
    };
    const before = lms.database["cmi.suspend_data"];
    for (let block = 1; block <= 6; block += 1) {
      move(block);
      context.mock.timers.tick(300);
    }
    assert.equal(written(), 4, "going on typing does not put it off");
    context.mock.timers.tick(1000);
    assert.equal(written(), 6);
    assert.equal(lms.database["cmi.suspend_data"], before);
    move(7);
    session.commit();
    const { sequence } = session;
    context.mock.timers.tick(2000);
    assert.equal(session.sequence, sequence, "what is saved is not written again");
    session.end();
  });

  test(`${name}: an attempt that was reset on purpose stays empty`, () => {
    const first = launch(name);
    first.answer("one");
    first.session.commit();
    const second = launch(name, { storage: first.storage });
    assert.ok(!second.told.kept);
    assert.equal(second.session.progress.lessons.size, 0);
    assert.notEqual(second.session.progress.attempt, first.session.progress.attempt);
    second.turn("c1");
    second.session.commit();
    assert.deepEqual(answersIn(second.lms), []);
  });

  test(`${name}: a first session that never reached the LMS comes back`, () => {
    const first = launch(name, { lms: { faults: { commit: "false", terminate: "throw" } } });
    first.answer("one");
    first.session.commit();
    assert.equal(first.told.states.at(-1), "not_saved");
    first.session.end();
    const second = launch(name, { storage: first.storage });
    assert.ok(second.told.kept);
    assert.equal(second.session.progress.attempt, first.session.progress.attempt);
    second.session.commit();
    assert.deepEqual(answersIn(second.lms), ["one"]);
  });

  test(`${name}: another learner on the same computer sees nothing of it`, () => {
    const first = launch(name, { lms: { learner: { id: "ada", name: "Ada" }, faults: { commit: "false" } } });
    first.answer("one");
    const kept = [.../** @type {any} */ (first.storage).map];
    const second = launch(name, { storage: first.storage, lms: { learner: { id: "bob", name: "Bob" } } });
    assert.ok(!second.told.kept);
    second.turn("c1");
    second.session.commit();
    assert.deepEqual(answersIn(second.lms), []);
    assert.deepEqual([.../** @type {any} */ (first.storage).map].slice(0, 1), kept, "and destroys nothing");
  });

  for (const mode of /** @type {const} */ (["review", "browse"]))
    test(`${name}: in ${mode} mode no journal is read, written or dropped`, () => {
      const first = launch(name);
      first.turn("c1");
      first.session.commit();
      const database = crash(first.lms);
      first.turn("c2");
      const before = [.../** @type {any} */ (first.storage).map];
      const second = launch(name, { storage: first.storage, lms: { database, mode } });
      second.turn("c3");
      second.session.end();
      assert.ok(!second.told.kept);
      assert.deepEqual([.../** @type {any} */ (first.storage).map], before);
    });

  test(`${name}: without credit the state is kept, and no answer`, () => {
    const first = launch(name, { lms: { credit: "no-credit" } });
    first.session.commit();
    const database = crash(first.lms);
    first.answer("one");
    first.turn("c1");
    const second = launch(name, { storage: first.storage, lms: { database } });
    assert.ok(second.session.progress.lessons.get("abc")?.cards.has("c1"));
    second.session.commit();
    assert.deepEqual(answersIn(second.lms), []);
  });

  test(`${name}: an LMS that cuts the state is found out`, () => {
    const { session, lms, told, turn } = launch(name);
    lms.faults.cut = 40;
    for (let n = 0; n < 20; n += 1) turn(`d${n}`.slice(0, 2));
    session.commit();
    assert.equal(told.states.at(-1), "state_cut");
    assert.equal(session.cutAt, 40);
    lms.faults.cut = undefined;
    session.commit();
    assert.equal(told.states.at(-1), "saved");
  });

  test(`${name}: a state that was cut earlier is mended from the journal`, () => {
    const first = launch(name);
    first.turn("c1");
    first.turn("c2");
    first.session.commit();
    const database = crash(first.lms);
    database["cmi.suspend_data"] = database["cmi.suspend_data"].slice(0, -2);
    const second = launch(name, { storage: first.storage, lms: { database } });
    assert.ok(second.told.kept);
    assert.equal(second.session.progress.lessons.get("abc")?.cards.size, 2);
  });

  test(`${name}: a state whose head is damaged loses nothing, but what was never begun is no damage`, () => {
    const first = launch(name);
    first.answer("one");
    first.session.commit();
    first.turn("c1");
    first.session.end();
    const whole = first.lms.database["cmi.suspend_data"];
    for (const damaged of ["null", "undefined", "S2;", whole.slice(0, 9), `T${whole.slice(1)}`]) {
      const storage = fakeStorage(Object.fromEntries(/** @type {any} */ (first.storage).map));
      const second = launch(name, {
        storage,
        lms: { database: { ...first.lms.database, "cmi.suspend_data": damaged } },
      });
      assert.ok(second.told.kept, damaged);
      assert.ok(second.session.progress.lessons.get("abc")?.cards.has("c1"));
      assert.equal(second.session.progress.attempt, first.session.progress.attempt);
      second.session.commit();
      assert.deepEqual(answersIn(second.lms), ["one"], "and nothing is reported twice");
      assert.equal(stateIn(second.lms)?.whole, true);
    }
    const [[key, text]] = [.../** @type {any} */ (first.storage).map].filter(([name]) => !name.endsWith(":open"));
    const bad = fakeStorage({ [key]: JSON.stringify({ ...JSON.parse(text), state: "S2;" }) });
    launch(name, { storage: bad, lms: { database: { ...first.lms.database, "cmi.suspend_data": "null" } } });
    assert.ok(bad.map.has(key), "a journal is not dropped then");
    for (const blank of ["", "  "]) {
      const reset = launch(name, {
        storage: fakeStorage({ [key]: text }),
        lms: { database: { ...first.lms.database, "cmi.suspend_data": blank } },
      });
      assert.equal(reset.told.kept, false, "empty is not damaged");
    }
    const { told } = launch(name, {
      storage: fakeStorage({ [key]: text }),
      lms: { database: { "cmi.suspend_data": "null" } },
    });
    assert.equal(told.kept, false, "of an attempt that was not begun nothing is damaged");
  });

  test(`${name}: an LMS that cannot read back is believed`, () => {
    const { session, lms, told, turn } = launch(name);
    lms.faults.unsupported = [];
    lms.faults.getValue = "false";
    turn("c1");
    session.commit();
    assert.equal(told.states.at(-1), "saved");
  });

  test(`${name}: a page that asks to log in is no answer and no state`, () => {
    const first = launch(name);
    first.turn("c1");
    first.session.commit();
    const { session, lms, told } = launch(name, {
      lms: { database: first.lms.database, faults: { getValue: "page" } },
    });
    assert.equal(told.states.at(-1), "not_saved");
    assert.equal(session.launch, null, "nothing is written over what could not be read");
    assert.equal(lms.calls.filter((call) => call.method.endsWith("Commit")).length, 0);
    session.ended = true;
    const third = launch(name, { lms: { database: first.lms.database } });
    third.lms.faults.commit = "page";
    third.turn("c2");
    third.session.commit();
    assert.equal(third.told.states.at(-1), "not_saved");
  });

  test(`${name}: nothing is called saved that the end of the session did not store`, () => {
    for (const fault of /** @type {const} */ (["false", "throw", undefined])) {
      const { session, lms, turn } = launch(name);
      turn("c1");
      Object.assign(lms.faults, { commit: fault, terminate: fault });
      assert.equal(session.end(), fault === undefined);
      assert.equal(session.saved, fault === undefined);
      assert.equal(session.end(), fault === undefined, "asked again");
    }
    const refusing = launch(name);
    refusing.lms.faults.refuse = ["cmi.suspend_data"];
    refusing.turn("c1");
    assert.equal(refusing.session.end(), false);
    for (const work of [true, false]) {
      const { session } = launch(name, { lms: { faults: { getValue: "page" } } });
      if (work) lessonRecord(session.progress, "abc").cards.add("c1");
      assert.equal(session.end(true), !work, "the LMS could not be read");
    }
    const looking = launch(name, { lms: { mode: "review", faults: { terminate: "false" } } });
    assert.ok(looking.session.end(true), "there was nothing to save");
  });

  test(`${name}: an LMS that locks a final status raises no alarm; one that locks an open status does`, () => {
    const status = name === "scorm12" ? "cmi.core.lesson_status" : "cmi.completion_status";
    for (const [value, expected] of /** @type {const} */ ([
      ["completed", "saved"],
      ["incomplete", "not_saved"],
    ])) {
      const { session, lms, told, turn } = launch(name, {
        lms: { database: { [status]: value, [name === "scorm12" ? "cmi.core.exit" : "cmi.exit"]: "suspend" } },
      });
      session.standing = () =>
        /** @type {any} */ ({
          report: {
            completion: value === "completed" ? "incomplete" : "completed",
            success: "unknown",
            scored: false,
            progress: 0.5,
          },
        });
      lms.faults.refuse = [status];
      if (session.launch) session.launch.achieved = false;
      turn("c1");
      session.commit();
      assert.equal(told.states.at(-1), expected, value);
    }
  });

  for (const last of [true, false])
    for (const reloaded of [true, false])
      test(`${name}: the score of later attempts, ${last ? "the last" : "the best"} counts, ${reloaded ? "with" : "without"} a reload`, () => {
        const score = name === "scorm12" ? "cmi.core.score.raw" : "cmi.score.raw";
        const now = launch(name);
        let { session, lms } = now;
        // What each attempt earns, and what the LMS then holds.
        for (const [earned, expected] of [
          [40, 40],
          [90, 90],
          [70, last ? 70 : 90],
          [30, last ? 70 : 90],
          [60, last ? 60 : 90],
        ]) {
          if (reloaded) {
            session.end();
            ({ session, lms } = launch(name, { storage: now.storage, lms: { database: lms.database } }));
          }
          session.course.last = last;
          const passed = earned >= 50;
          session.standing = () =>
            /** @type {any} */ ({
              report: {
                completion: passed ? "completed" : "incomplete",
                success: passed ? "passed" : "unknown",
                score: earned,
                scored: true,
                progress: 0.9,
              },
            });
          session.changed();
          session.commit();
          assert.equal(lms.get(score), String(expected), String(earned));
          assert.deepEqual(lms.violations, []);
        }
      });

  test(`${name}: a burst of changes in a slow LMS is one save`, () => {
    const { session, lms, answer } = launch(name, { lms: { faults: { delay: 100 } } });
    const before = lms.calls.length;
    for (const id of ["a", "b", "c"]) answer(id);
    assert.ok(lms.calls.length - before <= 1, "at most the learner's id is asked for");
    lms.faults.delay = 0;
    session.commit();
    assert.deepEqual(answersIn(lms), ["a", "b", "c"]);
    assert.equal(lms.calls.slice(before).filter((call) => call.method.endsWith("Commit")).length, 1);
  });

  test(`${name}: the time reported is the active time of this session`, () => {
    const { session, lms } = launch(name);
    session.activity.total = 61_000;
    session.spend(61);
    session.commit();
    assert.equal(lms.get(session.standard.elements.sessionTime), name === "scorm12" ? "0000:01:01.00" : "PT1M1S");
    assert.equal(stateIn(lms)?.progress.time, 60);
  });

  test(`${name}: a hostile journal does no harm`, () => {
    const first = launch(name);
    first.turn("c1");
    first.session.commit();
    const [key, text] = [.../** @type {any} */ (first.storage).map][0];
    const entry = JSON.parse(text);
    const { progress } = /** @type {NonNullable<ReturnType<typeof decode>>} */ (decode(entry.state));
    for (const bad of [
      "{",
      JSON.stringify({ ...entry, sequence: entry.sequence + 1, state: "S2;" }),
      JSON.stringify({ ...entry, messages: [{ at: -1, interaction: { id: "x" } }] }),
      JSON.stringify({ ...entry, sequence: entry.sequence + 9, state: `${encode(progress, entry.sequence + 9)};###` }),
    ]) {
      const second = launch(name, { storage: fakeStorage({ [key]: bad }), lms: { database: crash(first.lms) } });
      assert.ok(second.session.progress.lessons.get("abc")?.cards.has("c1"), bad.slice(0, 40));
      second.session.commit();
      assert.equal(second.told.states.at(-1), "saved");
    }
  });
}

for (const name of /** @type {const} */ (["scorm12", "scorm2004"])) {
  const is12 = name === "scorm12";
  const status = is12 ? "cmi.core.lesson_status" : "cmi.completion_status";
  const success = is12 ? status : "cmi.success_status";
  const score = is12 ? "cmi.core.score.raw" : "cmi.score.raw";
  const count = (/** @type {StrictLms} */ lms, /** @type {string} */ end) =>
    lms.calls.filter(({ method }) => method.endsWith(end)).length;
  /** A learner who has everything but what is named. @param {ReturnType<typeof launch>} one @param {{ earned?: number, read?: boolean }} [how] */
  const doAll = ({ session }, { earned = 10_000, read = true } = {}) => {
    const record = lessonRecord(session.progress, "abc");
    record.cards.add("c1");
    for (const key of ["aa", "bb"])
      record.answers.set(key, { given: "x", done: true, ever: true, paid: false, share: 63, tries: 1, hints: 0 });
    record.quizzes.set("zz", {
      submitted: true,
      passed: earned >= 5000,
      closed: true,
      untimed: false,
      started: false,
      attempts: 1,
      score: earned,
      weight: 2,
      used: 0,
    });
    record.read = read;
    session.changed();
  };

  for (const profile of /** @type {const} */ (["openedx", "frappe"]))
    test(`${name}: where reading lags behind (${profile}) nothing is called unsaved, and Exit says that all is saved`, () => {
      const { session, told, turn } = launch(name, { lms: { profile } });
      for (const card of ["c1", "c2", "c3"]) {
        turn(card);
        session.commit();
        assert.equal(told.states.at(-1), "saved");
      }
      turn("c4");
      assert.equal(session.end(true), true);
    });

  test(`${name}: an LMS that never tells the status is told nothing lower than what the state knows`, () => {
    const first = launch(name, { lms: { profile: "openedx" } });
    doAll(first);
    first.session.commit();
    first.session.end();
    const { database } = first.lms;
    assert.deepEqual([database[status], database[success]], is12 ? ["passed", "passed"] : ["completed", "passed"]);
    for (const what of ["as it was", "with a new question"]) {
      const later = launch(name, { storage: fakeStorage(), lms: { profile: "openedx", database: { ...database } } });
      if (what !== "as it was") later.session.course.totals.questions = 3;
      later.turn("c2");
      later.session.commit();
      later.session.end();
      assert.deepEqual(
        [later.lms.database[status], later.lms.database[success], later.lms.database[score]],
        [database[status], database[success], "100"],
        what,
      );
      assert.ok(!later.lms.calls.some(({ args }) => args[0] === status && args[1] === "incomplete"), what);
    }
    const fresh = launch(name, { lms: { profile: "openedx" } });
    assert.equal(fresh.lms.database[status], "incomplete", "an attempt that begins");
  });

  test(`${name}: while the page goes away there is one request, and everything is in it`, () => {
    for (const [faults, hidden] of /** @type {[object, boolean][]} */ ([
      [{}, false],
      [{}, true],
      [{ commitFailures: 1 }, false],
    ])) {
      /** @type {(() => void)[]} */
      const posted = [];
      const one = launch(name, { lms: { profile: "moodle", post: (arrive) => posted.push(arrive) } });
      Object.assign(one.lms.faults, faults);
      one.answer("one");
      if (one.lms.faults.commitFailures) one.session.commit();
      doAll(one);
      one.lms.faults.leaving = "page";
      const before = count(one.lms, "Commit");
      // Some browsers hide the page first.
      if (hidden && one.session.dirty) one.session.commit();
      one.session.end();
      assert.equal(
        count(one.lms, "Commit") - before + count(one.lms, is12 ? "Finish" : "Terminate"),
        hidden ? (is12 ? 3 : 2) : 1,
      );
      for (const arrive of posted.reverse()) arrive();
      const { database } = one.lms;
      assert.deepEqual(
        [database[status], database[success], database[score]],
        is12 ? ["passed", "passed", "100"] : ["completed", "passed", "100"],
      );
      assert.ok(answersIn(one.lms).includes("one"));
      assert.equal(stateIn(one.lms)?.progress.lessons.get("abc")?.cards.size, 1);
    }
  });

  test(`${name}: what was saved is not sent again when the page is hidden and left`, () => {
    const { session, lms, turn } = launch(name);
    turn("c1");
    session.commit();
    assert.equal(session.dirty, false);
    const state = lms.database["cmi.suspend_data"];
    session.end();
    assert.equal(lms.database["cmi.suspend_data"], state);
    assert.equal(count(lms, "Commit"), 2, "that of the launch, and one save");
  });

  test(`${name}: without a network Exit sends one request, and nothing is called saved`, () => {
    const { session, lms, answer } = launch(name, { lms: { profile: "moodle" } });
    network.onLine = false;
    lms.faults.offline = true;
    answer("one");
    const before = count(lms, "Commit");
    assert.equal(session.end(true), false);
    network.onLine = true;
    assert.equal(count(lms, "Commit"), before);
    assert.deepEqual(answersIn(lms), [], "Moodle lost it");
  });

  test(`${name}: a result reaches a Moodle that failed before, without a value that is not true`, () => {
    const one = launch(name, { lms: { profile: "moodle" } });
    one.lms.faults.commitFailures = 2;
    doAll(one, { earned: 8000 });
    for (const state of ["not_saved", "not_saved", "saved"]) {
      one.session.commit();
      assert.equal(one.told.states.at(-1), state);
    }
    assert.deepEqual([one.lms.database[status], one.lms.database[score]], [is12 ? "passed" : "completed", "80"]);
    const set = one.lms.calls
      .filter(({ method, args }) => method.endsWith("SetValue") && [status, success, score].includes(String(args[0])))
      .map(({ args }) => args[1]);
    assert.deepEqual(
      [...new Set(set)].sort(),
      is12 ? ["80", "incomplete", "passed"] : ["80", "completed", "incomplete", "passed"],
    );
    assert.deepEqual(one.lms.violations, []);
  });

  test(`${name}: a learner who has passed with something left undone`, () => {
    for (const passAtOnce of [false, true]) {
      const one = launch(name);
      one.session.course.passAtOnce = passAtOnce;
      if (one.session.launch) one.session.launch.passAtOnce = passAtOnce;
      doAll(one, { read: false });
      one.session.commit();
      const { database } = one.lms;
      assert.equal(database[status], "incomplete");
      if (!is12)
        assert.deepEqual(
          [database[success], database["cmi.score.scaled"]],
          passAtOnce ? ["passed", "1"] : [undefined, undefined],
          "no pass, and nothing from which one would follow",
        );
      if (!is12) assert.ok(Number(database["cmi.progress_measure"]) < 1);
      const before = database["cmi.progress_measure"];
      one.session.end();
      const later = launch(name, { storage: one.storage, lms: { database } });
      later.turn("c1");
      later.session.commit();
      if (!is12)
        assert.equal(Number(later.lms.database["cmi.progress_measure"]), Number(before), "nothing was done in between");
      doAll(later);
      later.session.commit();
      assert.deepEqual(
        [later.lms.database[status], later.lms.database[success]],
        is12 ? ["passed", "passed"] : ["completed", "passed"],
      );
      if (!is12)
        assert.deepEqual(
          [later.lms.database["cmi.progress_measure"], later.lms.database["cmi.score.scaled"]].map(Number),
          [1, 1],
        );
    }
  });
}

test("scorm12: a result that Moodle may have missed is not called saved, and is written at the next launch", () => {
  const one = launch("scorm12", { lms: { profile: "moodle" } });
  const record = lessonRecord(one.session.progress, "abc");
  Object.assign(record, { read: true });
  record.cards.add("c1");
  for (const key of ["aa", "bb"])
    record.answers.set(key, { given: "x", done: true, ever: true, paid: false, share: 63, tries: 1, hints: 0 });
  record.quizzes.set("zz", {
    submitted: true,
    passed: true,
    closed: true,
    untimed: false,
    started: false,
    attempts: 1,
    score: 9000,
    weight: 2,
    used: 0,
  });
  one.session.changed();
  // The first commit works, and that of the result fails.
  const { LMSCommit } = one.lms.api;
  let commits = 0;
  /** @type {any} */ (one.lms.api).LMSCommit = (/** @type {string} */ argument) => {
    commits += 1;
    one.lms.faults.commit = commits === 2 ? "false" : undefined;
    return LMSCommit(argument);
  };
  one.session.commit();
  assert.equal(one.told.states.at(-1), "not_saved");
  one.session.commit();
  assert.equal(one.told.states.at(-1), "result_unsure");
  assert.equal(one.lms.database["cmi.core.score.raw"], undefined);
  one.session.end();
  const later = launch("scorm12", { storage: fakeStorage(), lms: { profile: "moodle", database: one.lms.database } });
  later.turn("c2");
  later.session.commit();
  assert.deepEqual(
    [later.lms.database["cmi.core.score.raw"], later.lms.database["cmi.core.lesson_status"]],
    ["90", "passed"],
  );
  assert.equal(later.told.states.at(-1), "saved");
});

for (const name of /** @type {const} */ (["scorm12", "scorm2004"])) {
  const is12 = name === "scorm12";
  const status = is12 ? "cmi.core.lesson_status" : "cmi.completion_status";
  const score = is12 ? "cmi.core.score.raw" : "cmi.score.raw";
  /** A quiz was marked, and everything else done. @param {Session} session @param {number} earned @param {{ closed?: boolean, kept?: boolean }} [how] */
  const mark = (session, earned, { closed = false, kept = false } = {}) => {
    const record = lessonRecord(session.progress, "abc");
    record.cards.add("c1");
    record.read = true;
    for (const key of ["aa", "bb"])
      record.answers.set(key, { given: "x", done: true, ever: true, paid: false, share: 63, tries: 1, hints: 0 });
    record.quizzes.set("zz", {
      submitted: true,
      passed: earned >= 50,
      closed,
      untimed: false,
      started: false,
      attempts: 1,
      score: earned * 100,
      weight: 2,
      used: 0,
    });
    session.progress.handedIn = kept;
    session.changed();
    session.commit();
  };
  const cards = (/** @type {StrictLms} */ lms) => [...(stateIn(lms)?.progress.lessons.get("abc")?.cards ?? [])].sort();

  for (const more of [false, true])
    test(`${name}: two browsers that went on from the same state are joined, ${more ? "the other" : "this"} one having done more`, () => {
      const first = launch(name);
      first.turn("c0");
      first.session.commit();
      const database = crash(first.lms);
      first.lms.faults = { commit: "false", terminate: "false" };
      for (const card of ["a1", "a2", "a3"]) first.turn(card);
      first.answer("mine");
      first.session.commit();
      first.session.end();
      const other = launch(name, { lms: { database } });
      for (const card of more ? ["b1", "b2", "b3", "b4", "b5", "b6"] : ["b1"]) other.turn(card);
      other.answer("other");
      other.session.commit();
      other.session.end();
      const back = launch(name, { storage: first.storage, lms: { database: other.lms.database } });
      assert.ok(back.told.kept);
      back.session.commit();
      assert.ok(["a1", "a2", "a3", "b1", "c0"].every((card) => cards(back.lms).includes(card)));
      assert.deepEqual([...new Set(answersIn(back.lms))], ["mine", "other"]);
      back.session.end();
      const later = launch(name, { storage: first.storage, lms: { database: back.lms.database } });
      assert.equal(later.told.kept, false, "once");
    });

  test(`${name}: another browser that only went on brings nothing back of before`, () => {
    const first = launch(name);
    first.answer("one");
    first.session.end();
    const other = launch(name, { lms: { database: first.lms.database } });
    other.turn("b1");
    other.session.commit();
    other.session.end();
    const back = launch(name, { storage: first.storage, lms: { database: other.lms.database } });
    assert.equal(back.told.kept, false);
    back.turn("c9");
    back.session.commit();
    assert.deepEqual(answersIn(back.lms), ["one"]);
  });

  test(`${name}: a result that was lost in part is written by opening the course again, without doing anything`, () => {
    const first = launch(name);
    mark(first.session, 90, { closed: true });
    first.session.end();
    const { [status]: _lost, [score]: _too, ...database } = first.lms.database;
    const later = launch(name, { storage: fakeStorage(), lms: { database: { ...database, [status]: "incomplete" } } });
    later.session.commit();
    assert.deepEqual([later.lms.database[status], later.lms.database[score]], [is12 ? "passed" : "completed", "90"]);
  });

  test(`${name}: a failed result that was kept is improved at a later launch`, () => {
    const first = launch(name);
    mark(first.session, 20, { kept: true });
    assert.equal(first.lms.database[score], "20");
    first.session.end();
    const later = launch(name, { storage: first.storage, lms: { database: first.lms.database } });
    mark(later.session, 40, { kept: true });
    assert.equal(later.lms.database[score], "40");
  });

  test(`${name}: an LMS that tells neither status nor score keeps the better score, and what it holds is no damage`, () => {
    const first = launch(name, { lms: { profile: "openedx" } });
    mark(first.session, 90, { closed: true });
    first.session.end();
    const { database } = first.lms;
    const updated = launch(name, { storage: fakeStorage(), lms: { profile: "openedx", database: { ...database } } });
    updated.session.course.totals.all_quizzes = 2;
    updated.session.course.totals.weight = 4;
    mark(updated.session, 90, { closed: true });
    assert.equal(updated.lms.database[score], "90");
    const broken = launch(name, {
      storage: first.storage,
      lms: { profile: "openedx", database: { ...database, "cmi.suspend_data": "null" } },
    });
    assert.ok(broken.told.kept);
    broken.turn("c7");
    broken.session.commit();
    assert.deepEqual([broken.lms.database[status], broken.lms.database[score]], [database[status], "90"]);
  });

  test(`${name}: Exit while another window is waited for does not call unsaved work saved`, () => {
    Object.assign(globalThis, { localStorage: fakeStorage() });
    const session = new Session(is12 ? scorm12 : scorm2004, fakeCourse(), { onSave: () => {}, onResume: () => {} });
    session.show("opening");
    assert.equal(session.end(true), true, "nothing was done");
    lessonRecord(session.progress, "abc").cards.add("c1");
    assert.equal(session.end(true), false);
  });

  test(`${name}: an old package's state, of an LMS that says completed, shows the measure that the LMS is told`, () => {
    const first = launch(name);
    mark(first.session, 90, { closed: true });
    first.session.end();
    const { progress, sequence } = /** @type {NonNullable<ReturnType<typeof stateIn>>} */ (stateIn(first.lms));
    const old = encode({ ...progress, completed: false, passed: false }, sequence);
    const later = launch(name, {
      storage: fakeStorage(),
      lms: { database: { ...first.lms.database, "cmi.suspend_data": old } },
    });
    later.session.course.totals.cards = 5;
    later.turn("c2");
    later.session.commit();
    assert.equal(later.session.standing().report.progress, 1);
    if (!is12) assert.equal(Number(later.lms.database["cmi.progress_measure"]), 1);
  });
}

test("scorm2004: a score that becomes again what it was at launch reaches a Moodle that sends what differs from the launch", () => {
  const one = launch("scorm2004", {
    lms: {
      profile: "moodle",
      database: { "cmi.exit": "suspend", "cmi.completion_status": "incomplete", "cmi.score.raw": "80" },
    },
  });
  one.session.course.last = true;
  for (const score of [60, 80]) {
    one.session.standing = () =>
      /** @type {any} */ ({
        report: { completion: "incomplete", success: "unknown", score, scored: true, progress: 0.5 },
      });
    one.session.changed();
    one.session.commit();
    assert.equal(Number(one.lms.database["cmi.score.raw"]), score);
  }
});

test("scorm2004: what a failed commit was to store is said once more with the end of the session", () => {
  const one = launch("scorm2004");
  one.lms.faults.commitFailures = 1;
  lessonRecord(one.session.progress, "abc").read = true;
  one.session.standing = () =>
    /** @type {any} */ ({
      report: { completion: "completed", success: "passed", score: 70, scored: true, progress: 1 },
    });
  one.session.changed();
  one.session.commit();
  const before = one.lms.calls.length;
  one.session.end();
  const said = one.lms.calls
    .slice(before)
    .filter(({ method }) => method === "SetValue")
    .map(({ args }) => args[0]);
  for (const element of ["cmi.score.raw", "cmi.completion_status", "cmi.success_status"])
    assert.ok(said.includes(element), element);
});
