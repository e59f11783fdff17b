/** Words of one family ("diplomacy", "diplomatic"): stems that share most of their letters from the start. */

/** Shorter beginnings are shared by words that have nothing to do with each other. */
const SHORTEST_BEGINNING = 5;
/** Share of the longer stem that must be common. */
const COMMON_SHARE = 0.7;
/** What a match through the family counts against an exact one. */
export const RELATIVE_STRENGTH = 0.7;
/** Only the nearest count, so that a question never looks up more than it can use. */
const MOST = 16;

/** Keys by how they begin, so that a family is found without a look at any other. */
export interface Beginnings {
  add(key: string): void;
  remove(key: string): void;
  /** The keys that begin like this one. */
  like(key: string): Iterable<string>;
}

/** Starts with these keys; those too short to have a family are passed over. */
export function createBeginnings(keys: Iterable<string>): Beginnings {
  const byBeginning = new Map<string, Set<string>>();
  const beginnings: Beginnings = {
    add(key) {
      if (!/^\p{L}{5}/u.test(key)) return;
      const beginning = key.slice(0, SHORTEST_BEGINNING);
      const alike = byBeginning.get(beginning);
      if (alike) alike.add(key);
      else byBeginning.set(beginning, new Set([key]));
    },
    remove(key) {
      const beginning = key.slice(0, SHORTEST_BEGINNING);
      const alike = byBeginning.get(beginning);
      if (alike?.delete(key) && alike.size === 0) byBeginning.delete(beginning);
    },
    like: (key) => byBeginning.get(key.slice(0, SHORTEST_BEGINNING)) ?? [],
  };
  for (const key of keys) beginnings.add(key);
  return beginnings;
}

/** The other stems of a stem's family among keys that begin like it, nearest first. */
export function relativesAmong(stem: string, keys: Iterable<string>): string[] {
  const family: { readonly key: string; readonly share: number }[] = [];
  for (const key of keys) {
    if (key === stem) continue;
    const share = commonBeginning(stem, key) / Math.max(stem.length, key.length);
    if (share >= COMMON_SHARE) family.push({ key, share });
  }
  return family
    .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
    .slice(0, MOST)
    .map(({ key }) => key);
}

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
