import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { sameText } from "../../templates/runtime/compare.js";
import { numberIn, sameAnswer, sameUnit } from "../../templates/runtime/numbers.js";

/** A list that tests/test_typed.py reads, too. @param {string} name */
const list = (name) => JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf-8"));

test("words are compared as people mean them, in many scripts", () => {
  const words = list("typed_words");
  assert.ok(words.length >= 60 && new Set(words.map((/** @type {any} */ { script }) => script)).size >= 12);
  for (const { typed, accepted, same, language = "en", accents = true, case: capitals = false } of words) {
    const strict = { language, accents, case: capitals };
    assert.equal(sameText(typed, accepted, strict), same, `${typed} for ${accepted}`);
    assert.equal(sameText(accepted, typed, strict), same, `${accepted} for ${typed}`);
  }
});

test("what an author tells apart by a sign is told apart where it is compared exactly", () => {
  const exactly = { accents: true, exactly: true };
  for (const [typed, accepted] of [
    ["strasse", "Straße"],
    ["it’s", "it's"],
    ["well‐known", "well-known"],
    ["Paris.", "Paris"],
    ["Pa\u00adris", "Paris"],
    ["coeur", "cœur"],
  ]) {
    assert.equal(sameText(typed, accepted, exactly), false, typed);
    assert.equal(sameText(typed, accepted, { accents: true }), true, typed);
  }
  for (const [typed, accepted] of [
    [" New \u00a0York", "new york"],
    ["ＣＯ２", "co2"],
    ["CAFÉ", "cafe\u0301"],
  ])
    assert.equal(sameText(typed, accepted, exactly), true, typed);
});

test("typing mistakes are counted where look-alikes are none", () => {
  const strict = { accents: true, typos: 1 };
  assert.equal(sameText("well‑knwon", "well-known", strict), true);
  assert.equal(sameText("‘Strase’", "'Straße'", strict), true);
  assert.equal(sameText("Strae", "Straße", strict), false);
});

test("signs that are not seen are those of Unicode", () => {
  for (let code = 0; code < 0x110000; code += 1) {
    const sign = String.fromCodePoint(code);
    if (code >= 0xd800 && code < 0xe000) continue;
    if (/\p{DI}/u.test(sign)) assert.equal(sameText(`a${sign}b`, "ab", { accents: true }), true, code.toString(16));
    if (/\p{Pd}/u.test(sign) && code < 0x10000 && ![0x1400, 0x2e5d].includes(code))
      assert.equal(sameText(`a${sign}b`, "a-b", { accents: true }), true, code.toString(16));
    if (/\p{Nd}/u.test(sign)) assert.match(numberIn(sign, false)?.text ?? "", /^\d$/, code.toString(16));
  }
});

test("numbers are read as people write them", () => {
  for (const { typed, comma, value, unit } of list("typed_numbers")) {
    const read = numberIn(typed, comma);
    const expected = value === null ? undefined : { value: Number(value), unit: sameUnit(unit) };
    assert.deepEqual(read && { value: read.value, unit: sameUnit(read.unit) }, expected, `${typed}, ${comma}`);
    assert.ok(!read?.text || Number(read.text) === read.value, typed);
  }
});

test("a number keeps its digits, but for groups; a fraction and a power of ten are values alone", () => {
  const text = (/** @type {string} */ typed, comma = false) => numberIn(typed, comma)?.text;
  assert.deepEqual(
    ["10,000", "9.810", "-1’000,50", "٣٫٥", "00.50", "-0", ".5"].map((typed) => text(typed)),
    ["10000", "9.810", "-1000.50", "3.5", "00.50", "-0", "0.5"],
  );
  assert.deepEqual(
    ["10,000", "10.000"].map((typed) => text(typed, true)),
    ["10.000", "10000"],
  );
  assert.deepEqual(
    ["1/2", "1½", "6e3", "-10^6"].map((typed) => text(typed)),
    ["", "", "", ""],
  );
});

test("units are the same whatever stands between their parts, and capitals count", () => {
  assert.equal(sameUnit("kg m/s²"), sameUnit("kg·m/s^2"));
  assert.equal(sameUnit("m s⁻¹"), sameUnit("m·s^-1"));
  assert.notEqual(sameUnit("MW"), sameUnit("mW"));
});

test("words that are a number are the same digits, however they are grouped", () => {
  /** @type {[string, string, boolean, boolean][]} */
  const cases = [
    ["10,000", "10000", false, true],
    ["10 000", "10,000", false, true],
    ["10.000", "10000", true, true],
    ["10.000", "10000", false, false],
    ["3,5", "3.5", false, true],
    ["3.10", "3.1", false, false],
    ["007", "7", false, false],
    ["1e3", "1000", false, false],
    ["1/2", "0.5", false, false],
    ["10,000 km", "10000km", false, true],
    ["10,000 km", "10000 m", false, false],
    ["One", "one", false, true],
  ];
  for (const [typed, accepted, comma, same] of cases)
    assert.equal(sameAnswer(typed, accepted, { accents: true, comma }), same, `${typed} for ${accepted}`);
});

test("an accepted text can be written in other ways", () => {
  const strict = { accents: true, also: [["½", "\\frac{1}{2}"]] };
  assert.equal(sameAnswer("1/2", "½", strict), true);
  assert.equal(sameAnswer("\\frac{1}{2}", "½", strict), true);
  assert.equal(sameAnswer("\\frac{1}{2}", "⅓", strict), false);
  assert.equal(sameAnswer("12", "½", strict), false);
});
