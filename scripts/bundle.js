/**
 * Make templates/dist from the run-time and the styles: node scripts/bundle.js [FOLDER]
 *
 * esbuild puts the modules together, terser makes them small. Names of members of the run-time's own classes are
 * shortened, too, since they are a tenth of what a learner loads; names that are also the browser's, of JSON, or of the
 * kit that the parts are given (all those in types.d.ts) stay as they are. The scripts of one package are loaded into one
 * page and share objects, so they share the short names.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build, transform } from "esbuild";
import { minify } from "terser";

const templates = join(dirname(dirname(fileURLToPath(import.meta.url))), "templates");
const folder = process.argv[2] ?? join(templates, "dist");
const TARGET = "es2020";

/** @param {string} path below templates/, ending with the wanted suffix @param {string} suffix */
function files(path, suffix) {
  return readdirSync(join(templates, path)).filter((name) => name.endsWith(suffix)).sort();
}

/** Names of methods and fields of the run-time's classes that are nothing else anywhere. */
function ownNames() {
  const sources = [...files("runtime", ".js").map((name) => `runtime/${name}`)].map((name) => readFileSync(join(templates, name), "utf-8"));
  const names = new Set();
  for (const source of sources) {
    for (const [, name] of source.matchAll(/^ {2}(?:async |get )?(\w+)\(.*\) \{$/gm)) names.add(name);
    for (const [, name] of source.matchAll(/\bthis\.(\w+) = /g)) names.add(name);
  }
  const texts = [
    // Shared with JSON, with the kinds of questions, and with the standards.
    readFileSync(join(templates, "runtime", "types.d.ts"), "utf-8"),
    // What is kept in the browser, or sent to another window, is read by other builds.
    ...["journal.js", "one-page.js", "outbox.js"].map((name) => [...readFileSync(join(templates, "runtime", name), "utf-8").matchAll(/[{,]\s*(\w+)\s*[:,}]/g)].map(([, name]) => name).join(" ")),
    // Attributes of the page, and what scripts of the package call.
    ...files("", ".j2").map((name) => readFileSync(join(templates, name), "utf-8")),
    readFileSync(join(templates, "partials", "blocks.html.j2"), "utf-8"),
    "scormbuild lesson outline keys words extras",
  ];
  for (const text of texts) for (const [name] of text.matchAll(/\w+/g)) names.delete(name);
  return [...names].filter((name) => name.length > 3 && name !== "constructor");
}

const names = ownNames();
/** terser leaves the browser's names alone by itself. */
const nameCache = {};

/** @param {string} source below templates/ @param {string} target */
async function script(source, target) {
  const bundled = await build({ entryPoints: [join(templates, source)], bundle: true, format: "iife", target: TARGET, charset: "utf8", write: false, logLevel: "warning" });
  const small = await minify(bundled.outputFiles[0].text, {
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    mangle: { properties: { regex: new RegExp(`^(${names.join("|")})$`) } },
    nameCache,
    format: { ascii_only: false },
  });
  writeFileSync(target, `${small.code}\n`);
}

/** @param {string} source below templates/ @param {string} target */
async function style(source, target) {
  const small = await transform(readFileSync(join(templates, source), "utf-8"), { loader: "css", minify: true, target: TARGET, charset: "utf8" });
  writeFileSync(target, small.code);
}

mkdirSync(join(folder, "parts"), { recursive: true });
for (const name of files("runtime/entry", ".js")) await script(`runtime/entry/${name}`, join(folder, name));
for (const name of files("runtime/parts", ".js")) await script(`runtime/parts/${name}`, join(folder, "parts", name));
for (const name of ["style.css", "extras.css"]) await style(name, join(folder, name));
for (const name of files("styles", ".css")) await style(`styles/${name}`, join(folder, "parts", name));
