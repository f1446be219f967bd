/** The LMS that is emulated, and the switches for what goes wrong in the field. */
import { PROFILES } from "../lms/profiles.js";
import { byId, element } from "../runtime/dom.js";
import { showImport } from "./problems.js";
import { launch } from "./sessions.js";
import { NO_TROUBLE } from "./store.js";
import { onClick, select, tool } from "./tool.js";

/** @typedef {import("./store.js").Trouble} Trouble */

/** Switches that a running course notices; the others need a launch. */
const AT_ONCE = new Set(["saving", "offline", "cut", "slow"]);

/** The emulated LMSs as options. */
export const profileOptions = () =>
  Object.entries(PROFILES).map(([name, { title }]) => element("option", { value: name }, title));

export function showTrouble() {
  const { trouble } = tool.store.kept;
  for (const [name, value] of Object.entries(trouble)) {
    const field = byId(name);
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = value === true;
    else {
      /** @type {HTMLInputElement} */ (field).value = String(value);
    }
  }
  const { title, about } = PROFILES[trouble.profile];
  byId("profile-about").textContent = about;
  showImport();
  const on = /** @type {(keyof Trouble)[]} */ (Object.keys(trouble)).filter(
    (name) => name !== "profile" && trouble[name] !== NO_TROUBLE[name],
  );
  byId("trouble-count").textContent = on.length ? `${title}, ${on.length} on` : title;
  byId("trouble-note").hidden = on.length === 0;
  byId("trouble-words").textContent = `Turned on: ${on.map(inWords).join("; ")}.`;
}

/** A switch as it stands, in words. @param {string} name */
function inWords(name) {
  const field = /** @type {HTMLInputElement | HTMLSelectElement} */ (byId(name));
  const label = (field.labels?.[0]?.textContent ?? name).trim();
  const unit = name === "pass" ? "%" : "characters";
  const value =
    field instanceof HTMLSelectElement
      ? field.selectedOptions[0]?.text
      : field.type === "checkbox"
        ? ""
        : `${field.value} ${unit}`;
  return `${label[0].toLowerCase()}${label.slice(1)} ${value ?? ""}`.trim().replace(/^the LMS/i, "the LMS");
}

/** @param {Partial<Trouble>} changes */
export function change(changes) {
  const { store, session } = tool;
  const before = store.kept.trouble;
  store.kept.trouble = { ...before, ...changes };
  store.save();
  showTrouble();
  const changed = /** @type {(keyof Trouble)[]} */ (Object.keys(changes)).filter(
    (name) => before[name] !== store.kept.trouble[name],
  );
  if (!changed.length) return;
  // A login that expires is noticed by the next save; one that is made again needs a launch only where none is running.
  const running = session !== null && !session.gone;
  const launches = changed.some((name) => !AT_ONCE.has(name) && !(name === "expired" && running));
  if (launches) launch({ words: "Relaunched with the change" });
  else session?.change(store.kept.trouble);
}

export function wireTrouble() {
  select("profile").append(...profileOptions());
  for (const field of /** @type {HTMLFormElement} */ (byId("switches")).elements) {
    if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) continue;
    field.addEventListener("change", () => {
      if (!field.checkValidity()) {
        field.reportValidity();
        return;
      }
      const isTick = field instanceof HTMLInputElement && field.type === "checkbox";
      change({ [field.name]: isTick ? field.checked : field.value });
    });
  }
  byId("switches").addEventListener("submit", (event) => event.preventDefault());
  const calm = () => change({ ...NO_TROUBLE, profile: tool.store.kept.trouble.profile });
  onClick("calm", calm);
  onClick("calm-too", () => {
    calm();
    byId("relaunch").focus();
  });
}
