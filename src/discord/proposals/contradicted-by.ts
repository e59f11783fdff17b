/** The facts that moderators should know of before they approve: those that a proposal seems to contradict and does not link. */

import type { Fact } from '../../facts/fact.js';
import { contentAfter } from '../../moderation/content-after.js';
import { contradictedFacts } from '../../moderation/contradicted-facts.js';
import type { Proposal } from '../../store/proposals.js';
import type { Services } from '../services.js';

/** As the server's facts are now; none once it is decided. */
export async function contradictedBy(proposal: Proposal, { footnoteFor }: Services): Promise<readonly Fact[]> {
  const { guild, fact, state } = proposal;
  const after = contentAfter(proposal, footnoteFor(null).base.facts.get(fact));
  return after === null || state !== 'open' ? [] : contradictedFacts(after, fact, footnoteFor(guild).base);
}
