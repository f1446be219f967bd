/** The page of the course: its views, the way between them, and what the header says. */

import { Session } from "./session.js";
import { useVault } from "./recall.js";
import { search } from "./handshake.js";
import { all, byId, element, focus, goTo, one, parse } from "./dom.js";
import { say, useWords } from "./words.js";
import { ask } from "./dialog.js";
import { kit, takeParts } from "./kit.js";
import { LessonContext } from "./lesson.js";
import { showTodo } from "./todo.js";
import { forgetVanished, readThere } from "./vanished.js";

/** @typedef {import("./types.js").Standard} Standard */
/** @typedef {import("./types.js").Course} Course */
/** @typedef {import("./extras.js").Extras} Extras */
/** @typedef {"opening" | "standalone" | "saving" | "saved" | "not_saved" | "not_saved_kept" | "state_cut" | "result_unsure" |
 *   "never_saved" | "review_mode" | "closed" | "closed_framed" | "closed_kept" | "closed_standalone" | "closed_unsaved" |
 *   "taken_over" | "you_left"} Named */
/** @typedef {"sb-overview" | "sb-lesson" | "sb-result" | "sb-extra"} View */

const RESULT = "#=result";
const DIAGNOSIS = "#=diagnosis";
const NEWS_FOR = 20_000;
/** Milliseconds after which a lesson is said to be loading. */
const SLOW_LESSON = 100;
/** By then the page can be read; without a network, when a copy is wanted most, nothing could be loaded. */
const LOAD_EXTRAS_AFTER = 3000;

/** @param {Standard} standard */
export function startCourse(standard) {
  const course = /** @type {Course} */ (JSON.parse(document.body.dataset.course ?? "{}"));
  useWords(course);
  takeParts();
  document.documentElement.classList.remove("no-js");
  new App(standard, course).start();
}

/** An address as text; one that is no valid text stays as it is. @param {string} hash */
function decoded(hash) {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** @param {string} href @returns {Promise<unknown>} when it is there, or cannot be: without it the page works all the same */
function loadStyle(href) {
  const style = /** @type {HTMLLinkElement} */ (element("link", { rel: "stylesheet", href }));
  document.head.append(style);
  return new Promise((done) => (style.onload = style.onerror = done));
}

export class App {
  /** @param {Standard} standard @param {Course} course */
  constructor(standard, course) {
    this.course = course;
    this.session = new Session(standard, course, {
      onSave: (state) => this.showSaving(state),
      onResume: (moved, kept) => {
        this.resume(moved);
        if (kept) this.tell(say("brought_back"));
      },
      onTime: (seconds, minute) => {
        this.current?.spent(seconds);
        if (!minute) return;
        this.showProgress();
        if (this.current) showTodo(this.current);
      },
      onTaken: () => this.showClosed("taken_over", ""),
    });
    /** Told for a while where the notice is. */
    this.news = "";
    /** @type {((extras: Extras) => void) | undefined} */
    this.extrasLoaded = undefined;
    /** What the notice says. */
    this.notice = "";
    /** Views that few ever open; loaded when they are asked for. @type {Promise<Extras | null> | null} */
    this.extras = null;
    /** Articles that were opened. @type {Map<string, LessonContext>} */
    this.lessons = new Map();
    /** @type {Map<string, (article: HTMLElement | null) => void>} */
    this.loading = new Map();
    /** Articles that were loaded, mounted or not. @type {Map<string, Promise<HTMLElement | null>>} */
    this.articles = new Map();
    /** @type {LessonContext | null} */
    this.current = null;
    this.outlineShown = 0;
    /** A first view is open. */
    this.opened = false;
    /** What questions are made of, loaded with the first lesson where the page opens with an overview. @type {Promise<boolean> | null} */
    this.parts = course.single ? Promise.resolve(true) : null;
    /** They were taken up. */
    this.ready = false;
    /** The lesson asked for last; slower answers to earlier wishes are dropped. */
    this.wanted = "";
    /** Called with what is in all lessons when that is loaded. @type {((list: string) => void) | null} */
    this.keysLoaded = null;
    /** The learner has left: nothing is shown any more. */
    this.closed = false;
    /** An address led nowhere, and the page says so. */
    this.lost = false;
    /** The learner is asked whether to leave. */
    this.asking = false;
  }

  start() {
    // Lessons are scripts that call this: a form that also loads from disk, where nothing else can be fetched.
    Object.assign(window, {
      scormbuild: {
        lesson: (/** @type {string} */ id, /** @type {string} */ html) => {
          const article = /** @type {HTMLElement | null} */ (parse(html).firstElementChild);
          this.loading.get(id)?.(article);
        },
        outline: (/** @type {number} */ chunk, /** @type {string} */ html) => {
          if (chunk !== this.outlineShown + 1) return;
          this.outlineShown = chunk;
          byId("sb-outline").append(parse(html));
          this.showProgress();
        },
        extras: (/** @type {Extras} */ extras) => this.extrasLoaded?.(extras),
        words: (/** @type {Course["texts"]} */ texts) => Object.assign(this.course.texts, texts),
        keys: (/** @type {string} */ list) => this.keysLoaded?.(list),
        parts: () => {
          takeParts();
          this.ready = true;
        },
      },
    });
    const present = /** @type {HTMLElement | null} */ (byId("sb-lesson").querySelector("article"));
    if (present) this.articles.set(present.dataset.lesson ?? "", Promise.resolve(present));
    this.session.start();
    byId("sb-exit").addEventListener("click", () => void this.exit());
    byId("sb-skip").addEventListener("click", (event) => {
      // Kept out of the address, which says what is open.
      event.preventDefault();
      focus(byId("sb-main"));
    });
    window.addEventListener("hashchange", () => this.open(true));
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey && event.altKey && event.shiftKey && event.code === "KeyD") location.hash = DIAGNOSIS;
    });
    if (new URLSearchParams(location.search).has("diagnosis")) history.replaceState(null, "", DIAGNOSIS);
    setTimeout(() => this.loadExtras(), LOAD_EXTRAS_AFTER);
    window.addEventListener("pageshow", (event) => {
      if (!event.persisted) return;
      // Back from the browser's memory after the session was ended: an LMS cannot take it up again.
      if (this.session.ended) this.showLeft(this.session.saved);
      else if (!this.session.link) search(this.session);
    });
    let scrolling = 0;
    window.addEventListener(
      "scroll",
      () => {
        clearTimeout(scrolling);
        scrolling = window.setTimeout(() => this.current?.keepPlace(), 300);
      },
      { passive: true },
    );
    this.showProgress();
    if (!this.opened) void this.open(false);
    this.opened = true;
  }

  /**
   * Progress came from the LMS: bring the page to it, and the learner to the old place.
   * @param {boolean} moved the learner has found a place of their own by now
   */
  resume(moved) {
    this.forgetVanished();
    for (const context of this.lessons.values()) context.restore();
    this.showProgress();
    const { place } = this.session.progress;
    // A learner who is reading already is not moved, and one who looks at the overview neither.
    if (!place || moved || location.hash.length > 1 || (this.opened && !this.course.single)) return;
    this.opened = true;
    void this.returnTo(place);
  }

  /** Whether the course has a lesson, as far as the page knows. @param {string} id */
  isListed(id) {
    return this.course.outlineChunks > 0 || document.querySelector(`[data-lesson="${CSS.escape(id)}"]`) !== null;
  }

  /** @param {{ lesson: string, block: number }} place which an update of the course may have taken away */
  async returnTo(place) {
    if (this.isListed(place.lesson) && (await this.load(place.lesson)))
      await this.openLesson(place.lesson, "", false, place.block);
    else {
      this.session.progress.place = null;
      await this.open(false);
    }
  }

  /** Open what the address says. @param {boolean} moveFocus */
  async open(moveFocus) {
    if (this.closed) return;
    if (this.lost) this.tell("");
    this.lost = false;
    const hash = decoded(location.hash);
    if (hash === RESULT) {
      await this.showResultPage();
      return;
    }
    if (hash === DIAGNOSIS) {
      void this.withExtras((extras) => extras.showDiagnosis(this));
      return;
    }
    const match = /^#\/([A-Za-z]\w*)(?:\/(.+))?$/.exec(hash);
    if (match && this.isListed(match[1])) await this.openLesson(match[1], match[2] ?? "", moveFocus);
    else if (match || hash === "" || hash === "#/") {
      if (this.course.single) await this.openLesson(this.course.first, "", moveFocus);
      else this.openOverview(moveFocus);
      if (!match) return;
      this.lost = true;
      this.tell(say("no_such_page"));
    }
  }

  /** @param {View} view @param {string} title */
  show(view, title) {
    for (const section of /** @type {HTMLElement[]} */ (all(byId("sb-main"), ".view"))) {
      section.hidden = section.id !== view;
    }
    document.title = title === this.course.title ? title : `${title} - ${this.course.title}`;
    // What was said of another view is not found by who reads on.
    byId("sb-announce").textContent = "";
    if (view === "sb-lesson") return;
    this.current = null;
    this.wanted = "";
  }

  /** @param {boolean} moveFocus */
  openOverview(moveFocus) {
    this.show("sb-overview", this.course.title);
    this.showProgress();
    window.scrollTo(0, 0);
    if (moveFocus) focus(one(byId("sb-overview"), "h1"));
  }

  /**
   * @param {string} id
   * @param {string} anchor
   * @param {boolean} moveFocus
   * @param {number} [block] place in the text to go to
   */
  async openLesson(id, anchor, moveFocus, block = 0) {
    const box = byId("sb-lesson");
    this.wanted = id;
    if (this.current?.id !== id) {
      // What takes no time is not announced: it would only flicker. But an old lesson must not stand long under a new address.
      const slow = setTimeout(() => {
        if (this.wanted !== id) return;
        this.current = null;
        box.replaceChildren(element("p", { class: "loading" }, say("loading")));
        this.show("sb-lesson", this.course.title);
      }, SLOW_LESSON);
      const article = await this.load(id);
      clearTimeout(slow);
      if (this.wanted !== id) return;
      this.current = null;
      this.show("sb-lesson", this.course.title);
      if (!article) {
        this.showLoadFailure(() => this.openLesson(id, "", true));
        return;
      }
      const gate = this.firstGate(Number(article.dataset.number));
      if (gate) {
        kit.gates?.showLocked(gate[1]);
        return;
      }
      const context = this.mount(id, article);
      if (box.firstElementChild !== article) {
        if (!anchor && !block) kit.openSoon?.(article);
        box.replaceChildren(article);
      }
      this.current = context;
    }
    const context = this.current;
    this.show("sb-lesson", context.title);
    this.current = context;
    this.showProgress();
    const target = anchor && document.getElementById(`at-${anchor}`);
    if (target) {
      goTo(target, "start");
    } else if (!(block && context.goToBlock(block))) {
      if (moveFocus) window.scrollTo(0, 0);
      if (moveFocus) focus(one(context.article, "h1"));
    }
    // Before the LMS was found only the learner's own scrolling counts: it may remember a better place.
    if (this.session.launch) context.keepPlace();
  }

  /** The exercises of a lesson's article, set up once. @param {string} id @param {HTMLElement} article */
  mount(id, article) {
    const known = this.lessons.get(id);
    if (known) return known;
    document.adoptNode(article);
    const context = new LessonContext(
      article,
      this.session,
      () => this.showProgress(),
      () => kit.loadAhead?.(this, article),
    );
    this.lessons.set(id, context);
    return context;
  }

  /** The first lesson before this one in which something required is left. @param {number} number */
  firstGate(number) {
    return this.course.gates.find(([at, key]) => at < number - 1 && !this.session.progress.lessons.get(key)?.through);
  }

  /**
   * Drop what an update of the course took away, in all lessons at once: what vanished must not stand for what is new.
   * What only a long list knows is asked for.
   */
  forgetVanished() {
    const { lessons } = this.session.progress;
    /** @param {Map<string, string>} known what is there, by the keys of lessons */
    const keep = (known) => {
      for (const [key, record] of lessons) {
        const there = known.get(key);
        if (there === undefined) lessons.delete(key);
        else if (there) forgetVanished(record, readThere(there), this.course.rule);
      }
      this.showProgress();
    };
    if (this.course.outlineChunks) {
      this.keysLoaded = (list) => keep(new Map(list.split(";").map((one) => [one.slice(0, 3), one.slice(3)])));
      this.loadScript("outline/keys.js");
    } else {
      const rows = /** @type {HTMLElement[]} */ ([
        ...all(document, "article[data-lesson]"),
        ...all(document, "li[data-lesson]"),
      ]);
      keep(new Map(rows.map(({ dataset: { key = "", there = "" } }) => [key, there])));
    }
  }

  /**
   * @param {string} path
   * @param {() => void} [onload]
   * @param {() => void} [onerror]
   */
  loadScript(path, onload, onerror) {
    const script = document.createElement("script");
    script.src = path;
    script.onload = () => onload?.();
    script.onerror = () => onerror?.();
    document.head.append(script);
  }

  /**
   * The article of a lesson, loaded once.
   * @param {string} id
   * @returns {Promise<HTMLElement | null>} null when it could not be loaded
   */
  load(id) {
    const known = this.articles.get(id);
    if (known) return known;
    /** @type {Promise<HTMLElement | null>} */
    const coming = new Promise((resolve) => {
      this.loading.set(id, resolve);
      // A login page in place of the script loads well, and brings no lesson.
      this.loadScript(
        `lessons/${id}.js`,
        () => resolve(null),
        () => resolve(null),
      );
    });
    const loaded = Promise.all([coming, this.loadParts()]).then(([article, ready]) => (ready ? article : null));
    this.articles.set(id, loaded);
    void loaded.then((article) => article ?? this.articles.delete(id));
    return loaded;
  }

  /** @returns {Promise<boolean>} whether the parts that lessons need are there */
  loadParts() {
    this.parts ??= new Promise((resolve) => {
      const styled = loadStyle("parts.css");
      this.loadScript(
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

  /** @param {() => unknown} retry */
  showLoadFailure(retry) {
    const again = element("button", { type: "button", class: "button" }, say("reload"));
    again.addEventListener("click", retry);
    byId("sb-lesson").replaceChildren(element("p", { role: "alert" }, say("load_failed")), again);
  }

  loadExtras() {
    this.extras ??= new Promise((resolve) => {
      const styled = loadStyle("extras.css");
      // Shown only when it looks as it should; without its style it works all the same.
      this.extrasLoaded = (extras) => void styled.then(() => resolve(extras));
      this.loadScript("extras.js", undefined, () => resolve(null));
    });
    void this.extras.then((extras) => {
      // The script has its own copy of the module with the words, which come with it.
      extras?.useWords(this.course);
      extras?.watchVisible();
      if (extras && !this.session.journal.vault) void useVault(this.session, new extras.Vault());
      if (!extras) this.extras = null;
    });
    return this.extras;
  }

  /** @param {(extras: Extras) => void} use */
  async withExtras(use) {
    const extras = await this.loadExtras();
    if (extras) use(extras);
    else this.tell(say("not_loaded"));
  }

  /** @param {string} text */
  tell(text) {
    this.news = text;
    this.showSaving(this.session.saveState);
    if (text) setTimeout(() => this.tell(""), NEWS_FOR);
  }

  /** Show what the learner did, to be printed or kept in a file. */
  keepCopy() {
    return this.withExtras((extras) => extras.showCopy(this));
  }

  async showResultPage() {
    const { hash } = location;
    const extras = await this.loadExtras();
    if (location.hash !== hash || this.closed) return;
    if (!extras) {
      this.show("sb-lesson", this.course.title);
      this.showLoadFailure(() => this.showResultPage());
      return;
    }
    this.show("sb-result", say("result"));
    extras.showResult(this, byId("sb-result"));
    window.scrollTo(0, 0);
    focus(one(byId("sb-result"), "h1"));
  }

  /** @param {string} id @param {string} quizKey */
  async retryQuiz(id, quizKey) {
    history.pushState(null, "", `#/${id}`);
    await this.openLesson(id, "", false);
    const quiz = this.current?.article.querySelector(`.quiz[data-key="${CSS.escape(quizKey)}"]`);
    quiz?.dispatchEvent(new CustomEvent("scormbuild:retry"));
  }

  /** What the header, the overview and the result say of how far the learner is. */
  showProgress() {
    if (this.closed) return;
    const standing = this.session.standing();
    const percent = Math.round(standing.report.progress * 100);
    const bar = byId("sb-progress");
    bar.setAttribute("aria-valuenow", String(percent));
    /** @type {HTMLElement} */ (bar.firstElementChild).style.inlineSize = `${percent}%`;
    kit.showOverview?.(this, standing);
  }

  /** @param {import("./session.js").SaveState} state */
  showSaving(state) {
    if (this.closed) return;
    const quiet = state === "saved" || state === "saving" || state === "opening";
    byId("sb-save").textContent = quiet ? say(/** @satisfies {Named} */ (state)) : "";
    const notice = byId("sb-notice");
    const alarm = this.session.unsaved || state === "never_saved";
    notice.className = alarm ? "notice alarm" : "notice";
    const { cutAt, journal } = this.session;
    const text =
      quiet || !state || state === "searching"
        ? this.news
        : say(/** @satisfies {Named} */ (state === "not_saved" && journal.keeps ? "not_saved_kept" : state), {
            n: cutAt,
          });
    if (this.notice === text) return;
    this.notice = text;
    notice.textContent = text;
    if (!alarm) return;
    const copy = element("button", { type: "button", class: "quiet" }, say("keep_copy"));
    copy.addEventListener("click", () => void this.keepCopy());
    notice.append(" ", copy);
  }

  async exit() {
    if (this.asking) return;
    const { session } = this;
    // Without a network there is one request, that of the end.
    if (navigator.onLine) session.commit();
    // Another page may have taken the course over.
    if (this.closed) return;
    if (session.unsaved || (session.link && session.dirty && !navigator.onLine)) {
      // Ending the session now would lose what could still be saved.
      this.asking = true;
      const leaves = await ask(
        say("leave_unsaved"),
        say(/** @satisfies {Named} */ (this.lossOf())),
        say("go_back"),
        say("leave_anyway"),
      );
      this.asking = false;
      if (!leaves || this.closed) return;
    }
    const { link, saveState } = session;
    const found = link !== null || (saveState !== "searching" && saveState !== "standalone");
    this.showLeft(session.end(true), found);
    // Works where the LMS opened a window of its own; elsewhere the text above stays.
    window.close();
  }

  /** What becomes of work that is not saved. */
  lossOf() {
    return this.session.journal.keeps ? "closed_kept" : "closed_unsaved";
  }

  /** The session is over. @param {boolean} saved @param {boolean} [found] an LMS was there */
  showLeft(saved, found = true) {
    const framed = window.parent !== window;
    this.showClosed(
      "you_left",
      !found ? "closed_standalone" : !saved ? this.lossOf() : framed ? "closed_framed" : "closed",
    );
  }

  /** A page on which nothing is left to do. @param {Named} title @param {Named | ""} text */
  showClosed(title, text) {
    this.closed = true;
    const heading = element("h1", { tabindex: "-1" }, say(/** @satisfies {Named} */ (title)));
    const box = element(
      "div",
      { class: "closed" },
      heading,
      text && element("p", {}, say(/** @satisfies {Named} */ (text))),
    );
    document.title = `${say(/** @satisfies {Named} */ (title))} - ${this.course.title}`;
    byId("sb-main").replaceChildren(box);
    for (const gone of [".bar", ".skip"]) one(document, gone).remove();
    for (const id of ["sb-notice", "sb-announce"]) byId(id).textContent = "";
    document.querySelector("dialog")?.remove();
    focus(heading);
  }
}
