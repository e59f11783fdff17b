/** What a text becomes in a database. Both engines pass every parameter through this, so that they agree. */

/**
 * Replaces what no engine keeps by U+FFFD: PostgreSQL refuses NUL, SQLite's drivers cut a text there when reading it back,
 * and half a surrogate pair has no UTF-8.
 */
export function toStorableText(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** A query's parameters, its texts made storable. */
export function toStorable(parameters: readonly unknown[]): unknown[] {
  return parameters.map((parameter) => (typeof parameter === 'string' ? toStorableText(parameter) : parameter));
}
