/**
 * The API of each standard as a table: function names, and which error code answers which mistake
 * (SCORM 1.2 RTE 3.3 and 3.4.3; SCORM 2004 4th Ed RTE 3.1.7).
 */

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
export const PROTOCOLS = {
  scorm12: {
    source: 'SCORM 1.2 RTE 3.3, 3.4',
    session: {
      initialize: { name: 'LMSInitialize', general: '101', running: '101', after: '101' },
      terminate: { name: 'LMSFinish', general: '101', before: '301', after: '301' },
      getValue: { name: 'LMSGetValue', general: '101', before: '301', after: '301' },
      setValue: { name: 'LMSSetValue', general: '101', before: '301', after: '301' },
      commit: { name: 'LMSCommit', general: '101', before: '301', after: '301' },
    },
    support: { lastError: 'LMSGetLastError', errorString: 'LMSGetErrorString', diagnostic: 'LMSGetDiagnostic' },
    codes: {
      argument: '201',
      undefined: '401',
      childless: '202',
      notArray: '203',
      keyword: '402',
      readOnly: '403',
      writeOnly: '404',
      type: '405',
      range: '405',
      unset: '0',
      getIndex: '201',
      setIndex: '201',
      conflict: '405',
      dependency: '405',
      noName: '201',
      setNoName: '201',
    },
    strings: {
      0: 'No error',
      101: 'General exception',
      201: 'Invalid argument error',
      202: 'Element cannot have children',
      203: 'Element not an array - cannot have count',
      301: 'Not initialized',
      401: 'Not implemented error',
      402: 'Invalid set value, element is a keyword',
      403: 'Element is read only',
      404: 'Element is write only',
      405: 'Incorrect data type',
    },
  },
  scorm2004: {
    source: 'SCORM 2004 4th Ed RTE 3.1.7, 4.2',
    session: {
      initialize: { name: 'Initialize', general: '102', running: '103', after: '104' },
      terminate: { name: 'Terminate', general: '111', before: '112', after: '113' },
      getValue: { name: 'GetValue', general: '301', before: '122', after: '123' },
      setValue: { name: 'SetValue', general: '351', before: '132', after: '133' },
      commit: { name: 'Commit', general: '391', before: '142', after: '143' },
    },
    support: { lastError: 'GetLastError', errorString: 'GetErrorString', diagnostic: 'GetDiagnostic' },
    codes: {
      argument: '201',
      undefined: '401',
      childless: '301',
      notArray: '301',
      keyword: '404',
      readOnly: '404',
      writeOnly: '405',
      type: '406',
      range: '407',
      unset: '403',
      getIndex: '301',
      setIndex: '351',
      conflict: '351',
      dependency: '408',
      noName: '301',
      setNoName: '351',
    },
    strings: {
      0: 'No Error',
      101: 'General Exception',
      102: 'General Initialization Failure',
      103: 'Already Initialized',
      104: 'Content Instance Terminated',
      111: 'General Termination Failure',
      112: 'Termination Before Initialization',
      113: 'Termination After Termination',
      122: 'Retrieve Data Before Initialization',
      123: 'Retrieve Data After Termination',
      132: 'Store Data Before Initialization',
      133: 'Store Data After Termination',
      142: 'Commit Before Initialization',
      143: 'Commit After Termination',
      201: 'General Argument Error',
      301: 'General Get Failure',
      351: 'General Set Failure',
      391: 'General Commit Failure',
      401: 'Undefined Data Model Element',
      402: 'Unimplemented Data Model Element',
      403: 'Data Model Element Value Not Initialized',
      404: 'Data Model Element Is Read Only',
      405: 'Data Model Element Is Write Only',
      406: 'Data Model Element Type Mismatch',
      407: 'Data Model Element Value Out Of Range',
      408: 'Data Model Dependency Not Established',
    },
  },
};
