/** A map with changes laid over it: the map beneath is shared and stays as it is, so that the cost is that of the changes. */

/** Reads like a map with the changes made; changed entries keep their place, new ones follow in the order of their coming. */
export interface OverlayMap<Value> extends ReadonlyMap<string, Value> {
  set(key: string, value: Value): void;
  delete(key: string): void;
}

/** Lays an overlay, empty at first, over a map. */
export function createOverlayMap<Value>(beneath: ReadonlyMap<string, Value>): OverlayMap<Value> {
  const changed = new Map<string, Value>();
  const deleted = new Set<string>();
  let added = 0;

  function* entries(): MapIterator<[string, Value]> {
    for (const [key, value] of beneath) if (!deleted.has(key)) yield [key, changed.get(key) ?? value];
    for (const [key, value] of changed) if (!beneath.has(key)) yield [key, value];
  }
  function* keys(): MapIterator<string> {
    for (const key of beneath.keys()) if (!deleted.has(key)) yield key;
    for (const key of changed.keys()) if (!beneath.has(key)) yield key;
  }
  function* values(): MapIterator<Value> {
    for (const [, value] of entries()) yield value;
  }

  return {
    get size() {
      return beneath.size - deleted.size + added;
    },
    has: (key) => changed.has(key) || (beneath.has(key) && !deleted.has(key)),
    get: (key) => changed.get(key) ?? (deleted.has(key) ? undefined : beneath.get(key)),
    set(key, value) {
      if (!beneath.has(key) && !changed.has(key)) added += 1;
      deleted.delete(key);
      changed.set(key, value);
    },
    delete(key) {
      if (!beneath.has(key) && changed.has(key)) added -= 1;
      if (beneath.has(key)) deleted.add(key);
      changed.delete(key);
    },
    forEach(visit, self) {
      for (const [key, value] of entries()) visit.call(self, value, key, this);
    },
    entries,
    keys,
    values,
    [Symbol.iterator]: entries,
  };
}
