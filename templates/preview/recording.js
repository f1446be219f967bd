/** What the course and the LMS said, as text to copy, and as a file that can be replayed. */
import { readRun } from "../lms/runs.js";
import { byId, element } from "../runtime/dom.js";
import { asText, isCall, isProblem } from "./calls.js";
import { comparison } from "./replayed.js";
import { log } from "./show.js";
import { say } from "./stage.js";
import { input, onChoice, onClick, select, tool } from "./tool.js";
import { profileOptions } from "./trouble.js";

/** @typedef {import("../lms/profiles.js").ProfileName} ProfileName */

/** Milliseconds after which the browser has surely begun to store a file. */
const REVOKE_AFTER = 10_000;

/** The run that was opened. @type {import("../lms/runs.js").Run | null} */
let run = null;

/** @param {string} text */
async function copy(text) {
  // Missing where the page is not from this machine, as when it is shown to a phone.
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = /** @type {HTMLTextAreaElement} */ (element("textarea", { class: "unseen", "aria-hidden": "true" }));
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  byId("copy").focus();
  if (!done) throw new Error("not allowed");
}

function copyCalls() {
  const entries = log.problemsOnly ? log.entries.filter((entry) => !isCall(entry) || isProblem(entry)) : log.entries;
  copy(asText(entries)).then(
    () => say("Copied"),
    () => say("The browser does not allow copying here."),
  );
}

function saveRun() {
  const { session, course } = tool;
  if (!session) return;
  const text = JSON.stringify(session.run(), null, 1);
  const name = course.title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "course";
  const link = /** @type {HTMLAnchorElement} */ (element("a", { download: `${name}-run.json` }));
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER);
  say("Run saved as a file");
}

async function openRun() {
  const field = input("run-file");
  const file = field.files?.[0];
  field.value = "";
  if (!file) return;
  try {
    run = readRun(await file.text());
  } catch (problem) {
    say(problem instanceof Error ? problem.message : "The file cannot be read.");
    return;
  }
  select("replay-profile").value = run.profile;
  showRun();
  /** @type {HTMLDialogElement} */ (byId("replay")).showModal();
}

function showRun() {
  const profile = /** @type {ProfileName} */ (select("replay-profile").value);
  if (run) byId("replay-result").replaceChildren(...comparison(run, profile));
}

export function wireRecording() {
  onChoice("filter", (value) => {
    const { store } = tool;
    store.view.filter = /** @type {"all" | "problems"} */ (value);
    log.problemsOnly = value === "problems";
    store.save();
    log.renew();
  });
  onClick("copy", copyCalls);
  onClick("save-run", saveRun);
  onClick("open-run", () => input("run-file").click());
  input("run-file").addEventListener("change", openRun);
  select("replay-profile").append(...profileOptions());
  select("replay-profile").addEventListener("change", showRun);
  onClick("replay-close", () => /** @type {HTMLDialogElement} */ (byId("replay")).close());
}
