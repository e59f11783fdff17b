/** Finds the name that somebody who mistyped one most likely meant. */

import distance from 'damerau-levenshtein';

/** Below this likeness (0..1) an offer would be a guess. */
const LIKE_ENOUGH = 0.4;

/** The most alike of `names`, or one that `typed` begins; undefined where none is like it. */
export function findNearest(typed: string, names: readonly string[]): string | undefined {
  const begun = names.find((name) => typed !== '' && name.startsWith(typed));
  if (begun !== undefined) return begun;
  let nearest: string | undefined;
  let best = LIKE_ENOUGH;
  // Nothing longer than any name can be like one, and comparing it would take as long as it is.
  if (typed.length > 40) return undefined;
  for (const name of names) {
    const { similarity } = distance(typed, name);
    if (similarity > best) {
      best = similarity;
      nearest = name;
    }
  }
  return nearest;
}
