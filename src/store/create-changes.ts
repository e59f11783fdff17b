/** Tells this process and the others that a journal has grown. */

import type { Kysely } from 'kysely';
import type { Edit } from '../facts/edit.js';
import type { Database } from './database.js';
import type { Engine } from './engine.js';
import type { ChangeListener, Changes, LineListener } from './journal.js';

/** The feed with what those need who append. */
export interface OwnChanges extends Changes {
  /** Tells the other processes, if and when the transaction commits. */
  tell(transaction: Kysely<Database>, edit: Edit): Promise<void>;
  /** Tells this process; to be called once the edit is committed. */
  announce(edit: Edit): void;
  close(): void;
}

export function createChanges({ wire }: Engine): OwnChanges {
  const listeners = new Set<{ readonly listener: ChangeListener; readonly line: LineListener | undefined }>();
  let hangUp: (() => void) | undefined;

  const heard: ChangeListener = (guild, version, edit) => {
    for (const { listener } of listeners) listener(guild, version, edit);
  };
  const everyLine: LineListener = {
    lost: (error) => {
      for (const each of listeners) each.line?.lost(error);
    },
    found: () => {
      for (const each of listeners) each.line?.found();
    },
  };
  return {
    subscribe: (listener, line) => {
      // An entry of its own, so that the same function may listen twice.
      const entry = { listener, line };
      listeners.add(entry);
      hangUp ??= wire?.listen(heard, everyLine);
      return () => listeners.delete(entry);
    },
    tell: async (transaction, { guild, version }) => wire?.tell(transaction, guild, version),
    announce: (edit) => heard(edit.guild, edit.version, edit),
    close: () => {
      listeners.clear();
      hangUp?.();
    },
  };
}
