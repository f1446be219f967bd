/** What answers to questions with rows are worth, and in which order their rows are shown; how they look is tested in a browser. */

import assert from "node:assert/strict";
import { test } from "node:test";

import "../../templates/runtime/parts/choice.js";
import "../../templates/runtime/parts/ordering.js";
import "../../templates/runtime/parts/pairs.js";

/** @typedef {import("../../templates/runtime/types.js").Kit} Kit */

/** Of a page no more than these parts ask for: elements by selector. @param {any} root @param {string} selector */
const all = (root, selector) => root[selector] ?? [];
/** @type {any} */
const kit = {
  all,
  one: (/** @type {any} */ root, /** @type {string} */ selector) => all(root, selector)[0],
  element: () => ({}),
  controls: {},
};
for (const part of globalThis.scormbuildParts ?? []) part(kit);

const button = { addEventListener: () => {}, setAttribute: () => {} };

/** Rows with keys. @param {string} keys @param {(key: string) => object} [more] */
const rowsOf = (keys, more = () => ({})) =>
  [...keys].map((key) => ({
    dataset: { key, id: `id_${key}` },
    addEventListener: () => {},
    ".movers button": [button, button],
    querySelector: (/** @type {string} */ selector) => (selector === ".grip" ? button : null),
    ...more(key),
  }));

/** Things to be ordered, as the page has them. @param {string} shown @param {object} spec */
function ordering(shown, spec) {
  const list = {
    li: rowsOf(shown),
    append: (/** @type {any[]} */ ...rows) => {
      list.li = [...list.li.filter((row) => !rows.includes(row)), ...rows];
    },
  };
  const control = kit.controls.ordering({ form: { ".order": [list] }, spec });
  return { control, shown: () => list.li.map(({ dataset }) => dataset.key).join("") };
}

test("things to be ordered are never shown in the right order, whatever chance says", () => {
  const right = "abcd";
  const ranks = [
    [1, 2, 3, 4],
    [4, 3, 2, 1],
    [2, 1, 4, 3],
    [0, 0, 0, 0],
  ];
  for (const [at, rank] of ranks.entries()) {
    const { control, shown } = ordering("abcd", { order: right });
    control.arrange((/** @type {string} */ key) => rank[right.indexOf(key)]);
    control.fill("");
    assert.equal(shown(), ["dcba", "dcba", "badc", "dcba"][at]);
    assert.equal(control.read(), "", "which is nobody's answer");
  }
  const two = ordering("ba", { order: "ab" });
  two.control.arrange((/** @type {string} */ key) => "ab".indexOf(key));
  two.control.fill("");
  assert.equal(two.shown(), "ba");
});

test("an order is shown as it was given, with steps that are new since at its end", () => {
  const { control, shown } = ordering("cabd", { order: "abcd" });
  control.fill("bzca");
  assert.equal(shown(), "bcad");
  assert.equal(control.read(), "bcad");
});

test("with all or nothing, an order that is right in part earns nothing", () => {
  const mark = (/** @type {string} */ given, whole = false) =>
    ordering("dcba", { order: "abcd", whole }).control.mark(given);
  assert.deepEqual([mark("abdc"), mark("abdc", true), mark("abcd", true), mark("dcba")], [2 / 3, 0, 1, 0]);
});

/** Pairs as lists to pick from, or as groups of radio buttons. @param {"lists" | "groups"} look @param {object} spec */
function pairs(look, spec) {
  const targets = [..."xyz"].map((value) => ({ value, dataset: { id: `id_${value}` }, checked: false }));
  const options = [{ value: "", dataset: {} }, ...targets];
  const rows = rowsOf("abc", () =>
    look === "lists"
      ? { querySelector: () => ({ options, value: "", addEventListener: () => {} }) }
      : { input: targets.map((one) => ({ ...one })) },
  );
  return kit.controls.pairs({
    form: { ".pair": rows, ".pairs": [{ after: () => {} }] },
    spec: { pairs: { a: "x", b: "y", c: "y" }, ...spec },
  });
}

for (const look of /** @type {const} */ (["lists", "groups"]))
  test(`${look}: each right pair earns its share, and with all or nothing only all of them earn`, () => {
    const marks = (whole = false) =>
      ["axbycy", "axbycx", "axby", "aybxcx", "", "axaybycy"].map((given) => pairs(look, { whole }).mark(given));
    assert.deepEqual(marks(), [1, 2 / 3, 2 / 3, 0, 0, 2 / 3]);
    assert.deepEqual(marks(true), [1, 0, 0, 0, 0, 0]);
  });

test("pairs are reported in the author's order, by the places of both sides, and only those that are there", () => {
  const control = pairs("lists", { order: "cab", targets: "yxz" });
  assert.deepEqual(control.report("axbycq"), {
    right: {
      pairs: [
        [
          { id: "id_c", at: 0 },
          { id: "id_y", at: 0 },
        ],
        [
          { id: "id_a", at: 1 },
          { id: "id_x", at: 1 },
        ],
        [
          { id: "id_b", at: 2 },
          { id: "id_y", at: 0 },
        ],
      ],
    },
    given: {
      pairs: [
        [
          { id: "id_a", at: 1 },
          { id: "id_x", at: 1 },
        ],
        [
          { id: "id_b", at: 2 },
          { id: "id_y", at: 0 },
        ],
      ],
    },
  });
  assert.equal(control.report("").given, null);
});

test("choices are marked by their share, or with all or nothing, and reported by their places", () => {
  const choice = (/** @type {object} */ spec) =>
    kit.controls.choice({
      form: { ".choice": rowsOf("abc"), querySelector: () => null },
      spec: { right: "ab", ...spec },
    });
  const marks = (/** @type {object} */ spec) =>
    ["ab", "a", "abc", "ac", "c", ""].map((given) => choice(spec).mark(given));
  assert.deepEqual(marks({}), [1, 0.5, 0.5, 0, 0, 0]);
  assert.deepEqual(marks({ whole: true }), [1, 0, 0, 0, 0, 0]);
  assert.deepEqual(choice({}).report("ca"), {
    right: {
      ids: [
        { id: "id_a", at: 0 },
        { id: "id_b", at: 1 },
      ],
    },
    given: {
      ids: [
        { id: "id_a", at: 0 },
        { id: "id_c", at: 2 },
      ],
    },
  });
  assert.equal(choice({}).report("").given, null);
});
