/** Words of one family ("diplomacy", "diplomatic"): stems that share most of their letters from the start. */

/** Shorter beginnings are shared by words that have nothing to do with each other. */
const SHORTEST_BEGINNING = 5;
/** Share of the longer stem that must be common. */
const COMMON_SHARE = 0.7;
/** What a match through the family counts against an exact one. */
export const RELATIVE_STRENGTH = 0.7;

/** Returns, for a stem, the other stems of its family among the given keys, nearest first. */
export function createRelatives(keys: Iterable<string>): (stem: string) => readonly string[] {
  const families = new Map<string, string[]>();
  for (const key of keys) {
    if (!/^\p{L}{5}/u.test(key)) continue;
    const beginning = key.slice(0, SHORTEST_BEGINNING);
    const family = families.get(beginning);
    if (family) family.push(key);
    else families.set(beginning, [key]);
  }
  return (stem) =>
    (families.get(stem.slice(0, SHORTEST_BEGINNING)) ?? [])
      .filter((key) => key !== stem)
      .map((key) => ({ key, share: commonBeginning(stem, key) / Math.max(stem.length, key.length) }))
      .filter(({ share }) => share >= COMMON_SHARE)
      .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
      .map(({ key }) => key);
}

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
