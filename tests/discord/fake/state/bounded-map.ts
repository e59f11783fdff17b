/** A Map that forgets its oldest entries, so that a long run of the fake keeps its memory. */
export class BoundedMap<K, V> extends Map<K, V> {
  readonly #limit: number;

  /** Keeps at most `limit` entries. */
  constructor(limit: number) {
    super();
    this.#limit = limit;
  }

  /** Sets an entry; the oldest one goes if there are too many. */
  override set(key: K, value: V): this {
    super.set(key, value);
    if (this.size > this.#limit) {
      const oldest = this.keys().next();
      if (!oldest.done) this.delete(oldest.value);
    }
    return this;
  }
}
