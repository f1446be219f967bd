/** The learners of the preview: who they are, and who is learning now. */
import { byId, element } from "../runtime/dom.js";
import { launch } from "./sessions.js";
import { NAMES } from "./store.js";
import { input, onClick, tool } from "./tool.js";

export function showLearners() {
  const { kept, learner } = tool.store;
  byId("learner-name").textContent = learner.name;
  input("rename").value = learner.name;
  byId("people").replaceChildren(
    ...kept.learners.map(({ id, name }) => {
      const radio = /** @type {HTMLInputElement} */ (
        element("input", { type: "radio", name: "learner", value: id, checked: id === learner.id })
      );
      radio.addEventListener("change", () => {
        kept.current = id;
        change(`Switched to ${name}`);
        /** @type {HTMLElement | null} */ (byId("people").querySelector("input:checked"))?.focus();
      });
      return element("label", {}, radio, element("span", { dir: "auto" }, name));
    }),
  );
}

/** @param {string} words */
function change(words) {
  tool.store.save();
  showLearners();
  launch({ words });
}

export function wireLearners() {
  byId("names").append(...NAMES.map((name) => element("option", { value: name })));
  const between = (/** @type {() => void} */ work, /** @type {string} */ words) => {
    const begin = () => {
      work();
      showLearners();
    };
    launch({ begin, words });
  };
  onClick("add", () => between(() => tool.store.addLearner(), "Learner added"));
  onClick("reset", () => between(() => tool.store.resetLearner(), "Learner reset"));
  onClick("remove", () => between(() => tool.store.removeLearner(), "Learner removed"));
  input("rename").addEventListener("change", () => {
    const name = input("rename").value.trim();
    const { learner } = tool.store;
    if (!name || name === learner.name) return;
    learner.name = name;
    change("Learner renamed, course relaunched");
  });
}
