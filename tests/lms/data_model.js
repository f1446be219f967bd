/**
 * The run-time data models of SCORM 1.2 (RTE 3.4.4) and SCORM 2004 4th Edition (RTE 4.2) as tables.
 * The letter `n` in a name stands for an index.
 */

export { FORMATS } from './formats.js';

/** @typedef {'scorm12' | 'scorm2004'} Standard */

/**
 * @typedef {object} Element
 * @property {string} name
 * @property {'ro' | 'rw' | 'wo'} access
 * @property {string} format a name in FORMATS, or 'response' / 'pattern' (the interaction's type decides)
 * @property {number} [limit] most characters (SPM)
 * @property {[number, number]} [range]
 * @property {string[]} [vocabulary]
 * @property {string} [initial] what a SCO reads before anything was set
 * @property {'id' | 'type'} [needs] sibling of the outermost record that must be set before
 * @property {boolean} [unique] no other record of the same array may have this value
 * @property {boolean} [fixed] never changed once set
 * @property {boolean} [session] belongs to one session and is not handed to the next
 */

/**
 * @typedef {object} InteractionType
 * @property {string} response format of the learner's response
 * @property {string} pattern format of a correct response pattern
 * @property {number} patterns most correct response patterns
 * @property {boolean} [repeats] the same pattern may be recorded twice
 */

/**
 * @typedef {object} Model
 * @property {string} version
 * @property {Element[]} elements
 * @property {string[]} parents what has _children
 * @property {Record<string, number>} arrays what has _count, with the most records it holds
 * @property {string[]} lmsArrays arrays whose records only the LMS creates
 * @property {Record<string, InteractionType>} types
 */

const ANY = Infinity;
const PERCENT = /** @type {[number, number]} */ ([0, 100]);
const HUNDREDS = /** @type {[number, number]} */ ([-100, 100]);
const SCALED = /** @type {[number, number]} */ ([-1, 1]);
const MEASURE = /** @type {[number, number]} */ ([0, 1]);
const POSITIVE = /** @type {[number, number]} */ ([0, Infinity]);
const STATUS_12 = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];
const COMPLETION = ['completed', 'incomplete', 'not attempted', 'unknown'];
const SUCCESS = ['passed', 'failed', 'unknown'];
const TYPES_12 = ['true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'];
const TYPES_2004 = [...TYPES_12, 'long-fill-in', 'other'];

/** @type {Model} */
const scorm12 = {
  version: '3.4',
  elements: [
    { name: 'cmi.core.student_id', access: 'ro', format: 'text', initial: '' },
    { name: 'cmi.core.student_name', access: 'ro', format: 'text', initial: '' },
    { name: 'cmi.core.lesson_location', access: 'rw', format: 'text', limit: 255, initial: '' },
    { name: 'cmi.core.credit', access: 'ro', format: 'text', initial: 'credit' },
    // A SCO reads 'not attempted' but may not set it.
    { name: 'cmi.core.lesson_status', access: 'rw', format: 'vocabulary', vocabulary: STATUS_12, initial: 'not attempted' },
    { name: 'cmi.core.entry', access: 'ro', format: 'text', initial: '' },
    { name: 'cmi.core.score.raw', access: 'rw', format: 'score12', range: PERCENT, initial: '' },
    { name: 'cmi.core.score.min', access: 'rw', format: 'score12', range: PERCENT, initial: '' },
    { name: 'cmi.core.score.max', access: 'rw', format: 'score12', range: PERCENT, initial: '' },
    { name: 'cmi.core.total_time', access: 'ro', format: 'text', initial: '0000:00:00.00' },
    { name: 'cmi.core.lesson_mode', access: 'ro', format: 'text', initial: 'normal' },
    { name: 'cmi.core.exit', access: 'wo', format: 'vocabulary', vocabulary: ['time-out', 'suspend', 'logout', ''], session: true },
    { name: 'cmi.core.session_time', access: 'wo', format: 'timespan12', session: true },
    { name: 'cmi.suspend_data', access: 'rw', format: 'text', limit: 4096, initial: '' },
    { name: 'cmi.launch_data', access: 'ro', format: 'text', initial: '' },
    { name: 'cmi.comments', access: 'rw', format: 'text', limit: 4096, initial: '' },
    { name: 'cmi.comments_from_lms', access: 'ro', format: 'text', initial: '' },
    { name: 'cmi.objectives.n.id', access: 'rw', format: 'identifier12', initial: '' },
    { name: 'cmi.objectives.n.score.raw', access: 'rw', format: 'score12', range: PERCENT, initial: '' },
    { name: 'cmi.objectives.n.score.min', access: 'rw', format: 'score12', range: PERCENT, initial: '' },
    { name: 'cmi.objectives.n.score.max', access: 'rw', format: 'score12', range: PERCENT, initial: '' },
    { name: 'cmi.objectives.n.status', access: 'rw', format: 'vocabulary', vocabulary: [...STATUS_12, 'not attempted'], initial: 'not attempted' },
    { name: 'cmi.student_data.mastery_score', access: 'ro', format: 'text', initial: '' },
    { name: 'cmi.student_data.max_time_allowed', access: 'ro', format: 'text', initial: '' },
    { name: 'cmi.student_data.time_limit_action', access: 'ro', format: 'text', initial: '' },
    { name: 'cmi.student_preference.audio', access: 'rw', format: 'sinteger12', range: [-1, 100], initial: '0' },
    { name: 'cmi.student_preference.language', access: 'rw', format: 'text', limit: 255, initial: '' },
    { name: 'cmi.student_preference.speed', access: 'rw', format: 'sinteger12', range: HUNDREDS, initial: '0' },
    { name: 'cmi.student_preference.text', access: 'rw', format: 'sinteger12', range: [-1, 1], initial: '0' },
    { name: 'cmi.interactions.n.id', access: 'wo', format: 'identifier12' },
    { name: 'cmi.interactions.n.objectives.n.id', access: 'wo', format: 'identifier12' },
    { name: 'cmi.interactions.n.time', access: 'wo', format: 'time12' },
    { name: 'cmi.interactions.n.type', access: 'wo', format: 'vocabulary', vocabulary: TYPES_12 },
    { name: 'cmi.interactions.n.correct_responses.n.pattern', access: 'wo', format: 'pattern', limit: 255 },
    { name: 'cmi.interactions.n.weighting', access: 'wo', format: 'decimal12', range: HUNDREDS },
    { name: 'cmi.interactions.n.student_response', access: 'wo', format: 'response', limit: 255 },
    { name: 'cmi.interactions.n.result', access: 'wo', format: 'result12' },
    { name: 'cmi.interactions.n.latency', access: 'wo', format: 'timespan12' },
  ],
  parents: ['cmi', 'cmi.core', 'cmi.core.score', 'cmi.objectives', 'cmi.objectives.n.score', 'cmi.student_data', 'cmi.student_preference', 'cmi.interactions'],
  arrays: {
    'cmi.objectives': ANY,
    'cmi.interactions': ANY,
    'cmi.interactions.n.objectives': ANY,
    'cmi.interactions.n.correct_responses': ANY,
  },
  lmsArrays: [],
  types: {
    'true-false': { response: 'trueFalse12', pattern: 'trueFalse12', patterns: ANY, repeats: true },
    choice: { response: 'choice12', pattern: 'choice12', patterns: ANY, repeats: true },
    'fill-in': { response: 'fillIn12', pattern: 'fillIn12', patterns: ANY, repeats: true },
    matching: { response: 'matching12', pattern: 'matching12', patterns: ANY, repeats: true },
    performance: { response: 'performance12', pattern: 'performance12', patterns: ANY, repeats: true },
    sequencing: { response: 'sequencing12', pattern: 'sequencing12', patterns: ANY, repeats: true },
    likert: { response: 'likert12', pattern: 'likert12', patterns: ANY, repeats: true },
    numeric: { response: 'numeric12', pattern: 'numeric12', patterns: ANY, repeats: true },
  },
};

/** @type {Model} */
const scorm2004 = {
  version: '1.0',
  elements: [
    { name: 'cmi.comments_from_learner.n.comment', access: 'rw', format: 'localized4000' },
    { name: 'cmi.comments_from_learner.n.location', access: 'rw', format: 'text', limit: 250 },
    { name: 'cmi.comments_from_learner.n.timestamp', access: 'rw', format: 'timestamp' },
    { name: 'cmi.comments_from_lms.n.comment', access: 'ro', format: 'text' },
    { name: 'cmi.comments_from_lms.n.location', access: 'ro', format: 'text' },
    { name: 'cmi.comments_from_lms.n.timestamp', access: 'ro', format: 'text' },
    { name: 'cmi.completion_status', access: 'rw', format: 'vocabulary', vocabulary: COMPLETION, initial: 'unknown' },
    { name: 'cmi.completion_threshold', access: 'ro', format: 'text' },
    { name: 'cmi.credit', access: 'ro', format: 'text', initial: 'credit' },
    { name: 'cmi.entry', access: 'ro', format: 'text', initial: '' },
    { name: 'cmi.exit', access: 'wo', format: 'vocabulary', vocabulary: ['time-out', 'suspend', 'logout', 'normal', ''], session: true },
    { name: 'cmi.interactions.n.id', access: 'rw', format: 'longId' },
    { name: 'cmi.interactions.n.type', access: 'rw', format: 'vocabulary', vocabulary: TYPES_2004, needs: 'id' },
    { name: 'cmi.interactions.n.objectives.n.id', access: 'rw', format: 'longId', needs: 'id', unique: true },
    { name: 'cmi.interactions.n.timestamp', access: 'rw', format: 'timestamp', needs: 'id' },
    { name: 'cmi.interactions.n.correct_responses.n.pattern', access: 'rw', format: 'pattern', needs: 'type' },
    { name: 'cmi.interactions.n.weighting', access: 'rw', format: 'real', needs: 'id' },
    { name: 'cmi.interactions.n.learner_response', access: 'rw', format: 'response', needs: 'type' },
    { name: 'cmi.interactions.n.result', access: 'rw', format: 'result', needs: 'id' },
    { name: 'cmi.interactions.n.latency', access: 'rw', format: 'timeinterval', needs: 'id' },
    { name: 'cmi.interactions.n.description', access: 'rw', format: 'localized250', needs: 'id' },
    { name: 'cmi.launch_data', access: 'ro', format: 'text' },
    { name: 'cmi.learner_id', access: 'ro', format: 'text', initial: '' },
    { name: 'cmi.learner_name', access: 'ro', format: 'text', initial: '' },
    { name: 'cmi.learner_preference.audio_level', access: 'rw', format: 'real', range: POSITIVE, initial: '1' },
    { name: 'cmi.learner_preference.language', access: 'rw', format: 'language', limit: 250, initial: '' },
    { name: 'cmi.learner_preference.delivery_speed', access: 'rw', format: 'real', range: POSITIVE, initial: '1' },
    { name: 'cmi.learner_preference.audio_captioning', access: 'rw', format: 'vocabulary', vocabulary: ['-1', '0', '1'], initial: '0' },
    { name: 'cmi.location', access: 'rw', format: 'text', limit: 1000 },
    { name: 'cmi.max_time_allowed', access: 'ro', format: 'text' },
    { name: 'cmi.mode', access: 'ro', format: 'text', initial: 'normal' },
    { name: 'cmi.objectives.n.id', access: 'rw', format: 'longId', unique: true, fixed: true },
    { name: 'cmi.objectives.n.score.scaled', access: 'rw', format: 'real', range: SCALED, needs: 'id' },
    { name: 'cmi.objectives.n.score.raw', access: 'rw', format: 'real', needs: 'id' },
    { name: 'cmi.objectives.n.score.min', access: 'rw', format: 'real', needs: 'id' },
    { name: 'cmi.objectives.n.score.max', access: 'rw', format: 'real', needs: 'id' },
    { name: 'cmi.objectives.n.success_status', access: 'rw', format: 'vocabulary', vocabulary: SUCCESS, initial: 'unknown', needs: 'id' },
    { name: 'cmi.objectives.n.completion_status', access: 'rw', format: 'vocabulary', vocabulary: COMPLETION, initial: 'unknown', needs: 'id' },
    { name: 'cmi.objectives.n.progress_measure', access: 'rw', format: 'real', range: MEASURE, needs: 'id' },
    { name: 'cmi.objectives.n.description', access: 'rw', format: 'localized250', needs: 'id' },
    { name: 'cmi.progress_measure', access: 'rw', format: 'real', range: MEASURE },
    { name: 'cmi.scaled_passing_score', access: 'ro', format: 'text' },
    { name: 'cmi.score.scaled', access: 'rw', format: 'real', range: SCALED },
    { name: 'cmi.score.raw', access: 'rw', format: 'real' },
    { name: 'cmi.score.min', access: 'rw', format: 'real' },
    { name: 'cmi.score.max', access: 'rw', format: 'real' },
    { name: 'cmi.session_time', access: 'wo', format: 'timeinterval', session: true },
    { name: 'cmi.success_status', access: 'rw', format: 'vocabulary', vocabulary: SUCCESS, initial: 'unknown' },
    { name: 'cmi.suspend_data', access: 'rw', format: 'text', limit: 64000 },
    { name: 'cmi.time_limit_action', access: 'ro', format: 'text', initial: 'continue,no message' },
    { name: 'cmi.total_time', access: 'ro', format: 'text', initial: 'PT0S' },
    { name: 'adl.nav.request', access: 'rw', format: 'navRequest', initial: '_none_', session: true },
    { name: 'adl.nav.request_valid.continue', access: 'ro', format: 'text', initial: 'unknown' },
    { name: 'adl.nav.request_valid.previous', access: 'ro', format: 'text', initial: 'unknown' },
    { name: 'adl.nav.request_valid.choice.{target=n}', access: 'ro', format: 'text', initial: 'unknown' },
    { name: 'adl.nav.request_valid.jump.{target=n}', access: 'ro', format: 'text', initial: 'unknown' },
    { name: 'adl.data.n.id', access: 'ro', format: 'text' },
    { name: 'adl.data.n.store', access: 'rw', format: 'text', limit: 64000 },
  ],
  parents: [
    'cmi', 'cmi.comments_from_learner', 'cmi.comments_from_lms', 'cmi.interactions', 'cmi.learner_preference',
    'cmi.objectives', 'cmi.objectives.n.score', 'cmi.score', 'adl.data',
  ],
  arrays: {
    'cmi.comments_from_learner': 250,
    'cmi.comments_from_lms': 100,
    'cmi.interactions': 250,
    'cmi.interactions.n.objectives': 10,
    'cmi.interactions.n.correct_responses': ANY,
    'cmi.objectives': 100,
    'adl.data': ANY,
  },
  lmsArrays: ['cmi.comments_from_lms', 'adl.data'],
  types: {
    'true-false': { response: 'trueFalse', pattern: 'trueFalse', patterns: 1 },
    choice: { response: 'choice', pattern: 'choice', patterns: 10 },
    'fill-in': { response: 'fillIn', pattern: 'fillInPattern', patterns: 5 },
    'long-fill-in': { response: 'longFillIn', pattern: 'longFillInPattern', patterns: 5, repeats: true },
    matching: { response: 'matching', pattern: 'matching', patterns: 5 },
    performance: { response: 'performance', pattern: 'performancePattern', patterns: 5 },
    sequencing: { response: 'sequencing', pattern: 'sequencing', patterns: 5 },
    likert: { response: 'likert', pattern: 'likert', patterns: 1 },
    numeric: { response: 'numeric', pattern: 'numericPattern', patterns: 1 },
    other: { response: 'other', pattern: 'other', patterns: 1 },
  },
};

/** @type {Record<Standard, Model>} */
export const MODELS = { scorm12, scorm2004 };

/**
 * Turns a concrete name into the pattern the tables use. A literal `n` must not pass for an index.
 * @param {string} name
 */
export function patternOf(name) {
  if (/\.n(\.|$)/.test(name)) return '';
  return name
    .replace(/\.(0|[1-9]\d*)(?=\.|$)/g, '.n')
    .replace(/\{target=[^\s{}]+\}$/, '{target=n}');
}

/**
 * @param {Model} model
 * @param {string} parent
 */
export function childrenOf(model, parent) {
  const prefix = parent in model.arrays ? `${parent}.n.` : `${parent}.`;
  const below = model.elements.filter(({ name }) => name.startsWith(prefix));
  const names = new Set(below.map(({ name }) => name.slice(prefix.length).split('.')[0]));
  return [...names, ...(parent === 'cmi' ? ['_version'] : [])].join(',');
}
