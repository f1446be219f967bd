import assert from "node:assert/strict";
import { test } from "node:test";

import { digest, fill, isAhead, isFork, isLater, Journal, readEntry } from "../../templates/runtime/journal.js";
import { emptyAnswer, emptyProgress, lessonRecord } from "../../templates/runtime/state.js";
import { fakeStorage } from "./fakes.js";

const DAY = 24 * 3600 * 1000;

/** @param {Partial<import("../../templates/runtime/journal.js").Entry>} [parts] */
function entry(parts) {
  return {
    version: /** @type {const} */ (1),
    attempt: "abcd",
    sequence: 5,
    saved: 1,
    state: "S2;...",
    confirmed: true,
    messages: [],
    ...parts,
  };
}

/** @param {string} attempt @param {number} sequence @param {boolean} [whole] */
function held(attempt, sequence, whole = true) {
  return { progress: { ...emptyProgress(), attempt }, sequence, whole };
}

test("a journal is used when it is of the same attempt and later, or when the LMS's state is damaged", () => {
  assert.ok(isAhead(entry(), held("abcd", 4)));
  assert.ok(isAhead(entry(), held("abcd", 9, false)));
  assert.ok(!isAhead(entry(), held("abcd", 5)), "the LMS has it all");
  assert.ok(!isAhead(entry(), held("abcd", 6)), "another computer went on");
  assert.ok(!isAhead(entry({ sequence: 99 }), held("wxyz", 4)), "another attempt");
  assert.ok(!isAhead(entry(), null), "an attempt that the LMS had and has no more was reset on purpose");
  assert.ok(isAhead(entry({ confirmed: false }), null), "nothing ever reached the LMS");
});

test("saves are counted round and round", () => {
  assert.ok(isLater(2, 64 ** 4 - 3));
  assert.ok(!isLater(64 ** 4 - 3, 2));
  assert.ok(!isLater(7, 7));
});

test("another learner's journal is never read, and no id can be read in the storage", () => {
  const storage = fakeStorage();
  const one = new Journal("course", () => storage);
  one.belongTo("ada@example.org");
  assert.ok(one.write(entry()));
  const other = new Journal("course", () => storage);
  other.belongTo("bob@example.org");
  assert.equal(other.read(), null);
  other.belongTo("ada@example.org");
  assert.equal(other.read()?.sequence, 5);
  const elsewhere = new Journal("course-two", () => storage);
  elsewhere.belongTo("ada@example.org");
  assert.equal(elsewhere.read(), null);
  assert.ok(!JSON.stringify([...storage.map]).includes("ada"));
});

test("without a learner's id nothing is kept", () => {
  const storage = fakeStorage();
  const journal = new Journal("course", () => storage);
  assert.equal(journal.write(entry()), false);
  journal.belongTo("");
  assert.equal(journal.write(entry()), false);
  assert.equal(journal.read(), null);
  assert.equal(storage.length, 0);
});

test("the digest tells learners apart", () => {
  const digests = new Set(Array.from({ length: 20_000 }, (_, n) => digest(`student${n}`)));
  assert.equal(digests.size, 20_000);
});

test("a storage that is forbidden, or forbids any access, is none", () => {
  const forbidden = new Journal("course", () => {
    throw new DOMException("denied", "SecurityError");
  });
  const hostile = new Journal(
    "course",
    () =>
      /** @type {any} */ ({
        getItem: () => null,
        length: 0,
        setItem: () => {
          throw new Error("no");
        },
      }),
  );
  for (const journal of [forbidden, hostile]) {
    journal.belongTo("ada");
    assert.equal(journal.read(), null);
    assert.equal(journal.write(entry()), false);
    assert.equal(journal.mayHelp(true), false);
    journal.sweep();
    assert.equal(journal.keeps, false);
  }
});

test("what nobody came back for is swept after 30 days, of any course, and nothing else", () => {
  const storage = fakeStorage({
    other: "x",
    "scormbuild:a:1": JSON.stringify(entry({ saved: 0 })),
    "scormbuild:b:2": JSON.stringify(entry({ saved: 20 * DAY })),
    "scormbuild:c:3": "broken",
    "scormbuild:a:open": "tab",
  });
  new Journal("a", () => storage).sweep(31 * DAY);
  assert.deepEqual([...storage.map.keys()], ["other", "scormbuild:b:2", "scormbuild:a:open"]);
});

test("a full storage drops the oldest journal first, and never what is not its own", () => {
  const size = JSON.stringify(entry()).length;
  const storage = fakeStorage({ other: "x".repeat(size * 2) }, size * 5);
  for (const [course, saved] of /** @type {const} */ ([
    ["a", 30],
    ["b", 10],
    ["c", 20],
  ])) {
    const journal = new Journal(course, () => storage);
    journal.belongTo("ada");
    assert.ok(journal.write(entry({ saved })));
  }
  assert.deepEqual(
    [...storage.map.keys()].map((key) => key.split(":")[1] ?? key),
    ["other", "a", "c"],
  );
  const big = new Journal("d", () => storage);
  big.belongTo("ada");
  assert.equal(big.write(entry({ state: "x".repeat(size * 9) })), false);
  assert.equal(big.trouble, "full");
  assert.ok(storage.map.has("other"));
});

test("the LMS is asked whose session it is only when that can help", () => {
  const storage = fakeStorage({
    "scormbuild:a:1": JSON.stringify(entry()),
    "scormbuild:b:1": JSON.stringify(entry({ confirmed: false })),
  });
  const mayHelp = (/** @type {string} */ course, /** @type {boolean} */ begun) =>
    new Journal(course, () => storage).mayHelp(begun);
  assert.deepEqual(
    [mayHelp("a", true), mayHelp("a", false), mayHelp("b", false), mayHelp("c", true)],
    [true, false, true, false],
  );
});

test("a journal that was tampered with gives nothing, or what is well of it", () => {
  const bad = [
    null,
    "",
    "null",
    "[]",
    "{",
    '{"version":2}',
    JSON.stringify({ ...entry(), sequence: "x" }),
    JSON.stringify({ ...entry(), state: 4 }),
    "\u0000",
  ];
  for (const text of bad) assert.equal(readEntry(text), null, String(text));
  const messages = [
    null,
    7,
    { at: "x" },
    { at: 1 },
    { at: 2, interaction: {} },
    { at: 3, interaction: { id: "q1", at: 5 } },
    { at: 4, objective: { id: "z1" } },
  ];
  const read = readEntry(JSON.stringify({ ...entry(), messages }))?.messages ?? [];
  assert.deepEqual(
    read.map((one) => one.at),
    [3, 4],
  );
  assert.deepEqual(readEntry(JSON.stringify({ ...entry(), messages: "none" }))?.messages, []);
});

test("a damaged state is mended with what it lacks, and keeps what it has", () => {
  const now = emptyProgress();
  const before = emptyProgress();
  Object.assign(now, { time: 50, xp: 10, place: { lesson: "two", block: 1 } });
  Object.assign(before, { time: 90, xp: 5, place: { lesson: "one", block: 3 } });
  lessonRecord(now, "aaa").answers.set("q1", { ...emptyAnswer(), given: "new" });
  lessonRecord(before, "aaa")
    .answers.set("q1", { ...emptyAnswer(), given: "old" })
    .set("q2", { ...emptyAnswer(), given: "lost" });
  lessonRecord(before, "bbb").cards.add("c1");
  fill(now, before);
  assert.equal(now.lessons.get("aaa")?.answers.get("q1")?.given, "new");
  assert.equal(now.lessons.get("aaa")?.answers.get("q2")?.given, "lost");
  assert.ok(now.lessons.get("bbb")?.cards.has("c1"));
  assert.deepEqual([now.time, now.xp, now.place?.lesson], [90, 10, "two"]);
});

test("a journal of an attempt that the LMS does not know is used when nothing says that the attempt was reset", () => {
  const fresh = held("wxyz", 1);
  assert.ok(isAhead(entry({ confirmed: false }), fresh), "a new attempt began before the journal was read");
  assert.ok(!isAhead(entry(), fresh));
  lessonRecord(fresh.progress, "abc").read = true;
  assert.ok(!isAhead(entry({ confirmed: false }), fresh), "and something was done in it");
  assert.ok(!isAhead(entry({ sequence: 5 }), held("wxyz", 9, false)));
});

test("of two saves that are half of all apart neither is later", () => {
  const half = 64 ** 4 / 2;
  assert.deepEqual([isLater(half, 0), isLater(half - 1, 0), isLater(half + 1, 0)], [false, true, false]);
  assert.deepEqual([isLater(0, 64 ** 4 - 1), isLater(1, 0), isLater(0, 1)], [true, true, false]);
});

test("two browsers went on each on its own when this one has work that is open, and the LMS a state it never had", () => {
  const open = entry({ open: true, known: [digest("mine"), digest("before")] });
  assert.equal(isFork(open, held("abcd", 4), "theirs"), true);
  assert.equal(isFork(open, held("abcd", 4), "before"), false);
  assert.equal(isFork({ ...open, open: false }, held("abcd", 4), "theirs"), false);
  assert.equal(isFork({ ...open, known: undefined }, held("abcd", 4), "theirs"), false, "of an older version");
  assert.equal(isFork(open, held("wxyz", 4), "theirs"), false);
  assert.equal(isFork(open, null, ""), false);
});

test("a digest is the same for ever, since journals are found by it", () => {
  assert.deepEqual(["", "a", "scormbuild:course:ada"].map(digest), ["8v3qv51evhqyd", "16apgd1je5iqo", "y8rc8g1c982ms"]);
});

test("a damaged state gets back every kind of thing, and of an answer or quiz the one that is further", () => {
  const [now, before] = [emptyProgress(), emptyProgress()];
  Object.assign(before, { handedIn: true, completed: true, passed: true, place: { lesson: "one", block: 1 } });
  const [record, old] = [lessonRecord(now, "abc"), lessonRecord(before, "abc")];
  Object.assign(old, { read: true, complete: true });
  old.cards.add("c1");
  old.steps.add("s1");
  const quiz = {
    submitted: true,
    passed: false,
    closed: false,
    untimed: false,
    started: false,
    score: 0,
    weight: 1,
    used: 0,
  };
  record.answers
    .set("q1", { ...emptyAnswer(), given: "draft" })
    .set("q2", { ...emptyAnswer(), done: true, given: "new" });
  old.answers.set("q1", { ...emptyAnswer(), given: "old", done: true });
  old.answers.set("q2", { ...emptyAnswer(), given: "old", done: true });
  record.answers.set("q3", { ...emptyAnswer(), given: "draft" });
  old.answers.set("q3", { ...emptyAnswer(), given: "old" });
  for (const [key, mine, theirs] of /** @type {const} */ ([
    ["z1", 1, 2],
    ["z2", 2, 2],
    ["z3", 2, 1],
  ])) {
    record.quizzes.set(key, { ...quiz, attempts: mine });
    old.quizzes.set(key, { ...quiz, attempts: theirs, score: 50 });
  }
  old.quizzes.set("z4", { ...quiz, attempts: 0, score: 50 });
  fill(now, before);
  assert.deepEqual([now.handedIn, now.completed, now.passed, now.place?.lesson], [true, true, true, "one"]);
  assert.deepEqual([record.read, record.complete, [...record.cards], [...record.steps]], [true, true, ["c1"], ["s1"]]);
  assert.deepEqual(
    [...record.answers.values()].map(({ given }) => given),
    ["old", "new", "draft"],
  );
  assert.deepEqual(
    [...record.quizzes.values()].map(({ score }) => score),
    [50, 0, 0, 50],
  );
  const [kept, nothing] = [emptyProgress(), emptyProgress()];
  Object.assign(kept, { handedIn: true, completed: true, passed: true, time: 9, xp: 9 });
  Object.assign(lessonRecord(kept, "abc"), { read: true, complete: true });
  lessonRecord(nothing, "abc");
  fill(kept, nothing);
  const { read, complete } = lessonRecord(kept, "abc");
  assert.deepEqual(
    [kept.handedIn, kept.completed, kept.passed, kept.time, kept.xp, read, complete],
    [true, true, true, 9, 9, true, true],
  );
});

test("an entry is read as it was written", () => {
  const full = {
    ...entry({ confirmed: true, open: true, known: ["a", "b"] }),
    messages: [{ interaction: { id: "q1" }, objective: undefined, at: -1, sure: true, index: 3 }],
  };
  assert.deepEqual(readEntry(JSON.stringify(full)), full);
  const odd = readEntry(
    JSON.stringify({
      ...entry({
        saved: /** @type {any} */ ("x"),
        confirmed: /** @type {any} */ (1),
        open: /** @type {any} */ ("yes"),
      }),
      known: "a",
      messages: [{ objective: { id: "z1" }, at: 1, index: 1.5 }],
    }),
  );
  assert.deepEqual(
    [odd?.saved, odd?.confirmed, odd?.open, odd?.known, odd?.messages[0].index],
    [0, false, false, undefined, undefined],
  );
  assert.deepEqual(readEntry(JSON.stringify({ ...entry(), known: [1, null] }))?.known, ["1", "null"]);
  assert.equal(readEntry(JSON.stringify({ ...entry(), attempt: 4 })), null);
});

/** A store beside the storage, as vault.js is one. @param {Record<string, string>} texts */
function fakeVault(texts, works = true) {
  /** @type {string[]} */
  const dropped = [];
  /** @type {any} */
  const vault = {
    works,
    dropped,
    texts: new Map(Object.entries(texts)),
    put: (/** @type {string} */ key, /** @type {string} */ text) => vault.texts.set(key, text),
    drop: (/** @type {string} */ key) => dropped.push(key) && vault.texts.delete(key),
  };
  return vault;
}

test("of two stores the later entry counts, and one that cannot be read counts for nothing", () => {
  const text = (/** @type {object} */ parts) => JSON.stringify(entry(parts));
  /** What is read where the storage holds one and the vault the other. @param {string} one @param {string} other */
  const read = (one, other) => {
    const storage = fakeStorage();
    const journal = new Journal("course", () => storage);
    journal.belongTo("ada");
    storage.setItem(journal.key, one);
    journal.vault = fakeVault({ [journal.key]: other });
    return [journal.read()?.state, journal.readLate()?.state];
  };
  assert.deepEqual(read(text({ state: "a", sequence: 5 }), text({ state: "b", sequence: 6 })), ["b", "b"]);
  assert.deepEqual(read(text({ state: "a", sequence: 6 }), text({ state: "b", sequence: 5 })), ["a", "b"]);
  assert.deepEqual(read(text({ state: "a" }), text({ state: "b" })), ["a", "b"]);
  const another = { attempt: "wxyz", state: "b", sequence: 1 };
  assert.deepEqual(read(text({ state: "a", saved: 1 }), text({ ...another, saved: 2 })), ["b", "b"]);
  assert.deepEqual(read(text({ state: "a", saved: 2 }), text({ ...another, sequence: 99, saved: 2 })), ["a", "b"]);
  assert.deepEqual(read("{", text({ state: "b" })), ["b", "b"]);
  assert.deepEqual(read(text({ state: "a" }), "{"), ["a", undefined]);
});

test("what is written goes into both stores, and is kept where either works", () => {
  const storage = fakeStorage({}, 0);
  const journal = new Journal("course", () => storage);
  journal.belongTo("ada");
  assert.equal(journal.possible, true);
  assert.deepEqual([journal.write(entry()), journal.trouble, journal.keeps], [false, "full", false]);
  journal.vault = fakeVault({});
  assert.deepEqual([journal.write(entry()), journal.trouble, journal.keeps], [true, "", true]);
  assert.equal(journal.readLate()?.sequence, 5);
  journal.vault = fakeVault({}, false);
  assert.deepEqual([journal.write(entry()), journal.trouble], [false, "full"]);
  const none = new Journal("course", () => {
    throw new Error("forbidden");
  });
  none.belongTo("ada");
  assert.deepEqual([none.possible, none.trouble, none.write(entry()), none.trouble], [false, "none", false, "none"]);
  none.vault = fakeVault({}, false);
  assert.equal(none.possible, false);
  none.vault = fakeVault({});
  assert.deepEqual([none.possible, none.write(entry()), none.read()?.sequence], [true, true, 5]);
  assert.equal(new Journal("course", () => fakeStorage()).keeps, false, "nobody's");
});

test("an entry that finds no room leaves none of before that would be taken for the newest", () => {
  const size = JSON.stringify(entry()).length;
  const storage = fakeStorage({}, size + 5);
  const journal = new Journal("course", () => storage);
  journal.belongTo("ada");
  assert.ok(journal.write(entry()));
  assert.equal(journal.write(entry({ state: "x".repeat(99) })), false);
  assert.deepEqual([journal.read(), storage.length], [null, 0]);
});

test("sweeping goes through both stores, and 30 days are the limit to the millisecond", () => {
  const saved = (/** @type {number} */ at) => JSON.stringify(entry({ saved: at }));
  const storage = fakeStorage({ "scormbuild:a:1": saved(1000), "scormbuild:a:2": saved(1001) });
  const journal = new Journal("a", () => storage);
  const vault = fakeVault({ "scormbuild:b:3": saved(1), "scormbuild:b:4": saved(2000), other: saved(1) });
  journal.vault = vault;
  journal.sweep(1000 + 30 * DAY);
  assert.deepEqual(
    [[...storage.map.keys()], vault.dropped.sort()],
    [["scormbuild:a:2"], ["scormbuild:a:1", "scormbuild:b:3"]],
  );
  journal.drop("scormbuild:a:2");
  assert.deepEqual([storage.length, vault.dropped.at(-1)], [0, "scormbuild:a:2"]);
  const broken = fakeStorage({ "scormbuild:a:1": saved(1000) });
  broken.removeItem = () => {
    throw new DOMException("no", "SecurityError");
  };
  new Journal("a", () => broken).drop("scormbuild:a:1");
  assert.equal(broken.length, 1);
});

test("a storage that stops answering is like an empty one", () => {
  const storage = fakeStorage({ "scormbuild:a:1": JSON.stringify(entry()) });
  const journal = new Journal("a", () => storage);
  storage.getItem = () => {
    throw new DOMException("no", "SecurityError");
  };
  assert.deepEqual([journal.get("scormbuild:a:1"), journal.mayHelp(false), journal.mayHelp(true)], [null, false, true]);
});

test("without being told, a journal is in the browser's own storage, and works from the start", () => {
  const storage = fakeStorage();
  Object.assign(globalThis, { localStorage: storage });
  const journal = new Journal("course");
  assert.equal(journal.storage, storage);
  journal.belongTo("ada");
  assert.deepEqual([journal.keeps, journal.trouble, journal.readLate()], [true, "", null]);
  assert.equal(readEntry(JSON.stringify({ ...entry(), version: 2 })), null, "of a version to come");
});

test("a full storage looks for room in itself, and not in the other store", () => {
  const storage = fakeStorage({}, 10);
  const journal = new Journal("course", () => storage);
  journal.belongTo("ada");
  const other = JSON.stringify(entry({ saved: 0 }));
  const vault = fakeVault({ "scormbuild:other:1": other });
  journal.vault = vault;
  let tries = 0;
  const { setItem } = storage;
  storage.setItem = (key, text) => {
    tries += 1;
    // It would go on for ever.
    if (tries < 50) setItem.call(storage, key, text);
  };
  assert.equal(journal.write(entry()), true, "in the other store");
  assert.deepEqual([tries, vault.texts.get("scormbuild:other:1")], [1, other]);
});
