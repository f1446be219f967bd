import assert from "node:assert/strict";
import { test } from "node:test";

import { findApi, mayHaveLms } from "../../templates/runtime/find-api.js";
import { fakeWindow } from "./fakes.js";

const api = { LMSInitialize: () => "true" };

test("the API is found in the page's own window, before any other", () => {
  const parent = fakeWindow({ API: {} });
  assert.equal(findApi(fakeWindow({ parent, API: api }), "API"), api);
});

test("the API is found in parents, however deep", () => {
  let win = fakeWindow({ API: api });
  for (let depth = 0; depth < 600; depth += 1) win = fakeWindow({ parent: win });
  assert.equal(findApi(win, "API"), api);
});

test("the API is found beyond a parent of another origin", () => {
  const top = fakeWindow({ API: api });
  const foreign = fakeWindow({ parent: top, throws: true });
  assert.equal(findApi(fakeWindow({ parent: foreign }), "API"), api);
});

test("the API is found in the opener, its parents, and the opener of a parent", () => {
  const lms = fakeWindow({ API: api });
  const opener = fakeWindow({ parent: lms });
  assert.equal(findApi(fakeWindow({ opener }), "API"), api);
  const popup = fakeWindow({ opener });
  assert.equal(findApi(fakeWindow({ parent: popup }), "API"), api);
  assert.equal(findApi(fakeWindow({ opener: fakeWindow({ opener: lms }) }), "API"), api);
});

test("a callable API counts, a string or null does not", () => {
  const callable = Object.assign(() => {}, api);
  assert.equal(findApi(fakeWindow({ API: callable }), "API"), callable);
  assert.equal(findApi(fakeWindow({ API: "API" }), "API"), null);
  assert.equal(findApi(fakeWindow({ API: null }), "API"), null);
});

test("windows that are each other's openers do not keep the search going", () => {
  const one = fakeWindow();
  const other = fakeWindow({ opener: one });
  one.opener = other;
  assert.equal(findApi(one, "API"), null);
});

test("a page that nobody framed or opened needs no waiting", () => {
  assert.equal(mayHaveLms(fakeWindow()), false);
  assert.equal(mayHaveLms(fakeWindow({ parent: fakeWindow() })), true);
  assert.equal(mayHaveLms(fakeWindow({ opener: fakeWindow() })), true);
});
