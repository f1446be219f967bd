/**
 * The run-time that others wrote and npm carries: nothing of ours is refused, and it holds what the learner did. (npm's
 * simplify-scorm is a version whose commit answers nothing.)
 */

import { connect } from "../../templates/runtime/handshake.js";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { runInThisContext } from "node:vm";

import { Session } from "../../templates/runtime/session.js";
import { scorm12 } from "../../templates/runtime/standards/scorm12.js";
import { scorm2004 } from "../../templates/runtime/standards/scorm2004.js";
import { decode, lessonRecord } from "../../templates/runtime/state.js";
import { anyInteraction, fakeCourse, fakeStorage } from "./fakes.js";

/** @type {string[]} */
const refused = [];
console.warn = (/** @type {any[]} */ ...words) => void refused.push(words.join(" "));
console.error = () => {};
Object.assign(globalThis, { window: globalThis });
Object.defineProperty(globalThis, "navigator", { value: { onLine: true }, configurable: true });
globalThis.setTimeout = /** @type {any} */ (() => 1);

const require = createRequire(import.meta.url);
for (const name of ["scorm12", "scorm2004"])
  runInThisContext(readFileSync(require.resolve(`scorm-again/${name}/min`).replace(/\.min\.js$/, ".js"), "utf-8"));

/** What it holds, beneath the accessors that keep a SCO from reading it. @param {any} api @param {string} element */
const heldBy = (api, element) =>
  String(
    element
      .split(".")
      .slice(1)
      .reduce((at, part) => (/^\d+$/.test(part) ? at.childArray[Number(part)] : (at[`_${part}`] ?? at[part])), api.cmi),
  );

for (const standard of /** @type {const} */ (["scorm12", "scorm2004"]))
  test(`scorm-again, ${standard}: a learner who passes, and types what looks like a delimiter`, () => {
    Object.assign(globalThis, { localStorage: fakeStorage() });
    refused.length = 0;
    const { Scorm12API, Scorm2004API } = /** @type {any} */ (globalThis);
    const api =
      standard === "scorm12" ? new Scorm12API({ autocommit: false }) : new Scorm2004API({ autocommit: false });
    const held = (/** @type {string} */ element) => heldBy(api, element);
    /** @type {string[]} */
    const states = [];
    const session = new Session(standard === "scorm12" ? scorm12 : scorm2004, fakeCourse(), {
      onSave: (state) => states.push(state),
      onResume: () => {},
    });
    connect(session, api);
    session.answered(anyInteraction("one"));
    session.answered({
      ...anyInteraction("two"),
      type: "fill-in",
      right: { texts: [["{wet}", "dry"]] },
      given: { texts: [["{wet}"]] },
    });
    session.answered({
      ...anyInteraction("three"),
      type: "long-fill-in",
      right: null,
      given: { texts: [["{lang=de}{so}"]] },
      share: null,
      points: 0,
    });
    session.objective({
      id: "z1",
      description: "{A} quiz",
      score: 80,
      success: "passed",
      completion: "completed",
      language: "en",
    });
    const record = lessonRecord(session.progress, "abc");
    record.read = true;
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
      score: 8000,
      weight: 2,
      used: 0,
    });
    session.changed();
    session.commit();
    assert.deepEqual(refused, []);
    assert.equal(states.at(-1), "saved");
    const is12 = standard === "scorm12";
    assert.equal(held(is12 ? "cmi.core.lesson_status" : "cmi.completion_status"), is12 ? "passed" : "completed");
    assert.equal(held(is12 ? "cmi.core.score.raw" : "cmi.score.raw"), "80");
    assert.ok(decode(held("cmi.suspend_data"))?.whole);
    assert.equal(held("cmi.interactions.1.id"), "two");
    assert.match(held(`cmi.interactions.1.${is12 ? "student" : "learner"}_response`), /\{wet\}$/);
    assert.equal(session.end(true), true);
  });
