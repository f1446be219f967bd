/** A page of a course in a browser whose time stands still, for tests of when and what it saves. */

import { Session } from "../../templates/runtime/session.js";
import { scorm12 } from "../../templates/runtime/standards/scorm12.js";
import { scorm2004 } from "../../templates/runtime/standards/scorm2004.js";
import { decode, lessonRecord } from "../../templates/runtime/state.js";
import { StrictLms } from "../../templates/lms/strict.js";
import { fakeCourse } from "./fakes.js";

export const network = { onLine: true };
Object.defineProperty(globalThis, "navigator", { value: network, configurable: true });

/** @typedef {import("node:test").TestContext} Context */
/** @typedef {Partial<import("../../templates/lms/strict.js").Options>} Options */

/**
 * A page that has found its LMS, in a browser whose time stands still.
 * @param {Context} context @param {"scorm12" | "scorm2004"} name @param {Options} [options]
 * @param {(lms: StrictLms) => void} [change] what is otherwise in the LMS
 * @param {Parameters<typeof fakeCourse>[0]} [course]
 */
export function open(context, name, options = {}, change = () => {}, course = {}) {
  context.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  network.onLine = true;
  /** @type {Map<string, () => void>} */
  const heard = new Map();
  const addEventListener = (/** @type {string} */ type, /** @type {() => void} */ call) => void heard.set(type, call);
  const standard = name === "scorm12" ? scorm12 : scorm2004;
  const lms = new StrictLms({ standard: name, clock: Date.now, ...options });
  change(lms);
  const document = { addEventListener, visibilityState: "visible" };
  const window = {
    [standard.apiName]: lms.api,
    addEventListener,
    setTimeout: (/** @type {() => void} */ call, /** @type {number} */ after) => setTimeout(call, after),
  };
  Object.assign(globalThis, { window: Object.assign(window, { parent: window }), document, localStorage: undefined });
  /** @type {string[]} */
  const states = [];
  const session = new Session(standard, fakeCourse(course), {
    onSave: (state) => void states.push(state),
    onResume: () => {},
  });
  session.start();
  const commits = () => lms.calls.filter(({ method }) => method.endsWith("Commit"));
  const turn = (/** @type {string} */ card) => {
    lessonRecord(session.progress, "abc").cards.add(card);
    session.changed();
  };
  const show = (/** @type {string} */ visible) => {
    document.visibilityState = visible;
    heard.get("visibilitychange")?.();
  };
  const fire = (/** @type {string} */ type) => heard.get(type)?.();
  // In small steps, since all that falls into one happens at its end.
  const wait = (/** @type {number} */ milliseconds) => {
    for (let left = milliseconds; left > 0; left -= 100) context.mock.timers.tick(Math.min(left, 100));
  };
  const stored = () => [...(decode(lms.database["cmi.suspend_data"] ?? "")?.progress.lessons.get("abc")?.cards ?? [])];
  return { lms, session, states, commits, turn, show, fire, wait, stored };
}
