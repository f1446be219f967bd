import assert from "node:assert/strict";
import { test } from "node:test";

import { scriptInLines, styleInLines } from "../../scripts/lines.js";

/** @param {string} code */
const longest = (code) => Math.max(...code.split("\n").map((line) => line.length));

test("long scripts become lines that mean the same", () => {
  const numbers = Array.from({ length: 500 }, (_, n) => `v${n}:${n}`).join(",");
  const code = `const all={${numbers}}\nconst text=\`\${all.v1},\${all.v2}: \${all.v3}\`\nglobalThis.told=[all,text]`;
  const lines = scriptInLines(code);
  assert.equal(longest(lines) <= 200, true);
  const run = (/** @type {string} */ source) => new Function("globalThis", `${source};return globalThis.told`)({});
  assert.deepEqual(run(lines), run(code));
});

test("no line ends in the text of a template", () => {
  const code = `const a=\`${"x".repeat(150)}\${b}${"y".repeat(60)}\`,c=1,d=2`;
  assert.equal(scriptInLines(code).replaceAll("\n", ""), code);
  assert.match(scriptInLines(code), /\$\{\nb\}y/);
});

test("what cannot be split is refused", () => {
  assert.throws(() => scriptInLines(`a="${"x".repeat(250)}"`), /no line can end within 200 characters/);
});

test("each rule of a style has a line, and long ones have several", () => {
  const wide = `a{font-family:${Array.from({ length: 60 }, (_, n) => `f${n}`).join(",")}}`;
  const lines = styleInLines(`b{margin:0}${wide}c{margin:0}`);
  assert.equal(lines.startsWith("b{margin:0}\na{"), true);
  assert.equal(longest(lines) <= 200, true);
  assert.equal(lines.replaceAll("\n", ""), `b{margin:0}${wide}c{margin:0}`);
});
