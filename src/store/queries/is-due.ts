/** When something that was put off is due. */

import { type RawBuilder, type SqlBool, sql } from 'kysely';

/**
 * Nothing is put off for more than half as long; the other half is for processes whose clocks differ. A time that lies further ahead was set by
 * a clock that has gone back since.
 */
const FARTHEST_MS = 1_200_000;

/** Whether the time in a row's `tell_ms` has come; false where there is none. */
export function isDue(nowMs: number): RawBuilder<SqlBool> {
  return sql<SqlBool>`(tell_ms <= ${nowMs} or tell_ms > ${nowMs + FARTHEST_MS})`;
}
