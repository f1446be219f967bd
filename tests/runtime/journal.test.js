import assert from "node:assert/strict";
import { test } from "node:test";

import { digest, fill, isAhead, isLater, Journal, readEntry } from "../../templates/runtime/journal.js";
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
