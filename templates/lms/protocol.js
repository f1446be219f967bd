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
