/** What goes wrong in the pages of a course as they run: errors of scripts, failed promises, and files that are missing. */

/** `line` is 0 where it is not known.
 * @typedef {{ kind: "script" | "promise" | "missing", text: string, path: string, line: number }} Problem */

/** Problems that are told. */
const MOST = 30;
const TEXT = 300;
const PATH = 300;

/** The path in the package that an address stands for. @param {string} address */
function pathOf(address) {
  const [, path = ""] = /\/content\/[^/]+\/[^/]+\/([^?#]*)/.exec(address) ?? [];
  try {
    return decodeURIComponent(path).slice(0, PATH);
  } catch {
    return path.slice(0, PATH);
  }
}

/** @param {unknown} value what was thrown */
function textOf(value) {
  try {
    return String(value).split("\n")[0].slice(0, TEXT);
  } catch {
    return "a value without text";
  }
}

/** The first place in the package that an error names. @param {any} value */
function placeOf(value) {
  try {
    const [, address, line] =
      /(https?:\/\/[^\s()/]{1,300}\/(?:[^\s()/]{1,200}\/){0,2}content\/[^\s():]{1,1000}):(\d{1,9}):\d{1,9}/.exec(
        String(value?.stack),
      ) ?? [];
    return address ? { path: pathOf(address), line: Number(line) } : null;
  } catch {
    return null;
  }
}

export class Broken {
  /** @type {Map<string, Problem>} */
  #problems = new Map();

  /** @param {(problems: Problem[]) => void} tell all of them, when there is a new one */
  constructor(tell) {
    this.tell = tell;
  }

  /** @param {Problem} problem */
  #add(problem) {
    const key = JSON.stringify(problem);
    if (this.#problems.has(key) || this.#problems.size >= MOST) return;
    this.#problems.set(key, problem);
    this.tell([...this.#problems.values()]);
  }

  /** A window of the course: as early as it can be, since errors are told once. @param {Window} one */
  hear(one) {
    one.addEventListener("error", (event) => {
      if (!event.message) return;
      const { message, filename, lineno, error } = event;
      const text = textOf(error ?? message.replace(/^Uncaught /, ""));
      this.#add({ kind: "script", text, path: pathOf(filename), line: Math.max(0, lineno || 0) });
    });
    one.addEventListener("unhandledrejection", ({ reason }) => {
      this.#add({ kind: "promise", text: textOf(reason), path: "", line: 0, ...placeOf(reason) });
    });
    const { PerformanceObserver: Observer } = /** @type {any} */ (one);
    if (!Observer) return;
    const look = (/** @type {PerformanceObserverEntryList} */ list) => {
      for (const { name, responseStatus } of /** @type {PerformanceResourceTiming[]} */ (list.getEntries())) {
        const path = responseStatus === 404 ? pathOf(name) : "";
        if (path) this.#add({ kind: "missing", text: "", path, line: 0 });
      }
    };
    for (const type of ["navigation", "resource"]) new Observer(look).observe({ type, buffered: true });
  }
}
