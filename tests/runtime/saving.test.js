/** When a page saves: with the events of a browser, and on a clock of its own. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { anyInteraction } from "./fakes.js";
import { network, open } from "./page.js";

console.warn = () => {};
for (const name of /** @type {const} */ (["scorm12", "scorm2004"])) {
  const is12 = name === "scorm12";
  const status = is12 ? "cmi.core.lesson_status" : "cmi.completion_status";
  const success = is12 ? status : "cmi.success_status";
  const exit = is12 ? "cmi.core.exit" : "cmi.exit";
  const read = is12 ? "LMSGetValue" : "GetValue";
  const finish = is12 ? "LMSFinish" : "Terminate";

  test(`${name}: a page that is hidden saves at once what was done, and only then`, (context) => {
    const { commits, turn, show, stored } = open(context, name);
    const before = commits().length;
    show("hidden");
    assert.equal(commits().length, before, "nothing was done");
    turn("c1");
    show("visible");
    assert.deepEqual(stored(), []);
    network.onLine = false;
    show("hidden");
    assert.deepEqual(stored(), [], "there is no network");
    network.onLine = true;
    show("hidden");
    assert.deepEqual(stored(), ["c1"]);
  });

  test(`${name}: a page that is back online saves at once, and one that is not says so`, (context) => {
    const { lms, states, turn, fire, wait, stored } = open(context, name);
    network.onLine = false;
    lms.faults.offline = true;
    fire("offline");
    assert.equal(states.at(-1), "not_saved");
    turn("c1");
    wait(400);
    assert.deepEqual([stored(), states.at(-1)], [[], "not_saved"]);
    network.onLine = true;
    lms.faults.offline = false;
    fire("online");
    assert.deepEqual([stored(), states.at(-1)], [["c1"], "saved"]);
  });

  test(`${name}: a page that goes away ends its session with what was done`, (context) => {
    const { lms, turn, fire, stored } = open(context, name);
    turn("c1");
    fire("pagehide");
    assert.deepEqual([stored(), lms.terminated], [["c1"], true]);
    assert.equal(lms.database[exit], "suspend");
  });

  test(`${name}: Exit saves before it ends, so that an end that fails loses nothing`, (context) => {
    const { lms, session, commits, turn, stored } = open(context, name, { faults: { terminate: "false" } });
    turn("c1");
    const before = commits().length;
    session.answered(anyInteraction("q1"));
    session.end(true);
    assert.ok(commits().length > before);
    assert.deepEqual(stored(), ["c1"]);
    assert.equal(lms.database["cmi.interactions.0.id"], "q1");
    assert.equal(lms.calls.at(-1)?.method, finish, "and nothing comes after the end");
  });

  test(`${name}: a save follows a change after 0.4 seconds, a new place in the text after fifteen`, (context) => {
    const { session, commits, turn, wait } = open(context, name);
    const before = commits().length;
    session.progress.place = { lesson: "a", block: 2 };
    session.moved();
    wait(14_999);
    assert.equal(commits().length, before);
    wait(1);
    const place = commits().length;
    assert.ok(place > before);
    session.moved();
    turn("c1");
    turn("c2");
    wait(399);
    assert.equal(commits().length, place);
    wait(1);
    const after = commits().length;
    assert.ok(after > place);
    wait(20_000);
    assert.equal(commits().length, after, "and what is saved is not saved again");
  });

  test(`${name}: the pauses between saves that fail grow up to a minute, and begin anew after one that worked`, (context) => {
    const { lms, states, commits, turn, show, wait } = open(context, name);
    // Nobody looks at it, so that no time is counted, which would be worth a save of its own.
    show("hidden");
    /** Seconds between the saves that follow. @param {number} long seconds */
    const pauses = (long) => {
      const from = commits().length;
      turn(`c${from}`.slice(0, 2));
      wait(long * 1000);
      const times = commits()
        .slice(from)
        .map(({ at = 0 }) => at / 1000);
      return times.slice(1).map((at, n) => Math.round(at - times[n]));
    };
    lms.faults.commit = "false";
    assert.deepEqual(pauses(240), [2, 5, 15, 30, 60, 60, 60]);
    assert.equal(states.at(-1), "not_saved");
    lms.faults.commit = undefined;
    wait(60_000);
    assert.equal(states.at(-1), "saved");
    lms.faults.commit = "false";
    assert.deepEqual(pauses(60), [2, 5, 15, 30]);
  });

  test(`${name}: an LMS that cannot be read is asked again, less and less often, and nothing is written over it`, (context) => {
    const first = open(context, name);
    first.turn("c1");
    first.wait(400);
    first.session.end();
    context.mock.timers.reset();
    const { database } = first.lms;
    const before = { ...database };
    const { lms, session, states, turn, wait, stored } = open(context, name, {
      database,
      faults: { getValue: "false" },
    });
    turn("c2");
    wait(180_000);
    assert.equal(states.at(-1), "not_saved");
    assert.deepEqual(database, before);
    const asked = lms.calls.filter(({ args }) => args[0] === "cmi.suspend_data");
    assert.deepEqual(
      [...new Set(asked.map(({ at = 0 }) => at / 1000))].slice(1).map((at, n, all) => at - (all[n - 1] ?? 0)),
      [2, 5, 15, 30, 60, 60],
    );
    assert.ok(asked.every(({ args }) => args.length === 1));
    lms.faults.getValue = undefined;
    wait(60_000);
    wait(400);
    assert.deepEqual([stored().sort(), states.at(-1)], [["c1", "c2"], "saved"]);
    session.end();
  });

  test(`${name}: nothing is written while the state, or the status, alone cannot be read`, (context) => {
    const first = open(context, name);
    first.turn("c1");
    first.wait(400);
    first.session.end();
    for (const element of ["cmi.suspend_data", status]) {
      context.mock.timers.reset();
      const { database } = first.lms;
      const before = { ...database };
      const { lms, states, turn, wait } = open(context, name, { database }, ({ api }) => {
        const get = api[read];
        api[read] = (asked) => (asked === element ? null : get(asked));
      });
      turn("c2");
      wait(100_000);
      assert.deepEqual([database, states.at(-1)], [before, "not_saved"], element);
      assert.ok(!lms.calls.some(({ method }) => method.endsWith("Commit")));
    }
  });

  const passed = { completion: "completed", success: "passed", score: 80, scored: true, progress: 1 };

  test(`${name}: an LMS that keeps "failed" although the course was passed since is an alarm`, (context) => {
    const { lms, session, states, wait } = open(context, name, {
      database: { [exit]: "suspend", [status]: is12 ? "failed" : "completed", [success]: "failed" },
      faults: { refuse: [success] },
    });
    session.standing = () => /** @type {any} */ ({ report: passed });
    session.changed();
    wait(400);
    assert.equal(states.at(-1), "not_saved");
    lms.faults.refuse = [];
    assert.equal(session.end(true), true);
    assert.equal(lms.database[success], "passed");
  });

  test(`${name}: a result that was refused is offered again as soon as the LMS takes it`, (context) => {
    const { lms, session, states, wait } = open(context, name, { faults: { refuse: [success, status] } });
    session.standing = () => /** @type {any} */ ({ report: passed });
    session.changed();
    wait(400);
    assert.equal(states.at(-1), "not_saved");
    lms.faults.refuse = [];
    wait(70_000);
    assert.deepEqual([lms.database[success], states.at(-1)], ["passed", "saved"]);
  });

  test(`${name}: who has passed is told of as nothing lower, whatever an update brings`, (context) => {
    const { lms, session, states, wait } = open(context, name, {
      database: { [exit]: "suspend", [status]: is12 ? "passed" : "completed", [success]: "passed" },
    });
    for (const [completion, success] of /** @type {const} */ ([
      ["completed", "failed"],
      ["incomplete", "failed"],
      ["incomplete", "unknown"],
    ])) {
      session.standing = () => /** @type {any} */ ({ report: { ...passed, completion, success, score: 20 } });
      session.changed();
      wait(400);
      assert.equal(states.at(-1), "saved");
      const told = lms.calls.filter(
        ({ args }) => [status, success].includes(String(args[0])) && /failed|incomplete|unknown/.test(String(args[1])),
      );
      assert.deepEqual(told, [], `${completion}, ${success}`);
    }
  });

  test(`${name}: who only browses is recorded as nothing more, in Moodle too`, (context) => {
    for (const profile of /** @type {const} */ (["strict", "moodle"])) {
      const { lms, turn, fire, wait, stored } = open(context, name, { profile, mode: "browse" });
      turn("c1");
      wait(400);
      fire("pagehide");
      assert.equal(lms.database[status], is12 ? "browsed" : undefined, profile);
      assert.deepEqual(stored(), []);
      context.mock.timers.reset();
    }
  });
}
