import assert from "node:assert/strict";
import { test } from "node:test";

import { findApi, mayHaveLms } from "../../templates/runtime/find-api.js";
import { fakeWindow } from "./fakes.js";

const api = { LMSInitialize: () => "true" };

test("the API is found in the page's own window, before any other", () => {
  const parent = fakeWindow({ API: { LMSInitialize: () => "false" } });
  assert.equal(findApi(fakeWindow({ parent, API: api }), "API", "LMSInitialize")?.api, api);
});

test("the API is found in parents, however deep", () => {
  let win = fakeWindow({ API: api });
  for (let depth = 0; depth < 600; depth += 1) win = fakeWindow({ parent: win });
  assert.equal(findApi(win, "API", "LMSInitialize")?.api, api);
});

test("the API is found beyond a parent of another origin", () => {
  const top = fakeWindow({ API: api });
  const foreign = fakeWindow({ parent: top, throws: true });
  assert.equal(findApi(fakeWindow({ parent: foreign }), "API", "LMSInitialize")?.api, api);
});

test("the API is found in the opener, its parents, and the opener of a parent", () => {
  const lms = fakeWindow({ API: api });
  const opener = fakeWindow({ parent: lms });
  assert.equal(findApi(fakeWindow({ opener }), "API", "LMSInitialize")?.api, api);
  const popup = fakeWindow({ opener });
  assert.equal(findApi(fakeWindow({ parent: popup }), "API", "LMSInitialize")?.api, api);
  assert.equal(findApi(fakeWindow({ opener: fakeWindow({ opener: lms }) }), "API", "LMSInitialize")?.api, api);
});

test("the way to the API is told, for the help desk", () => {
  const lms = fakeWindow({ API: api });
  const opener = fakeWindow({ parent: lms });
  const where = (/** @type {any} */ win) => findApi(win, "API", "LMSInitialize")?.where;
  assert.equal(where(lms), "window");
  assert.equal(where(fakeWindow({ parent: fakeWindow({ parent: lms }) })), "window.parent.parent");
  assert.equal(where(fakeWindow({ parent: fakeWindow({ opener }) })), "window.parent.opener.parent");
});

test("a callable API counts, a string or null does not", () => {
  const callable = Object.assign(() => {}, api);
  assert.equal(findApi(fakeWindow({ API: callable }), "API", "LMSInitialize")?.api, callable);
  assert.equal(findApi(fakeWindow({ API: "API" }), "API", "LMSInitialize"), null);
  assert.equal(findApi(fakeWindow({ API: null }), "API", "LMSInitialize"), null);
});

test("what is only called API is passed by", () => {
  const parent = fakeWindow({ API: api });
  assert.equal(findApi(fakeWindow({ parent, API: {} }), "API", "LMSInitialize")?.api, api);
});

test("windows that are each other's openers do not keep the search going", () => {
  const one = fakeWindow();
  const other = fakeWindow({ opener: one });
  one.opener = other;
  assert.equal(findApi(one, "API", "LMSInitialize"), null);
});

test("a page that nobody framed or opened needs no waiting", () => {
  assert.equal(mayHaveLms(fakeWindow()), false);
  assert.equal(mayHaveLms(fakeWindow({ parent: fakeWindow() })), true);
  assert.equal(mayHaveLms(fakeWindow({ opener: fakeWindow() })), true);
});
