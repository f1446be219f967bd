import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FORMATS, modelOf } from '../../templates/lms/data_model.js';
import { PROFILES, modeAfter } from '../../templates/lms/profiles.js';
import { drive, run12, run2004, running } from './driver.js';
import { StrictLms } from '../../templates/lms/strict.js';

/** @typedef {import('../../templates/lms/profiles.js').ProfileName} ProfileName */

const moodle = /** @type {const} */ ({ profile: 'moodle' });
const rustici = /** @type {const} */ ({ profile: 'rustici' });
const STATUS = 'cmi.core.lesson_status';
const RAW = 'cmi.core.score.raw';
const page = () => ({ terminated: false, recorded: new Set() });

describe('editions', () => {
  test('the 3rd Edition has no shared data and no jump', () => {
    const third = running({ standard: 'scorm2004-3' });
    const fourth = running({ standard: 'scorm2004-4' });
    for (const [driver, code] of /** @type {const} */ ([[third, '401'], [fourth, '0']])) {
      assert.equal(driver.read('adl.data._count'), code);
      assert.equal(driver.read('adl.nav.request_valid.jump.{target=a}'), code);
      assert.equal(driver.read('adl.nav.request_valid.choice.{target=a}'), '0');
      assert.equal(driver.code('adl.nav.request', '{target=a}jump'), code === '0' ? '0' : '406');
      assert.equal(driver.code('adl.nav.request', '{target=a}choice'), '0');
      assert.equal(driver.code('cmi.suspend_data', 'x'.repeat(64_000)), '0');
    }
    assert.equal(new StrictLms({ standard: 'scorm2004' }).edition, 'scorm2004-4');
  });
});

describe('profiles', () => {
  for (const [name, profile] of Object.entries(PROFILES)) {
    test(`${name} names only elements and formats that exist`, () => {
      for (const [standard, edition] of /** @type {const} */ ([['scorm12', 'scorm12'], ['scorm2004', 'scorm2004-4']])) {
        const ways = profile[standard];
        const model = modelOf(edition);
        const elements = new Set(model.elements.map((row) => row.name));
        const named = [...Object.keys(ways.limits ?? {}), ...Object.keys(ways.formats ?? {}), ...(ways.appends ?? []), ...Object.keys(ways.closes ?? {})];
        assert.deepEqual(named.filter((element) => !elements.has(element)), []);
        assert.deepEqual(Object.keys(ways.types ?? {}).filter((type) => !model.types[type]), []);
        const formats = [...Object.values(ways.formats ?? {}), ...Object.values(ways.types ?? {}).flatMap(({ response, pattern }) => [response, pattern])];
        assert.deepEqual(formats.filter((format) => !FORMATS[format]), []);
      }
    });
  }

  /** @type {[ProfileName, string, number, number][]} profile, element, what fits, what does not */
  const sizes = [
    ['moodle', 'cmi.suspend_data', 64_000, 64_001],
    ['moodle', 'cmi.core.lesson_location', 64_000, 64_001],
    ['moodle', 'cmi.interactions.0.student_response', 64_000, 64_001],
    ['moodle-standard', 'cmi.suspend_data', 4096, 4097],
    ['moodle-standard', 'cmi.core.lesson_location', 255, 256],
    ['moodle-standard', 'cmi.interactions.0.correct_responses.0.pattern', 255, 256],
    ['rustici', 'cmi.suspend_data', 4096, 4097],
  ];
  for (const [profile, element, fits, not] of sizes) {
    test(`1.2 ${profile}: ${element} takes ${fits} characters`, () => {
      const { code, set } = run12({ profile });
      set('cmi.interactions.0.type', 'fill-in');
      assert.deepEqual([code(element, 'x'.repeat(fits)), code(element, 'x'.repeat(not))], ['0', '405']);
    });
  }

  /** @type {[string, string[], string[], string][]} element, Moodle takes, Moodle refuses, code */
  const in12 = [
    ['cmi.interactions.0.id', ['a', 'q!1', ''], ['é', 'a b'], '405'],
    [RAW, ['0', '100', '.5', '5.', '66.667', ''], ['-1', '200', '1e1', 'x'], '405'],
    ['cmi.core.session_time', ['00:00:01', '0001:00:00.5'], ['0:00:01', '00:00:01.123'], '405'],
    ['cmi.core.exit', ['suspend', 'logout', 'time-out', ''], ['normal'], '405'],
    [STATUS, ['browsed'], ['not attempted'], '405'],
    ['cmi.objectives.0.status', ['not attempted'], ['unknown'], '405'],
    ['cmi.interactions.0.type', ['likert'], ['long-fill-in', 'other'], '405'],
    ['cmi.interactions.0.result', ['wrong', '0.5'], ['incorrect'], '405'],
  ];
  for (const [element, good, bad, code] of in12) {
    test(`1.2 Moodle: ${element}`, () => {
      for (const value of good) assert.equal(run12(moodle).code(element, value), '0', value);
      for (const value of bad) assert.equal(run12(moodle).code(element, value), code, value);
    });
  }

  test('1.2 Moodle does not compare a response with its type, and overwrites an answer', () => {
    const { code, set } = run12(moodle);
    set('cmi.interactions.0.id', 'i');
    set('cmi.interactions.0.type', 'choice');
    assert.equal(code('cmi.interactions.0.student_response', 'Any words, é'), '0');
    assert.equal(code('cmi.interactions.0.student_response', 'others'), '0');
    assert.equal(code('cmi.interactions.2.id', 'gap'), '201');
  });

  test('1.2 Moodle answers with numbers in the session in which they were set', () => {
    const first = run12(moodle);
    first.setAll([RAW, '80'], ['cmi.core.exit', 'suspend'], [STATUS, 'incomplete']);
    assert.deepEqual([first.get(RAW), first.get('cmi.objectives._count')], [80, 0]);
    first.finish();
    const next = drive(first.lms.relaunch());
    next.start();
    assert.equal(next.get(RAW), '80');
    assert.equal(run12().get('cmi.objectives._count'), '0');
  });

  /** @type {[string, string, string[], string[], string][]} profile, type, taken, refused, code */
  const responses = [
    ['moodle', 'choice', ['a_1.b'], ['a-b', 'é', '', 'a[,]a'], '406'],
    ['rustici', 'choice', ['a-b', 'urn:x:y', ''], ['a b', 'a[,]a'], '406'],
    ['moodle', 'fill-in', ['x'.repeat(300)], ['a\nb'], '406'],
    ['strict', 'fill-in', ['x'], ['x'.repeat(300), 'a\nb'], '406'],
    ['moodle', 'numeric', ['42'], ['', 'x'], '406'],
    ['rustici', 'other', ['a\nb'], ['x'.repeat(4001)], '406'],
  ];
  for (const [profile, type, good, bad, code] of responses) {
    test(`2004 ${profile}: ${type}`, () => {
      const { setAll, ...driver } = run2004({ profile: /** @type {ProfileName} */ (profile) });
      setAll(['cmi.interactions.0.id', 'i'], ['cmi.interactions.0.type', type]);
      for (const value of good) assert.equal(driver.code('cmi.interactions.0.learner_response', value), '0', value);
      for (const value of bad) assert.equal(driver.code('cmi.interactions.0.learner_response', value), code, value);
    });
  }

  test('2004: a numeric pattern needs both ends in Moodle, not by the standard', () => {
    for (const [profile, code] of /** @type {const} */ ([['moodle', '406'], ['strict', '406'], ['rustici', '0']])) {
      const { setAll, ...driver } = run2004({ profile });
      setAll(['cmi.interactions.0.id', 'i'], ['cmi.interactions.0.type', 'numeric']);
      assert.equal(driver.code('cmi.interactions.0.correct_responses.0.pattern', '4[:]'), code);
    }
  });

  test('2004 Moodle: timestamps, decimals and descriptions', () => {
    const { code, set } = run2004(moodle);
    set('cmi.interactions.0.id', 'i');
    for (const good of ['2025-01-02T03:04:05', '2025-01-02T03:04:05.00Z', '2025-01-02T03:04:05.00+01:00'])
      assert.equal(code('cmi.interactions.0.timestamp', good), '0', good);
    for (const bad of ['2025-01-02T03:04:05Z', '2025-01-02T03:04:05.123Z', '2025-01-02T03:04:05+01:00'])
      assert.equal(code('cmi.interactions.0.timestamp', bad), '406', bad);
    assert.deepEqual(['100000', '.5', ''].map((raw) => code('cmi.score.raw', raw)), ['406', '406', '406']);
    assert.deepEqual([code('cmi.score.raw', '33.333333333333'), code('cmi.score.scaled', '1.1')], ['0', '407']);
    assert.deepEqual(['x'.repeat(251), 'x'.repeat(252), '{x', 'a\nb'].map((text) => code('cmi.interactions.0.description', text)), ['0', '406', '406', '406']);
    assert.deepEqual(['i', 'urn:', 'a b'].map((id) => code('cmi.interactions.1.id', id)), ['0', '406', '406']);
  });

  /** @type {[ProfileName, string, string][]} profile, status set by the course, status after the end (80 wanted, 50 reached) */
  const mastery = [
    ['strict', 'completed', 'failed'],
    ['strict', 'incomplete', 'incomplete'],
    ['moodle', 'incomplete', 'failed'],
    ['moodle', 'passed', 'failed'],
    ['rustici', 'passed', 'passed'],
    ['rustici', 'completed', 'completed'],
    ['rustici', '', 'failed'],
  ];
  for (const [profile, status, after] of mastery) {
    test(`1.2 mastery score, ${profile}: "${status}" becomes "${after}"`, () => {
      const { lms, set, finish } = run12({ profile, masteryScore: '80' });
      if (status) set(STATUS, status);
      set(RAW, '50');
      finish();
      assert.equal(lms.get(STATUS), after);
    });
  }

  test('2004: the Rustici engine fills in what a SCO does not say, unless that is left to the content', () => {
    const after = (/** @type {object} */ options, /** @type {string[]} */ ...statuses) => {
      const { lms, set, finish } = run2004({ ...rustici, ...options });
      for (const status of statuses) set('cmi.completion_status', status);
      finish();
      return [lms.get('cmi.completion_status'), lms.get('cmi.success_status')];
    };
    assert.deepEqual(after({}), ['completed', 'passed']);
    assert.deepEqual(after({}, 'incomplete'), ['incomplete', 'passed']);
    assert.deepEqual(after({ completionSetByContent: true, objectiveSetByContent: true }), [undefined, undefined]);
    assert.deepEqual(after({ mode: 'review', credit: 'no-credit' }), [undefined, undefined]);
    assert.deepEqual(after({ profile: 'strict' }), [undefined, undefined]);
  });

  test('browse and review save in Moodle', () => {
    for (const mode of /** @type {const} */ (['browse', 'review'])) {
      const { lms, setAll, finish } = run12({ ...moodle, mode, credit: 'no-credit' });
      setAll([RAW, '10'], [STATUS, 'completed']);
      finish();
      assert.deepEqual([lms.get(RAW), lms.get(STATUS)], ['10', 'completed']);
    }
  });

  test('a finished attempt opens as a review in Moodle', () => {
    const { scorm12, scorm2004 } = PROFILES.moodle;
    assert.equal(modeAfter(scorm12, { [STATUS]: 'failed' }), 'review');
    assert.equal(modeAfter(scorm12, { [STATUS]: 'incomplete' }), 'normal');
    assert.equal(modeAfter(scorm2004, { 'cmi.completion_status': 'completed' }), 'review');
    assert.equal(modeAfter(scorm2004, { 'cmi.success_status': 'passed' }), 'normal');
    assert.equal(modeAfter(PROFILES.strict.scorm12, { [STATUS]: 'failed' }), 'normal');
  });

  test('without network Moodle says "true" and loses the work; others say "false"', () => {
    for (const [profile, answers] of /** @type {const} */ ([['moodle', ['true', '0']], ['strict', ['false', '391']], ['rustici', ['false', '391']]])) {
      const { lms, set, commit, error } = run2004({ profile });
      lms.faults.offline = true;
      set('cmi.location', 'p');
      assert.deepEqual([commit(), error()], answers);
      assert.deepEqual(lms.database, {});
    }
  });

  test('a failed request is 101 in Moodle', () => {
    const { lms, commit, error } = run2004(moodle);
    lms.faults.commit = 'false';
    assert.deepEqual([commit(), error()], ['false', '101']);
  });

  test('what a page sends while it is left has room in Moodle up to 64 KiB', () => {
    for (const [character, length, answer] of /** @type {const} */ ([['x', 64_000, 'true'], ['é', 40_000, 'false']])) {
      const { lms, set, finish } = run12(moodle);
      set('cmi.suspend_data', character.repeat(length));
      lms.faults.leaving = 'page';
      assert.equal(finish(), answer);
      assert.equal(lms.get('cmi.suspend_data')?.length, answer === 'true' ? length : undefined);
    }
    const { lms, set, finish } = run12();
    lms.faults.leaving = 'page';
    set('cmi.suspend_data', 'x');
    assert.equal(finish(), 'true');
  });

  test('what is sent while the window closes is lost in the Rustici engine', () => {
    for (const [leaving, stored] of /** @type {const} */ ([['window', undefined], ['page', 'p']])) {
      const { lms, set, finish } = run2004(rustici);
      set('cmi.location', 'p');
      lms.faults.leaving = leaving;
      finish();
      assert.equal(lms.get('cmi.location'), stored);
    }
  });

  test('1.2 Moodle: a second session in the same page falls over once answers were recorded', () => {
    for (const [element, value, broken] of /** @type {const} */ ([['cmi.interactions.0.id', 'i', true], ['cmi.suspend_data', 's', false]])) {
      const first = running({ standard: 'scorm12', ...moodle, sco: 'one', page: page() });
      first.set(element, value);
      first.finish();
      const again = drive(first.lms.relaunch());
      if (broken) assert.throws(again.start, TypeError);
      else assert.equal(again.start(), 'true');
      assert.equal(drive(first.lms.relaunch({ sco: 'two' })).start(), 'true');
      assert.equal(drive(first.lms.relaunch({ page: page() })).start(), 'true');
    }
  });

  test('2004 Moodle: only the first session of a page works', () => {
    const first = running({ standard: 'scorm2004-4', ...moodle, sco: 'one', page: page() });
    first.finish();
    const second = drive(first.lms.relaunch({ sco: 'two' }));
    assert.deepEqual([second.start(), second.error()], ['false', '104']);
    assert.equal(drive(first.lms.relaunch({ page: page() })).start(), 'true');
  });

  test('what waits to be saved is known', () => {
    const { lms, set, commit } = run12({ database: { 'cmi.core.lesson_location': 'p1' } });
    set('cmi.core.lesson_location', 'p2');
    assert.deepEqual([lms.value('cmi.core.lesson_location'), lms.unsaved()], ['p2', ['cmi.core.lesson_location']]);
    commit();
    assert.deepEqual([lms.unsaved(), lms.limit('cmi.suspend_data'), lms.values()['cmi.core.lesson_location']], [[], 4096, 'p2']);
  });

  test('a slow server holds up what goes to it', () => {
    const { lms, get, commit } = run12();
    lms.faults.serverDelay = 30;
    const taken = (/** @type {() => void} */ call) => {
      const from = Date.now();
      call();
      return Date.now() - from;
    };
    assert.ok(taken(commit) >= 30);
    assert.ok(taken(() => get('cmi.suspend_data')) < 30);
  });

  test('every call can be heard of, with its time', () => {
    /** @type {import('../../templates/lms/strict.js').Call[]} */
    const heard = [];
    const { lms, get } = run2004({ clock: () => 12.4, onCall: (call) => heard.push(call) });
    get('cmi.location');
    assert.deepEqual(heard, lms.calls);
    assert.deepEqual(heard[1], { method: 'GetValue', args: ['cmi.location'], result: '', error: '403', rule: 'not set yet', excused: true, at: 12 });
  });
});
