import assert from "node:assert/strict";
import { test } from "node:test";

import { draw, hash } from "../../templates/runtime/chance.js";
import { mistakes, sameText } from "../../templates/runtime/compare.js";
import { shareOfChoices } from "../../templates/runtime/parts/choice.js";
import { shareOfOrder } from "../../templates/runtime/parts/ordering.js";

test("typed words are compared as an author means it", () => {
  const loose = { accents: true };
  assert.ok(sameText("  Carbon   DIOXIDE ", "carbon dioxide", loose));
  assert.ok(!sameText("Carbon", "carbon", { ...loose, case: true }));
  assert.ok(!sameText("creme", "crème", loose), "accents count where the author does not say otherwise");
  assert.ok(sameText("creme", "crème", {}));
  assert.ok(sameText("ＣＯ２", "CO2", loose), "full-width letters of a phone keyboard");
  assert.ok(sameText("it’s", "it's", loose), "the quotation marks of a phone keyboard");
  assert.ok(sameText("dioxyde", "dioxide", { ...loose, typos: 1 }));
  assert.ok(sameText("dixoide", "dioxide", { ...loose, typos: 1 }), "two letters swapped are one mistake");
  assert.ok(!sameText("dixyde", "dioxide", { ...loose, typos: 1 }));
  assert.ok(!sameText("cat", "cut", { ...loose, typos: 1 }), "short words are other words at once");
  assert.ok(!sameText("1915", "1914", { ...loose, typos: 1 }), "a number is another number at once");
  assert.ok(!sameText("is it", "is at", { ...loose, typos: 1 }), "each word counts for itself");
  assert.ok(sameText("carbn dioxide", "carbon dioxide", { ...loose, typos: 1 }));
  assert.ok(!sameText("paris", "Paris", { case: true, typos: 1 }), "a capital that counts is no slip");
  assert.ok(sameText("Pariss", "Paris", { case: true, typos: 1 }));
  assert.ok(sameText("cafe noir", "café noir", { accents: true, typos: 1 }), "a missing accent is one");
  assert.ok(
    !sameText("carbn dioxde", "carbon dioxide", { ...loose, typos: 1 }),
    "two mistakes are two, in whichever words",
  );
  assert.deepEqual([mistakes("abc", "abc"), mistakes("", "ab"), mistakes("ab", "ba")], [0, 2, 1]);
});

test("choices earn a share: each wrong one takes a right one away, and never below nothing", () => {
  assert.equal(shareOfChoices("ab", "ab", false), 1);
  assert.equal(shareOfChoices("ab", "a", false), 0.5);
  assert.equal(shareOfChoices("ab", "ac", false), 0);
  assert.equal(shareOfChoices("ab", "abc", false), 0.5);
  assert.equal(shareOfChoices("ab", "cd", false), 0);
  assert.equal(shareOfChoices("ab", "a", true), 0);
  assert.equal(shareOfChoices("a", "a", false), 1);
  assert.equal(shareOfChoices("a", "b", false), 0);
});

test("an order earns what follows on rightly, so that one misplaced step costs one", () => {
  assert.equal(shareOfOrder("abcd", "abcd"), 1);
  assert.equal(shareOfOrder("abcd", "bcda"), 2 / 3);
  assert.equal(shareOfOrder("abcd", "dcba"), 0);
  assert.equal(shareOfOrder("abcd", "badc"), 1 / 3);
  assert.equal(shareOfOrder("ab", "ba"), 0);
});

test("a draw is the same for one attempt, another for the next, and keeps what was begun", () => {
  const keys = Array.from({ length: 20 }, (_, at) => `q${at}`);
  const none = () => false;
  const first = draw(keys, 5, "seed1", none);
  assert.equal(first.length, 5);
  assert.deepEqual(draw(keys, 5, "seed1", none), first);
  assert.notDeepEqual(draw(keys, 5, "seed2", none), first);
  assert.deepEqual(
    draw([...keys, "new"], 5, "seed1", (key) => first.includes(key)),
    first,
    "a question that joins changes nothing that was begun",
  );
  const counts = new Map(keys.map((key) => [key, 0]));
  for (let n = 0; n < 2000; n += 1)
    for (const key of draw(keys, 5, `attempt${n}`, none)) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, count] of counts)
    assert.ok(count > 400 && count < 600, `${key} was drawn ${count} of 2,000 times; 500 would be fair`);
  assert.equal(hash("a") === hash("b"), false);
});

test("mistakes are counted letter by letter", () => {
  /** @type {[string, string, number][]} */
  const cases = [
    ["", "", 0],
    ["a", "", 1],
    ["", "a", 1],
    ["abc", "abd", 1],
    ["abc", "ab", 1],
    ["abc", "xabc", 1],
    ["abcd", "acbd", 1],
    ["abcd", "badc", 2],
    ["abc", "cab", 2],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
    ["\u{1f331}a", "a", 1],
    ["aab", "aba", 1],
    ["aaxx", "aayy", 2],
  ];
  for (const [one, other, count] of cases) {
    assert.equal(mistakes(one, other), count, `${one}, ${other}`);
    assert.equal(mistakes(other, one), count, `${other}, ${one}`);
  }
});

test("mistakes are forgiven as many as the author says, in words of four letters and more", () => {
  const same = (/** @type {string} */ typed, /** @type {string} */ accepted, typos = 1, more = {}) =>
    sameText(typed, accepted, { accents: true, typos, ...more });
  assert.deepEqual([same("abxd", "abcd"), same("abx", "abc")], [true, false]);
  assert.deepEqual([same("abxdx", "abcde"), same("abxdx", "abcde", 2)], [false, true]);
  assert.deepEqual(
    [same("abcdef", "abcd"), same("abcdef", "abcd", 2), same("abcdefg", "abcd", 2)],
    [false, true, false],
  );
  assert.deepEqual([same("abcd", "abcdef", 2), same("abc", "abcdef", 2)], [true, false]);
  assert.equal(same("abcx efgx", "abcd efgh", 2), true, "two words, two mistakes");
  assert.equal(same("abcx efgx", "abcd efgh", 1), false);
  assert.equal(same("abcd", "abcd efgh", 9), false, "a word is missing");
  assert.equal(same("abcd2", "abcd1", 1), false, "a digit");
  assert.equal(same("abcd", "abcd1", 1), false);
  assert.equal(same("abcD", "abcd", 1, { case: true }), false, "a capital that counts is no slip");
  assert.equal(same("xbcD", "abcd", 2, { case: true }), false);
  assert.equal(same("xbcd", "abcd", 1, { case: true }), true);
  assert.equal(same("abcd", "abce", 0), false);
});

test("what a keyboard makes of signs is no difference, and what the author says is", () => {
  const same = (/** @type {string} */ typed, /** @type {string} */ accepted, strict = {}) =>
    sameText(typed, accepted, strict);
  for (const typed of ["it‘s", "it’s", "itʼs"]) assert.equal(same(typed, "it's"), true, typed);
  for (const typed of ["“a”", "”a“"]) assert.equal(same(typed, '"a"'), true, typed);
  assert.equal(same("a\u00a0\t b\n", "a b"), true);
  assert.equal(same("ab", "a b"), false);
  assert.equal(same("É", "e"), true);
  assert.equal(same("É", "é", { accents: true }), true);
  assert.equal(same("É", "é", { case: true }), false);
  assert.equal(same("e\u0301", "é", { accents: true }), true);
  assert.equal(same("한", "한"), true);
});

test("choices and orders at their edges", () => {
  assert.deepEqual(
    [shareOfChoices("", "", false), shareOfChoices("a", "", false), shareOfChoices("abc", "abd", false)],
    [1, 0, 1 / 3],
  );
  assert.deepEqual([shareOfChoices("ab", "abc", true), shareOfChoices("ab", "ab", true)], [0, 1]);
  assert.deepEqual(
    [shareOfOrder("a", "a"), shareOfOrder("", ""), shareOfOrder("ab", ""), shareOfOrder("abc", "xayc")],
    [1, 1, 0, 0.5],
  );
  assert.deepEqual([shareOfOrder("abcde", "eabcd"), shareOfOrder("abcd", "acbd")], [3 / 4, 2 / 3]);
});

test("a draw is what it was for courses that were published years ago", () => {
  const keys = ["aa", "bb", "cc", "dd", "ee", "ff"];
  assert.deepEqual(["", "a", "seed"].map(hash), [2872998923, 444641715, 3652268984]);
  const none = () => false;
  assert.deepEqual(draw(keys, 3, "seed", none), ["cc", "ee", "ff"]);
  assert.deepEqual(draw(keys, 0, "seed", none), []);
  assert.deepEqual(draw(keys, 9, "seed", none), keys);
  assert.deepEqual(
    draw(keys, 2, "seed", (key) => key > "dd"),
    ["ee", "ff"],
  );
});
