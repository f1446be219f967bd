/** The journal in two stores: whatever becomes of one, the newest that is left comes back. */

import { identify, journalize } from "../../templates/runtime/keeping.js";
import { bringBack } from "../../templates/runtime/recall.js";
import { useVault } from "../../templates/runtime/recall-late.js";
import { connect } from "../../templates/runtime/handshake.js";
import assert from "node:assert/strict";
import { test } from "node:test";

import { IDBFactory } from "fake-indexeddb";

import { Journal } from "../../templates/runtime/journal.js";
import { Session } from "../../templates/runtime/session.js";
import { scorm12 } from "../../templates/runtime/standards/scorm12.js";
import { scorm2004 } from "../../templates/runtime/standards/scorm2004.js";
import { lessonRecord } from "../../templates/runtime/state.js";
import { Vault } from "../../templates/runtime/vault.js";
import { StrictLms } from "../../templates/lms/strict.js";
import { anyInteraction, fakeCourse, fakeStorage } from "./fakes.js";

const tools = { bringBack, identify, journalize };

console.warn = () => {};
Object.assign(globalThis, { window: { setTimeout: () => 1 } });
Object.defineProperty(globalThis, "navigator", { value: { onLine: true }, configurable: true });

/** @param {number} sequence @param {Partial<import("../../templates/runtime/journal.js").Entry>} [parts] */
function entry(sequence, parts) {
  return {
    version: /** @type {const} */ (1),
    attempt: "abcd",
    sequence,
    saved: Date.now(),
    state: `S2;${sequence}`,
    confirmed: true,
    messages: [],
    ...parts,
  };
}

/** What is written lies in IndexedDB a moment later. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const forbidden = () => {
  throw new DOMException("forbidden", "SecurityError");
};

/** @param {() => Storage} storage @param {() => IDBFactory} factory */
async function journalOf(storage, factory) {
  const journal = new Journal("c", storage);
  journal.vault = new Vault(factory);
  await journal.vault.read();
  journal.vault.release();
  journal.belongTo("learner");
  return journal;
}

test("a journal whose storage was cleared at a login is read from IndexedDB, the newest wins in any case", async () => {
  const [storage, factory] = [fakeStorage(), new IDBFactory()];
  const first = await journalOf(
    () => storage,
    () => factory,
  );
  assert.ok(first.write(entry(1)));
  assert.ok(first.write(entry(2)));
  await settled();
  const [[key, text]] = storage.map;
  storage.clear();
  assert.equal(
    (
      await journalOf(
        () => storage,
        () => factory,
      )
    ).read()?.sequence,
    2,
    "cleared",
  );
  storage.setItem(key, JSON.stringify(entry(3)));
  assert.equal(
    (
      await journalOf(
        () => storage,
        () => factory,
      )
    ).read()?.sequence,
    3,
    "the storage has a later one",
  );
  storage.setItem(key, JSON.stringify(entry(1)));
  assert.equal(
    (
      await journalOf(
        () => storage,
        () => factory,
      )
    ).read()?.sequence,
    2,
    "IndexedDB has a later one",
  );
  storage.setItem(key, "{");
  assert.equal(
    (
      await journalOf(
        () => storage,
        () => factory,
      )
    ).read()?.sequence,
    2,
    "damaged",
  );
  storage.setItem(key, JSON.stringify(entry(1, { attempt: "wxyz", saved: Date.now() + 1000 })));
  assert.equal(
    (
      await journalOf(
        () => storage,
        () => factory,
      )
    ).read()?.attempt,
    "wxyz",
    "another attempt, begun later",
  );
  storage.setItem(key, text);
  (
    await journalOf(
      () => storage,
      () => factory,
    )
  ).drop(key);
  await settled();
  const dropped = await journalOf(
    () => storage,
    () => factory,
  );
  assert.deepEqual([dropped.read(), dropped.keys()], [null, []]);
});

for (const [name, storage, factory] of /** @type {[string, () => Storage, () => IDBFactory][]} */ ([
  [
    "localStorage is forbidden",
    forbidden,
    (
      (kept) => () =>
        kept
    )(new IDBFactory()),
  ],
  [
    "localStorage is full",
    (
      (kept) => () =>
        kept
    )(fakeStorage({}, 10)),
    (
      (kept) => () =>
        kept
    )(new IDBFactory()),
  ],
  [
    "IndexedDB is forbidden",
    (
      (kept) => () =>
        kept
    )(fakeStorage()),
    forbidden,
  ],
  [
    "IndexedDB is missing",
    (
      (kept) => () =>
        kept
    )(fakeStorage()),
    () => /** @type {any} */ (undefined),
  ],
]))
  test(`one store is enough: ${name}`, async () => {
    const first = await journalOf(storage, factory);
    assert.ok(first.write(entry(7)));
    assert.ok(first.keeps);
    await settled();
    const later = await journalOf(storage, factory);
    assert.equal(later.read()?.sequence, 7);
    later.drop(later.key);
    await settled();
    assert.equal((await journalOf(storage, factory)).read(), null);
  });

test("without any store nothing is kept, and nothing breaks", async () => {
  const journal = await journalOf(forbidden, forbidden);
  assert.equal(journal.write(entry(1)), false);
  assert.deepEqual([journal.keeps, journal.possible, journal.trouble], [false, false, "none"]);
});

test("what nobody came back for is swept from both stores", async () => {
  const [storage, factory] = [fakeStorage(), new IDBFactory()];
  const first = await journalOf(
    () => storage,
    () => factory,
  );
  first.write(entry(1, { saved: Date.now() - 31 * 24 * 3600 * 1000 }));
  await settled();
  storage.clear();
  (
    await journalOf(
      () => storage,
      () => factory,
    )
  ).sweep();
  await settled();
  assert.deepEqual(
    (
      await journalOf(
        () => storage,
        () => factory,
      )
    ).keys(),
    [],
  );
});

for (const name of /** @type {const} */ (["scorm12", "scorm2004"])) {
  /** @param {{ storage: Storage, factory: IDBFactory, late?: boolean }} stores @param {Record<string, string>} [database] */
  const launch = ({ storage, factory, late = false }, database = {}) => {
    Object.assign(globalThis, { localStorage: storage, indexedDB: factory });
    const lms = new StrictLms({ standard: name, profile: "moodle", database });
    const told = { kept: false, states: /** @type {string[]} */ ([]) };
    const session = new Session(name === "scorm12" ? scorm12 : scorm2004, fakeCourse(), {
      onSave: (state) => told.states.push(state),
      onResume: (_moved, kept) => Object.assign(told, { kept }),
    });
    const begin = () => connect(session, /** @type {any} */ (lms.api));
    begin();
    // A moment later, or after the learner has begun.
    if (late) lessonRecord(session.progress, "abc").read = true;
    if (late) session.changed();
    return useVault(session, new Vault(), tools).then(() => ({ lms, session, told }));
  };
  const answersIn = (/** @type {StrictLms} */ lms) =>
    Object.entries(lms.database)
      .filter(([key]) => /^cmi\.interactions\.\d+\.id$/.test(key))
      .map(([, id]) => id)
      .sort();

  for (const late of [false, true])
    test(`${name}: a session that ended, three answers, and a new login lose nothing${late ? ", when IndexedDB answers after the learner has begun" : ""}`, async () => {
      const stores = { storage: fakeStorage(), factory: new IDBFactory(), late: false };
      const first = await launch(stores);
      first.session.answered(anyInteraction("early"));
      first.session.changed();
      first.session.commit();
      first.lms.faults = { commit: "page", terminate: "page" };
      for (const id of ["one", "two", "three"]) {
        first.session.answered(anyInteraction(id));
        lessonRecord(first.session.progress, "abc").cards.add(`c${id[0]}`);
        first.session.changed();
        first.session.commit();
      }
      assert.equal(first.told.states.at(-1), "not_saved");
      first.session.end();
      await settled();
      const { lms: before } = first;
      before.logIn(stores.storage);
      assert.equal(stores.storage.length, 0, "Moodle clears it");
      const { lms, session, told } = await launch({ ...stores, late }, before.database);
      assert.ok(told.kept);
      assert.equal(session.progress.lessons.get("abc")?.cards.size, 2);
      session.commit();
      session.commit();
      assert.deepEqual([...new Set(answersIn(lms))], ["early", "one", "three", "two"]);
      assert.deepEqual(answersIn(lms).length, 4, "and nothing is listed twice");
      assert.deepEqual(lms.violations, []);
      session.end();
      await settled();
      const third = await launch(stores, lms.database);
      assert.equal(third.told.kept, false, "the LMS has it all");
    });
}

for (const name of /** @type {const} */ (["scorm12", "scorm2004"])) {
  /** As the page does: the LMS at once, and IndexedDB a moment later. @param {Storage} storage @param {Partial<import("../../templates/lms/strict.js").Options>} [options] */
  const open = async (storage, options = {}) => {
    Object.assign(globalThis, { localStorage: storage });
    const lms = new StrictLms({ standard: name, ...options });
    const session = new Session(name === "scorm12" ? scorm12 : scorm2004, fakeCourse(), {
      onSave: () => {},
      onResume: () => {},
    });
    connect(session, /** @type {any} */ (lms.api));
    await useVault(session, new Vault(), tools);
    const turn = (/** @type {string} */ card) => {
      lessonRecord(session.progress, "abc").cards.add(card);
      session.changed();
      session.commit();
    };
    return { lms, session, turn };
  };
  const cards = (/** @type {Session} */ session) =>
    [...(session.progress.lessons.get("abc")?.cards ?? [])].sort().join("");

  test(`${name}: after a login that cleared the storage, refused answers are offered and damage is mended as before`, async () => {
    Object.assign(globalThis, { indexedDB: new IDBFactory() });
    const storage = fakeStorage();
    const first = await open(storage);
    first.lms.faults.refuse = ["cmi.interactions"];
    first.session.answered(anyInteraction("one"));
    for (const card of ["c1", "c2", "c3"]) first.turn(card);
    first.session.end();
    await settled();
    storage.clear();
    const state = first.lms.database["cmi.suspend_data"];
    for (const held of [state, state.slice(0, -4)]) {
      const later = await open(fakeStorage(), { database: { ...first.lms.database, "cmi.suspend_data": held } });
      later.session.commit();
      assert.ok(Object.values(later.lms.database).includes("one"));
      assert.equal(cards(later.session), "c1c2c3");
      later.session.ended = true;
    }
  });

  test(`${name}: a localStorage that has become full does not make an old entry the newest`, async () => {
    Object.assign(globalThis, { indexedDB: new IDBFactory() });
    const storage = fakeStorage();
    const first = await open(storage);
    first.turn("c1");
    const database = { ...first.lms.database };
    first.lms.faults = { commit: "false", terminate: "false" };
    first.turn("c2");
    storage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    first.turn("c3");
    first.turn("c4");
    assert.ok(first.session.journal.keeps);
    first.session.end();
    await settled();
    const later = await open(storage, { database });
    assert.equal(cards(later.session), "c1c2c3c4");
  });
}
