import assert from "node:assert/strict";
import { test } from "node:test";

import { LONGEST, plainArguments, read } from "../../templates/preview/messages.js";

test("arguments become what can be sent, and stay what they are for an LMS", () => {
  assert.deepEqual(plainArguments(["x", 5, true, null, undefined]), ["x", 5, true, null, undefined]);
  const bare = Object.create(null);
  const others = [["a", "b"], { a: 1 }, () => 1, 12n, Symbol("s"), new Date(0)];
  for (const other of others) {
    const [made] = plainArguments([other]);
    assert.equal(typeof made, "object");
    assert.equal(String(made), String(other));
    structuredClone(made);
    assert.equal(String(JSON.parse(JSON.stringify(made))), String(other), "in a saved run, too");
  }
  assert.deepEqual(plainArguments([bare]), [["[object Object]"]]);
  assert.equal(String(plainArguments(["x".repeat(LONGEST + 1)])[0]).length, LONGEST);
  assert.equal(plainArguments(Array(1000).fill("")).length, 8);
});

test("what a player sends is taken", () => {
  const messages = [
    { do: "call", method: "LMSSetValue", args: ["cmi.suspend_data", "x"], at: 12 },
    { do: "call", method: "LMSCommit", args: [undefined, null, 1, true, ["[object Object]"]], at: 0 },
    { do: "leaving", how: "page", at: 1 },
    { do: "leaving", how: null, at: 1 },
    { do: "switched", at: 1 },
    { do: "there" },
    { do: "left" },
    { do: "place", place: { hash: "", x: 0, y: 1.5 } },
    { do: "place", place: { hash: "#/roots", x: 0, y: 1 } },
    { do: "titles", titles: [["aaa", "Roots"]] },
    { do: "asked", hosts: ["www.example.org", "[::1]:80", "xn--bcher-kva.example"] },
    { do: "tails", tails: [{ session: "s", from: 3, events: [{ do: "switched", at: 1 }] }] },
    { do: "broken", problems: [{ kind: "script", text: "Error: no", path: "a.js", line: 42 }] },
    { do: "worked", work: null },
    { do: "worked", work: { lessons: 1, answered: 2, cards: 0, steps: 0, minutes: 0 } },
  ];
  for (const message of messages) assert.equal(read(message), message, JSON.stringify(message));
});

test("what is not exactly that is not taken", () => {
  const call = { do: "call", method: "LMSCommit", args: [""], at: 1 };
  const strange = [
    null,
    undefined,
    1,
    "call",
    [],
    {},
    { do: 1 },
    { do: "constructor" },
    { do: "toString" },
    { do: "__proto__" },
    { do: ["call"] },
    { ...call, method: 1 },
    { ...call, method: "x".repeat(60) },
    { ...call, args: "x" },
    { do: "worked", work: { lessons: "1" } },
    { do: "broken", problems: [{ kind: "other", text: "", path: "", line: 1 }] },
    { do: "broken", problems: [{ kind: "script", text: "x".repeat(400), path: "", line: 1 }] },
    { do: "broken", problems: [{ kind: "script", text: "", path: "", line: -1 }] },
    { do: "worked", work: undefined },
    { ...call, args: [{}] },
    { ...call, args: [[1]] },
    { ...call, args: [["a", "b"]] },
    { ...call, args: Array(9).fill("") },
    { ...call, args: ["x".repeat(LONGEST + 1)] },
    { ...call, args: [() => 1] },
    { ...call, at: -1 },
    { ...call, at: NaN },
    { ...call, at: Infinity },
    { ...call, at: "1" },
    { do: "leaving", how: "away", at: 1 },
    { do: "leaving", at: 1 },
    { do: "switched" },
    { do: "place", place: null },
    { do: "place", place: { hash: "x", x: 0, y: 0 } },
    { do: "place", place: { hash: "#", x: NaN, y: 0 } },
    { do: "titles", titles: [["a"]] },
    { do: "titles", titles: [["a", 1]] },
    { do: "titles", titles: Array(1001).fill(["a", "b"]) },
    { do: "asked", hosts: [1] },
    { do: "asked", hosts: ["x".repeat(301)] },
    { do: "asked", hosts: [""] },
    { do: "asked", hosts: ["a b"] },
    { do: "asked", hosts: ["<b>"] },
    { do: "tails", tails: [{ session: "s", from: 0, events: [{ do: "there" }] }] },
    { do: "tails", tails: [null] },
    { do: "tails", tails: [{ session: "s", from: 0.5, events: [] }] },
  ];
  for (const message of strange) assert.equal(read(message), null, JSON.stringify(message));
});
