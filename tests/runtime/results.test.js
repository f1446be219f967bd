/** Which result an LMS is told, by what it holds already. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { anyInteraction } from "./fakes.js";
import { open } from "./page.js";

console.warn = () => {};

/** @typedef {Partial<import("../../templates/runtime/types.js").Report>} Report */

const PAGES = { any: false, parts: /** @type {["pages"]} */ (["pages"]), minutes: 0, xp: 0 };

for (const name of /** @type {const} */ (["scorm12", "scorm2004"])) {
  const is12 = name === "scorm12";
  const status = is12 ? "cmi.core.lesson_status" : "cmi.completion_status";
  const success = is12 ? status : "cmi.success_status";
  const score = is12 ? "cmi.core.score.raw" : "cmi.score.raw";
  const location = is12 ? "cmi.core.lesson_location" : "cmi.location";
  const exit = is12 ? "cmi.core.exit" : "cmi.exit";

  /**
   * What an LMS that holds a result is told of a new one.
   * @param {import("node:test").TestContext} context
   * @param {{ success: string, score: string }} held @param {Report} report
   * @param {Parameters<typeof open>[4]} [course] @param {Parameters<typeof open>[2]} [options]
   */
  const told = (context, held, report, course = {}, options = {}) => {
    const database = {
      [exit]: "suspend",
      [status]: is12 ? held.success : "completed",
      [success]: held.success === "completed" && !is12 ? "unknown" : held.success,
      [score]: held.score,
    };
    const { lms, session, wait } = open(context, name, { database, ...options }, undefined, course);
    session.standing = () =>
      /** @type {any} */ ({ report: { completion: "completed", scored: true, progress: 1, ...report } });
    session.changed();
    wait(400);
    context.mock.timers.reset();
    const set = lms.calls.filter(({ method, args }) => method.endsWith("SetValue") && args.length === 2);
    const last = (/** @type {string} */ element) => set.filter(({ args }) => args[0] === element).at(-1)?.args[1];
    // 2004 writes the number that it began with in another form.
    const number = last(score) === undefined ? undefined : Number(last(score));
    return { score: number, success: last(success) };
  };

  test(`${name}: a score that falls is not told where the best attempt counts, and the same one is`, (context) => {
    const held = { success: "passed", score: "80" };
    for (const [now, expected] of /** @type {const} */ ([
      [79.99, undefined],
      [80, 80],
      [80.01, 80.01],
    ]))
      assert.equal(told(context, held, { success: "passed", score: now }).score, expected);
  });

  test(`${name}: where the last attempt counts a score may fall, but not below the mark that was reached`, (context) => {
    const scoreFor = (/** @type {string} */ before, /** @type {number} */ now, options = {}) =>
      told(context, { success: "passed", score: before }, { success: "passed", score: now }, { last: true }, options)
        .score;
    assert.deepEqual([scoreFor("80", 60), scoreFor("80", 50), scoreFor("80", 49)], [60, 50, undefined]);
    assert.deepEqual([scoreFor("50", 49), scoreFor("49", 30)], [undefined, 30], "the mark itself was reached");
    const mastery = is12 ? { masteryScore: "75" } : { scaledPassingScore: "0.75" };
    assert.deepEqual([scoreFor("80", 75, mastery), scoreFor("80", 74, mastery)], [75, undefined], "the LMS's mark");
  });

  test(`${name}: what was passed, or completed where that asks for a pass, is not told as failed`, (context) => {
    const failed = /** @type {const} */ ({ success: "failed", score: 90 });
    const passed = { success: "passed", score: "80" };
    assert.equal(told(context, passed, failed, { last: false }).score, undefined, "a score with which one fails");
    assert.equal(told(context, passed, failed, { last: true }).score, 90);
    assert.notEqual(told(context, passed, failed).success, "failed");
    const completed = { success: "completed", score: "80" };
    assert.notEqual(told(context, completed, failed).success, "failed");
    assert.equal(told(context, completed, failed, { rule: PAGES }).success, "failed", "completion asks for no pass");
  });

  test(`${name}: without credit no score, status or answer is told, only how far the learner is`, (context) => {
    const { lms, session, turn, wait, stored } = open(context, name, { credit: "no-credit" });
    session.standing = () =>
      /** @type {any} */ ({
        report: { completion: "completed", success: "passed", score: 80, scored: true, progress: 1 },
      });
    session.progress.place = { lesson: "one", block: 4 };
    session.answered(anyInteraction("q1"));
    turn("c1");
    wait(400);
    turn("c2");
    session.end(true);
    assert.deepEqual(stored(), ["c1", "c2"]);
    assert.equal(lms.database[location], "one.4");
    const told = lms.calls.filter(({ args }) => args.length === 2).map(({ args }) => String(args[0]));
    assert.deepEqual(
      told.filter((element) => /status|score|progress|interactions|objectives/.test(element)),
      [],
    );
  });

  test(`${name}: an LMS that takes nothing at all is no reason to give up an answer`, (context) => {
    const { lms, session, turn, wait } = open(context, name);
    turn("c1");
    wait(400);
    lms.faults.setValue = "false";
    session.answered(anyInteraction("q1"));
    const before = lms.calls.length;
    for (let n = 0; n < 8; n += 1) {
      session.commit();
    }
    assert.ok(!lms.calls.slice(before).some(({ args }) => /^cmi\.interactions\.\d/.test(String(args[0]))));
    lms.faults.setValue = undefined;
    session.commit();
    assert.equal(lms.database["cmi.interactions.0.id"], "q1");
  });

  test(`${name}: what a save that failed was to store is said once more with the next`, (context) => {
    const { lms, session, wait } = open(context, name);
    session.standing = () =>
      /** @type {any} */ ({
        report: { completion: "completed", success: "passed", score: 80, scored: true, progress: 1 },
      });
    lms.faults.commitFailures = 1;
    session.changed();
    wait(400);
    const before = lms.calls.length;
    wait(2000);
    const said = lms.calls.slice(before).filter(({ args }) => args.length === 2);
    for (const element of ["cmi.suspend_data", score, status, success])
      assert.ok(
        said.some(({ args }) => args[0] === element),
        element,
      );
  });
}
