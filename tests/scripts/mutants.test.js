import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { EQUIVALENT } from "../../scripts/equivalent_mutants.js";
import { MODULES } from "../../scripts/mutate_js.js";

/** @param {string} module */
const sourceOf = (module) => readFileSync(new URL(`../../templates/${module}`, import.meta.url), "utf-8");

test("every module that is broken on purpose is there, with the tests that are to notice", () => {
  for (const [module, tests] of Object.entries(MODULES)) {
    assert.ok(sourceOf(module), module);
    for (const name of tests) assert.ok(existsSync(new URL(`../${name}.test.js`, import.meta.url)), name);
  }
});

test("every break that is said to make no difference is of a line that there is", () => {
  for (const [module, breaks] of Object.entries(EQUIVALENT)) {
    assert.ok(module in MODULES, module);
    const lines = sourceOf(module).split("\n");
    for (const { line, text } of breaks) {
      const [start] = text.split("\n");
      assert.ok(
        lines.some((one) => one.includes(line) && one.includes(start)),
        `${module}: ${line}`,
      );
    }
  }
});
