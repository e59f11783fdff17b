/** Remembers what functions gave, within bounds. */

/**
 * The same function with a memory for so many results; then it forgets them all and begins anew, which costs less than
 * choosing. It must give the same for equal arguments.
 */
export function remember<Key, Value>(most: number, compute: (key: Key) => Value): (key: Key) => Value {
  let known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    // A map that is cleared keeps what it held reachable from what it holds next, until everything is collected.
    if (known.size >= most) known = new Map();
    known.set(key, value);
    return value;
  };
}

/**
 * The same function of whole numbers from 0, with a memory that has a slot for each of so many numbers. Those that are that many apart share one, which
 * holds the latest: no number takes longer to find, however many there are.
 */
export function rememberNumbered<Value>(slots: number, compute: (number: number) => Value): (number: number) => Value {
  const numbers = new Int32Array(slots).fill(-1);
  const values = new Array<Value>(slots);
  return (number) => {
    const slot = number % slots;
    if (numbers[slot] !== number) {
      values[slot] = compute(number);
      numbers[slot] = number;
    }
    return values[slot] as Value;
  };
}

/** The function that works something out when it is first asked for. */
export function once<Value extends object>(compute: () => Value): () => Value {
  let known: Value | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}

/**
 * The same function, computed once for each object and remembered for as long as that object lives: for objects that stay. Of those
 * that come and go, like questions, the garbage collector would drag all along until it next clears everything (`rememberLatest`).
 */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/** The same function, remembered for the object that it was last asked about; whatever else it is given must come to the same for one object. */
export function rememberLatest<Key extends object, Value, More = void>(
  compute: (key: Key, more: More) => Value,
): (key: Key, more: More) => Value {
  let latest: { readonly key: Key; readonly value: Value } | undefined;
  return (key, more) => {
    if (latest?.key !== key) latest = { key, value: compute(key, more) };
    return latest.value;
  };
}
