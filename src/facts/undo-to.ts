/** Turns "as it was at revision N" into an ordinary change. Pure. */

import type { Change, Edit } from './edit.js';

/**
 * The change that gives a fact the content it had at `revision` (0: as the base has it). `history` is the fact's whole history,
 * oldest first. Undefined where there was no such revision, or where it is as it stands.
 */
export function undoTo(history: readonly Edit[], revision: number): Change | undefined {
  const latest = history.at(-1);
  if (latest === undefined || revision === latest.revision) return undefined;
  if (revision === 0) {
    if (history[0]?.operation !== 'add') return { operation: 'restore', body: null };
    // What a guild added itself was nowhere before its first revision.
    return latest.body === null ? undefined : { operation: 'retract', body: null };
  }
  const target = history.find((edit) => edit.revision === revision);
  if (target === undefined) return undefined;
  if (target.body !== null) return { operation: latest.body === null ? 'restore' : 'amend', body: target.body };
  return target.operation === 'retract' ? { operation: 'retract', body: null } : { operation: 'restore', body: null };
}
