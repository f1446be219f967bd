/**
 * Make templates/dist from the run-time and the styles: node scripts/bundle.js [FOLDER]
 *
 * esbuild puts the modules together; terser makes them smaller than esbuild does.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build, transform } from "esbuild";
import { minify } from "terser";

import { scriptInLines, styleInLines } from "./lines.js";
import { textsOf } from "./texts.js";

const templates = join(dirname(dirname(fileURLToPath(import.meta.url))), "templates");
const folder = process.argv[2] ?? join(templates, "dist");
const TARGET = "es2021";

/** @param {string} path below templates/, ending with the wanted suffix @param {string} suffix */
function files(path, suffix) {
  return readdirSync(join(templates, path))
    .filter((name) => name.endsWith(suffix))
    .sort();
}

/**
 * @param {string} source below templates/
 * @param {string} target below dist/
 * @returns {Promise<string[]>} the modules in it, below templates/
 */
async function script(source, target) {
  const bundled = await build({
    absWorkingDir: templates,
    entryPoints: [source],
    bundle: true,
    format: "iife",
    target: TARGET,
    charset: "utf8",
    write: false,
    metafile: true,
    logLevel: "warning",
  });
  const { code = "" } = await minify(bundled.outputFiles[0].text, {
    ecma: 2021,
    // Inlining more makes it larger. Statements in a sequence make lines longer, and constants on the left the compressed
    // script larger. No function of ours is a constructor, which is what unsafe_arrows may break.
    compress: {
      passes: 3,
      inline: 1,
      sequences: false,
      lhs_constants: false,
      keep_fargs: false,
      unsafe_arrows: true,
    },
    format: { semicolons: false },
  });
  writeFileSync(join(folder, target), `${scriptInLines(code)}\n`);
  // Of a module of which nothing is left no text is asked for.
  const [{ inputs }] = Object.values(bundled.metafile.outputs);
  return Object.keys(inputs).filter((name) => name.endsWith(".js") && inputs[name].bytesInOutput > 0);
}

/** Names of interface texts, by the script in dist/ that needs them. @type {Record<string, string[]>} */
const texts = {};

/**
 * A script of the run-time, and the texts it needs.
 * @param {string} source below templates/
 * @param {string} target below dist/
 */
async function runtime(source, target) {
  const modules = await script(source, target);
  texts[target] = [
    ...new Set(modules.flatMap((name) => [...textsOf(readFileSync(join(templates, name), "utf-8"), name)])),
  ].sort();
}

/**
 * @param {string} source below templates/
 * @param {string} target below dist/
 */
async function style(source, target) {
  const text = readFileSync(join(templates, source), "utf-8");
  const { code } = await transform(text, { loader: "css", minify: true, target: TARGET, charset: "utf8" });
  writeFileSync(join(folder, target), styleInLines(code));
}

for (const part of ["parts", "preview"]) mkdirSync(join(folder, part), { recursive: true });
for (const name of files("runtime/entry", ".js")) await runtime(`runtime/entry/${name}`, name);
for (const name of files("runtime/parts", ".js")) await runtime(`runtime/parts/${name}`, `parts/${name}`);
for (const name of ["style.css", "extras.css"]) await style(name, name);
for (const name of files("styles", ".css")) await style(`styles/${name}`, `parts/${name}`);
for (const name of ["preview.js", "player.js"]) await script(`preview/${name}`, `preview/${name}`);
await style("preview/preview.css", "preview/preview.css");
writeFileSync(join(folder, "texts.json"), `${JSON.stringify(texts, null, 1)}\n`);
