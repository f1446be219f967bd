/**
 * What a learner does in a course by scormbuild, done by the player in its page: answer, flip, tick, read to the end.
 * The page says itself what is right, as it does to its own scripts.
 */
import { Filling, usable } from "./filling.js";

/** How questions are answered. `again`: quizzes are taken once more, and answered correctly; `look`: nothing is done; `unlock`:
 * only what blocks later lessons is.
 * @typedef {"right" | "wrong" | "again" | "look" | "unlock"} How */
/**
 * What is to be done: in the lessons from number `from` up to `to` (from 0; without `to` in the lesson that is open), and
 * whether the page with the result is opened in the end.
 * @typedef {{ how: How, from: number, to: number, result: boolean }} Task
 */
/**
 * What the page shows: lessons of the course, and of the lesson that is open the questions that are answered, cards that are
 * flipped, and steps that are ticked; minutes that its completion asks for.
 * @typedef {{ lessons: number, answered: number, cards: number, steps: number, minutes: number }} Work
 */

/** Longer than the course takes to count the end of a lesson as read. */
const READ = 1150;
const PATIENCE = 5000;
const STEP = 25;
/** Attempts at a question or a quiz, so that one that never ends does not stop the rest. */
const MOST = 12;

const wait = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));

/** @param {() => unknown} holds */
async function until(holds) {
  const end = performance.now() + PATIENCE;
  while (!holds()) {
    if (performance.now() > end) return false;
    await wait(STEP);
  }
  return true;
}

class Hands {
  /** @param {Window} page of the course */
  constructor(page) {
    this.page = /** @type {any} */ (page);
    this.doc = page.document;
    this.filling = new Filling(page);
  }

  get article() {
    return /** @type {HTMLElement | null} */ (this.doc.querySelector("#sb-lesson:not([hidden]) > article"));
  }

  /** What a learner can see and use. @param {string} selector @param {ParentNode} [root] */
  all(selector, root = this.article ?? this.doc.createElement("p")) {
    return usable(selector, root);
  }

  /** Ids of the lessons in their order. */
  get lessons() {
    const rows = /** @type {HTMLElement[]} */ ([...this.doc.querySelectorAll("#sb-outline li[data-lesson]")]);
    const ids = rows.map((row) => row.dataset.lesson ?? "");
    return ids.length ? ids : [this.article?.dataset.lesson ?? ""];
  }

  /** What blocks do comes when the learner does something. */
  async wake() {
    this.page.dispatchEvent(new this.page.Event("pointermove"));
    return until(() => this.doc.documentElement.dataset.view);
  }

  /** @param {string} id */
  async open(id) {
    if (this.article?.dataset.lesson === id) return;
    this.page.location.hash = `#/${id}`;
    await until(() => this.article?.dataset.lesson === id);
    await wait(STEP);
  }

  /** A question before what cannot be undone. */
  async agree() {
    await wait(0);
    const asked = this.doc.querySelector("dialog.ask");
    if (!asked) return;
    this.all("button", asked)[1]?.click();
    await until(() => !asked.isConnected);
  }

  /** @param {HTMLElement} quiz @param {boolean} right */
  async quiz(quiz, right) {
    for (const button of this.all(".before-time button", quiz)) button.click();
    for (let turn = 0; turn < MOST; turn += 1) {
      const open = this.all(".question:not(.answered)", quiz);
      if (!open.length) break;
      for (const form of open) {
        for (const again of this.all(".verdict .again", form)) again.click();
        this.filling.fill(form, right, turn);
        // What learners assess themselves is compared with a model answer first.
        for (let press = 0; press < 2; press += 1) for (const check of this.all(".check", form)) check.click();
      }
      for (const button of this.all(".hand-in", quiz)) {
        button.click();
        await this.agree();
      }
      await wait(STEP);
    }
  }

  /** Everything in the lesson that is open. @param {How} how */
  async lesson(how) {
    if (!this.article) return;
    if (how === "again")
      for (const button of this.all(".quiz .retry")) {
        button.click();
        await this.agree();
      }
    // What stands behind a quiz or a button is seen only after it.
    for (let turn = 0, seen = -1; turn < MOST && this.all("*").length !== seen; turn += 1) {
      seen = this.all("*").length;
      for (const card of this.all(".card:not(.seen) .turn")) card.click();
      for (const box of this.all(".step:not(.ticked) .tick input")) box.click();
      // Those of tabs are hidden until they are opened.
      for (const panel of this.article.querySelectorAll(".opens:not(.opened)"))
        await this.#openPanel(/** @type {HTMLElement} */ (panel));
      for (const quiz of this.all(".quiz")) await this.quiz(quiz, how !== "wrong");
      for (const button of this.all(".continue > button")) button.click();
      await wait(STEP);
    }
    this.article?.querySelector(".end")?.scrollIntoView({ block: "end", behavior: "instant" });
    await wait(READ);
  }

  /** Quizzes that block what comes after them. */
  async unlock() {
    for (let turn = 0; turn < MOST; turn += 1) {
      const blocks = this.all(".quiz").filter(
        (quiz) =>
          JSON.parse(quiz.dataset.options ?? "{}").required && this.all(".question:not(.answered)", quiz).length,
      );
      if (!blocks.length) return;
      for (const quiz of blocks) await this.quiz(quiz, true);
    }
  }

  /** A panel of tabs, of an accordion or of a process, or a mark in a picture. @param {HTMLElement} one */
  async #openPanel(one) {
    // As a browser does that has found a word in it.
    if (one.matches(".panel:not(details)")) one.dispatchEvent(new this.page.Event("beforematch", { bubbles: true }));
    /** @type {HTMLElement} */ else (one.querySelector("summary") ?? one).click();
    await wait(0);
  }

  /** The page with the result. @param {boolean} keeps a result that could be improved, for good */
  async result(keeps) {
    this.page.location.hash = "#=result";
    await until(() => this.doc.querySelector("#sb-result:not([hidden]) .buttons"));
    const keep = keeps && /** @type {HTMLElement | null} */ (this.doc.querySelector("#sb-result .keep-result"));
    if (!keep) return;
    keep.click();
    await this.agree();
  }

  /** @returns {Work} */
  seen() {
    const count = (/** @type {string} */ selector) => this.article?.querySelectorAll(selector).length ?? 0;
    const { rule } = JSON.parse(this.doc.body.dataset.course ?? "{}");
    return {
      lessons: this.lessons.length,
      answered: count(".question.answered"),
      cards: count(".card.seen"),
      steps: count(".step.ticked"),
      minutes: Number(rule?.minutes) || 0,
    };
  }
}

/**
 * @param {HTMLIFrameElement | null} frame of the course
 * @param {Task | null} task null only looks at what the page shows
 * @returns {Promise<Work | null>} null where the page is not one of scormbuild's, or cannot be seen
 */
export async function work(frame, task) {
  try {
    const page = frame?.contentWindow;
    if (!page?.document.body.dataset.course) return null;
    const hands = new Hands(page);
    if (!(await hands.wake())) return null;
    if (!task) return hands.seen();
    const { how, from, to, result } = task;
    const ids = hands.lessons.slice(from, to);
    if (from === to) await hands.lesson(how);
    for (const id of ids) {
      await hands.open(id);
      if (how === "unlock") await hands.unlock();
      else if (how !== "look") await hands.lesson(how);
    }
    const seen = hands.seen();
    if (result) await hands.result(how === "wrong");
    return seen;
  } catch {
    // A course of another origin, or one that is not what it says.
    return null;
  }
}
