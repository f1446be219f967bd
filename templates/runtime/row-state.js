/** How far each lesson of a list is. */

import { isComplete } from "./done.js";
import { firstGate } from "./loader.js";

/** @typedef {"locked" | "not_started" | "complete" | "in_progress"} RowState */

/**
 * @param {import("./app.js").App} app
 * @returns {(key: string, number: number) => RowState} of a lesson, by its key and its number in the course, from 1
 */
export function statesOf(app) {
  const { lessons } = app.session.progress;
  const gate = firstGate(app, Number.POSITIVE_INFINITY)?.[0] ?? Number.POSITIVE_INFINITY;
  return (key, number) => {
    const record = lessons.get(key);
    if (number - 1 > gate) return "locked";
    if (!record) return "not_started";
    return isComplete(record) ? "complete" : "in_progress";
  };
}
