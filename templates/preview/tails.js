/** What a course sends to the LMS while the page of the preview goes away: it is kept, and brought in by the next page. */
import { groundOf, meet } from "./ground.js";
import { playerFrame } from "./line.js";
import { changesBy } from "./mirror.js";
import { read } from "./messages.js";
import { tool } from "./tool.js";

/** @typedef {import("./messages.js").Tail} Tail */

/** Milliseconds that the player has to answer. */
const PATIENCE = 3000;

/** The course is told that the page goes, and what it saves then is kept, as when an LMS's page is left. */
export function wireTails() {
  window.addEventListener("pagehide", () => {
    const { course, store, session, sco } = tool;
    if (course && sco) store.saveDatabase(course.standard, sco);
    if (session && !session.gone && !session.short)
      store.keepOpen({ session: session.id, seen: session.seen, run: session.run() });
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted && tool.session) tool.store.dropOpen(tool.session.id);
  });
}

/** Bring in what is with the player, before the LMS is asked. */
export async function bringIn() {
  const left = tool.store.takeOpen();
  if (!left.length) return;
  const found = await askFor(left.map(({ session }) => session));
  for (const { session: id, seen, run } of left) {
    for (const tail of found.filter(({ session }) => session === id))
      tool.store.amend(run, changesBy(run, tail.events.slice(Math.max(0, seen - tail.from))));
  }
}

/** @param {string[]} sessions @returns {Promise<Tail[]>} nothing when no player answers */
async function askFor(sessions) {
  const { room, second, sandbox } = tool.course;
  if (!room) return [];
  const ground = groundOf(room, second);
  const frame = playerFrame("No course yet", sandbox);
  frame.hidden = true;
  frame.src = ground.player;
  document.body.append(frame);
  const ending = new AbortController();
  /** @type {Promise<Tail[]>} */
  const answered = new Promise((resolve) => {
    setTimeout(() => resolve([]), PATIENCE);
    meet(frame, ground, ending.signal).then((port) => {
      port.onmessage = ({ data }) => {
        const message = read(data);
        resolve(message?.do === "tails" ? message.tails : []);
      };
      port.postMessage({ do: "tails", sessions });
    });
  });
  const found = await answered;
  ending.abort();
  frame.remove();
  return found;
}
