/** How a session comes to its player, in a frame or in a window of its own, and speaks with it. */
import { meet } from "./ground.js";
import { beginWith } from "./launched.js";
import { Line, playerFrame } from "./line.js";

/** @typedef {import("./ground.js").Ground} Ground */
/** @typedef {import("./messages.js").Place} Place */

/** Milliseconds after which it is seen that somebody closed a window. */
const WATCH_EVERY = 300;

export class Connection {
  /** @type {HTMLIFrameElement | null} */
  #frame = null;
  /** @type {Window | null} */
  #popup = null;
  /** @type {Line | null} */
  #line = null;
  #ending = new AbortController();
  /** Those who wait for an answer of the player, by its name. @type {Map<string, (message: any) => void>} */
  #waiting = new Map();

  /** @param {import("./session.js").Session} session */
  constructor(session) {
    this.session = session;
    this.title = `Course: ${session.options.launch.title}`;
  }

  /** The player can be spoken to. */
  get made() {
    return this.#line !== null;
  }

  /** The course has a window of its own. */
  get apart() {
    return this.#popup !== null;
  }

  /**
   * @param {HTMLElement} stage where the frame is put
   * @param {Ground} ground
   * @param {string} sandbox
   * @param {{ place?: Place, line?: Line | null }} [before] where the learner was, and the player of the session before, which stands on
   *   the stage
   */
  open(stage, ground, sandbox, { place, line } = {}) {
    if (line) {
      line.frame.title = this.title;
      line.frame.classList.remove("there");
      this.#begin(line, ground, place);
      return;
    }
    const frame = playerFrame(this.title, sandbox);
    frame.src = ground.player;
    stage.replaceChildren(frame);
    this.#connect(frame, ground, place);
  }

  /**
   * In a window of its own, as many LMSs do.
   * @param {HTMLIFrameElement} spare an empty frame of this page that stood in it when the button was pressed. What it opens
   *   has it for an opener, also when the player is loaded in it.
   * @param {Ground} ground
   * @param {string} sandbox
   * @returns {boolean} false when the browser does not allow it
   */
  openWindow(spare, ground, sandbox) {
    this.#popup = spare.contentWindow?.open(ground.player, "_blank", "popup,width=1000,height=720") ?? null;
    if (!this.#popup) return false;
    spare.setAttribute("sandbox", sandbox);
    spare.src = ground.player;
    this.#connect(spare, ground);
    const watch = setInterval(() => {
      if (!this.#popup?.closed) return;
      clearInterval(watch);
      this.session.lost();
    }, WATCH_EVERY);
    return true;
  }

  /** @param {HTMLIFrameElement} frame @param {Ground} ground @param {Place} [place] */
  async #connect(frame, ground, place) {
    this.#frame = frame;
    // A script of the course can put another page in the player's place.
    frame.addEventListener("load", () => frame.addEventListener("load", () => this.#line?.lose()), { once: true });
    this.#begin(new Line(frame, await meet(frame, ground, this.#ending.signal)), ground, place);
  }

  /** @param {Line} line @param {Ground} ground @param {Place} [place] */
  #begin(line, ground, place) {
    const { id, launched, options } = this.session;
    this.#frame = line.frame;
    this.#line = line;
    line.session = this.session;
    line.tell(beginWith(options, { id, launched, origin: ground.origin, place, window: this.apart }));
  }

  /** The course is there. */
  reveal() {
    this.#frame?.classList.add("there");
  }

  /** @param {import("./messages.js").FromTool} message @returns {boolean} whether anybody hears it */
  tell(message) {
    return this.#line?.tell(message) ?? false;
  }

  /**
   * @param {import("./messages.js").FromTool} message
   * @param {"place" | "left" | "worked"} answer what the player says to it
   * @param {number} patience in milliseconds
   * @returns {Promise<any>} the answer; null when none came
   */
  ask(message, answer, patience) {
    if (!this.tell(message)) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#waiting.set(answer, resolve);
      setTimeout(() => resolve(null), patience);
    });
  }

  /** @param {import("./messages.js").FromPlayer} message that may be waited for */
  answer(message) {
    this.#waiting.get(message.do)?.(message);
  }

  /** Give the player to the session that follows. @returns {Line | null} null when it is of no use to it */
  release() {
    const line = this.#line;
    if (!line || this.apart) return null;
    line.session = null;
    return line;
  }

  end() {
    this.#ending.abort();
    this.#line?.end();
    this.#frame?.remove();
    this.#popup?.close();
  }
}
