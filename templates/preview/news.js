/** The course as the server tells of it: when it is asked, and whenever a build has ended. */
import { EDITIONS } from "../lms/data_model.js";
import { byId, element } from "../runtime/dom.js";
import { showLearners } from "./learners.js";
import { showProblems } from "./problems.js";
import { launch, leave } from "./sessions.js";
import { show } from "./show.js";
import { say } from "./stage.js";
import { Store } from "./store.js";
import { select, token, tool } from "./tool.js";
import { showTrouble } from "./trouble.js";

/** @typedef {import("../lms/data_model.js").Edition} Edition */
/** @typedef {import("./tool.js").Course} Course */

/** Milliseconds after which a server that has gone is asked for again. */
const AGAIN_AFTER = 1000;

/** @param {string} [standard] @returns {Promise<Course>} */
export async function fetchCourse(standard) {
  const query = standard ? `?standard=${encodeURIComponent(standard)}` : "";
  const answer = await fetch(`/api/${token}/course${query}`, { cache: "no-store" });
  if (!answer.ok && standard) return fetchCourse();
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

export function showCourse() {
  const { title, name, kind, standard, standards, revision, unimitated } = tool.course;
  byId("limits-note").hidden = unimitated.length === 0;
  byId("limits-note").replaceChildren(...unimitated.map((words) => element("p", {}, words)));
  byId("title").textContent = title || name;
  document.title = `${title || name} – preview`;
  byId("build").textContent =
    `${kind === "package" ? "Package" : "Course"} · ${revision ? EDITIONS[standard].title : "not built yet"}`;
  byId("standard-label").hidden = standards.length < 2;
  select("standard").replaceChildren(
    ...standards.map((one) => element("option", { value: one, selected: one === standard }, EDITIONS[one].title)),
  );
  showProblems();
}

/** What is remembered of a course. The path alone would do for another course in a folder of the same name.
 * @param {Course} course */
export function storeOf({ kind, name, title, launches }) {
  // Packages are often called the same, and so are their items; the title of a course that is being written changes.
  return new Store([name, launches[0]?.identifier, kind === "package" ? title : ""].filter(Boolean).join(" "));
}

/** What the events said last; older answers of the server are not used. */
let newest = 0;

/** A build has ended, or more is known of it. */
async function follow() {
  newest += 1;
  const turn = newest;
  const found = await fetchCourse(tool.store?.kept.standard || undefined);
  if (turn !== newest) return;
  const before = tool.course;
  // Another course under the same path: nothing of the one before may be met by it.
  if (before.room && found.room && before.room.label !== found.room.label) {
    await leave("page");
    location.reload();
    return;
  }
  tool.course = found;
  const same = before.ok === found.ok && before.revision === found.revision;
  if (same && JSON.stringify(before.diagnostics) === JSON.stringify(found.diagnostics)) return;
  showCourse();
  if (!before.revision && found.revision) {
    // Only now is it known which course this is.
    tool.store = storeOf(found);
    showLearners();
    showTrouble();
  }
  if (before.revision !== found.revision) await renew(before);
  else if (before.ok !== found.ok) say(found.ok ? "The course can be built again" : "The course cannot be built");
}

/** Play the new version where the learner was. @param {Course} before */
async function renew(before) {
  const { session } = tool;
  const place = session && !session.gone ? await session.place() : undefined;
  // Somebody who left stays away; the next launch has the new version.
  if (tool.session?.gone && before.revision) show();
  else await launch({ place, samePage: true, words: "The course was updated" });
}

export function listen() {
  const events = new EventSource(`/api/${token}/events`);
  let lost = false;
  events.addEventListener("course", () => {
    if (lost) say("Reconnected to the preview");
    lost = false;
    byId("title").classList.remove("stale");
    follow().catch(() => say("The course could not be loaded. Reload this page."));
  });
  events.addEventListener("error", () => {
    if (!lost) say("The preview has stopped or cannot be reached. This page reconnects automatically.");
    lost = true;
    byId("title").classList.add("stale");
    // Another run, whose addresses only a new page knows.
    if (events.readyState === EventSource.CLOSED) begin();
  });
}

/** Wait for the server, and begin with what it serves. */
async function begin() {
  try {
    if ((await fetch("/", { cache: "no-store" })).ok) {
      location.reload();
      return;
    }
  } catch {
    // It is not there yet.
  }
  setTimeout(begin, AGAIN_AFTER);
}

export function wireStandard() {
  select("standard").addEventListener("change", () => {
    const standard = /** @type {Edition} */ (select("standard").value);
    tool.store.kept.standard = standard;
    tool.store.save();
    const begin = async () => {
      tool.course = await fetchCourse(standard);
      showCourse();
    };
    launch({ begin, words: `Relaunched with ${EDITIONS[standard].title}` });
  });
}
