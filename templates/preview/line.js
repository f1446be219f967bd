/** The player of a course in its frame, and what is said to it. */
import { element } from "../runtime/dom.js";
import { FEATURES } from "./messages.js";

/** @typedef {import("./session.js").Session} Session */

/** A frame for a player. @param {string} title @param {string} sandbox */
export function playerFrame(title, sandbox) {
  return /** @type {HTMLIFrameElement} */ (
    element("iframe", { title, class: "course-frame", ...(sandbox ? { sandbox } : {}), allow: FEATURES })
  );
}

/** The line to a player, which stays when one session follows another in the same page of the LMS. */
export class Line {
  /** @type {Session | null} whose player it is now */
  session = null;
  /** @type {MessagePort | null} */
  #port;

  /** @param {HTMLIFrameElement} frame @param {MessagePort} port */
  constructor(frame, port) {
    this.frame = frame;
    this.#port = port;
    port.onmessage = ({ data }) => this.session?.receive(data);
    // The process of the player has ended.
    port.addEventListener("close", () => this.lose());
  }

  /** The player is there no more. */
  lose() {
    this.#port = null;
    this.session?.lost();
  }

  /** @param {import("./messages.js").FromTool} message @returns {boolean} whether anybody hears it */
  tell(message) {
    this.#port?.postMessage(message);
    return this.#port !== null;
  }

  end() {
    this.session = null;
    this.#port?.close();
    this.frame.remove();
  }
}
