/** Closes a proposal without an edit, and lets everybody whom it concerns know. */

import type { ProposalSeen } from '../../store/proposals.js';
import type { Texts } from '../texts/en.js';
import { explainConflict } from './proposal-press.js';
import { refreshPost, type Shower } from './show-proposal.js';

/** Returns what to say to who did it: null once it is done. Rejects where the store is away. */
export async function refuseProposal(
  seen: ProposalSeen,
  refusal: { readonly state: 'rejected' | 'withdrawn'; readonly reason: string },
  { texts, ...shower }: Shower & { readonly texts: Texts },
): Promise<string | null> {
  const { services } = shower;
  const decided = await services.store.proposals.refuse(seen, refusal);
  const proposal = decided.kind === 'conflict' ? decided.current : decided.proposal;
  if (proposal === undefined) return texts.proposals.gone;
  if (decided.kind !== 'stored') {
    services.background.run(seen.guild, 'show a proposal', () => refreshPost(proposal, shower));
    return explainConflict(proposal, texts);
  }
  services.duties.wake(seen.guild);
  return null;
}
