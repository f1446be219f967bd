import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { StrictLms } from "../../templates/lms/strict.js";

/** @param {Partial<import("../../templates/lms/launch.js").Options>} options */
const begun = (options) => {
  const lms = new StrictLms({ standard: "scorm2004", ...options });
  lms.api.Initialize("");
  return lms;
};

describe("objectives of the manifest", () => {
  const objectives = ["prim", "second"];

  test("are there when the SCO begins, without a status", () => {
    const { api, violations } = begun({ objectives });
    assert.equal(api.GetValue("cmi.objectives._count"), "2");
    assert.deepEqual(
      [0, 1].map((index) => api.GetValue(`cmi.objectives.${index}.id`)),
      objectives,
    );
    assert.equal(api.GetValue("cmi.objectives.0.success_status"), "unknown");
    assert.equal(api.SetValue("cmi.objectives.0.success_status", "passed"), "true");
    assert.equal(api.SetValue("cmi.objectives.1.id", "second"), "true");
    assert.equal(api.SetValue("cmi.objectives.2.id", "own"), "true");
    assert.deepEqual(violations, []);
    assert.equal(api.SetValue("cmi.objectives.0.id", "other"), "false", "an identifier never changes");
  });

  test("come back with what was stored of them", () => {
    const first = begun({ objectives });
    first.api.SetValue("cmi.objectives.1.success_status", "passed");
    first.api.SetValue("cmi.objectives.2.id", "own");
    first.api.SetValue("cmi.exit", "suspend");
    first.api.Terminate("");
    const { api } = first.relaunch();
    api.Initialize("");
    assert.equal(api.GetValue("cmi.objectives._count"), "3");
    assert.deepEqual(
      [0, 1, 2].map((index) => api.GetValue(`cmi.objectives.${index}.id`)),
      [...objectives, "own"],
    );
    assert.equal(api.GetValue("cmi.objectives.1.success_status"), "passed");
  });

  test("are none of SCORM 1.2", () => {
    const lms = new StrictLms({ standard: "scorm12", objectives });
    lms.api.LMSInitialize("");
    assert.equal(lms.api.LMSGetValue("cmi.objectives._count"), "0");
  });
});

describe("data that SCOs share", () => {
  const sharedData = [
    { identifier: "open", reads: true, writes: true },
    { identifier: "closed", reads: true, writes: false },
    { identifier: "letterbox", reads: false, writes: true },
  ];

  test("has the stores of the manifest, each as far as it is open", () => {
    const { api } = begun({ sharedData });
    assert.equal(api.GetValue("adl.data._count"), "3");
    assert.equal(api.GetValue("adl.data.1.id"), "closed");
    assert.equal(api.GetValue("adl.data.0.store"), "");
    assert.equal(api.GetLastError(), "0");
    assert.equal(api.SetValue("adl.data.0.store", "x"), "true");
    assert.equal(api.GetValue("adl.data.0.store"), "x");
    assert.equal(api.SetValue("adl.data.1.store", "x"), "false");
    assert.equal(api.GetLastError(), "404");
    assert.equal(api.SetValue("adl.data.2.store", "x"), "true");
    assert.equal(api.GetValue("adl.data.2.store"), "");
    assert.equal(api.GetLastError(), "405");
    assert.equal(api.SetValue("adl.data.3.store", "x"), "false", "the LMS adds stores, not the SCO");
  });

  test("is kept", () => {
    const first = begun({ sharedData });
    first.api.SetValue("adl.data.0.store", "x");
    first.api.SetValue("cmi.exit", "suspend");
    first.api.Terminate("");
    const { api } = first.relaunch();
    api.Initialize("");
    assert.equal(api.GetValue("adl.data.0.store"), "x");
  });

  test("is unknown to the 3rd Edition and to Moodle", () => {
    for (const options of /** @type {const} */ ([{ standard: "scorm2004-3" }, { profile: "moodle" }])) {
      const { api } = begun({ sharedData, ...options });
      assert.equal(api.GetValue("adl.data._count"), "");
      assert.equal(api.GetLastError(), "401");
    }
  });
});
