/**
 * A learner who does anything in any order, in the player page: hundreds of launches in a row, in a time of its own.
 * Every choice follows from a seed. What was done is logged in neutral words (ids and texts), from which
 * tests/reference.py computes what must come of it; what must hold at any moment is checked here, after every event.
 */
// In the player page the server shows templates/runtime there.
// @ts-expect-error The path is the server's.
import * as digits from "/runtime/digits.js";
// @ts-expect-error The path is the server's.
import * as state from "/runtime/state.js";
// @ts-expect-error The path is the server's.
import * as chances from "/runtime/chance.js";

/** @typedef {import("../../templates/lms/strict.js").StrictLms} StrictLms */
/** @typedef {{ e: string, saved: boolean, [more: string]: any }} Entry */
/**
 * @typedef {object} Plan
 * @property {number} seed
 * @property {"scorm12" | "scorm2004"} standard
 * @property {"plain" | "moodle" | "beacons"} persistence beacons: Moodle, whose server handles what is sent while the page goes
 *   away in any order, and some of it twice
 * @property {string[]} packages launch pages of the versions of the course
 * @property {number[]} worst characters of state that each version takes at worst, as the build computed
 * @property {number} limit characters that the standard allows
 * @property {number} events
 */

const page = /** @type {any} */ (window);
const { decodeText } = /** @type {typeof import("../../templates/runtime/digits.js")} */ (digits);
const { decode, encode } = /** @type {typeof import("../../templates/runtime/state.js")} */ (state);
const { hash } = /** @type {typeof import("../../templates/runtime/chance.js")} */ (chances);

/** Numbers that look random, from a seed (mulberry32). @param {number} seed */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The time of the course's frame, which passes when the learner says so. */
class Clock {
  constructor() {
    this.now = Date.UTC(2030, 0, 15, 10);
    this.next = 1;
    /** @type {Map<number, { at: number, every: number, act: () => void }>} */
    this.timers = new Map();
  }

  /** @param {() => void} act @param {number} after @param {boolean} again */
  add(act, after = 0, again = false) {
    const id = this.next++;
    this.timers.set(id, { at: this.now + Math.max(after, 1), every: again ? Math.max(after, 1) : 0, act });
    return id;
  }

  /** @param {number} milliseconds @param {(error: unknown) => void} onError */
  pass(milliseconds, onError) {
    const stop = this.now + milliseconds;
    for (;;) {
      const due = [...this.timers]
        .filter(([, timer]) => timer.at <= stop)
        .sort(([one, a], [other, b]) => a.at - b.at || one - other)[0];
      if (!due) break;
      const [id, timer] = due;
      this.now = Math.max(this.now, timer.at);
      if (timer.every) timer.at += timer.every;
      else this.timers.delete(id);
      try {
        timer.act();
      } catch (error) {
        onError(error);
      }
    }
    this.now = stop;
  }
}

/** What the frames of the present run live in. */
const world = {
  clock: new Clock(),
  random: chance(1),
  crashed: false,
  offline: false,
  hidden: false,
  ends: /** @type {Function[]} */ ([]),
  scrolls: /** @type {Function[]} */ ([]),
  loading: /** @type {Set<Element>} */ (new Set()),
  errors: /** @type {string[]} */ ([]),
};

/**
 * Called in every frame before the course's scripts: time, chance, the network, and what depends on painting (whether the
 * end is in view, scrolling) belong to the learner. @param {any} frame
 */
page.prepareFrame = (frame) => {
  if (frame.prepared) return;
  frame.prepared = true;
  const { clock } = world;
  Object.assign(frame, {
    setTimeout: (/** @type {() => void} */ act, /** @type {number} */ after) => clock.add(act, after),
    setInterval: (/** @type {() => void} */ act, /** @type {number} */ after) => clock.add(act, after, true),
    clearTimeout: (/** @type {number} */ id) => clock.timers.delete(id),
    clearInterval: (/** @type {number} */ id) => clock.timers.delete(id),
    scrollTo: () => {},
    IntersectionObserver: class {
      /** @param {Function} seen */
      constructor(seen) {
        this.seen = seen;
      }
      /** @param {Element} target */
      observe(target) {
        // Which part of the frame is in view is not the learner's to say.
        if (target.classList.contains("sheet")) return;
        world.ends.push(
          (/** @type {boolean} */ isIntersecting) => target.isConnected && this.seen([{ isIntersecting, target }]),
        );
      }
      disconnect() {}
      unobserve() {}
    },
  });
  frame.Date.now = () => clock.now;
  frame.performance.now = () => clock.now - Date.UTC(2030, 0, 1);
  frame.Math.random = world.random;
  frame.Element.prototype.scrollIntoView = () => {};
  Object.defineProperty(frame.navigator, "onLine", { get: () => !world.offline, configurable: true });
  Object.defineProperty(frame.document, "visibilityState", {
    get: () => (world.hidden ? "hidden" : "visible"),
    configurable: true,
  });
  const { append } = frame.HTMLHeadElement.prototype;
  frame.HTMLHeadElement.prototype.append = function (/** @type {Element} */ script) {
    world.loading.add(script);
    for (const type of ["load", "error"]) script.addEventListener(type, () => world.loading.delete(script));
    append.call(this, script);
  };
  const listen = frame.addEventListener.bind(frame);
  frame.addEventListener = (/** @type {string} */ type, /** @type {any} */ act, /** @type {any} */ options) => {
    if (type === "scroll") world.scrolls.push(act);
    // A crash tells nobody.
    else if (type === "pagehide") listen(type, (/** @type {Event} */ event) => !world.crashed && act(event), options);
    else listen(type, act, options);
  };
  listen("error", (/** @type {ErrorEvent} */ event) => world.errors.push(`error in the page: ${event.message}`));
  listen("unhandledrejection", (/** @type {PromiseRejectionEvent} */ event) =>
    world.errors.push(`rejection in the page: ${event.reason}`),
  );
};

/** Another task, when all that waits for one is done. */
function turn() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(undefined);
    port2.postMessage(0);
  });
}

const WORDS = [
  "carbon",
  "dioxide",
  "Wasser",
  "élan",
  "naïve",
  "根",
  "🌱",
  "x|y",
  "a;b:c!",
  "{lang=de}",
  "[,]",
  "~_-",
  "C'est",
  "مرحبا",
  "\t",
  "  ",
];
const FAULTS = [
  ["commit", "false"],
  ["commit", "throw"],
  ["commit", "null"],
  ["commit", "undefined"],
  ["setValue", "false"],
  ["setValue", "throw"],
  ["getValue", "throw"],
  ["getValue", "false"],
  ["commitFailures", 1],
  ["commitFailures", 3],
  ["commit", "boolean"],
  ["terminate", "false"],
  ["refuse", ["cmi.interactions"]],
  ["refuse", ["cmi.objectives"]],
  ["refuse", ["cmi.suspend_data"]],
  ["refuse", ["cmi.core.score", "cmi.score"]],
  ["refuse", ["cmi.core.lesson_status", "cmi.completion_status", "cmi.success_status"]],
];
const ATTACHED = { ids: 0 };

class Learner {
  /** @param {Plan} plan */
  constructor(plan) {
    this.plan = plan;
    this.random = chance(plan.seed * 2654435761);
    /** @type {Entry[]} */
    this.log = [];
    /** @type {string[]} */
    this.problems = [];
    this.version = 0;
    /** Calls of the present session that were looked at. */
    this.looked = 0;
    /** @type {StrictLms[]} */
    this.sessions = [];
    this.resumed = false;
    this.left = false;
    this.achieved = { status: "", success: "", score: -1 };
    this.faulty = false;
  }

  /** @param {number} below */
  number(below) {
    return Math.floor(this.random() * below);
  }

  /** @template T @param {ArrayLike<T>} many @returns {T} */
  one(many) {
    return many[this.number(many.length)];
  }

  /** @param {number} probability */
  maybe(probability) {
    return this.random() < probability;
  }

  /** @returns {StrictLms} */
  get lms() {
    return page.lms;
  }

  get frame() {
    return /** @type {HTMLIFrameElement} */ (document.getElementById("sco"));
  }

  get doc() {
    return /** @type {Document} */ (this.frame.contentDocument);
  }

  get inside() {
    return /** @type {any} */ (this.frame.contentWindow);
  }

  /** @template {HTMLElement} T @param {string} selector @param {ParentNode} [root] @returns {T[]} those that a learner could use */
  all(selector, root = this.doc) {
    return /** @type {T[]} */ (
      [...root.querySelectorAll(selector)].filter((one) => !one.closest("[hidden], .behind-gate"))
    );
  }

  get article() {
    return /** @type {HTMLElement | null} */ (this.doc.querySelector("#sb-lesson:not([hidden]) article"));
  }

  get lesson() {
    return this.article?.dataset.lesson ?? "";
  }

  /** @param {string} text */
  wrong(text) {
    this.problems.push(`event ${this.log.length - 1} (${this.log.at(-1)?.e}): ${text}`);
  }

  /** @param {string} e @param {object} [more] */
  note(e, more = {}) {
    this.log.push({ e, ...more, saved: false });
  }

  // What an answer is, in ids and texts

  /** @param {HTMLElement} form */
  given(form) {
    const kind = form.dataset.kind ?? "";
    const data = (/** @type {Element | null | undefined} */ element) =>
      /** @type {HTMLElement | undefined} */ (element)?.dataset.id ?? "";
    const checked = (/** @type {string} */ rows) =>
      [...form.querySelectorAll(rows)]
        .filter((row) => /** @type {HTMLInputElement} */ (row.querySelector("input")).checked)
        .map(data)
        .sort();
    if (kind === "fill-in" || kind === "numeric")
      return { text: /** @type {HTMLInputElement} */ (form.querySelector(".typed input")).value.trim() };
    if (kind === "cloze")
      return {
        gaps: /** @type {(HTMLInputElement | HTMLSelectElement)[]} */ ([...form.querySelectorAll(".gap")]).map((gap) =>
          gap instanceof this.inside.HTMLInputElement
            ? gap.value.trim()
            : gap.value && /** @type {HTMLSelectElement} */ (gap).selectedOptions[0].text,
        ),
      };
    if (kind === "matching" || kind === "categorise") {
      const pairs = [...form.querySelectorAll(".pair")].flatMap((row) => {
        const chosen = row.querySelector("select")?.selectedOptions[0] ?? row.querySelector("input:checked");
        return data(chosen) ? [[data(row), data(chosen)]] : [];
      });
      return { pairs: Object.fromEntries(pairs.sort()) };
    }
    if (kind === "ordering") {
      const rows = /** @type {HTMLElement[]} */ ([...form.querySelectorAll(".order li")]);
      const start = this.startOf(form);
      // The order at the beginning is nobody's answer.
      return { order: rows.map((row) => row.dataset.key).join("") === start ? [] : rows.map(data) };
    }
    if (kind === "long-text") {
      const criteria = /** @type {HTMLElement | null} */ (form.querySelector(".criteria"));
      const text = /** @type {HTMLTextAreaElement} */ (form.querySelector("textarea")).value.trim();
      return { text, ticked: criteria && !criteria.hidden ? checked(".criteria .choice") : null };
    }
    return { chosen: checked(".choice") };
  }

  /** The order in which a question to be sorted begins: the same for all, or one of the attempt's own. @param {HTMLElement} form */
  startOf(form) {
    const right = /** @type {string} */ (JSON.parse(form.dataset.spec ?? "{}").order);
    const quiz = /** @type {HTMLElement} */ (form.closest(".quiz"));
    const { shuffle = "", draw = Infinity } = JSON.parse(quiz.dataset.options ?? "{}");
    const { progress } = decode(this.written) ?? { progress: null };
    const record = progress?.lessons.get(this.article?.dataset.key ?? "");
    const { attempts = 0, submitted = false } = record?.quizzes.get(quiz.dataset.key ?? "") ?? {};
    const forms = /** @type {HTMLElement[]} */ ([...quiz.querySelectorAll(".question")]);
    const done = forms.filter((one) => record?.answers.get(one.dataset.key ?? "")?.done).length;
    const attempt = attempts - Number(submitted && done >= Math.min(draw, forms.length));
    const rank = (/** @type {string} */ key) =>
      hash(`${progress?.attempt}${quiz.dataset.key}${attempt}${form.dataset.key}${key}`);
    const start = /choices|all/.test(shuffle) ? [...right].sort((a, b) => rank(a) - rank(b)) : [...right].sort();
    return (start.join("") === right ? start.reverse() : start).join("");
  }

  /** The state that the page wrote last, whether or not the LMS took it. */
  get written() {
    const { calls, database } = this.lms;
    const set = calls.filter(({ method, args }) => method === this.names.set && args[0] === "cmi.suspend_data").at(-1);
    return String(set?.args[1] ?? database["cmi.suspend_data"] ?? "");
  }

  /** Questions of a quiz that are asked, by id. @param {Element} quiz */
  asked(quiz) {
    return /** @type {HTMLElement[]} */ ([...quiz.querySelectorAll(".question")])
      .filter((form) => !form.hidden)
      .map((form) => form.dataset.id ?? "")
      .sort();
  }

  // What the learner may do: each gives false when it cannot be done now

  /** @param {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} field @param {string} value */
  type(field, value) {
    field.value = value;
    field.dispatchEvent(new this.inside.Event("input", { bubbles: true }));
    if (this.maybe(0.7)) field.dispatchEvent(new this.inside.Event("change", { bubbles: true }));
  }

  words() {
    return Array.from({ length: this.number(this.maybe(0.1) ? 400 : 6) }, () => this.one(WORDS)).join(
      this.maybe(0.8) ? " " : "",
    );
  }

  /** A typed text: right, nearly, or anything. @param {string[]} accepted */
  typed(accepted) {
    const luck = this.random();
    if (luck < 0.12) return "";
    if (luck < 0.3 || !accepted.length) return this.words();
    let text = this.one(accepted);
    if (this.maybe(0.3)) text = this.maybe(0.5) ? text.toUpperCase() : ` ${text.replaceAll(" ", "  ")} `;
    if (this.maybe(0.15)) text = text.normalize("NFD").replace(/\p{M}/gu, "");
    if (this.maybe(0.1))
      text = this.one([`${text}.`, `${text}\u200b`, text.replaceAll("-", "\u2011"), `\u201e${text}`]);
    for (let left = this.maybe(0.35) ? 1 + this.number(2) : 0; left; left -= 1) {
      const at = this.number(text.length);
      const [before, one, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
      text = this.one([
        before + after,
        `${before}x${one}${after}`,
        `${before}q${after}`,
        before + after.slice(0, 1) + one + after.slice(1),
      ]);
    }
    return text;
  }

  /** @param {HTMLElement} form @param {boolean} right */
  fill(form, right) {
    const kind = form.dataset.kind ?? "";
    const spec = JSON.parse(form.dataset.spec ?? "{}");
    const key = (/** @type {HTMLElement} */ row) => row.dataset.key ?? "";
    if (kind === "long-text") {
      const area = /** @type {HTMLTextAreaElement} */ (form.querySelector("textarea"));
      if (!area.readOnly) this.type(area, right || this.maybe(0.5) ? this.words() : "");
      for (const box of this.all(".criteria input", form)) if (this.maybe(0.6)) box.click();
    } else if (kind === "numeric") {
      const [, , low, high] = this.one(/** @type {string[][]} */ (spec.accepted).filter(([, good]) => good));
      const middle = Math.round((Number(low) + (Number(high) - Number(low)) * this.random()) * 1000) / 1000;
      const any = this.one([
        low,
        high,
        String(middle),
        `${low}1`,
        "",
        "eight",
        "-3,5",
        "1 000",
        ".5",
        "1,000,000",
        "10,000",
        "½",
        "6.0e0",
        "6 feet",
        `${high} legs`,
        `${low} %`,
        low.replace(".", ","),
        ` ${high} `,
      ]);
      this.type(
        /** @type {HTMLInputElement} */ (form.querySelector(".typed input")),
        right ? this.one([low, high, String(middle)]) : any,
      );
    } else if (kind === "fill-in") {
      const accepted = /** @type {string[][]} */ (spec.accepted);
      const good = accepted.filter(([, good]) => good).map(([text]) => text);
      this.type(
        /** @type {HTMLInputElement} */ (form.querySelector(".typed input")),
        right ? this.one(good) : this.typed(accepted.map(([text]) => text)),
      );
    } else if (kind === "cloze") {
      /** @type {HTMLElement[]} */ ([...form.querySelectorAll(".gap")]).forEach((gap, at) => {
        const { accepted = [], right: keys = "" } = spec.gaps[at];
        const select = gap instanceof this.inside.HTMLSelectElement ? /** @type {HTMLSelectElement} */ (gap) : null;
        if (select) this.type(select, right ? this.one(keys) : this.one(select.options).value);
        else this.type(/** @type {HTMLInputElement} */ (gap), right ? this.one(accepted) : this.typed(accepted));
      });
    } else if (kind === "matching" || kind === "categorise") {
      for (const row of /** @type {HTMLElement[]} */ ([...form.querySelectorAll(".pair")])) {
        const good = right || this.maybe(0.5);
        const select = row.querySelector("select");
        const boxes = [...row.querySelectorAll("input")];
        if (select) this.type(select, good ? spec.pairs[key(row)] : this.one(select.options).value);
        else if (good || this.maybe(0.7))
          (good ? boxes.find((box) => box.value === spec.pairs[key(row)]) : this.one(boxes))?.click();
      }
    } else if (kind === "ordering") {
      const rows = () => /** @type {HTMLElement[]} */ ([...form.querySelectorAll(".order li")]);
      const click = (/** @type {HTMLElement} */ row, /** @type {string} */ which) =>
        /** @type {HTMLElement} */ (row.querySelector(which)).click();
      if (!right) for (let n = this.number(4); n; n -= 1) click(this.one(rows()), this.one([".up", ".down"]));
      else
        for (const [at, one] of [...spec.order].entries())
          for (let row = rows().find((row) => key(row) === one); row && rows().indexOf(row) > at; ) click(row, ".up");
    } else {
      const rows = this.all(".choice", form);
      for (const row of rows) {
        const box = /** @type {HTMLInputElement} */ (row.querySelector("input"));
        const wanted = right ? (spec.right ? spec.right.includes(key(row)) : row === rows[0]) : this.maybe(0.4);
        if (box.checked !== wanted && (wanted || box.type === "checkbox")) box.click();
      }
    }
  }

  /** A question that can be worked on. */
  openQuestion() {
    const forms = this.article ? this.all(".question:not(.answered)", this.article) : [];
    return forms.length ? this.one(forms) : null;
  }

  answer() {
    const form = this.openQuestion();
    if (!form) return false;
    if (this.maybe(0.85)) {
      let edited = false;
      form.addEventListener("input", () => (edited = true), { once: true });
      this.fill(form, this.maybe(0.5));
      if (edited) this.note("draft", { question: form.dataset.id, given: this.given(form) });
    }
    const quiz = /** @type {Element} */ (form.closest(".quiz"));
    const button = /** @type {HTMLElement} */ (form.querySelector(".check"));
    if (button.hidden || this.maybe(0.15)) return true;
    const before = { given: this.given(form), asked: this.asked(quiz) };
    button.click();
    const refused = form.querySelector(".verdict .problem") !== null;
    this.note("check", { question: form.dataset.id, ...before, refused, after: this.given(form) });
    return true;
  }

  hint() {
    const forms = this.article ? this.all(".question .show-hint", this.article) : [];
    if (!forms.length) return false;
    const button = this.one(forms);
    button.click();
    this.note("hint", { question: /** @type {HTMLElement} */ (button.closest(".question")).dataset.id });
    return true;
  }

  /** @param {HTMLElement} quiz */
  answersIn(quiz) {
    return Object.fromEntries(
      this.asked(quiz).map((id) => [
        id,
        this.given(/** @type {HTMLElement} */ (quiz.querySelector(`[data-id="${id}"]`))),
      ]),
    );
  }

  /** A question before what cannot be undone: mostly the learner means it. @returns {Promise<boolean>} */
  async means() {
    const asked = /** @type {HTMLElement | null} */ (this.doc.querySelector("dialog.ask"));
    if (!asked) return true;
    const sure = this.maybe(0.8);
    /** @type {HTMLElement[]} */ (this.all("button", asked))[sure ? 1 : 0].click();
    while (asked.isConnected) await turn();
    await turn();
    return sure;
  }

  async handIn() {
    const buttons = this.article ? this.all(".quiz .hand-in", this.article) : [];
    if (!buttons.length) return false;
    const button = this.one(buttons);
    const quiz = /** @type {HTMLElement} */ (button.closest(".quiz"));
    for (let press = this.maybe(0.7) ? 3 : 1; press && !button.hidden; press -= 1) {
      const given = this.answersIn(quiz);
      button.click();
      await this.means();
      this.note("hand_in", { quiz: quiz.dataset.id, given, done: button.hidden, after: this.answersIn(quiz) });
    }
    return true;
  }

  startTimed() {
    const buttons = this.article ? this.all(".before-time button", this.article) : [];
    if (!buttons.length) return false;
    const button = this.one(buttons);
    if (this.maybe(0.3)) /** @type {HTMLElement} */ (button.parentElement).querySelector("input")?.click();
    button.click();
    this.note("start", { quiz: /** @type {HTMLElement} */ (button.closest(".quiz")).dataset.id });
    return true;
  }

  moreTime() {
    const buttons = this.article ? this.all(".time-left button", this.article) : [];
    if (!buttons.length) return false;
    this.one(buttons).click();
    this.note("more_time");
    return true;
  }

  async retry() {
    const buttons = this.article ? this.all(".quiz .retry", this.article) : [];
    if (!buttons.length) return false;
    const button = this.one(buttons);
    const quiz = /** @type {HTMLElement} */ (button.closest(".quiz"));
    button.click();
    if (!(await this.means())) return true;
    this.note("retry", { quiz: quiz.dataset.id, asked: this.asked(quiz) });
    return true;
  }

  card() {
    const buttons = this.article ? this.all(".card .turn", this.article) : [];
    if (!buttons.length) return false;
    const button = this.one(buttons);
    button.click();
    const card = /** @type {HTMLElement} */ (button.closest(".card"));
    if (card.classList.contains("turned")) this.note("card", { lesson: this.lesson, key: card.dataset.key });
    return true;
  }

  step() {
    const boxes = this.article ? /** @type {HTMLInputElement[]} */ (this.all(".step .tick input", this.article)) : [];
    if (!boxes.length) return false;
    const box = this.maybe(0.8) ? this.one([...boxes.filter((one) => !one.checked), boxes[0]]) : this.one(boxes);
    box.click();
    this.note("step", {
      lesson: this.lesson,
      key: /** @type {HTMLElement} */ (box.closest(".step")).dataset.key,
      on: box.checked,
    });
    return true;
  }

  /** @param {string} hash */
  async go(hash) {
    if (this.inside.location.hash === hash) return false;
    await this.follow(() => (this.inside.location.hash = hash));
    return true;
  }

  async next() {
    const [link] = this.article ? this.all("a.next", this.article) : [];
    if (!link) return false;
    this.note("read", { lesson: this.lesson });
    await this.follow(() => link.click());
    return true;
  }

  /** Do what changes the address, and wait for what that opens. @param {() => void} act */
  async follow(act) {
    const before = this.inside.location.hash;
    const followed = new Promise((resolve) => this.inside.addEventListener("hashchange", resolve, { once: true }));
    act();
    if (this.inside.location.hash !== before) await followed;
    await this.quiet();
  }

  /** The end of the text comes into view, for long enough or not. */
  async end() {
    if (!this.article) return false;
    for (const seen of world.ends) seen(true);
    const gated = this.article.classList.contains("gated");
    const long = this.maybe(0.7);
    this.pass(long ? 1000 : 500);
    if (long && !gated) this.note("read", { lesson: this.lesson });
    if (!long) for (const seen of world.ends) seen(false);
    return true;
  }

  async move() {
    const rows = /** @type {HTMLElement[]} */ ([...this.doc.querySelectorAll("#sb-outline li")]);
    const hash = this.maybe(0.1) ? this.one(["#/", "#=result"]) : `#/${this.one(rows).dataset.lesson}`;
    if (!(await this.go(hash))) return false;
    this.note("open", { hash, lesson: this.lesson });
    if (this.article) for (const quiz of this.article.querySelectorAll(".quiz")) this.drawn(quiz);
    return true;
  }

  /** Which questions an attempt asks is kept from launch to launch. @param {Element} quiz */
  drawn(quiz) {
    this.note("asked", { quiz: /** @type {HTMLElement} */ (quiz).dataset.id, asked: this.asked(quiz) });
  }

  async keep() {
    await this.go("#=result");
    const button = this.all("#sb-result .buttons button").find((one) => one.textContent === "Keep this result");
    if (button) button.click();
    if (button && (await this.means())) this.note("keep");
    return true;
  }

  hide() {
    world.hidden = !world.hidden;
    this.doc.dispatchEvent(new this.inside.Event("visibilitychange"));
    this.note(world.hidden ? "hide" : "show");
    return true;
  }

  scroll() {
    this.doc.documentElement.scrollTop = this.number(2000);
    for (const act of world.scrolls) act(new this.inside.Event("scroll"));
    this.note("scroll");
    return true;
  }

  /** Time passes, in which the time limit of a quiz may run out. @param {number} milliseconds */
  pass(milliseconds) {
    const timed = this.article
      ? /** @type {HTMLElement[]} */ (this.all(".quiz", this.article)).filter(
          (quiz) => this.all(".time-left", quiz).length,
        )
      : [];
    const given = timed.map((quiz) => this.answersIn(quiz));
    world.clock.pass(milliseconds, (error) => this.wrong(`a timer threw ${error}`));
    this.note("time", { milliseconds });
    timed.forEach((quiz, at) => {
      if (/** @type {HTMLElement} */ (quiz.querySelector(".hand-in")).hidden)
        this.note("hand_in", {
          quiz: quiz.dataset.id,
          given: given[at],
          done: true,
          time_up: true,
          after: this.answersIn(quiz),
        });
    });
    return true;
  }

  fault() {
    const faults = /** @type {any} */ (this.lms.faults);
    if (this.faulty && this.maybe(0.6)) return this.heal();
    const [name, value] = this.maybe(0.15) ? ["offline", true] : this.one(FAULTS);
    if (name === "offline") {
      world.offline = true;
      faults.commit = "lie";
      this.inside.dispatchEvent(new this.inside.Event("offline"));
    } else faults[/** @type {string} */ (name)] = value;
    this.faulty = true;
    this.note("fault", { name, value });
    return true;
  }

  heal() {
    const faults = /** @type {any} */ (this.lms.faults);
    for (const name of Object.keys(faults)) delete faults[name];
    if (world.offline) {
      world.offline = false;
      this.inside.dispatchEvent(new this.inside.Event("online"));
    }
    this.faulty = false;
    this.note("healed");
    return true;
  }

  async exit() {
    const button = /** @type {HTMLElement | null} */ (this.doc.getElementById("sb-exit"));
    if (!button) return false;
    button.click();
    await turn();
    await this.means();
    // An LMS may have refused to end the session; the page has left all the same.
    this.left = this.doc.querySelector(".closed") !== null;
    this.note("exit", { left: this.left, faulty: this.faulty });
    return true;
  }

  /** What the overview says of the learner's progress. */
  async shown() {
    await this.go("#/");
    const text = (/** @type {string} */ id) => this.doc.getElementById(id)?.textContent ?? "";
    return [
      text("sb-standing"),
      text("sb-rule"),
      ...[...this.doc.querySelectorAll("#sb-outline li")].map((row) => row.className),
      this.doc.getElementById("sb-progress")?.getAttribute("aria-valuenow"),
    ].join("\n");
  }

  /** The course is left, and launched again. @param {{ crash?: boolean, version?: number, faulty?: boolean }} [how] */
  async relaunch({ crash = false, version = this.version, faulty = false } = {}) {
    const clean = !crash && !this.faulty && this.resumed && !this.left && version === this.version;
    const lessons = this.lesson;
    const before = clean ? await this.shown() : "";
    world.crashed = crash;
    const { faults } = this.lms;
    if (this.plan.persistence === "beacons" && !crash) this.lms.faults.leaving = "page";
    page.relaunch({ faults: {} }, crash, this.plan.packages[version]);
    delete faults.leaving;
    this.inspect(this.sessions.at(-1));
    // An LMS that refused even the exit "suspend" has ended the attempt, with all that it held.
    const fresh = this.plan.standard === "scorm2004" && this.lms.database["cmi.exit"] !== "suspend";
    if (fresh) this.achieved = { status: "", success: "", score: -1 };
    if (faulty) this.lms.faults = faults;
    else world.offline = false;
    this.faulty = faulty && Object.keys(faults).length > 0;
    await this.begun(version);
    const listed = Object.keys(this.lms.database)
      .filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name))
      .map((name) => this.lms.database[name]);
    this.note("launch", { crash, version, clean, faulty: this.faulty, from: lessons, listed, fresh });
    this.look();
    if (!clean || !this.resumed) return true;
    const { lesson } = this;
    const now = await this.shown();
    if (now !== before) this.wrong(`after a clean relaunch the page shows\n${now}\ninstead of\n${before}`);
    if (lesson) await this.go(`#/${lesson}`);
    return true;
  }

  /** A frame was opened: wait for the course in it. @param {number} version */
  async begun(version) {
    world.clock.timers.clear();
    world.ends = [];
    world.scrolls = [];
    world.loading.clear();
    world.hidden = false;
    world.crashed = false;
    this.version = version;
    this.sessions.push(this.lms);
    this.looked = 0;
    this.resumed = false;
    this.left = false;
    await new Promise((resolve) => this.frame.addEventListener("load", resolve, { once: true }));
    await this.quiet();
  }

  /** Until nothing is being loaded. */
  async quiet() {
    for (let n = 0; n < 3; n += 1) await turn();
    for (const stop = performance.now() + 20_000; world.loading.size && performance.now() < stop; ) await turn();
    for (let n = 0; n < 3; n += 1) await turn();
  }

  // What must hold at any moment

  /** What the page and the LMS say after an event. */
  look() {
    const { lms, log } = this;
    this.inspect(lms);
    const methods = this.names;
    if (!this.resumed && lms.calls.some(({ method }) => method === methods.commit)) {
      this.resumed = true;
      this.note("resumed", { state: this.plain(this.written) });
    }
    const last = log.at(-1);
    if (last) last.saved = this.resumed && !this.left && this.doc.getElementById("sb-save")?.textContent === "Saved";
    if (!this.left && this.doc.querySelector(".closed")) this.wrong("the page closes by itself");
    for (const error of world.errors.splice(0)) this.wrong(error);
    this.keepsResult();
  }

  get names() {
    return this.plan.standard === "scorm12"
      ? { start: "LMSInitialize", end: "LMSFinish", set: "LMSSetValue", commit: "LMSCommit" }
      : { start: "Initialize", end: "Terminate", set: "SetValue", commit: "Commit" };
  }

  /** The calls of a session since the last look. @param {StrictLms | undefined} lms */
  inspect(lms) {
    if (!lms) return;
    const { names, plan } = this;
    const fresh = lms.calls.slice(this.looked);
    this.looked = lms.calls.length;
    for (const { method, args } of fresh) {
      if (method !== names.set || args[0] !== "cmi.suspend_data") continue;
      const text = String(args[1]);
      const limit = Math.min(plan.limit, Math.max(...plan.worst));
      if (text.length > limit) this.wrong(`state of ${text.length} characters, at most ${limit}`);
      const read = decode(text);
      if (!read?.whole) this.wrong(`state that cannot be read: ${text}`);
      else if (encode(read.progress, read.sequence) !== text)
        this.wrong(`state reads back as ${encode(read.progress, read.sequence)}, not ${text}`);
    }
    const count = (/** @type {string} */ name) => lms.calls.filter(({ method }) => method === name).length;
    if (count(names.start) > 1) this.wrong("Initialize twice");
    if (count(names.end) > 1) this.wrong("Terminate twice");
    const ended = lms.calls.findIndex(({ method }) => method === names.end);
    const after = ended < 0 ? [] : lms.calls.slice(ended + 1).filter(({ method }) => !/Error|Diagnostic/.test(method));
    if (after.length) this.wrong(`${after[0].method} after the end`);
    for (const violation of lms.violations.splice(0)) this.wrong(violation);
  }

  /** A result that the LMS holds never falls. */
  keepsResult() {
    const { database } = this.lms;
    const { achieved } = this;
    const old = this.plan.standard === "scorm12";
    const status = database[old ? "cmi.core.lesson_status" : "cmi.completion_status"] ?? "";
    const success = old ? status : (database["cmi.success_status"] ?? "");
    const score = Number.parseFloat(database[old ? "cmi.core.score.raw" : "cmi.score.raw"] ?? "-1");
    if (achieved.status === "completed" && !/completed|passed/.test(status))
      this.wrong(`${status} after ${achieved.status}`);
    if (achieved.success === "passed" && success !== "passed") this.wrong(`${success} after passed`);
    if (achieved.success === "passed" && score < achieved.score) this.wrong(`score ${score} after ${achieved.score}`);
    if (/completed|passed/.test(status) && success !== "failed") achieved.status = "completed";
    if (success === "passed") Object.assign(achieved, { success, score: Math.max(score, achieved.score) });
  }

  /** A state in plain data; typed parts of answers beside the coded ones. @param {string} text */
  plain(text) {
    const read = text ? decode(text) : null;
    if (!read) return null;
    const { handedIn, xp, lessons } = read.progress;
    return {
      kept: handedIn,
      xp,
      lessons: Object.fromEntries(
        [...lessons].map(([key, record]) => [
          key,
          {
            read: record.read,
            complete: record.complete,
            cards: [...record.cards],
            steps: [...record.steps],
            answers: Object.fromEntries(
              [...record.answers].map(([id, answer]) => [
                id,
                { ...answer, parts: answer.given.split("|"), texts: answer.given.split("|").map(decodeText) },
              ]),
            ),
            quizzes: Object.fromEntries(record.quizzes),
          },
        ]),
      ),
    };
  }

  /** One event of those that can happen. */
  async event() {
    if (this.left || !this.resumed) {
      const luck = this.random();
      if (!this.left && luck < 0.65) this.pass(this.one([500, 3000, 20_000]));
      else if (!this.left && luck < 0.85 && this.faulty) this.heal();
      else await this.relaunch({ crash: !this.left && this.maybe(0.4) });
      return;
    }
    /** @type {[number, () => boolean | Promise<boolean>][]} */
    const events = [
      [30, () => this.answer()],
      [3, () => this.hint()],
      [5, () => this.handIn()],
      [4, () => this.startTimed()],
      [1, () => this.moreTime()],
      [5, () => this.retry()],
      [7, () => this.card()],
      [7, () => this.step()],
      [4, () => this.next()],
      [3, () => this.end()],
      [9, () => this.move()],
      [1, () => this.keep()],
      [2, () => this.hide()],
      [1, () => this.scroll()],
      [4, () => this.fault()],
      [8, () => this.pass(this.one([450, 450, 2500, 16_000, 70_000]))],
      [0.7, () => this.exit()],
      [1.2, () => this.relaunch()],
      [1, () => this.relaunch({ crash: true })],
      [0.5, () => this.relaunch({ faulty: true })],
      [this.version ? 0 : 0.8, () => this.relaunch({ crash: this.maybe(0.4), version: 1 })],
    ];
    const total = events.reduce((sum, [weight]) => sum + weight, 0);
    for (;;) {
      let at = this.random() * total;
      const [, act] =
        events.find(([weight]) => {
          at -= weight;
          return at < 0;
        }) ?? events[0];
      if (await act()) return;
    }
  }

  async run() {
    const { plan } = this;
    localStorage.clear();
    sessionStorage.clear();
    page.leave();
    Object.assign(world, {
      clock: new Clock(),
      random: chance(plan.seed),
      crashed: false,
      offline: false,
      hidden: false,
      errors: [],
    });
    /** @type {(() => void)[]} */
    const posted = [];
    page.deliver = () => {
      const arrivals = posted.splice(0).flatMap((arrive) => (this.maybe(0.2) ? [arrive, arrive] : [arrive]));
      while (arrivals.length) arrivals.splice(this.number(arrivals.length), 1)[0]();
    };
    const way =
      plan.persistence === "beacons"
        ? { profile: "moodle", post: (/** @type {() => void} */ arrive) => posted.push(arrive) }
        : { persistence: plan.persistence };
    ATTACHED.ids += 1;
    page.begin(
      { standard: plan.standard, ...way, learner: { id: `learner${ATTACHED.ids}`, name: "Random, Learner" } },
      plan.packages[0],
    );
    await this.begun(0);
    this.note("launch", { crash: false, version: 0, clean: false, faulty: false });
    this.look();
    while (this.log.length < plan.events) {
      await this.event();
      this.look();
    }
    // In the end nothing is in the way any more.
    this.heal();
    if (!this.resumed || this.left) await this.relaunch();
    for (let n = 0; n < 3; n += 1) {
      this.pass(61_000);
      this.look();
    }
    if (!this.log.at(-1)?.saved && this.log.some(({ e }) => e === "check"))
      this.wrong("the page never says that the work is saved");
    await this.relaunch();
    page.leave();
    this.inspect(this.lms);
    return { log: this.log, problems: this.problems, database: { ...this.lms.database } };
  }
}

/** @param {Plan} plan */
page.randomLearner = (plan) => {
  page.learner = new Learner(plan);
  return page.learner.run();
};
page.learnerReady = true;
