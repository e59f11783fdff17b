/** Finds out what became of a write whose answer was lost. */

import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../store/store-unavailable.js';

/** Pauses before each further try, in milliseconds: a moderator waits for it. */
const PAUSES = [100, 300, 600, 1_000, 2_000];

/**
 * Runs a write that does the same however often it is run. Where its connection broke while committing it is run again until the database
 * says what became of it. Rejects in doubt where that takes too long; anything else that goes wrong, as it comes.
 */
export async function untilKnown<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (!isInDoubt(error)) throw error;
    for (const pause of PAUSES) {
      await sleep(pause);
      const known = await write().catch((again: unknown) => {
        if (again instanceof StoreUnavailable) return undefined;
        throw again;
      });
      if (known !== undefined) return known;
    }
    throw error;
  }
}

function isInDoubt(error: unknown): error is StoreUnavailable {
  return error instanceof StoreUnavailable && error.isInDoubt;
}
