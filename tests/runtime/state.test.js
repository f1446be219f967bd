import assert from "node:assert/strict";
import { test } from "node:test";

import { decodeText, encodeText, fromDigits, PART, toDigits } from "../../templates/runtime/digits.js";
import { merge } from "../../templates/runtime/merge.js";
import {
  decode,
  emptyAnswer,
  emptyProgress,
  encode,
  hasWork,
  lessonRecord,
  newAttempt,
} from "../../templates/runtime/state.js";

/** A small generator of random numbers, so that a failure can be repeated. @param {number} seed */
function random(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const TYPED = ["", "water", "naïve: 50 % (of it)!", "根と葉", "a;b|c\nd", "\u{1f331} & <b>", "x".repeat(700)];

/** @param {number} seed */
function anyProgress(seed) {
  const next = random(seed);
  const key = (/** @type {number} */ width) => Array.from({ length: width }, () => LETTERS[next(64)]).join("");
  const progress = emptyProgress();
  progress.attempt = key(4);
  if (next(4)) progress.place = { lesson: `lesson_${next(99)}`, block: next(5000) };
  progress.handedIn = next(2) === 1;
  progress.xp = next(1e6);
  progress.time = next(9999) * 10;
  for (let lessons = next(8); lessons > 0; lessons -= 1) {
    const record = lessonRecord(progress, key(3));
    record.read = next(2) === 1;
    record.complete = next(2) === 1;
    record.own = next(2) === 1;
    record.through = next(2) === 1;
    record.time = next(3) ? 0 : next(4000) * 10;
    for (let n = next(9); n > 0; n -= 1) record.cards.add(key(2));
    for (let n = next(5); n > 0; n -= 1) record.steps.add(key(2));
    for (let n = next(9); n > 0; n -= 1)
      record.answers.set(key(2), {
        given: next(2) ? key(next(70)) : encodeText(TYPED[next(TYPED.length)]),
        done: next(2) === 1,
        ever: next(2) === 1,
        paid: next(2) === 1,
        share: next(64),
        tries: next(64),
        hints: next(8),
      });
    for (let n = next(3); n > 0; n -= 1)
      record.quizzes.set(key(2), {
        submitted: next(2) === 1,
        passed: next(2) === 1,
        closed: next(2) === 1,
        untimed: next(2) === 1,
        started: next(2) === 1,
        attempts: next(64),
        score: next(10_001),
        weight: next(4096),
        used: next(4096),
      });
  }
  return progress;
}

test("any progress comes back from suspend data as it was", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const progress = anyProgress(seed);
    const text = encode(progress, seed * 7919);
    const back = decode(text);
    assert.deepEqual(back?.progress, progress, `seed ${seed}: ${text}`);
    assert.equal(back?.sequence, seed * 7919);
    assert.equal(back?.whole, true);
    assert.match(text, /^S[\x21-\x7e]+$/, "a letter first, printable ASCII without blanks only");
  }
});

test("typed text of any script comes back as it was typed", () => {
  for (const text of TYPED) {
    assert.equal(decodeText(encodeText(text)), text);
    assert.match(encodeText(text), /^[\x21-\x7e]*$/);
    assert.doesNotMatch(encodeText(text), /[;|<>&"'\\]/);
  }
  assert.equal(decodeText("~-~A-AB~"), ">AB", "what is broken in it is left out");
});

test("suspend data that is empty or foreign starts afresh without an error", () => {
  const good = encode(anyProgress(5), 3);
  const foreign = [
    "",
    " ",
    "null",
    "{}",
    '{"v":1}',
    "S3;AAAA;AAAA;AAA",
    "S2",
    "S2;",
    "S2;AA;;",
    "undefined",
    "0110",
    "é".repeat(50),
    "S1;A;x.B;A;abcA:zz",
    "x".repeat(300_000),
    `S2;${"A".repeat(300_000)}`,
    `;${good}`,
    good.replaceAll(";", ","),
  ];
  for (const text of foreign) assert.equal(decode(text), null, text.slice(0, 60));
  assert.equal(decode(/** @type {any} */ (undefined)), null);
  assert.equal(decode(/** @type {any} */ (12)), null);
});

test("of suspend data that was cut, everything before the cut is kept, and it is known to be cut", () => {
  const progress = emptyProgress();
  progress.attempt = "abcd";
  progress.xp = 40;
  for (const key of ["one", "two"]) {
    const record = lessonRecord(progress, key);
    record.read = true;
    for (const card of ["c1", "c2", "c3"]) record.cards.add(card);
    for (const id of ["q1", "q2"])
      record.answers.set(id, {
        ...emptyAnswer(),
        given: encodeText("carbon dioxide"),
        done: true,
        ever: true,
        share: 63,
        tries: 1,
      });
    record.quizzes.set("z1", {
      submitted: true,
      passed: true,
      closed: true,
      untimed: false,
      started: false,
      attempts: 1,
      score: 10_000,
      weight: 2,
      used: 0,
    });
  }
  const text = encode(progress, 9);
  let answers = 0;
  for (let cut = 14; cut < text.length; cut += 1) {
    const back = decode(text.slice(0, cut));
    assert.equal(back?.whole ?? false, false, `cut at ${cut}`);
    const kept = [...(back?.progress.lessons.values() ?? [])].flatMap((record) => [...record.answers.values()]);
    assert.ok(kept.length >= answers, "a longer piece never holds less");
    answers = kept.length;
    for (const answer of kept) assert.equal(answer.given, encodeText("carbon dioxide"));
  }
  assert.equal(answers, 4);
});

test("a damaged lesson does not take the others with it", () => {
  const progress = anyProgress(12);
  progress.lessons.clear();
  for (const key of ["one", "two", "six"]) lessonRecord(progress, key).cards.add("c1");
  const broken = encode(progress, 1).replace(";two", ";t\u0000!o");
  assert.deepEqual([...(decode(broken)?.progress.lessons.keys() ?? [])], ["one", "six"]);
});

test("hostile suspend data is none, or what can be read of it is progress like any other", () => {
  const next = random(99);
  const good = encode(anyProgress(7), 3);
  for (let n = 0; n < 2000; n += 1) {
    const at = next(good.length);
    const junk = String.fromCharCode(next(300)) + ["", ";", ":", "!", "_", "~", "|"][next(7)];
    const hostile = good.slice(0, at) + junk + good.slice(at + next(5));
    const read = decode(hostile);
    if (!read) assert.ok(at < 14, `lost for something after its head: ${hostile}`);
    else assert.deepEqual(decode(encode(read.progress, 1))?.progress, read.progress, hostile);
  }
});

test("no two saves of the same progress are equal, so that an LMS never takes one for already stored", () => {
  const progress = anyProgress(9);
  assert.notEqual(encode(progress, 1), encode(progress, 2));
});

test("numbers survive their short form, and attempts have names of four characters", () => {
  for (const value of [0, 1, 63, 64, 4095, 4096, 262_144, 16_777_215]) assert.equal(fromDigits(toDigits(value)), value);
  assert.match(newAttempt(), /^[\w-]{4}$/);
  assert.equal(
    newAttempt(() => 0.999999),
    "____",
  );
});

test("work done before the LMS turned up joins what it remembered, and neither is lost", () => {
  const before = emptyProgress();
  before.attempt = "abcd";
  const old = lessonRecord(before, "abc");
  old.cards.add("c1");
  old.answers.set("q1", { ...emptyAnswer(), given: "A", done: true });
  old.answers.set("q2", { ...emptyAnswer(), given: "A", done: true });
  old.quizzes.set("z1", {
    submitted: true,
    passed: true,
    closed: false,
    untimed: false,
    started: false,
    attempts: 1,
    score: 300,
    weight: 1,
    used: 0,
  });
  const now = emptyProgress();
  const record = lessonRecord(now, "abc");
  record.cards.add("c2");
  record.answers.set("q2", { ...emptyAnswer(), given: "B", done: true });
  old.answers.set("q3", { ...emptyAnswer(), given: "A", done: true });
  record.answers.set("q3", { ...emptyAnswer(), given: "x" });
  old.answers.set("q4", { ...emptyAnswer(), given: "ab" });
  record.answers.set("q4", { ...emptyAnswer(), given: "xy" });
  merge(now, before);
  assert.equal(now.attempt, "abcd");
  assert.deepEqual([...record.cards].sort(), ["c1", "c2"]);
  assert.equal(record.answers.get("q1")?.given, "A");
  assert.equal(record.answers.get("q2")?.given, "B", "the newer answer wins");
  assert.equal(record.answers.get("q3")?.given, "A", "what is only being written takes no answer away");
  assert.equal(record.answers.get("q4")?.given, "xy");
  assert.equal(record.quizzes.get("z1")?.score, 300);
});

for (const [last, score] of /** @type {const} */ ([
  [false, 300],
  [true, 200],
]))
  test(`of an attempt before the LMS turned up and an earlier one, ${last ? "the last" : "the best"} counts`, () => {
    const [before, now] = [emptyProgress(), emptyProgress()];
    const quiz = {
      submitted: true,
      passed: false,
      closed: false,
      untimed: false,
      started: false,
      attempts: 1,
      weight: 1,
      used: 0,
    };
    lessonRecord(before, "abc").quizzes.set("z1", { ...quiz, score: 300 });
    lessonRecord(now, "abc").quizzes.set("z1", { ...quiz, score: 200 });
    merge(now, before, new Map(), last);
    const record = lessonRecord(now, "abc").quizzes.get("z1");
    assert.deepEqual([record?.score, record?.attempts], [score, 2]);
  });

test("what was done before the LMS turned up, and in an earlier launch, earns its XP once", () => {
  const before = emptyProgress();
  before.xp = 25;
  const old = lessonRecord(before, "abc");
  old.complete = true; // 10
  old.answers.set("q1", { ...emptyAnswer(), paid: true }); // 5
  old.answers.set("q2", { ...emptyAnswer(), paid: true }); // 10
  const now = emptyProgress();
  now.xp = 32;
  const record = lessonRecord(now, "abc");
  record.complete = true;
  record.answers.set("q1", { ...emptyAnswer(), given: "A", done: true, paid: true });
  record.answers.set("q3", { ...emptyAnswer(), given: "A", done: true, paid: true });
  lessonRecord(now, "def").complete = true;
  merge(
    now,
    before,
    new Map([
      ["abc", 10],
      ["abcq1", 5],
      ["abcq3", 7],
      ["def", 10],
    ]),
  );
  assert.equal(now.xp, 25 + 7 + 10);
});

test("an answer of any length comes back, up to the longest that is kept", () => {
  for (const length of [0, 1, 61, 62, 63, 64, 65, 4094, 4095]) {
    const progress = emptyProgress();
    progress.attempt = "abcd";
    const { answers } = lessonRecord(progress, "abc");
    answers.set("q1", { ...emptyAnswer(), given: "x".repeat(length), ever: true });
    answers.set("q2", { ...emptyAnswer(), given: "y" });
    assert.deepEqual(decode(encode(progress, 1))?.progress, progress, String(length));
  }
  const progress = emptyProgress();
  lessonRecord(progress, "abc").answers.set("q1", { ...emptyAnswer(), given: "x".repeat(4096), tries: 64, hints: 8 });
  const back = decode(encode(progress, 1));
  assert.equal(back?.whole, true);
  const { given, tries, hints } = back?.progress.lessons.get("abc")?.answers.get("q1") ?? emptyAnswer();
  assert.deepEqual([given.length, tries, hints], [4095, 63, 7], "what does not fit is as much as fits");
});

test("numbers that do not fit are as high as can be, and none of them spoils another", () => {
  const progress = emptyProgress();
  Object.assign(progress, { attempt: "ab", xp: 64 ** 6, time: 1e9, place: { lesson: "one", block: 64 ** 5 } });
  const record = lessonRecord(progress, "abc");
  record.time = 1e9;
  const quiz = { submitted: true, passed: false, closed: true, untimed: false, started: true };
  record.quizzes.set("z1", { ...quiz, attempts: 99, score: 1e6, weight: 5000, used: 5000 });
  const back = decode(encode(progress, 64 ** 4 + 5));
  assert.deepEqual([back?.whole, back?.sequence, back?.progress.attempt], [true, 5, "abAA"]);
  assert.deepEqual([back?.progress.xp, back?.progress.time], [64 ** 5 - 1, (64 ** 3 - 1) * 10]);
  assert.deepEqual(back?.progress.place, { lesson: "one", block: 64 ** 4 - 1 });
  assert.equal(back?.progress.lessons.get("abc")?.time, (64 ** 2 - 1) * 10);
  assert.deepEqual(back?.progress.lessons.get("abc")?.quizzes.get("z1"), {
    ...quiz,
    attempts: 63,
    score: 10_000,
    weight: 4095,
    used: 4095,
  });
});

test("the form of suspend data, which LMSs hold of courses that were published years ago", () => {
  const progress = emptyProgress();
  Object.assign(progress, { attempt: "wxyz", xp: 70, time: 659, completed: true, place: { lesson: "one", block: 66 } });
  const record = lessonRecord(progress, "abc");
  Object.assign(record, { read: true, open: true, time: 25 });
  record.cards.add("c1").add("c2");
  record.steps.add("s1");
  record.answers.set("q1", { ...emptyAnswer(), given: "ab", done: true, share: 63, tries: 2, hints: 1 });
  record.answers.set("q2", { ...emptyAnswer(), given: "x".repeat(63), paid: true });
  const quiz = { submitted: true, passed: false, closed: false, untimed: false, started: true, attempts: 1 };
  record.quizzes.set("z1", { ...quiz, score: 64, weight: 2, used: 65 });
  lessonRecord(progress, "def");
  const text = `S2;wxyz;AAAH;ACP;one.BC;CBG;BB;abcR@AC.c1c2*s1:q1_JCCabq2AEA_A_${"x".repeat(63)}!z1RBABAACBB;defA`;
  assert.equal(encode(progress, 7), text);
  const back = decode(text);
  assert.deepEqual([back?.whole, back?.sequence], [true, 7]);
  // Times are kept in units of ten seconds.
  Object.assign(progress, { time: 650 });
  record.time = 20;
  assert.deepEqual(back?.progress, progress);
  const empty = emptyProgress();
  empty.attempt = "wxyz";
  assert.equal(encode(empty, 0), "S2;wxyz;AAAA;AAU;;A;");
  assert.deepEqual(decode("S2;wxyz;AAAA;AAU;;A;")?.progress, empty);
});

test("typed text in its own form", () => {
  assert.equal(encodeText("It is 5 %.,:?!()/+=*"), "It_is_5_%.,:?!()/+=*");
  assert.equal(encodeText("_~-;|"), "~Bf~B-~At~A7~B8");
  assert.equal(encodeText("\u0fff\u1000"), "~__-BAA");
  assert.equal(decodeText("a_b"), "a b");
});

test("something lasting was done with a page, an answer, a quiz, a card or a step, and not with a mere visit", () => {
  const none = emptyProgress();
  assert.equal(hasWork(none), false);
  Object.assign(lessonRecord(none, "abc"), { own: true, time: 60 });
  assert.equal(hasWork(none), false);
  /** @type {((record: ReturnType<typeof lessonRecord>) => void)[]} */
  const deeds = [
    (record) => (record.read = true),
    (record) => record.cards.add("c1"),
    (record) => record.steps.add("s1"),
    (record) => record.answers.set("q1", emptyAnswer()),
    (record) => record.quizzes.set("z1", /** @type {any} */ ({})),
  ];
  for (const deed of deeds) {
    const progress = emptyProgress();
    lessonRecord(progress, "aaa");
    deed(lessonRecord(progress, "abc"));
    assert.equal(hasWork(progress), true, String(deed));
  }
});

test("a name of an attempt has every character, the first and the last too", () => {
  const numbers = [0, 0.5, 1 / 64, 63 / 64];
  assert.equal(
    newAttempt(() => numbers.shift() ?? 0),
    "AgB_",
  );
});

test("what two launches found out joins: time and XP add up, and what was reached in either is reached", () => {
  const [now, before] = [emptyProgress(), emptyProgress()];
  Object.assign(now, { attempt: "nnnn", xp: 5, time: 100, completed: true });
  Object.assign(before, { attempt: "", xp: 7, time: 30, passed: true, place: { lesson: "one", block: 2 } });
  const [record, old] = [lessonRecord(now, "abc"), lessonRecord(before, "abc")];
  Object.assign(record, { read: true, time: 20 });
  Object.assign(old, { through: true, own: true, time: 50 });
  old.steps.add("s1");
  lessonRecord(before, "def").cards.add("c1");
  const quiz = { untimed: false, started: false, weight: 1, used: 0 };
  record.quizzes.set("z1", { ...quiz, submitted: true, passed: false, closed: false, attempts: 1, score: 20 });
  old.quizzes.set("z1", { ...quiz, submitted: false, passed: true, closed: true, attempts: 2, score: 10 });
  record.quizzes.set("z2", { ...quiz, submitted: false, passed: false, closed: false, attempts: 0, score: 0 });
  old.quizzes.set("z2", { ...quiz, submitted: true, passed: false, closed: false, attempts: 1, score: 30 });
  old.quizzes.set("z3", { ...quiz, submitted: true, passed: false, closed: false, attempts: 1, score: 40 });
  record.answers.set("q1", { ...emptyAnswer(), given: "new", done: true });
  old.answers.set("q1", { ...emptyAnswer(), given: "old", done: true, ever: true, paid: true });
  old.answers.set("q2", { ...emptyAnswer(), given: "draft" });
  record.answers.set("q2", { ...emptyAnswer() });
  merge(now, before, new Map(), true);
  assert.deepEqual([now.attempt, now.xp, now.time, now.place?.lesson], ["nnnn", 12, 130, "one"]);
  assert.deepEqual([now.handedIn, now.completed, now.passed], [false, true, true]);
  const { read, complete, own, through, open, time, steps, quizzes, answers } = record;
  assert.deepEqual(
    [read, complete, own, through, open, time, [...steps]],
    [true, false, true, true, false, 70, ["s1"]],
  );
  assert.deepEqual([...(now.lessons.get("def")?.cards ?? [])], ["c1"]);
  const marks = [...quizzes.values()].map((one) => [one.submitted, one.passed, one.closed, one.attempts, one.score]);
  assert.deepEqual(marks, [
    [true, true, true, 3, 20],
    [true, false, false, 1, 30],
    [true, false, false, 1, 40],
  ]);
  const { given, ever, paid } = answers.get("q1") ?? emptyAnswer();
  assert.deepEqual([given, ever, paid], ["new", true, true]);
  assert.equal(answers.get("q2")?.given, "draft");
});

test("an own place and a complete lesson are not replaced", () => {
  const [now, before] = [emptyProgress(), emptyProgress()];
  now.place = { lesson: "two", block: 1 };
  before.place = { lesson: "one", block: 2 };
  now.xp = 10;
  lessonRecord(before, "abc");
  merge(now, before, new Map([["abc", 10]]));
  assert.deepEqual([now.place.lesson, now.xp], ["two", 10], "an open lesson earned nothing before");
});

test("what is not in the form of suspend data is left out, and nothing else", () => {
  /** Head, place, flags, time and lessons. @param {Partial<Record<"attempt" | "sequence" | "place" | "flags" | "time" | "rest", string>>} parts */
  const read = ({ attempt = "abcd", sequence = "AAAB", place = "one.B", flags = "CBG", time = "BB", rest = "" }) =>
    decode(`S2;${attempt};${sequence};AAA;${place};${flags};${time}${rest}`);
  for (const attempt of ["abc", "abcde", "ab d", "abcé", ""]) assert.equal(read({ attempt }), null, attempt);
  for (const sequence of ["AAA", "AAAAA", "AA.A", ""]) assert.equal(read({ sequence }), null, sequence);
  for (const [place, expected] of /** @type {const} */ ([
    ["one.B", "one 1"],
    ["One_2.", "One_2 0"],
    ["o.-_9A", "o 16514880"],
    [`${"x".repeat(64)}.B`, `${"x".repeat(64)} 1`],
    [`${"x".repeat(65)}.B`, ""],
    ["1one.B", ""],
    ["_one.B", ""],
    ["one.AAAAB", ""],
    ["one.é", ""],
    ["one", ""],
    ["on e.B", ""],
    ["xone.B.B", ""],
    [" one.B", ""],
    ["one.B ", ""],
    ["", ""],
  ])) {
    const at = read({ place })?.progress.place;
    assert.equal(at ? `${at.lesson} ${at.block}` : "", expected, place);
  }
  for (const [flags, xp, completed] of /** @type {const} */ ([
    ["C", 0, true],
    ["CBG", 70, true],
    ["C_____", 64 ** 5 - 1, true],
    ["CAAAAAA", 0, false],
    ["C.", 0, false],
    [".C", 0, false],
    ["", 0, false],
  ])) {
    const back = read({ flags })?.progress;
    assert.deepEqual([back?.xp, back?.completed], [xp, completed], flags);
  }
  for (const [time, seconds] of /** @type {const} */ ([
    ["B", 10],
    ["___", (64 ** 3 - 1) * 10],
    ["AAAB", 0],
    ["B.", 0],
    [".B", 0],
    ["", 0],
  ]))
    assert.equal(read({ time })?.progress.time, seconds, time);
  const lessons = (/** @type {string} */ rest) => [...(read({ rest })?.progress.lessons ?? [])];
  assert.deepEqual(
    lessons(";abcB;ab;abc;a.cB;.abcB;defB").map(([key]) => key),
    ["abc", "def"],
  );
  assert.deepEqual(decode("S2;abcd;AAAB;AAA")?.progress, { ...emptyProgress(), attempt: "abcd" });
});

test("a lesson is read up to what cannot be read of it", () => {
  const lesson = (/** @type {string} */ text) => {
    const record = decode(`S2;abcd;AAAB;AAA;;A;;abcB${text}`)?.progress.lessons.get("abc");
    assert.ok(record?.read);
    const { time, cards, steps, answers, quizzes } = record;
    const given = [...answers].map(([key, answer]) => `${key}=${answer.given}`);
    return [time, [...cards].join(), [...steps].join(), given.join(), [...quizzes.keys()].join()].join(" ");
  };
  assert.equal(lesson("@AB.c1*s1:q1AAABx!z1AAAAAAAAA"), "10 c1 s1 q1=x z1");
  assert.equal(lesson("*s1"), "0  s1  ");
  assert.equal(lesson("@A"), "0    ", "half a number");
  assert.equal(lesson(".c1c"), "0 c1   ", "half a key");
  assert.equal(lesson(".c1.c2"), "0 c1   ");
  assert.equal(lesson(":q1AAACx"), "0    ", "an answer that was cut");
  assert.equal(lesson(":q1AAABxq2AAAzx!z1AAAAAAAAA"), "0   q1=x ", "and what comes after it");
  assert.equal(lesson(":q1AAAABx"), "0   q1= ", "an answer without anything, and something behind it");
  assert.equal(lesson(":q1AAA_AB"), "0    ", "a long answer that was cut at its beginning");
  assert.equal(lesson(":q1AAA_ABx"), "0   q1=x ");
  assert.equal(lesson(":q1AAA_"), "0    ");
  assert.equal(lesson("!z1AAAAAAAAAz2AAAA"), "0    z1", "half a quiz");
  assert.equal(lesson("!z1AAAAAAA.A"), "0    ");
  assert.equal(lesson(" .c1"), "0    ");
});

test("suspend data with 200,000 characters is read, and a longer one is nobody's; blanks around it do no harm", () => {
  const long = `S2;abcd;AAAB;AAA;;A;;abcB.${"c1".repeat(100_000)}`;
  assert.equal(decode(long.slice(0, 200_000))?.progress.lessons.size, 1);
  assert.equal(decode(long.slice(0, 200_001)), null);
  const text = encode(anyProgress(3), 7);
  assert.equal(decode(`${text} \n`)?.whole, true);
  assert.equal(decode(` ${text}`), null);
});

test("numbers in digits: what is no number is 0, and a part of one is left out", () => {
  assert.deepEqual([toDigits(-5), toDigits(0), toDigits(1.9), toDigits(63), toDigits(64)], ["", "", "B", "_", "BA"]);
  assert.deepEqual([fromDigits(""), fromDigits("!"), fromDigits("B!"), fromDigits("-_")], [0, 0, 64, 4031]);
});

test("broken text that was typed is read as far as it can be", () => {
  const cases = {
    "~Bf": "_",
    "~B": "B",
    "-BAA": "\u1000",
    "-BA": "BA",
    "~": "",
    "-": "",
    "a~~Bfb": "a_b",
    "~.Bf": ".Bf",
  };
  for (const [code, text] of Object.entries(cases)) assert.equal(decodeText(code), text, code);
});

test("what was drafted elsewhere comes back where nothing was given since", () => {
  const answers = (/** @type {object | null} */ mine, /** @type {object} */ theirs) => {
    const [now, before] = [emptyProgress(), emptyProgress()];
    if (mine) lessonRecord(now, "abc").answers.set("q1", { ...emptyAnswer(), ...mine });
    lessonRecord(before, "abc").answers.set("q1", { ...emptyAnswer(), ...theirs });
    merge(now, before);
    return lessonRecord(now, "abc").answers.get("q1")?.given;
  };
  const [draft, done] = [{ given: "old" }, { given: "old", done: true }];
  assert.deepEqual(
    [null, { given: "" }, { given: "new" }, { given: "new", done: true }].map((mine) => [
      answers(mine, draft),
      answers(mine, done),
    ]),
    [
      ["old", "old"],
      ["old", "old"],
      ["new", "old"],
      ["new", "new"],
    ],
  );
  const [now, before] = [emptyProgress(), emptyProgress()];
  now.attempt = "nnnn";
  before.attempt = "bbbb";
  merge(now, before);
  assert.equal(now.attempt, "bbbb");
});

test("XP of a lesson that was complete before, or of an answer that was paid before, are not given again", () => {
  const xp = (/** @type {(record: ReturnType<typeof lessonRecord>) => void} */ change) => {
    const [now, before] = [emptyProgress(), emptyProgress()];
    now.xp = 100;
    change(lessonRecord(before, "abc"));
    merge(now, before, new Map(Object.entries({ abc: 10, abcq1: 5 })));
    return now.xp;
  };
  const answer = (/** @type {boolean} */ paid) => ({ ...emptyAnswer(), paid });
  assert.equal(
    xp(() => {}),
    100,
  );
  assert.equal(
    xp((record) => {
      record.complete = true;
    }),
    90,
  );
  assert.equal(
    xp((record) => record.answers.set("q1", answer(false))),
    100,
  );
  assert.equal(
    xp((record) => record.answers.set("q1", answer(true))),
    95,
  );
  assert.equal(
    xp((record) => record.answers.set("q2", answer(true))),
    100,
  );
});

test("a text that is too long is cut, and takes nothing that follows it", () => {
  const progress = emptyProgress();
  progress.attempt = "abcd";
  const { answers } = lessonRecord(progress, "abc");
  answers.set("q1", { ...emptyAnswer(), given: "x".repeat(5000) }).set("q2", { ...emptyAnswer(), given: "y" });
  const back = decode(encode(progress, 1))?.progress.lessons.get("abc")?.answers;
  assert.deepEqual([back?.get("q1")?.given.length, back?.get("q2")?.given], [4095, "y"]);
});

test("signs that are not those of the format begin nothing, and blanks at the end are none of it", () => {
  const lesson = (/** @type {string} */ text) =>
    decode(`S2;abcd;AAAB;AAA;;A;;abcB${text}`)?.progress.lessons.get("abc");
  assert.equal(lesson("?z1AAAAAAAAA")?.quizzes.size, 0);
  assert.equal(lesson(`:q1AAA_${"=".repeat(70)}`)?.answers.size, 0);
  assert.equal(decode("S2;abcd;AAAB;AAV;;A;B \n")?.progress.time, 10);
  assert.equal(decode("S2;abcd;AAAB;AAV;;A;B \n")?.whole, true);
  assert.equal(PART, "|");
});

test("of two attempts the best counts where nothing else is said", () => {
  const [now, before] = [emptyProgress(), emptyProgress()];
  const quiz = { submitted: true, passed: false, closed: false, untimed: false, started: false, attempts: 1 };
  lessonRecord(now, "abc").quizzes.set("z1", { ...quiz, score: 20, weight: 1, used: 0 });
  lessonRecord(before, "abc").quizzes.set("z1", { ...quiz, score: 30, weight: 1, used: 0 });
  merge(now, before);
  assert.equal(lessonRecord(now, "abc").quizzes.get("z1")?.score, 30);
});
