/** The page of the course: its session, what is open in it, and what it listens to. */

import { all, button, byId, element, focus } from "./dom.js";
import { search } from "./handshake.js";
import { kit, takeParts } from "./kit.js";
import { showSaving, tell } from "./notices.js";
import { loadStyle } from "./loading.js";
import { DIAGNOSIS, loadExtras } from "./on-demand.js";
import { awaitParts } from "./parts-loader.js";
import { letUse, whenNeeded } from "./reading.js";
import { resume } from "./returning.js";
import { open, openLesson } from "./router.js";
import { Session } from "./session.js";
import { say, useWords } from "./words.js";

/** @typedef {import("./types.js").Standard} Standard */
/** @typedef {import("./types.js").Course} Course */
/** @typedef {import("./lesson.js").LessonContext} LessonContext */
/** @typedef {"sb-overview" | "sb-lesson" | "sb-result" | "sb-extra"} View */

/** By then the page can be read; without a network, when a copy is wanted most, nothing could be loaded. */
const LOAD_EXTRAS_AFTER = 3000;
/** Milliseconds without scrolling after which the place is kept. */
const STILL = 300;

/** @param {Standard} standard */
export function startCourse(standard) {
  const course = /** @type {Course} */ (JSON.parse(document.body.dataset.course ?? "{}"));
  globalThis.scormbuild = { words: (texts) => Object.assign(course.texts, texts) };
  useWords(course);
  takeParts();
  awaitParts(takeParts);
  document.documentElement.classList.remove("no-js");
  new App(standard, course).start();
}

export class App {
  /** @param {Standard} standard @param {Course} course */
  constructor(standard, course) {
    this.kit = kit;
    this.course = course;
    this.session = new Session(standard, course, {
      onSave: () => showSaving(this),
      onResume: (moved, kept) => {
        resume(this, moved);
        if (kept) tell(this, say("brought_back"));
      },
      onTime: (seconds, minute) => {
        this.current?.spent(seconds);
        if (!minute) return;
        this.showProgress();
        this.current?.showTodo();
      },
      onTaken: () => {
        this.closed = true;
        void this.leaving((leaving) => leaving.showClosed(this, "taken_over", ""));
      },
    });
    /** Lessons that were opened. @type {Map<string, LessonContext>} */
    this.lessons = new Map();
    /** Articles that were loaded, mounted or not. @type {Map<string, Promise<HTMLElement | null>>} */
    this.articles = new Map();
    /** @type {LessonContext | null} */
    this.current = null;
    /** The lesson of a course that has only one. @type {HTMLElement | null} */
    this.present = null;
    /** Pieces of a long list of lessons that were loaded. */
    this.outlineShown = 0;
    /** A first view is open. */
    this.opened = false;
    /** The lesson asked for last; slower answers to earlier wishes are dropped. */
    this.wanted = "";
    /** The learner has left: nothing is shown any more. */
    this.closed = false;
  }

  start() {
    this.present = /** @type {HTMLElement | null} */ (byId("sb-lesson").querySelector("article"));
    this.session.start();
    this.listen();
    if (new URLSearchParams(location.search).has("diagnosis")) history.replaceState(null, "", DIAGNOSIS);
    setTimeout(() => loadExtras(this), LOAD_EXTRAS_AFTER);
    this.showProgress();
    if (!this.opened) this.begin();
    this.opened = true;
  }

  /** Open the first view. */
  begin() {
    const first = () => void open(this, false);
    // An address inside the text is known when its exercises are, and so is what stands behind a required quiz.
    if (this.present && !this.course.gates.length && location.hash.length < 2) whenNeeded(this.present, first);
    else first();
  }

  listen() {
    byId("sb-exit").addEventListener("click", () => void this.exit());
    byId("sb-skip").addEventListener("click", (event) => {
      // Kept out of the address, which says what is open.
      event.preventDefault();
      focus(byId("sb-main"));
    });
    window.addEventListener("hashchange", () => open(this, true));
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey && event.altKey && event.shiftKey && event.code === "KeyD") location.hash = DIAGNOSIS;
    });
    window.addEventListener("pageshow", (event) => {
      if (!event.persisted) return;
      // Back from the browser's memory after the session was ended: an LMS cannot take it up again.
      if (this.session.ended) void this.leaving((leaving) => leaving.showLeft(this, this.session.saved));
      else if (!this.session.link) search(this.session);
    });
    let scrolling = 0;
    window.addEventListener(
      "scroll",
      () => {
        clearTimeout(scrolling);
        scrolling = window.setTimeout(() => this.current?.keepPlace(), STILL);
      },
      { passive: true },
    );
  }

  /** The article of a lesson. @param {string} id @returns {Promise<HTMLElement | null>} null when it could not be loaded */
  load(id) {
    return this.articles.get(id) ?? kit.several?.load(this, id) ?? this.loadPresent(id);
  }

  /** The lesson of a course of one, with what its exercises need. @param {string} id */
  loadPresent(id) {
    const { present } = this;
    const styled = loadStyle("parts.css");
    const loaded = kit.loadParts(present?.dataset.parts ?? "").then(async (ready) => {
      await styled;
      return ready ? present : null;
    });
    this.articles.set(id, loaded);
    void loaded.then((article) => article ?? this.articles.delete(id));
    return loaded;
  }

  /** The exercises of a lesson's article, set up once. @param {string} id @param {HTMLElement} article */
  mount(id, article) {
    const known = this.lessons.get(id);
    if (known) return known;
    document.adoptNode(article);
    letUse(article);
    const context = kit.lesson(
      article,
      this.session,
      () => this.showProgress(),
      () => kit.several?.loadAhead(this, article),
    );
    this.lessons.set(id, context);
    return context;
  }

  /** @param {View} view @param {string} title */
  show(view, title) {
    for (const section of /** @type {HTMLElement[]} */ (all(byId("sb-main"), ".view"))) {
      section.hidden = section.id !== view;
    }
    document.documentElement.dataset.view = view;
    document.title = title === this.course.title ? title : `${title} - ${this.course.title}`;
    // What was said of another view is not found by who reads on.
    byId("sb-announce").textContent = "";
    if (view !== "sb-lesson") {
      this.current = null;
      this.wanted = "";
    }
    kit.several?.showWhere(this);
  }

  /** In place of something that could not be loaded. @param {string} text @param {() => unknown} retry */
  showFailure(text, retry) {
    this.show("sb-lesson", this.course.title);
    byId("sb-lesson").replaceChildren(element("p", { role: "alert" }, text), button(say("reload"), "button", retry));
  }

  /**
   * @param {string} id
   * @param {string} anchor
   * @param {boolean} moveFocus
   * @param {number} [block] place in the text to go to
   */
  openLesson(id, anchor, moveFocus, block) {
    return openLesson(this, id, anchor, moveFocus, block);
  }

  /** What the header, the overview and the result say of how far the learner is. */
  showProgress() {
    if (this.closed) return;
    const standing = this.session.standing();
    const percent = Math.round(standing.report.progress * 100);
    const bar = byId("sb-progress");
    bar.setAttribute("aria-valuenow", String(percent));
    /** @type {HTMLElement} */ (bar.firstElementChild).style.inlineSize = `${percent}%`;
    kit.several?.showOverview(this, standing);
  }

  exit() {
    return this.leaving((leaving) => leaving.exit(this));
  }

  /** What is asked and shown at the end. Without a network it may not be there: then the session just ends. @param {(leaving: NonNullable<import("./types.js").Kit["leaving"]>) => unknown} use */
  async leaving(use) {
    if (kit.leaving || (await kit.loadParts("leaving")))
      await use(/** @type {NonNullable<typeof kit.leaving>} */ (kit.leaving));
    else this.session.end(true);
  }
}
