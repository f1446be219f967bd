/** When a learner has earned the certificate, and where it is. */

export const CERTIFICATE = "#=certificate";

/**
 * Whether a learner has completed the course, and passed it where it has a score; what was reached stays so, whatever an update brings.
 * @param {import("./standing.js").Standing} standing
 * @param {import("./state.js").Progress} progress
 */
export function hasEarned({ report, passed }, progress) {
  return (report.completion === "completed" || progress.completed) && (!report.scored || passed || progress.passed);
}
