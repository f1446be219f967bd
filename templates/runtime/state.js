/**
 * The learner's progress, and its form in suspend data.
 *
 * `S1;<sequence>;<lesson>.<block>;<flags><xp>` and for each opened lesson `;<key><flags>` with, where there is any,
 * `.` turned cards, `*` ticked steps, `:` answers, `!` quizzes. Everything hangs on keys made of ids, nothing on
 * places. It begins with a letter, since Moodle compares stored values as PHP does ("0110" equals "110").
 * scormbuild/state_size.py computes the worst case of the same format.
 */

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const HEAD = /^S1;([\w-]*);(?:([A-Za-z]\w*)\.([\w-]*))?;([\w-])([\w-]*)$/;
const LESSON = /^([\w-]{3})([\w-])(?:\.((?:[\w-]{2})+))?(?:\*((?:[\w-]{2})+))?(?::([\w-]+))?(?:!((?:[\w-]{6})+))?$/;

/** An answer: the keys of the chosen choices (none: to be answered again), and the share of the points it earned
 * (63 = all).
 * @typedef {{ chosen: string[], share: number }} Answer */
/** Where a quiz stands. `closed`: nothing can be gained by taking it again, or no attempt is left.
 * @typedef {{ submitted: boolean, passed: boolean, closed: boolean, attempts: number, best: number }} QuizRecord */
/** @typedef {{ read: boolean, complete: boolean, cards: Set<string>, steps: Set<string>,
 *   answers: Map<string, Answer>, quizzes: Map<string, QuizRecord> }} LessonRecord */
/** @typedef {{ place: { lesson: string, block: number } | null, handedIn: boolean, xp: number,
 *   lessons: Map<string, LessonRecord> }} Progress */

/** @returns {Progress} */
export function emptyProgress() {
  return { place: null, handedIn: false, xp: 0, lessons: new Map() };
}

/**
 * The record of a lesson, made when it is missing.
 * @param {Progress} progress
 * @param {string} key
 */
export function lessonRecord(progress, key) {
  let record = progress.lessons.get(key);
  if (!record) {
    record = { read: false, complete: false, cards: new Set(), steps: new Set(), answers: new Map(), quizzes: new Map() };
    progress.lessons.set(key, record);
  }
  return record;
}

/** @param {number} value */
export function toDigits(value) {
  let text = "";
  for (let rest = Math.max(0, Math.floor(value)); rest > 0; rest = Math.floor(rest / 64)) text = DIGITS[rest % 64] + text;
  return text;
}

/** @param {string} text */
export function fromDigits(text) {
  let value = 0;
  for (const digit of text) value = value * 64 + DIGITS.indexOf(digit);
  return value;
}

/** @param {number} value */
function pair(value) {
  return toDigits(Math.min(value, 4095)).padStart(2, "A");
}

/** @param {...boolean} flags */
function bits(...flags) {
  return DIGITS[flags.reduce((sum, flag, place) => sum + (flag ? 1 << place : 0), 0)];
}

/**
 * @param {Progress} progress
 * @param {number} sequence rises with every save, so that no value ever equals an earlier one: LMSs that send only
 *   what changed (Moodle) would otherwise keep a value that was set back
 */
export function encode(progress, sequence) {
  const { place } = progress;
  const head = [
    "S1",
    toDigits(sequence % 64 ** 4),
    place ? `${place.lesson}.${toDigits(Math.min(place.block, 64 ** 4 - 1))}` : "",
    bits(progress.handedIn) + toDigits(Math.min(progress.xp, 64 ** 5 - 1)),
  ];
  const lessons = [...progress.lessons].map(([key, record]) => {
    let text = key + bits(record.read, record.complete);
    if (record.cards.size) text += `.${[...record.cards].join("")}`;
    if (record.steps.size) text += `*${[...record.steps].join("")}`;
    if (record.answers.size) {
      const answers = [...record.answers].map(
        ([id, answer]) => id + DIGITS[answer.share] + DIGITS[answer.chosen.length] + answer.chosen.join(""),
      );
      text += `:${answers.join("")}`;
    }
    if (record.quizzes.size) {
      const quizzes = [...record.quizzes].map(
        ([id, quiz]) => id + bits(quiz.submitted, quiz.passed, quiz.closed) + DIGITS[Math.min(quiz.attempts, 63)] + pair(quiz.best),
      );
      text += `!${quizzes.join("")}`;
    }
    return text;
  });
  return [...head, ...lessons].join(";");
}

/** @param {string} text @param {number} width */
function split(text, width) {
  return text.match(new RegExp(`.{${width}}`, "g")) ?? [];
}

/** @param {string} digit @param {number} place */
function bit(digit, place) {
  return ((DIGITS.indexOf(digit) >> place) & 1) === 1;
}

/**
 * Read suspend data. What is not ours, or damaged, gives null: the learner then starts afresh.
 * @param {string} text
 * @returns {{ progress: Progress, sequence: number } | null}
 */
export function decode(text) {
  if (typeof text !== "string" || text.length > 100_000) return null;
  const parts = text.trim().split(";");
  const head = HEAD.exec(parts.slice(0, 4).join(";"));
  if (!head) return null;
  const progress = emptyProgress();
  if (head[2]) progress.place = { lesson: head[2], block: fromDigits(head[3]) };
  progress.handedIn = bit(head[4], 0);
  progress.xp = fromDigits(head[5].slice(0, 5));
  for (const part of parts.slice(4)) {
    const match = LESSON.exec(part);
    if (!match) return null;
    const [, key, flags, cards = "", steps = "", answers = "", quizzes = ""] = match;
    const record = lessonRecord(progress, key);
    record.read = bit(flags, 0);
    record.complete = bit(flags, 1);
    record.cards = new Set(split(cards, 2));
    record.steps = new Set(split(steps, 2));
    for (let at = 0; at < answers.length; ) {
      const count = fromDigits(answers[at + 3] ?? "");
      const chosen = answers.slice(at + 4, at + 4 + count);
      if (at + 4 > answers.length || chosen.length < count) return null;
      record.answers.set(answers.slice(at, at + 2), { chosen: [...chosen], share: fromDigits(answers[at + 2]) });
      at += 4 + count;
    }
    for (const quiz of split(quizzes, 6)) {
      record.quizzes.set(quiz.slice(0, 2), {
        submitted: bit(quiz[2], 0),
        passed: bit(quiz[2], 1),
        closed: bit(quiz[2], 2),
        attempts: fromDigits(quiz[3]),
        best: fromDigits(quiz.slice(4)),
      });
    }
  }
  return { progress, sequence: fromDigits(head[1]) };
}

/**
 * Bring what an LMS remembered into progress that was made before the LMS turned up; newer work wins.
 * @param {Progress} now
 * @param {Progress} before
 */
export function merge(now, before) {
  now.place ??= before.place;
  now.handedIn ||= before.handedIn;
  const twice = [...before.lessons].some(([key, old]) => old.complete && now.lessons.get(key)?.complete);
  now.xp = twice ? Math.max(now.xp, before.xp) : now.xp + before.xp;
  for (const [key, old] of before.lessons) {
    const record = lessonRecord(now, key);
    record.read ||= old.read;
    record.complete ||= old.complete;
    for (const card of old.cards) record.cards.add(card);
    for (const step of old.steps) record.steps.add(step);
    for (const [id, answer] of old.answers) if (!record.answers.has(id)) record.answers.set(id, answer);
    for (const [id, quiz] of old.quizzes) {
      const mine = record.quizzes.get(id);
      if (!mine) record.quizzes.set(id, quiz);
      else {
        mine.submitted ||= quiz.submitted;
        mine.passed ||= quiz.passed;
        mine.closed ||= quiz.closed;
        mine.attempts += quiz.attempts;
        mine.best = Math.max(mine.best, quiz.best);
      }
    }
  }
}
