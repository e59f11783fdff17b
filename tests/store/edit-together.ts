/** Edits the same few facts of one guild as other processes do at the same time, whatever happens to the database. */

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../../src/store/store.js';
import { StoreUnavailable } from '../../src/store/store-unavailable.js';
import { createDraft, createEdit } from './create-edit.js';

export const SHARED_GUILD = 'shared';

/** How many edits each process appends. */
export const EDITS_EACH = 40;

const FACTS = 3;

/** Resolves once all its edits are acknowledged. Each is tried with one event until it is, on whatever revision there is then. */
export async function editTogether(store: Store, who: string): Promise<void> {
  for (let number = 0; number < EDITS_EACH; number++) {
    const fact = `fact-${number % FACTS}`;
    const event = randomUUID();
    const body = createDraft({ statement: `${who} ${number}` });
    for (let kept = false; !kept; ) {
      try {
        const onRevision = (await store.journal.latest(SHARED_GUILD, fact))?.revision ?? 0;
        const appended = await store.journal.append(createEdit({ guild: SHARED_GUILD, event, fact, onRevision, body }));
        kept = appended.kind !== 'conflict';
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        await sleep(5);
      }
    }
  }
}
