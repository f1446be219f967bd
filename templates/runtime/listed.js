/** All lessons of the course, as its list says. */

import { all } from "./dom.js";
import { loadScript } from "./loading.js";

/** @typedef {import("./app.js").App} App */
/** A lesson in the list of lessons; `chapter`: the title of the chapter it is in; `there`: what it holds (see vanished.js), where that is known. @typedef {{ id: string, key: string, title: string, chapter: string, there: string }} Listed */

/** Load what the list of lessons does not show yet, as far as it can be loaded. @param {App} app */
async function loadOutline(app) {
  while (app.outlineShown < app.course.outlineChunks) {
    const before = app.outlineShown;
    await new Promise((done) =>
      loadScript(
        `outline/${before + 1}.js`,
        () => done(true),
        () => done(false),
      ),
    );
    if (app.outlineShown === before) return;
  }
  document.getElementById("sb-more")?.remove();
}

/** All lessons, in order; of a long list the rest is loaded first. @param {App} app @returns {Promise<Listed[]>} */
export async function knownLessons(app) {
  await loadOutline(app);
  const rows = /** @type {HTMLElement[]} */ (all(document, "#sb-outline > li"));
  let chapter = "";
  const listed = rows.flatMap((row) => {
    const { lesson: id, key = "", there = "", apart } = row.dataset;
    // The row of a chapter holds for those below it, up to one that stands apart.
    if (!id || apart !== undefined) chapter = id ? "" : (row.textContent ?? "");
    return id ? [{ id, key, title: row.querySelector("a")?.textContent ?? "", chapter, there }] : [];
  });
  return listed.length
    ? listed
    : [...app.lessons.values()].map(({ id, key, title, article }) => ({
        id,
        key,
        title,
        chapter: "",
        there: article.dataset.there ?? "",
      }));
}
