/** What the player keeps in the storage of the course's origin, and what other courses have left there. */

/** @typedef {import("./messages.js").Tail} Tail */

/** What the tool has not seen is kept under this, when both go at the same time. */
const TAIL = "scormbuild-preview-tail:";
/** Whose storage this is. */
const ROOM = "scormbuild-preview-room";

/** @param {Tail} tail */
export function keepTail(tail) {
  try {
    localStorage.setItem(TAIL + tail.session, JSON.stringify(tail));
  } catch {
    // Without storage what is sent now is lost.
  }
}

/** What sessions of before have kept, as far as the tool asks for them. @param {string[]} sessions @returns {Tail[]} */
export function takeTails(sessions) {
  return sessions.flatMap((session) => {
    try {
      const text = localStorage.getItem(TAIL + session);
      localStorage.removeItem(TAIL + session);
      return text ? [JSON.parse(text)] : [];
    } catch {
      return [];
    }
  });
}

/** On the second port another course may have stood where this one stands: what it has left is thrown away. */
export async function moveIn() {
  const room = location.pathname.split("/")[1];
  const steps = [
    ...["local", "session"].map((kind) => () => /** @type {any} */ (window)[`${kind}Storage`].clear()),
    async () => (await indexedDB.databases()).forEach(({ name }) => name && indexedDB.deleteDatabase(name)),
    async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))),
    () => localStorage.setItem(ROOM, room),
  ];
  try {
    if (localStorage.getItem(ROOM) === room) return;
  } catch {
    // A browser may give one kind of storage and not the other.
  }
  for (const step of steps)
    await Promise.resolve()
      .then(step)
      .catch(() => {});
}
