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
    /** How lessons look, loaded with the first of them. @type {Promise<unknown> | null} */
    this.styled = null;
    // Lessons are scripts that call this: a form that also loads from disk, where nothing else can be fetched.
    Object.assign(globalThis.scormbuild, {
      lesson: (/** @type {string} */ id, /** @type {string} */ html) =>
        this.loading.get(id)?.(/** @type {HTMLElement | null} */ (parse(html).firstElementChild)),
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
    const loaded = this.complete(coming);
    app.articles.set(id, loaded);
    void loaded.then((article) => article ?? app.articles.delete(id));
    return loaded;
  }

  /** An article, once all that it needs is there. @param {Promise<HTMLElement | null>} coming */
  async complete(coming) {
    this.styled ??= loadStyle("parts.css");
    // Those of the first lesson come beside it; what this one needs besides is known when it is there.
    const [article] = await Promise.all([coming, this.kit.loadParts("lesson"), this.styled]);
    return article && (await this.kit.loadParts(article.dataset.parts ?? "")) ? article : null;
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
    if (await kit.loadParts("gates")) kit.gates?.showLocked(gate[1]);
    return null;
  }
}

/** The first lesson before this one in which something required is left. @param {App} app @param {number} number */
export function firstGate({ course, session }, number) {
  return course.gates.find(([at, key]) => at < number - 1 && !session.progress.lessons.get(key)?.through);
}
