/** Other servers that a course asks for which may reach none: they are told to the user. */

/** Servers that are told. */
const MOST = 20;

export class Asking {
  /** @type {Set<string>} */
  #hosts = new Set();

  /** @param {(hosts: string[]) => void} tell all of them, when there is a new one */
  constructor(tell) {
    this.tell = tell;
    document.addEventListener("securitypolicyviolation", ({ blockedURI }) => this.#ask(blockedURI));
  }

  /** @param {Window} one of the course */
  hear(one) {
    one.document.addEventListener("securitypolicyviolation", ({ blockedURI }) => this.#ask(blockedURI));
    one.document.addEventListener(
      "click",
      ({ target }) => {
        const link = /** @type {HTMLElement | null} */ (target)?.closest?.("a[href]");
        if (link) this.#ask(/** @type {HTMLAnchorElement} */ (link).href);
      },
      { capture: true },
    );
    const { open, ReportingObserver } = /** @type {any} */ (one);
    /** @type {any} */ (one).open = (/** @type {unknown[]} */ ...args) => {
      if (args[0] !== undefined) this.#ask(String(args[0]));
      return open.apply(one, args);
    };
    // What was blocked before it was met.
    if (!ReportingObserver) return;
    const tell = (/** @type {{ body: { blockedURL?: string } }[]} */ reports) =>
      reports.forEach(({ body }) => this.#ask(body.blockedURL ?? ""));
    new ReportingObserver(tell, { types: ["csp-violation"], buffered: true }).observe();
  }

  /** @param {string} address */
  #ask(address) {
    const { protocol, host, origin } = URL.canParse(address) ? new URL(address) : location;
    if (origin === location.origin || !/^(https?|wss?):$/.test(protocol)) return;
    if (this.#hosts.has(host) || this.#hosts.size >= MOST) return;
    this.#hosts.add(host);
    this.tell([...this.#hosts]);
  }
}
