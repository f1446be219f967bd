/**
 * One page of a course at a time: two would overwrite each other's work in the LMS. The newest wins, since that is
 * where the learner is; the older one saves, ends its session and says so before the newer begins its own.
 */

const WAIT = 500;

export class OnePage {
  /**
   * @param {string} course
   * @param {Storage | null} storage where a page marks that it is open, so that others need not wait for nobody
   * @param {(late: boolean) => void} onTaken called in the older page; `late`: the newer one waits no longer, and
   *   whatever this page would save is old
   */
  constructor(course, storage, onTaken) {
    this.name = `scormbuild:${course}:open`;
    this.storage = storage;
    this.onTaken = onTaken;
    this.id = Math.random().toString(36).slice(2);
    /** @type {BroadcastChannel | null} */
    this.channel = null;
    this.marked = false;
  }

  /** @returns {Promise<void> | null} null when no other page is open, as far as is known */
  takeOver() {
    const { storage, name, id } = this;
    if (!storage || typeof BroadcastChannel === "undefined") return null;
    const other = this.mark();
    this.put();
    const channel = new BroadcastChannel(name);
    this.channel = channel;
    /** @type {() => void} */
    let go = () => {};
    channel.onmessage = ({ data }) => {
      if (data?.closed === id) go();
      if (typeof data?.open !== "string" || data.open === id) return;
      // Not closed with the session: the answer must come after the last save.
      this.channel = null;
      // A page that the browser had frozen hears of it when it wakes.
      this.onTaken(Date.now() - data.at > WAIT);
      channel.postMessage({ closed: data.open });
      channel.close();
    };
    if (!other) return null;
    return new Promise((resolve) => {
      go = resolve;
      // A page that crashed leaves its mark and never answers.
      setTimeout(resolve, WAIT);
      channel.postMessage({ open: id, at: Date.now() });
    });
  }

  put() {
    try {
      this.storage?.setItem(this.name, this.id);
      this.marked = true;
    } catch {
      // A full storage: this page cannot be told from others later, but can still be asked.
      this.marked = false;
    }
  }

  mark() {
    try {
      return this.storage?.getItem(this.name) ?? null;
    } catch {
      return null;
    }
  }

  /** Another page has begun, and this one did not hear of it yet. */
  get taken() {
    if (!this.channel || !this.marked) return false;
    const mark = this.mark();
    // Something else of this origin cleared the storage; another page would have put its own.
    if (mark === null) this.put();
    return mark !== null && mark !== this.id;
  }

  leave() {
    this.channel?.close();
    this.channel = null;
    // The next page waits for a moment if this fails; nothing worse.
    if (this.mark() === this.id) this.storage?.removeItem(this.name);
  }
}
