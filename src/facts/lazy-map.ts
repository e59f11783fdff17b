/** A map whose values are made when somebody looks, so that a large one costs little more than its keys. */

/**
 * Reads like a map of these keys, which must differ, in their order. `open` makes the value of the key at a place; as long as anybody
 * holds a value, every look gives that same one.
 */
export function createLazyMap<Value extends object>(
  ordered: readonly string[],
  open: (place: number) => Value,
): ReadonlyMap<string, Value> {
  const places = new Map(ordered.map((key, place) => [key, place]));
  const opened: (WeakRef<Value> | undefined)[] = new Array(ordered.length);
  const at = (place: number): Value => {
    const known = opened[place]?.deref();
    if (known) return known;
    const value = open(place);
    opened[place] = new WeakRef(value);
    return value;
  };

  function* entries(): MapIterator<[string, Value]> {
    for (const [key, place] of places) yield [key, at(place)];
  }
  function* values(): MapIterator<Value> {
    for (const place of places.values()) yield at(place);
  }

  return {
    size: places.size,
    has: (key) => places.has(key),
    get(key) {
      const place = places.get(key);
      return place === undefined ? undefined : at(place);
    },
    forEach(visit, self) {
      for (const [key, value] of entries()) visit.call(self, value, key, this);
    },
    entries,
    keys: () => places.keys(),
    values,
    [Symbol.iterator]: entries,
  };
}
