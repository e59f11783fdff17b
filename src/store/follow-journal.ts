/** Keeps a reader in step with the journal, whichever process writes: every edit once, in order, also past outages. */

import type { Edit } from '../facts/edit.js';
import type { Store } from './store.js';

/** What a reader of the journal must do. Both are called in order and must not throw. */
export interface JournalReader {
  /** Where a guild stands: called first for each guild, and instead of very many single edits. Replaces what was read before. */
  load(guild: string, edits: readonly Edit[]): void;
  /** What has come since, in order. */
  apply(guild: string, edits: readonly Edit[]): void;
  /** The store could not be read; the follower tries again by itself. */
  failed(error: unknown): void;
}

export interface Following {
  /** Stops reading. What is under way is not delivered any more. */
  stop(): void;
}

/** Resolves once every guild is loaded; rejects where the store is away. */
export async function followJournal(
  _store: Pick<Store, 'journal' | 'changes'>,
  _reader: JournalReader,
): Promise<Following> {
  throw new Error('not written yet');
}
