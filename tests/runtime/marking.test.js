import assert from "node:assert/strict";
import { test } from "node:test";

import { draw, hash } from "../../templates/runtime/chance.js";
import { mistakes, numberIn, sameText } from "../../templates/runtime/compare.js";
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

test("numbers are read as people write them", () => {
  const cases = {
    8: "8",
    " 9,82 ": "9.82",
    "-3.5": "-3.5",
    "−3": "-3",
    "+4": "4",
    "1,000": "1.000",
    "1,000,000": "1000000",
    "1.000.000,5": "1000000.5",
    "1 000": "1000",
    ".5": "0.5",
    "5.": "5",
    "٣٫٥": "3.5",
    "": "",
    eight: "",
    "8 m": "",
    "1e3": "",
    "--3": "",
    "3.5.1": "",
  };
  for (const [typed, number] of Object.entries(cases)) assert.equal(numberIn(typed), number, typed);
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
