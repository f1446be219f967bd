/** The lessons of a course that has several: each a script that is loaded when it is wanted. */

import { byId, parse } from "./dom.js";
import { loadScript, loadStyle } from "./loading.js";

/** @typedef {import("./app.js").App} App */
/** @typedef {import("./types.js").Kit} Kit */

/** Milliseconds after which a lesson is said to be loading. */
const SLOW_LESSON = 100;

export class Loader {
  /** @param {Kit} kit */
  constructor(kit) {
    this.kit = kit;
    /** Who waits for an article. @type {Map<string, (article: HTMLElement | null) => void>} */
    this.loading = new Map();
    /** What lessons are made of, loaded with the first of them. @type {Promise<boolean> | null} */
    this.parts = null;
    /** They were taken up. */
    this.ready = false;
    // Lessons are scripts that call this: a form that also loads from disk, where nothing else can be fetched.
    Object.assign(globalThis.scormbuild, {
      lesson: (/** @type {string} */ id, /** @type {string} */ html) =>
        this.loading.get(id)?.(/** @type {HTMLElement | null} */ (parse(html).firstElementChild)),
      parts: () => {
        kit.takeParts();
        this.ready = true;
      },
    });
  }

  /** The article of a lesson that was not loaded yet. @param {App} app @param {string} id */
  load(app, id) {
    /** @type {Promise<HTMLElement | null>} */
    const coming = new Promise((resolve) => {
      this.loading.set(id, resolve);
      // A login page in place of the script loads well, and brings no lesson.
      const nothing = () => resolve(null);
      loadScript(`lessons/${id}.js`, nothing, nothing);
    });
    const loaded = Promise.all([coming, this.loadParts()]).then(([article, ready]) => (ready ? article : null));
    app.articles.set(id, loaded);
    void loaded.then((article) => article ?? app.articles.delete(id));
    return loaded;
  }

  /** @returns {Promise<boolean>} whether the parts that lessons need are there */
  loadParts() {
    this.parts ??= new Promise((resolve) => {
      const styled = loadStyle("parts.css");
      loadScript(
        "parts.js",
        () => void styled.then(() => resolve(this.ready)),
        () => resolve(false),
      );
    });
    void this.parts.then((ready) => {
      if (!ready) this.parts = null;
    });
    return this.parts;
  }

  /**
   * The article of a lesson that is to be shown.
   * @param {App} app
   * @param {string} id
   * @returns {Promise<HTMLElement | null>} null when something else is to be seen in its place
   */
  async bring(app, id) {
    const { kit } = this;
    const { title } = app.course;
    // What takes no time is not announced: it would only flicker. But an old lesson must not stand long under a new address.
    const slow = setTimeout(() => {
      if (app.wanted !== id) return;
      app.current = null;
      byId("sb-lesson").replaceChildren(kit.element("p", { class: "loading" }, kit.say("loading")));
      app.show("sb-lesson", title);
    }, SLOW_LESSON);
    const article = await app.load(id);
    clearTimeout(slow);
    if (app.wanted !== id) return null;
    app.current = null;
    app.show("sb-lesson", title);
    if (!article) {
      app.showFailure(kit.say("load_failed"), () => app.openLesson(id, "", true));
      return null;
    }
    const gate = firstGate(app, Number(article.dataset.number));
    if (!gate) return article;
    kit.gates?.showLocked(gate[1]);
    return null;
  }
}

/** The first lesson before this one in which something required is left. @param {App} app @param {number} number */
export function firstGate({ course, session }, number) {
  return course.gates.find(([at, key]) => at < number - 1 && !session.progress.lessons.get(key)?.through);
}
