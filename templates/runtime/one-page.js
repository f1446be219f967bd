/**
 * One page of a course at a time: two would overwrite each other's work in the LMS. The newest wins, since that is
 * where the learner is; the older one saves, ends its session and says so before the newer begins its own.
 */

const WAIT = 500;

export class OnePage {
  /**
   * @param {string} course
   * @param {Storage | null} storage where a page marks that it is open, so that others need not wait for nobody
   * @param {() => void} onTaken called in the older page; it ends its session
   */
  constructor(course, storage, onTaken) {
    this.name = `scormbuild:${course}:open`;
    this.storage = storage;
    this.onTaken = onTaken;
    this.id = Math.random().toString(36).slice(2);
    /** @type {BroadcastChannel | null} */
    this.channel = null;
  }

  /** @returns {Promise<void> | null} null when no other page is open, as far as is known */
  takeOver() {
    const { storage, name, id } = this;
    if (!storage || typeof BroadcastChannel === "undefined") return null;
    let other = null;
    try {
      other = storage.getItem(name);
      storage.setItem(name, id);
    } catch {
      // A full storage: the others are asked nothing, and can still ask this page.
    }
    const channel = new BroadcastChannel(name);
    this.channel = channel;
    /** @type {() => void} */
    let go = () => {};
    channel.onmessage = ({ data }) => {
      if (data?.closed === id) go();
      if (typeof data?.open !== "string" || data.open === id) return;
      // Not closed with the session: the answer must come after the last save.
      this.channel = null;
      this.onTaken();
      channel.postMessage({ closed: data.open });
      channel.close();
    };
    if (!other) return null;
    return new Promise((resolve) => {
      go = resolve;
      // A page that crashed leaves its mark and never answers.
      setTimeout(resolve, WAIT);
      channel.postMessage({ open: id });
    });
  }

  leave() {
    this.channel?.close();
    this.channel = null;
    try {
      if (this.storage?.getItem(this.name) === this.id) this.storage.removeItem(this.name);
    } catch {
      // The next page waits for a moment; nothing worse.
    }
  }
}
