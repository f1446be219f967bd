/** Active time: seconds in which the page is seen and used, not those in which it is merely open. */

const TICK = 1000;
/** Someone who reads may keep still for so long. */
const IDLE_AFTER = 120_000;
/** A tick that is later than this slept (the computer, or a page that the browser froze). */
const JUMP = 5000;
const LONG_SLEEP = 300_000;
const SIGNS_OF_USE = ["pointerdown", "pointermove", "keydown", "scroll", "touchstart", "wheel"];

export class Activity {
  /**
   * @param {(seconds: number) => void} onTime called with seconds that count
   * @param {() => void} onWake called after a long sleep, in which a session may have run out
   * @param {() => number} [clock]
   */
  constructor(onTime, onWake, clock = Date.now) {
    this.onTime = onTime;
    this.onWake = onWake;
    this.clock = clock;
    this.last = clock();
    this.used = clock();
    /** Active milliseconds since the start. */
    this.total = 0;
  }

  start() {
    const use = () => this.use();
    // Captured, since neither scrolling in a box nor playing media bubbles.
    for (const sign of [...SIGNS_OF_USE, "timeupdate"])
      document.addEventListener(sign, use, { capture: true, passive: true });
    setInterval(() => this.catchUp(), TICK);
  }

  /** Count up to now. */
  catchUp() {
    this.tick(document.visibilityState !== "hidden");
  }

  use() {
    this.used = this.clock();
  }

  /** @param {boolean} visible */
  tick(visible) {
    const now = this.clock();
    const passed = now - this.last;
    this.last = now;
    if (visible && passed > 0 && now - this.used < IDLE_AFTER) {
      const counted = Math.min(passed, passed > JUMP ? TICK : JUMP);
      this.total += counted;
      this.onTime(counted / 1000);
    }
    if (passed > LONG_SLEEP) this.onWake();
  }
}
