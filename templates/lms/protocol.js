/**
 * The API of each standard as a table: function names, and which error code answers which mistake
 * (SCORM 1.2 RTE 3.3 and 3.4.3; SCORM 2004 4th Ed RTE 3.1.7): protocol.json.
 */
import tables from "./protocol.json" with { type: "json" };

/** @typedef {'initialize' | 'terminate' | 'getValue' | 'setValue' | 'commit'} SessionAction */
/** @typedef {'lastError' | 'errorString' | 'diagnostic'} SupportAction */

/**
 * @typedef {object} SessionFunction
 * @property {string} name
 * @property {string} general the code of an unexplained failure of this function
 * @property {string} [before] called before a successful start
 * @property {string} [running] called while the session runs, where that is a mistake
 * @property {string} after called after the end
 */

/**
 * @typedef {object} Codes
 * @property {string} argument
 * @property {string} undefined an element that does not exist
 * @property {string} childless _children of something that has none
 * @property {string} notArray _count of something that is no array
 * @property {string} keyword writing _children, _count, _version
 * @property {string} readOnly
 * @property {string} writeOnly
 * @property {string} type
 * @property {string} range
 * @property {string} unset reading what has no value; '0' where that is no error
 * @property {string} getIndex
 * @property {string} setIndex
 * @property {string} conflict a duplicate, or a change of what is fixed
 * @property {string} dependency
 * @property {string} noName
 * @property {string} setNoName
 */

/**
 * @typedef {object} Protocol
 * @property {string} source how the standard is cited
 * @property {Record<SessionAction, SessionFunction>} session
 * @property {Record<SupportAction, string>} support
 * @property {Codes} codes
 * @property {Record<string, string>} strings
 */

/** @type {Record<import('./data_model.js').Standard, Protocol>} */
export const PROTOCOLS = /** @type {any} */ (tables);

const ARGUMENTS = { initialize: 1, terminate: 1, commit: 1, getValue: 1, setValue: 2 };

/**
 * The rule that a call breaks by its arguments or its time, with the code that answers it.
 * @param {Protocol} protocol
 * @param {SessionAction} action
 * @param {unknown[]} args
 * @param {import('./profiles.js').Ways} ways
 * @param {{ initialized: boolean, terminated: boolean }} session
 * @param {{ terminated: boolean }} page of the LMS
 * @returns {[string, string] | undefined}
 */
export function brokenRule(protocol, action, args, ways, session, page) {
  const { before, running, after } = protocol.session[action];
  const texts = action === "setValue" && ways.texts ? args.slice(0, 1) : args;
  if (args.length !== ARGUMENTS[action] || texts.some((arg) => typeof arg !== "string")) {
    return [protocol.codes.argument, `exactly ${ARGUMENTS[action]} argument(s), all strings`];
  }
  if (!/Value$/.test(action) && args[0] !== "") {
    return [protocol.codes.argument, "the argument must be an empty string"];
  }
  const again = session.terminated && action === "initialize" && ways.beginsAgain;
  if (session.terminated && !again) return [after, "the session has ended"];
  if (action === "initialize" && ways.oneSession && page.terminated) return [after, "one session in one page (Moodle)"];
  if (session.initialized && running && !again) return [running, "the session has already begun"];
  if (!session.initialized && before) return [before, "the session has not begun"];
  return undefined;
}
