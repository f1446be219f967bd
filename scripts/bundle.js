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

const templates = join(dirname(dirname(fileURLToPath(import.meta.url))), "templates");
const folder = process.argv[2] ?? join(templates, "dist");
const TARGET = "es2021";

/** @param {string} path below templates/, ending with the wanted suffix @param {string} suffix */
function files(path, suffix) {
  return readdirSync(join(templates, path))
    .filter((name) => name.endsWith(suffix))
    .sort();
}

/** @param {string} source below templates/ @param {string} target */
async function script(source, target) {
  const bundled = await build({
    entryPoints: [join(templates, source)],
    bundle: true,
    format: "iife",
    target: TARGET,
    charset: "utf8",
    write: false,
    logLevel: "warning",
  });
  const small = await minify(bundled.outputFiles[0].text, {
    ecma: 2021,
    // Inlining more makes it larger.
    compress: { passes: 3, inline: 1 },
  });
  writeFileSync(target, `${small.code}\n`);
}

/** @param {string} source below templates/ @param {string} target */
async function style(source, target) {
  const small = await transform(readFileSync(join(templates, source), "utf-8"), {
    loader: "css",
    minify: true,
    target: TARGET,
    charset: "utf8",
  });
  writeFileSync(target, small.code);
}

mkdirSync(join(folder, "parts"), { recursive: true });
for (const name of files("runtime/entry", ".js")) await script(`runtime/entry/${name}`, join(folder, name));
for (const name of files("runtime/parts", ".js")) await script(`runtime/parts/${name}`, join(folder, "parts", name));
for (const name of ["style.css", "extras.css"]) await style(name, join(folder, name));
for (const name of files("styles", ".css")) await style(`styles/${name}`, join(folder, "parts", name));

mkdirSync(join(folder, "preview"), { recursive: true });
for (const name of ["preview.js", "player.js"]) await script(`preview/${name}`, join(folder, "preview", name));
await style("preview/preview.css", join(folder, "preview", "preview.css"));
