/** What can be made to fail in the emulated LMS, the way real LMSs fail. */

/** @typedef {import('./profiles.js').Ways} Ways */
/** @typedef {import('./protocol.js').SessionAction} SessionAction */

/** `page`: a page that asks to log in, in place of an answer. @typedef {'false' | 'throw' | 'null' | 'boolean' | 'undefined' | 'page'} Fault */

/**
 * @typedef {object} Faults
 * @property {Fault} [initialize]
 * @property {Fault} [getValue]
 * @property {Fault} [setValue]
 * @property {Fault | 'lie'} [commit]
 * @property {Fault | 'lie'} [terminate]
 * @property {string[]} [refuse] prefixes of element patterns that SetValue refuses
 * @property {number} [commitFailures] so many commits fail, then they work again
 * @property {string[]} [unsupported] prefixes of elements that the LMS does not have
 * @property {number} [room] so many interactions fit in
 * @property {number} [cut] characters of suspend data that are kept, without a word
 * @property {number} [delay] milliseconds that each call takes
 * @property {number} [serverDelay] milliseconds more that the beginning, a commit and the end take
 * @property {boolean} [offline] the network is gone; what is answered then depends on the profile
 * @property {'page' | 'window'} [leaving] the page of the course is being left, or its whole window closed
 */

const LOGIN_PAGE = "<!DOCTYPE html>\n<html><head><title>Log in</title></head><body></body></html>";

/** As synchronous requests do, the call stops the page. @param {Faults} faults @param {SessionAction} action */
export function wait({ delay = 0, serverDelay = 0 }, action) {
  const until = Date.now() + delay + (/Value$/.test(action) ? 0 : serverDelay);
  while (Date.now() < until);
}

/**
 * What is to go wrong with an action now.
 * @param {Faults} faults
 * @param {Ways} ways
 * @param {SessionAction} action
 * @param {() => boolean} tooLong whether the request of a page that is being left is longer than a browser sends
 */
export function faultOf(faults, ways, action, tooLong) {
  const fault = faults[action];
  if (fault !== undefined || (action !== "commit" && action !== "terminate")) return fault;
  if (faults.leaving === "window" && ways.windowClosed === "lost") return "lie";
  if (faults.leaving && tooLong()) return "false";
  return faults.offline ? (ways.offline ?? "false") : undefined;
}

/**
 * What the caller gets in place of a text.
 * @param {Fault | 'lie' | undefined} fault
 * @param {string} result
 * @param {boolean} asNumber
 * @returns {unknown}
 */
export function answerOf(fault, result, asNumber) {
  if (asNumber) return Number(result);
  if (fault === "null") return null;
  if (fault === "page") return LOGIN_PAGE;
  if (fault === "undefined" || fault === "throw") return undefined;
  return fault === "boolean" && /^(true|false)$/.test(result) ? result === "true" : result;
}
