/** Closes proposals that nobody decides, so that they do not wait for ever, nor keep others from being made. */

import type { Store } from '../store/store.js';

/** Days that a proposal waits: a month, as everything does that people wait for. */
export const PROPOSAL_DAYS = 30;

const DAY_MS = 86_400_000;
/** More than a server can have open at once, but for those of moderators. */
const LOOKED_AT = 1_000;

/** Returns how many have expired in a guild; their proposers are to be told (`Proposals.toTell`). Rejects where the store is away. */
export async function expireProposals(
  guild: string,
  { store, now }: { readonly store: Pick<Store, 'proposals'>; readonly now: () => number },
): Promise<number> {
  const atMs = now();
  let expired = 0;
  for (const { id, revision, atMs: madeMs } of await store.proposals.open(guild, LOOKED_AT)) {
    // The oldest come first.
    if (madeMs >= atMs - PROPOSAL_DAYS * DAY_MS) break;
    const seen = { guild, id, expected: revision, by: null, atMs };
    // Decided this very moment is decided.
    const closed = await store.proposals.refuse(seen, { state: 'expired', reason: '' });
    if (closed.kind === 'stored') expired++;
  }
  return expired;
}
