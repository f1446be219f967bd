/**
 * The learner's progress, and its form in suspend data.
 *
 * `S2;<attempt>;<sequence>;<length>;<lesson>.<block>;<flags><xp>;<active time>~<day>` (the day only where there is a certificate,
 * once it is earned) and for each opened lesson
 * `;<key><flags>` with, where there is any, `@` active time, `.` turned cards, `*` ticked steps, `:` answers, `!` quizzes. Everything
 * hangs on keys made of ids, nothing on places. It begins with a letter, since Moodle compares stored values as PHP
 * does ("0110" equals "110"). scormbuild/progress/state_size.py computes the worst case of the same format.
 */

import { DIGITS, fixed, fromDigits, toDigits } from "./digits.js";
import { marksOf } from "./marked.js";
import { MARKS } from "./marks.js";

const PLACE = /^([A-Za-z]\w{0,63})\.([\w-]{0,4})$/;
/** Suspend data that is longer is nobody's work. */
const HUGE = 200_000;
/** Seconds. */
export const TIME_UNIT = 10;

/**
 * An answer. `given` is what was chosen or typed, in the form of its kind of question ("" = nothing yet). `done`: it
 * was marked, and stands until the quiz is taken again. `ever`: it was answered in some attempt. `paid`: its XP were
 * given. `share`: of the points, 63 = all. `tries`: how often it was checked in this attempt. `hints`: how many were
 * opened.
 * @typedef {{ given: string, done: boolean, ever: boolean, paid: boolean, share: number, tries: number, hints: number }} Answer
 */
/**
 * Where a quiz stands. `closed`: nothing can be gained by taking it again, or no attempt is left. `untimed`: the
 * learner switched the time limit off. `score`: of the attempt that counts, in hundredths of a percent. `used`:
 * seconds of the time limit used in this attempt, in units of four.
 * @typedef {{ submitted: boolean, passed: boolean, closed: boolean, untimed: boolean, started: boolean, attempts: number,
 *   score: number, weight: number, used: number }} QuizRecord
 */
/**
 * `own`: the lesson has a completion rule of its own. `through`: what it requires before going on is done. `open`: it was
 * complete until an update brought something new, or a step was unticked. `time`: active seconds in this lesson, kept only where its rule asks for
 * minutes.
 * @typedef {{ read: boolean, complete: boolean, own: boolean, through: boolean, open: boolean, time: number, answers: Map<string, Answer>,
 *   quizzes: Map<string, QuizRecord> } & Record<import("./marks.js").MarkPart, Set<string>>} LessonRecord
 */
/**
 * `attempt` names this attempt at the course (4 characters): from it follow drawn questions and shuffled orders, and
 * by it a local journal is recognized. `completed`, `passed`: what was reported, for an LMS that does not tell it.
 * `time`: active seconds. `day`: when a certificate was earned (days.js), or 0.
 * @typedef {{ attempt: string, place: { lesson: string, block: number } | null, handedIn: boolean, completed: boolean,
 *   passed: boolean, xp: number, time: number, day: number, lessons: Map<string, LessonRecord> }} Progress
 */

/** @returns {Progress} */
export function emptyProgress() {
  return {
    attempt: "",
    place: null,
    handedIn: false,
    completed: false,
    passed: false,
    xp: 0,
    time: 0,
    day: 0,
    lessons: new Map(),
  };
}

/** A name for a new attempt: four characters. @param {() => number} [random] */
export function newAttempt(random = Math.random) {
  return Array.from({ length: 4 }, () => DIGITS[Math.floor(random() * 64)]).join("");
}

/**
 * The record of a lesson, made when it is missing.
 * @param {Progress} progress
 * @param {string} key
 */
export function lessonRecord(progress, key) {
  let record = progress.lessons.get(key);
  if (!record) {
    record = {
      read: false,
      complete: false,
      own: false,
      through: false,
      open: false,
      time: 0,
      ...marksOf(() => new Set()),
      answers: new Map(),
      quizzes: new Map(),
    };
    progress.lessons.set(key, record);
  }
  return record;
}

/** Whether the learner did anything that lasts. @param {Progress} progress */
export function hasWork({ lessons }) {
  return [...lessons.values()].some(
    (record) =>
      record.read || record.answers.size + record.quizzes.size > 0 || MARKS.some(({ part }) => record[part].size),
  );
}

/** An answer that was not given yet. @returns {Answer} */
export function emptyAnswer() {
  return { given: "", done: false, ever: false, paid: false, share: 0, tries: 0, hints: 0 };
}

/** Flags of records in the order of their bits. */
export const COURSE_FLAGS = ["handedIn", "completed", "passed"];
export const LESSON_FLAGS = ["read", "complete", "own", "through", "open"];
const ANSWER_FLAGS = ["done", "ever", "paid"];
const QUIZ_FLAGS = ["submitted", "passed", "closed", "untimed", "started"];

/** @param {any} record @param {string[]} names */
function bits(record, names) {
  return names.reduce((sum, name, place) => sum + (record[name] ? 1 << place : 0), 0);
}

/** The flags in a number, by their names. @param {number} value @param {string[]} names @returns {any} */
function flagsIn(value, names) {
  return Object.fromEntries(names.map((name, place) => [name, ((value >> place) & 1) === 1]));
}

/** @param {[string, Answer]} one with its key */
function encodeAnswer([id, answer]) {
  const { given, share, tries, hints } = answer;
  const kept = given.slice(0, 4095);
  const length = kept.length < 63 ? DIGITS[kept.length] : `_${fixed(kept.length, 2)}`;
  const meta = bits(answer, ANSWER_FLAGS) + (Math.min(hints, 7) << 3);
  return id + DIGITS[share] + DIGITS[meta] + DIGITS[Math.min(tries, 63)] + length + kept;
}

/** @param {[string, QuizRecord]} one with its key */
function encodeQuiz([id, quiz]) {
  return (
    id +
    DIGITS[bits(quiz, QUIZ_FLAGS)] +
    DIGITS[Math.min(quiz.attempts, 63)] +
    fixed(quiz.score, 3) +
    fixed(quiz.weight, 2) +
    fixed(quiz.used, 2)
  );
}

/** What a list holds behind its sign. @param {string} sign @param {Iterable<any>} list @param {(one: any) => string} write */
function listed(sign, list, write) {
  let text = "";
  // Everything passes here after every click: a plain loop is quick.
  for (const one of list) text += write(one);
  return text && sign + text;
}

/** @param {LessonRecord} record */
function encodeLesson(record) {
  const time = record.time ? `@${fixed(Math.floor(record.time / TIME_UNIT), 2)}` : "";
  return (
    DIGITS[bits(record, LESSON_FLAGS)] +
    time +
    MARKS.map(({ part, sign }) => listed(sign, record[part], String)).join("") +
    listed(":", record.answers, encodeAnswer) +
    listed("!", record.quizzes, encodeQuiz)
  );
}

/**
 * @param {Progress} progress
 * @param {number} sequence rises with every save, so that no value ever equals an earlier one: LMSs that send only
 *   what changed (Moodle) would otherwise keep a value that was set back
 */
export function encode(progress, sequence) {
  const { place } = progress;
  let rest = place ? `${place.lesson}.${toDigits(Math.min(place.block, 64 ** 4 - 1))}` : "";
  rest += `;${DIGITS[bits(progress, COURSE_FLAGS)]}${toDigits(Math.min(progress.xp, 64 ** 5 - 1))}`;
  rest += `;${toDigits(Math.min(Math.floor(progress.time / TIME_UNIT), 64 ** 3 - 1))}`;
  if (progress.day) rest += `~${toDigits(progress.day)}`;
  for (const [key, record] of progress.lessons) rest += `;${key}${encodeLesson(record)}`;
  const head = `S2;${progress.attempt.padEnd(4, "A")};${fixed(sequence % 64 ** 4, 4)};`;
  return `${head}${fixed(head.length + 4 + rest.length, 3)};${rest}`;
}

/** Reads a lesson's record from left to right; what cannot be read ends it. @param {string} text @param {LessonRecord} record */
function decodeLesson(text, record) {
  Object.assign(record, flagsIn(fromDigits(text[3]), LESSON_FLAGS));
  let at = 4;
  /** The next characters, when they are there and digits all. @param {number} width @returns {string} */
  const take = (width) => {
    const part = text.slice(at, at + width);
    if (part.length < width || !/^[\w-]+$/.test(part)) return "";
    at += width;
    return part;
  };
  if (text[at] === "@") {
    at += 1;
    record.time = fromDigits(take(2)) * TIME_UNIT;
  }
  for (const { part, sign } of MARKS) {
    if (text[at] !== sign) continue;
    at += 1;
    for (let key = take(2); key; key = take(2)) record[part].add(key);
  }
  if (text[at] === ":") {
    at += 1;
    for (let head = take(6); head; head = take(6)) {
      const more = head[5] === "_" ? take(2) : "";
      const length = more ? fromDigits(more) : fromDigits(head[5]);
      const given = text.slice(at, at + length);
      if (given.length < length || (head[5] === "_" && !more)) return;
      at += length;
      const meta = fromDigits(head[3]);
      record.answers.set(head.slice(0, 2), {
        given,
        ...flagsIn(meta, ANSWER_FLAGS),
        hints: meta >> 3,
        share: fromDigits(head[2]),
        tries: fromDigits(head[4]),
      });
    }
  }
  if (text[at] === "!") {
    at += 1;
    for (let quiz = take(11); quiz; quiz = take(11)) {
      record.quizzes.set(quiz.slice(0, 2), {
        ...flagsIn(fromDigits(quiz[2]), QUIZ_FLAGS),
        attempts: fromDigits(quiz[3]),
        score: Math.min(fromDigits(quiz.slice(4, 7)), 10_000),
        weight: fromDigits(quiz.slice(7, 9)),
        used: fromDigits(quiz.slice(9)),
      });
    }
  }
}

/**
 * Read suspend data, as much of it as can be read. What is not ours gives null: the learner then starts afresh.
 * @param {string} text
 * @returns {{ progress: Progress, sequence: number, whole: boolean } | null} `whole` is false when something is missing
 *   or damaged
 */
export function decode(text) {
  if (typeof text !== "string" || text.length > HUGE || !text.startsWith("S2;")) return null;
  const parts = text.trim().split(";");
  const [, attempt = "", sequence = "", length = "", place = "", flags = "", time = ""] = parts;
  if (!/^[\w-]{4}$/.test(attempt) || !/^[\w-]{4}$/.test(sequence)) return null;
  const progress = emptyProgress();
  progress.attempt = attempt;
  const at = PLACE.exec(place);
  if (at) progress.place = { lesson: at[1], block: fromDigits(at[2]) };
  if (/^[\w-]{1,6}$/.test(flags)) {
    Object.assign(progress, flagsIn(fromDigits(flags[0]), COURSE_FLAGS));
    progress.xp = fromDigits(flags.slice(1));
  }
  const [, seconds = "", day = ""] = /^([\w-]{1,3})(?:~([\w-]{1,3}))?$/.exec(time) ?? [];
  progress.time = fromDigits(seconds) * TIME_UNIT;
  progress.day = fromDigits(day);
  for (const part of parts.slice(7))
    if (/^[\w-]{4}/.test(part)) decodeLesson(part, lessonRecord(progress, part.slice(0, 3)));
  return { progress, sequence: fromDigits(sequence), whole: fromDigits(length) === text.trim().length };
}
