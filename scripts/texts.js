/**
 * Which interface texts a module of the run-time needs, as its source says: the names in its calls of `say`, and the
 * type `Named`, which names those that such a call has from elsewhere. tsc sees to it that nothing else gets there.
 */

import { parse } from "acorn";

/** @typedef {import("acorn").AnyNode} AnyNode */
/** @typedef {{ text: string, end: number }} Comment */

/** Before a name that no literal says. */
const DECLARED = "@satisfies {Named}";

/**
 * @param {string} source
 * @param {string} where its name, for errors
 * @returns {Set<string>}
 * @throws {Error} for a name that is neither a literal nor declared
 */
export function textsOf(source, where) {
  /** @type {Comment[]} */
  const comments = [];
  const tree = parse(source, {
    ecmaVersion: "latest",
    sourceType: "module",
    onComment: (_block, text, _start, end) => comments.push({ text, end }),
  });
  const names = new Set(
    comments
      .filter(({ text }) => /\}\s*Named\b/.test(text) && text.includes("@typedef"))
      .flatMap(({ text }) => [...text.matchAll(/"([a-z_]+)"/g)].map(([, name]) => name)),
  );
  const isDeclared = (/** @type {AnyNode} */ node) =>
    comments.some(
      ({ text, end }) => end <= node.start && text.includes(DECLARED) && /^[\s(]*$/.test(source.slice(end, node.start)),
    );
  for (const call of callsOfSay(tree)) {
    const [name] = call.arguments;
    if (!name || isDeclared(name)) continue;
    for (const leaf of leavesOf(name)) {
      if (leaf.type === "Literal" && typeof leaf.value === "string") names.add(leaf.value);
      else
        throw new Error(
          `${where}: ${source.slice(leaf.start, leaf.end)} needs the type Named, with /** ${DECLARED} */ before it`,
        );
    }
  }
  return names;
}

/** What an expression may come to. @param {AnyNode} node @returns {AnyNode[]} */
function leavesOf(node) {
  return node.type === "ConditionalExpression" ? [node.consequent, node.alternate].flatMap(leavesOf) : [node];
}

/** @param {unknown} node @returns {Generator<import("acorn").CallExpression>} */
function* callsOfSay(node) {
  if (typeof node !== "object" || node === null) return;
  const { type, callee } = /** @type {import("acorn").CallExpression} */ (node);
  if (type === "CallExpression") {
    const named = callee.type === "MemberExpression" ? callee.property : callee;
    if (named.type === "Identifier" && named.name === "say") yield/** @type {import("acorn").CallExpression} */ (node);
  }
  for (const inner of Object.values(node)) yield* callsOfSay(inner);
}
