/**
 * A player for tests: the page around a package, with a run-time of ours (strict) or of scorm-again (independent).
 * Query: `package` (path of the launch page), `standard`, `lms` (strict | again), `options` (JSON for StrictLms),
 * `where` (parent | deep | opener | late | none | idle): how the package comes to its API; idle opens nothing yet.
 */
import { StrictLms } from "../../templates/lms/strict.js";

const query = new URLSearchParams(location.search);
const standard = /** @type {"scorm12" | "scorm2004"} */ (query.get("standard") ?? "scorm12");
const apiName = standard === "scorm12" ? "API" : "API_1484_11";
const where = query.get("where") ?? "parent";
let launchPage = query.get("package") ?? "";
const page = /** @type {any} */ (window);

/** Install the API of a session as the package looks for it. @param {object | undefined} api */
function install(api) {
  if (api) page[apiName] = api;
  else delete page[apiName];
}

async function makeLms() {
  if (query.get("lms") !== "again") {
    page.lms = new StrictLms({ standard, ...JSON.parse(query.get("options") ?? "{}") });
    return page.lms.api;
  }
  const script = document.createElement("script");
  script.src = `/npm/scorm-again/dist/${standard}.js`;
  await new Promise((resolve) => {
    script.onload = resolve;
    document.head.append(script);
  });
  page.again =
    standard === "scorm12" ? new page.Scorm12API({ autocommit: false }) : new page.Scorm2004API({ autocommit: false });
  return page.again;
}

function openFrame() {
  const frame = document.createElement("iframe");
  frame.id = "sco";
  frame.title = "Course";
  if (where === "deep") frame.src = `deep.html?package=${encodeURIComponent(launchPage)}&depth=9`;
  else frame.src = launchPage;
  document.body.append(frame);
}

/** End the session by taking the frame away, as an LMS does that goes on to another page. */
page.leave = () => document.getElementById("sco")?.remove();

/** A first session of a new learner. @param {object} options @param {string} launched */
page.begin = (options, launched) => {
  launchPage = launched;
  page.lms = new StrictLms(/** @type {import("../../templates/lms/strict.js").Options} */ (options));
  install(page.lms.api);
  openFrame();
};

/** A new session on what was stored; `crash` leaves the old one without the courtesy of an end, `launched` is another
 * version of the package. @param {object} [options] @param {boolean} [crash] @param {string} [launched] */
page.relaunch = (options = {}, crash = false, launched = launchPage) => {
  launchPage = launched;
  const stored = JSON.stringify(page.lms.database);
  page.leave();
  page.deliver?.();
  if (crash) {
    for (const key of Object.keys(page.lms.database)) delete page.lms.database[key];
    Object.assign(page.lms.database, JSON.parse(stored));
  }
  page.before = page.lms;
  page.lms = page.lms.relaunch(options);
  install(page.lms.api);
  openFrame();
};

const api = await makeLms();
/** The API turns up. */
page.arrive = () => install(api);
if (where === "late") {
  openFrame();
  setTimeout(() => install(api), 1200);
} else if (where === "opener") {
  install(api);
  page.popup = () => window.open(launchPage, "_blank", "width=900,height=700");
} else if (where !== "idle") {
  if (where !== "none") install(api);
  openFrame();
}
page.ready = true;
