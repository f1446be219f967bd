import assert from "node:assert/strict";
import { test } from "node:test";

import { textsOf } from "../../scripts/texts.js";

/** @param {string} source */
const names = (source) => [...textsOf(source, "part.js")].sort();

test("texts are found in calls of say, wherever it comes from", () => {
  assert.deepEqual(names('say("saved"); kit.say("right", { n: 1 }); other("wrong");'), ["right", "saved"]);
});

test("a choice of names is all of them", () => {
  assert.deepEqual(names('say(a ? "saved" : b ? "saving" : "closed")'), ["closed", "saved", "saving"]);
});

test("names that come from elsewhere are those of the type Named", () => {
  const type = '/** What is left. @typedef {"todo_cards" |\n *   "todo_steps"} Named */\n';
  const call = "say(/** @satisfies {Named} */ (todoOf(part)), { n: 2 });";
  assert.deepEqual(names(`${type}${call} say("done")`), ["done", "todo_cards", "todo_steps"]);
});

for (const source of [
  "say(todoOf(part))",
  "say(name)",
  'say(a ? "saved" : name)',
  "say(name) /** @satisfies {Named} */",
  "/** @satisfies {Named} */ say(name)",
]) {
  test(`a name that is not declared is refused: ${source}`, () => {
    assert.throws(() => names(source), /^Error: part\.js: .* needs the type Named/);
  });
}
