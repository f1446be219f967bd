/**
 * Measures how many small breaks of the pure JavaScript modules the Node tests notice, with Stryker. Not one of the tests: a
 * module takes minutes. `npm run mutate -- [PART OF A NAME...]` prints a row for each module and what
 * was not noticed; exit code 1 when a module has less than {@link ENOUGH} percent.
 *
 * Stryker is not among the development dependencies, since it brings 170 packages that nothing else needs: npx fetches it, or
 * the environment variable STRYKER names an executable that is there.
 */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

import { EQUIVALENT } from "./equivalent_mutants.js";

/** Percent of the breaks that are not equivalent. */
const ENOUGH = 85;
const STRYKER = "9.6.1";

/** Modules of templates/ with the tests that concern them. @type {Record<string, string[]>} */
export const MODULES = {
  "runtime/state.js": ["runtime/state"],
  "runtime/digits.js": ["runtime/state"],
  "runtime/merge.js": ["runtime/state"],
  "runtime/standards/scorm12.js": ["runtime/scorm12"],
  "runtime/standards/scorm2004.js": ["runtime/scorm2004"],
  "runtime/outbox.js": ["runtime/outbox-limits", "runtime/outbox"],
  "runtime/standing.js": ["runtime/standing"],
  "runtime/link.js": ["runtime/link"],
  "runtime/journal.js": ["runtime/journal"],
  "runtime/done.js": ["runtime/done"],
  "runtime/vanished.js": ["runtime/done"],
  "runtime/compare.js": ["runtime/marking", "runtime/typed"],
  "runtime/numbers.js": ["runtime/typed"],
  "runtime/chance.js": ["runtime/marking"],
  "lms/formats.js": ["lms/formats"],
  "lms/validators.js": ["lms/formats"],
  "lms/data_model.js": ["lms/formats", "lms/strict"],
};

/**
 * @typedef {{ mutatorName: string, replacement?: string, status: string,
 *   location: { start: { line: number, column: number }, end: { line: number, column: number } } }} Mutant
 */

/** The text of a place in a source. @param {string} source @param {Mutant["location"]} location */
function textAt(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join("\n");
}

/** Run Stryker on one module. @param {string} module @param {string[]} tests @param {string} folder for its files */
function measure(module, tests, folder) {
  const report = join(folder, "report.json");
  const config = join(folder, "config.json");
  const settings = {
    mutate: [`templates/${module}`],
    testRunner: "tap",
    plugins: ["@stryker-mutator/tap-runner"],
    tap: {
      testFiles: tests.map((name) => `tests/${name}.test.js`),
      nodeArgs: ["--disable-warning=ExperimentalWarning", "--test-reporter=tap", "-r", "{{hookFile}}", "{{testFile}}"],
    },
    coverageAnalysis: "perTest",
    concurrency: 1,
    timeoutMS: 10_000,
    ignorePatterns: ["**", "!templates/**/*.js*", "!tests/**/*.js*", "!package.json"],
    tempDirName: join(folder, "sandbox"),
    reporters: ["json"],
    jsonReporter: { fileName: report },
    allowConsoleColors: false,
  };
  writeFileSync(config, JSON.stringify(settings));
  const packages = ["core", "tap-runner"].map((name) => `--package=@stryker-mutator/${name}@${STRYKER}`);
  const [program, ...before] = process.env.STRYKER ? [process.env.STRYKER] : ["npx", "--yes", ...packages, "stryker"];
  const { status, stdout } = spawnSync(program, [...before, "run", config], { encoding: "utf-8" });
  if (status !== 0) throw new Error(`Stryker failed on ${module}:\n${stdout}`);
  const [{ source, mutants }] = Object.values(JSON.parse(readFileSync(report, "utf-8")).files);
  return { source, mutants: /** @type {Mutant[]} */ (mutants) };
}

/** Whether a break changes nothing that anybody can see. @param {string} module @param {string} source @param {Mutant} mutant */
function isEquivalent(module, source, { replacement, location }) {
  const was = textAt(source, location);
  const on = source.split("\n")[location.start.line - 1];
  return (EQUIVALENT[module] ?? []).some(
    ({ line, text, made }) => on.includes(line) && text === was && made === replacement,
  );
}

/** Measure a module, print its row, and say whether enough was noticed. @param {string} module @param {string[]} tests */
function row(module, tests) {
  const folder = mkdtempSync(join(tmpdir(), "mutate-"));
  try {
    const { source, mutants } = measure(module, tests, folder);
    const missed = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
    const real = missed.filter((mutant) => !isEquivalent(module, source, mutant));
    const equivalent = missed.length - real.length;
    const noticed = mutants.length - missed.length;
    const percent = (100 * noticed) / (mutants.length - equivalent);
    console.log(
      `${module}: ${mutants.length} breaks, ${noticed} noticed, ${equivalent} equivalent, ${percent.toFixed(1)}%`,
    );
    for (const mutant of real)
      console.log(`  ${mutant.location.start.line}: ${textAt(source, mutant.location)} -> ${mutant.replacement}`);
    return percent >= ENOUGH;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = process.argv.slice(2);
  const chosen = Object.entries(MODULES).filter(
    ([name]) => !wanted.length || wanted.some((part) => name.includes(part)),
  );
  const enough = chosen.map(([module, tests]) => row(module, tests));
  process.exitCode = enough.every(Boolean) ? 0 : 1;
}
