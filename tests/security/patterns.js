// The regular expressions of the scripts that learners and the preview run: listed, and timed on texts.
//
// `node patterns.js list FILE...` writes them as JSON; `node patterns.js time` reads cases from stdin, and writes what
// each takes in seconds of the processor, as JSON. A case that does not end is cut off, and counts as infinite.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { parse } from "acorn";

/** Milliseconds by the clock after which a case is cut off; the processor's time is what counts, so it is generous. */
const PATIENCE = 20000;

const context = vm.createContext({});
const script = new vm.Script("for (const _ of text.matchAll(new RegExp(source, flags)));");

/** @param {string} file */
async function patternsOf(file) {
  const found = [];
  let made = false;
  const visit = (/** @type {any} */ node) => {
    if (node.type === "Literal" && node.regex) {
      found.push({ where: `${file}:${node.loc.start.line}`, source: node.regex.pattern, flags: node.regex.flags });
    }
    made ||= (node.type === "NewExpression" || node.type === "CallExpression") && node.callee.name === "RegExp";
    for (const inner of Object.values(node).flat()) if (inner && typeof inner.type === "string") visit(inner);
  };
  visit(parse(readFileSync(file, "utf8"), { ecmaVersion: "latest", sourceType: "module", locations: true }));
  if (made) {
    // Those that are made at run-time are caught when the script is loaded.
    const real = globalThis.RegExp;
    const caught = [];
    globalThis.RegExp = new Proxy(real, {
      construct(target, given) {
        caught.push({ where: file, source: String(given[0]), flags: String(given[1] ?? "") });
        return new target(...given);
      },
    });
    await import(pathToFileURL(file).href);
    globalThis.RegExp = real;
    if (caught.length === 0) throw new Error(`${file} makes a regular expression later than when it is loaded`);
    found.push(...caught);
  }
  return found;
}

/** @param {{source: string, flags: string, lead: string, unit: string, end: string, length: number}} one */
function seconds({ source, flags, lead, unit, end, length }) {
  const text = lead + unit.repeat(Math.floor(length / unit.length)) + end;
  Object.assign(context, { text, source, flags: flags.includes("g") ? flags : `${flags}g` });
  const before = process.cpuUsage();
  try {
    script.runInContext(context, { timeout: PATIENCE });
  } catch (problem) {
    if (problem.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw problem;
    return Infinity;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const [task, ...files] = process.argv.slice(2);
if (task === "list") {
  const found = [];
  for (const file of files) found.push(...(await patternsOf(file)));
  console.log(JSON.stringify(found));
} else {
  const cases = JSON.parse(readFileSync(0, "utf8"));
  console.log(JSON.stringify(cases.map((one) => Math.min(seconds(one), 1e6))));
}
