/** A question that was open has an answer: it is no gap any more, and who waits for it is to be told. */

import { findFilled } from '../../moderation/find-filled.js';
import type { JournalWork } from '../duties/journal-duty.js';
import type { Services } from '../services.js';

/** All the questions that the changes have answered. Rejects where the store is away. */
export async function fillGaps({ guild, changes, goOn }: JournalWork, services: Services): Promise<void> {
  const { store, now, duties } = services;
  const footnote = services.footnoteFor(guild);
  for (const { texts, edit } of await findFilled({ guild, changes, footnote, goOn }, store.gaps)) {
    await goOn();
    await store.gaps.fill({ guild, texts, fact: edit.fact, by: edit.actor, atMs: now() });
    duties.wake(guild);
  }
}
