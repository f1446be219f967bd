/**
 * Where the page of the preview (the tool) and the course stand: never in the same origin, so that no script of a package
 * reaches what is kept here. See scormbuild/preview/rooms.py.
 */
import { HELLO } from "./messages.js";

/** The tool's own name; courses have random ones below it. Browsers that know it take it for this machine. */
const TOOL = "scormbuild.localhost";
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/** The place of a course. @typedef {{ label: string, token: string }} Room */
/** The second port, for browsers that do not find names; `host`: "" for the host of this page.
 * @typedef {{ port: number, host: string }} Second */
/** @typedef {{ origin: string, player: string }} Ground */

const port = () => (location.port ? `:${location.port}` : "");

/** Go to the tool's own name where the browser finds it. @returns {Promise<boolean>} whether the page goes there */
export async function settle() {
  if (!LOOPBACK.includes(location.hostname)) return false;
  const own = `${location.protocol}//${TOOL}${port()}`;
  try {
    // Whatever else listens under that name does not let this page read its answer.
    await fetch(`${own}/here`);
  } catch {
    return false;
  }
  location.replace(`${own}/`);
  return true;
}

/** @param {Room} room @param {Second} second @returns {Ground} */
export function groundOf({ label, token }, second) {
  const host =
    location.hostname === TOOL ? `${label}.${TOOL}${port()}` : `${second.host || location.hostname}:${second.port}`;
  const origin = `${location.protocol}//${host}`;
  return { origin, player: `${origin}/${token}/player#${location.origin}` };
}

/**
 * Courses can leave cookies for all names below the tool's, where the next course would find them.
 * (A cookie that a course keeps for itself is not among those that are seen here.)
 */
export async function sweep() {
  const store = /** @type {any} */ (window).cookieStore;
  if (location.hostname !== TOOL || !store) return;
  for (const { name, domain, path } of await store.getAll())
    await store.delete({ name, path, ...(domain ? { domain } : {}) });
}

/**
 * The port to the player that loads in a frame.
 * @param {HTMLIFrameElement} frame
 * @param {Ground} ground
 * @param {AbortSignal} signal ends the waiting
 * @returns {Promise<MessagePort>} never settled when the player does not come
 */
export function meet(frame, { origin }, signal) {
  return new Promise((resolve) => {
    const heard = (/** @type {MessageEvent} */ event) => {
      if (signal.aborted || event.source !== frame.contentWindow || event.origin !== origin || event.data !== HELLO)
        return;
      window.removeEventListener("message", heard);
      const { port1, port2 } = new MessageChannel();
      frame.contentWindow?.postMessage(HELLO, origin, [port2]);
      resolve(port1);
    };
    window.addEventListener("message", heard);
    signal.addEventListener("abort", () => window.removeEventListener("message", heard));
  });
}
