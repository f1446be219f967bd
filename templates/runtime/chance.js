/** Chance that can be repeated: drawn questions and shuffled orders follow from the name of the attempt. */

/** A number below 2^32 that looks random, for a text (FNV-1a, mixed once more). @param {string} text */
export function hash(text) {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * Draw some of many. What was begun stays drawn; the rest follows the seed, so that a question which joins or leaves
 * changes as little as can be.
 * @param {string[]} keys
 * @param {number} count
 * @param {string} seed
 * @param {(key: string) => boolean} begun
 */
export function draw(keys, count, seed, begun) {
  const ranked = [...keys].sort((a, b) => Number(begun(b)) - Number(begun(a)) || hash(seed + a) - hash(seed + b));
  const drawn = new Set(ranked.slice(0, count));
  return keys.filter((key) => drawn.has(key));
}
