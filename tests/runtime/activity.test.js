import assert from "node:assert/strict";
import { test } from "node:test";

import { Activity } from "../../templates/runtime/activity.js";

const MINUTE = 60_000;

function watch() {
  const watched = { now: 1_000_000, counted: 0, woken: 0 };
  const activity = new Activity(
    (seconds) => (watched.counted += seconds),
    () => (watched.woken += 1),
    () => watched.now,
  );
  /** Seconds pass, one tick each. @param {number} seconds @param {boolean} [visible] */
  const pass = (seconds, visible = true) => {
    for (let n = 0; n < seconds; n += 1) {
      watched.now += 1000;
      activity.tick(visible);
    }
  };
  return { watched, activity, pass };
}

test("time counts while the page is seen and used", () => {
  const { watched, activity, pass } = watch();
  pass(90);
  activity.use();
  pass(90);
  assert.equal(watched.counted, 180);
  assert.equal(activity.total, 180_000);
});

test("an open page that nobody uses stops counting after two minutes, and starts again", () => {
  const { watched, activity, pass } = watch();
  pass(3600);
  assert.ok(Math.abs(watched.counted - 120) <= 1, String(watched.counted));
  activity.use();
  pass(10);
  assert.ok(Math.abs(watched.counted - 130) <= 1);
});

test("a hidden page does not count, however much it is used", () => {
  const { watched, activity, pass } = watch();
  for (let n = 0; n < 10; n += 1) {
    pass(10, false);
    activity.use();
  }
  assert.equal(watched.counted, 0);
});

test("a night asleep counts a second at most, and saving is tried at once", () => {
  const { watched, activity, pass } = watch();
  pass(10);
  watched.now += 8 * 60 * MINUTE;
  activity.use();
  activity.tick(true);
  assert.equal(watched.counted, 11);
  assert.equal(watched.woken, 1);
  pass(5);
  assert.equal(watched.counted, 16);
});

test("a pause of some seconds is no long sleep, and a clock set back counts nothing", () => {
  const { watched, activity } = watch();
  watched.now += 20_000;
  activity.tick(true);
  assert.deepEqual([watched.counted, watched.woken], [1, 0]);
  watched.now -= 3600_000;
  activity.tick(true);
  assert.deepEqual([watched.counted, watched.woken], [1, 0]);
});

test("slow ticks count what they took", () => {
  const { watched, activity } = watch();
  watched.now += 3500;
  activity.tick(true);
  assert.equal(watched.counted, 3.5);
});
