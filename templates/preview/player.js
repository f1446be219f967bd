/**
 * The player: the page around a course, in the course's own origin, with the emulated LMS in it, since calls of a course
 * are answered at once. What is said is told to the tool, which has an LMS of its own that does the same, and keeps what
 * is stored. Nothing else of the tool's is here.
 */
import { StrictLms } from "../lms/strict.js";
import { element } from "../runtime/dom.js";
import { Asking } from "./asking.js";
import { Broken } from "./broken.js";
import { work } from "./hands.js";
import { placeOf, restore, titlesIn } from "./inside.js";
import { keepTail, moveIn, takeTails } from "./leftovers.js";
import { FEATURES, HELLO, WINDOW, plainArguments } from "./messages.js";

/** @typedef {import("./messages.js").Begin} Begin */
/** @typedef {import("./messages.js").Event} Event */
/** @typedef {import("./messages.js").FromPlayer} FromPlayer */
/** @typedef {import("./messages.js").FromTool} FromTool */

const LATE = 3000;
const UNSEEN = 100_000;
/** Milliseconds in which a page of the course that was opened by another one is met. */
const MEET_EVERY = 200;

class Player {
  /** @type {HTMLIFrameElement | null} */
  #frame = null;
  /** @type {Window | null} */
  #window = null;
  /** Nothing more is heard of the course. */
  #gone = false;
  /** The page of the tool goes, too: it may see nothing of what is sent now. */
  #leavesAll = false;
  /** @type {Event[]} */
  #unseen = [];
  #sent = 0;
  /** @type {WeakSet<Document>} */
  #met = new WeakSet();
  /** @type {Asking | null} */
  #asking = null;
  #broken = new Broken((problems) => this.#post({ do: "broken", problems }));
  #titles = "";
  #looks = 0;
  #begun = performance.now();

  /** @param {MessagePort} port @param {Begin} begin */
  constructor(port, begin) {
    this.port = port;
    this.begin = begin;
    const { options, page, api } = begin;
    this.api = options.standard === "scorm12" ? "API" : "API_1484_11";
    this.offline = begin.offline;
    this.lms = new StrictLms({
      ...options,
      page: { terminated: page.terminated, recorded: new Set(page.recorded) },
      clock: () => performance.now() - this.#begun,
      onCall: ({ method, args, at = 0 }) => {
        this.#tell({ do: "call", method, args: /** @type {import("./messages.js").Argument[]} */ (args), at });
        this.#meet();
        this.#look();
      },
    });
    // A page whose browser has crashed says nothing any more.
    const offered = Object.fromEntries(
      Object.entries(this.lms.api).map(([name, call]) => [
        name,
        (/** @type {unknown[]} */ ...args) => (this.#gone ? undefined : call(...plainArguments(args))),
      ]),
    );
    this.#withdraw();
    const install = () => {
      if (!this.#gone) /** @type {any} */ (window)[this.api] = offered;
    };
    if (api === "at once") install();
    if (api === "late") setTimeout(install, LATE);
    if (begin.alone) this.#asking = new Asking((hosts) => this.#post({ do: "asked", hosts }));
    window.addEventListener("pagehide", () => {
      this.#leavesAll = true;
      this.#keep();
    });
    if (!begin.window) this.#open();
  }

  #withdraw() {
    const page = /** @type {any} */ (window);
    delete page.API;
    delete page.API_1484_11;
  }

  #now() {
    return Math.round(performance.now() - this.#begun);
  }

  /** @param {Event} event */
  #tell(event) {
    this.#sent += 1;
    this.#unseen.push(event);
    if (this.#unseen.length > UNSEEN) this.#unseen.shift();
    this.#post(event);
    if (this.#leavesAll) this.#keep();
  }

  /** @param {FromPlayer} message */
  #post(message) {
    if (!this.#gone) this.port.postMessage(message);
  }

  #keep() {
    if (this.#gone || !this.#unseen.length) return;
    const from = this.#sent - this.#unseen.length;
    keepTail({ session: this.begin.session, from, events: this.#unseen });
  }

  /** @param {FromTool} message */
  hear(message) {
    if (message.do === "faults") {
      const { leaving } = this.lms.faults;
      this.lms.faults = { ...message.faults, ...(leaving ? { leaving } : {}) };
      this.offline = message.offline;
      this.#tell({ do: "switched", at: this.#now() });
      for (const one of this.#windows()) this.#network(one);
    } else if (message.do === "seen") {
      this.#unseen.splice(0, Math.max(0, message.count - (this.#sent - this.#unseen.length)));
    } else if (message.do === "place") this.#post({ do: "place", place: placeOf(this.#frame) });
    else if (message.do === "work")
      work(this.#frame, message.task).then((done) => this.#post({ do: "worked", work: done }));
    else if (message.do === "die") this.#gone = true;
    else if (message.do === "leave") this.#leave(message.how);
  }

  /** The windows of the course that can be reached. */
  #windows() {
    /** @type {Window[]} */
    const found = [];
    const visit = (/** @type {Window | null | undefined} */ one) => {
      try {
        if (!one?.location.href) return;
        found.push(one);
        for (let at = 0; at < one.frames.length; at += 1) visit(one.frames[at]);
      } catch {
        // A frame of another origin.
      }
    };
    visit(this.#frame?.contentWindow);
    visit(this.#window);
    return found;
  }

  /** What can be known only from within: whether the page goes away, that it is without network, and what it asked for. */
  #meet() {
    for (const one of this.#windows()) {
      if (this.#met.has(one.document)) continue;
      this.#met.add(one.document);
      this.#network(one);
      this.#asking?.hear(one);
      this.#broken.hear(one);
      if (one.parent !== one && one !== this.#frame?.contentWindow) continue;
      one.addEventListener("pagehide", () => this.#leaving("page"), { capture: true });
    }
  }

  /** @param {Window} one */
  #network(one) {
    const offline = () => this.offline;
    if (!Object.hasOwn(one.navigator, "onLine") && !offline()) return;
    Object.defineProperty(one.navigator, "onLine", { configurable: true, get: () => !offline() });
    one.dispatchEvent(new Event(offline() ? "offline" : "online"));
  }

  /** Lessons of a course by scormbuild, as its own page names them. */
  #look() {
    this.#looks ||= window.setTimeout(() => {
      this.#looks = 0;
      const titles = titlesIn(this.#frame);
      if (!titles) return;
      const known = JSON.stringify(titles);
      if (known !== this.#titles) this.#post({ do: "titles", titles });
      this.#titles = known;
    }, 50);
  }

  /** @param {"page" | "window"} how */
  #leaving(how) {
    if (this.#gone || this.lms.faults.leaving || this.lms.terminated || !this.lms.initialized) return;
    this.lms.faults.leaving = how;
    this.#tell({ do: "leaving", how, at: this.#now() });
  }

  #open() {
    const { url, title, place } = this.begin;
    const frame = /** @type {HTMLIFrameElement} */ (element("iframe", { title: `Course: ${title}`, allow: FEATURES }));
    frame.src = url + (place && !url.includes("#") ? place.hash : "");
    // A page of the same course that follows in the frame does not end the session.
    frame.addEventListener("load", () => {
      frame.classList.add("there");
      this.#post({ do: "there" });
      if (this.lms.faults.leaving && !this.lms.terminated) {
        delete this.lms.faults.leaving;
        this.#tell({ do: "leaving", how: null, at: this.#now() });
      }
      this.#meet();
      this.#look();
    });
    if (place) frame.addEventListener("load", () => restore(frame, place, () => this.#gone), { once: true });
    this.#frame = frame;
    document.body.append(frame);
    // Before its first script runs: the window of an empty frame stays when a page of the same origin comes into it.
    if (frame.contentWindow) this.#broken.hear(frame.contentWindow);
    const meeting = setInterval(() => (this.#gone ? clearInterval(meeting) : this.#meet()), MEET_EVERY);
  }

  /** A window that was opened for this course, and waits to be told where to go. @param {Window} waiting */
  take(waiting) {
    if (!this.begin.window) return;
    this.#window = waiting;
    waiting.postMessage({ go: this.begin.url }, location.origin);
  }

  /** What the course does as its page goes away still reaches the LMS. @param {"page" | "window"} how */
  async #leave(how) {
    this.#leaving(how);
    this.#frame?.remove();
    const opened = this.#window;
    if (opened && !opened.closed) {
      opened.close();
      for (let turn = 0; turn < 40 && !opened.closed; turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 25));
    }
    this.#post({ do: "left" });
    this.#gone = true;
    this.#withdraw();
  }
}

/** In the frame of the tool. @param {Window} above @param {string} tool its origin */
async function play(above, tool) {
  /** @type {Player | null} */
  let player = null;
  window.addEventListener("message", ({ source, origin, data, ports: [port] }) => {
    if (source === above && origin === tool && data === HELLO && port) {
      port.onmessage = ({ data: message }) => {
        const told = /** @type {FromTool} */ (message);
        if (told.do === "begin") player = new Player(port, told);
        else if (told.do === "tails") port.postMessage({ do: "tails", tails: takeTails(told.sessions) });
        else player?.hear(told);
      };
    } else if (origin === location.origin && data === WINDOW && source) player?.take(/** @type {Window} */ (source));
  });
  await moveIn();
  above.postMessage(HELLO, tool);
}

/** In a window of its own, until the player that is its opener says where to go. @param {Window} player */
function wait(player) {
  const ask = setInterval(() => player.postMessage(WINDOW, location.origin), 30);
  window.addEventListener("message", ({ source, origin, data }) => {
    if (source !== player || origin !== location.origin || typeof data?.go !== "string") return;
    clearInterval(ask);
    location.replace(data.go);
  });
}

const { parent: above, opener } = window;
if (above === window) {
  if (opener) wait(opener);
} else {
  // Courses look for the LMS in the pages above them; above this one there is none that they could look into.
  Object.defineProperty(window, "parent", { value: window });
  play(above, location.hash.slice(1));
}
