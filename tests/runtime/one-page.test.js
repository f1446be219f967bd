import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { OnePage } from "../../templates/runtime/one-page.js";
import { fakeStorage } from "./fakes.js";

/** Channels that are open: one that stays so keeps Node from ending, and a test that fails would hang. @type {Set<Channel>} */
const channels = new Set();

class Channel extends BroadcastChannel {
  /** @param {string} name */
  constructor(name) {
    super(name);
    channels.add(this);
  }

  close() {
    channels.delete(this);
    super.close();
  }
}
globalThis.BroadcastChannel = Channel;

afterEach(() => {
  const left = channels.size;
  for (const channel of channels) channel.close();
  assert.equal(left, 0, "every page that has left has closed its channel");
});

/** @param {Storage | null} storage @param {string} [course] */
function open(storage, course = "course") {
  const told = { taken: /** @type {boolean[]} */ ([]) };
  const page = new OnePage(course, storage, (late) => told.taken.push(late));
  const waits = page.takeOver();
  return { page, told, waits };
}

test("alone, a page waits for nobody, and leaves no trace", () => {
  const storage = fakeStorage();
  const { page, waits } = open(storage);
  assert.equal(waits, null);
  assert.ok(!page.taken);
  page.leave();
  assert.equal(storage.length, 0);
});

test("the newer page waits until the older has ended its session", { timeout: 5000 }, async () => {
  const storage = fakeStorage();
  const older = open(storage);
  const newer = open(storage);
  const started = Date.now();
  assert.ok(older.page.taken, "known at once, before any message");
  await newer.waits;
  assert.ok(Date.now() - started < 400);
  assert.deepEqual(older.told.taken, [false]);
  assert.ok(!newer.page.taken);
  older.page.leave();
  assert.equal(storage.length, 1, "the mark is the newer page's");
  newer.page.leave();
});

test("a page that crashed is waited for half a second", { timeout: 5000 }, async () => {
  const storage = fakeStorage({ "scormbuild:course:open": "gone" });
  const { page, waits } = open(storage);
  const started = Date.now();
  await waits;
  const took = Date.now() - started;
  assert.ok(took >= 450 && took < 1500, String(took));
  page.leave();
});

test("a storage that something else cleared is no other page", () => {
  const storage = fakeStorage();
  const { page, told } = open(storage);
  storage.clear();
  assert.ok(!page.taken);
  assert.equal(storage.getItem("scormbuild:course:open"), page.id, "and the mark is back");
  storage.setItem("scormbuild:course:open", "newer");
  assert.ok(page.taken);
  assert.deepEqual(told.taken, []);
  page.leave();
  assert.equal(storage.getItem("scormbuild:course:open"), "newer");
});

test("other courses are left alone", async () => {
  const storage = fakeStorage();
  const one = open(storage, "one");
  const other = open(storage, "two");
  assert.equal(other.waits, null);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(one.told.taken, []);
  one.page.leave();
  other.page.leave();
});

test("a page that hears of it too late knows that its work is old", async () => {
  const storage = fakeStorage();
  const { page, told } = open(storage);
  const other = new BroadcastChannel("scormbuild:course:open");
  other.postMessage({ open: "newer", at: Date.now() - 60_000 });
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(told.taken, [true]);
  other.close();
  page.leave();
});

test("messages of others do no harm", async () => {
  const storage = fakeStorage();
  const { page, told } = open(storage);
  const other = new BroadcastChannel("scormbuild:course:open");
  for (const message of [null, 4, "open", { open: 7 }, { closed: page.id }, {}]) other.postMessage(message);
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(told.taken, []);
  other.close();
  page.leave();
});

test("without a storage, or with a full one, the course works all the same", () => {
  assert.equal(open(null).waits, null);
  const { page, waits } = open(fakeStorage({}, 0));
  assert.equal(waits, null);
  assert.ok(!page.taken);
  page.leave();
});
