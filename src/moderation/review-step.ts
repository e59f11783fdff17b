/** What a moderator's approval does to a proposal, by the rule that the guild has chosen. Pure. */

import type { Proposal } from '../store/proposals.js';
import type { GuildSettings } from './guild-settings.js';

/**
 * - `decides`: it is approved with this.
 * - `counts`: another moderator is needed besides.
 * - `second-needed`: this moderator stands behind it already.
 * - `own`: this moderator proposed it, before being one.
 */
export type ReviewStep = 'decides' | 'counts' | 'second-needed' | 'own';

/**
 * Where two must approve, two different moderators stand behind every change. Who wrote it counts as one of them, if a moderator: what a
 * moderator proposes, or writes in a proposal's place, is approved by them from the beginning (`approvals`). An approval whose name was
 * erased counts for nobody.
 */
export function reviewStep(
  { proposer, approvals }: Pick<Proposal, 'proposer' | 'approvals'>,
  user: string,
  needed: GuildSettings['approvals'],
): ReviewStep {
  if (needed === 1) return 'decides';
  const behind = new Set(approvals.flatMap(({ by }) => by ?? []));
  // Two who pressed at the same moment both counted: whoever comes next, also one of them, decides.
  if (behind.size >= needed) return 'decides';
  if (behind.has(user)) return 'second-needed';
  if (proposer === user) return 'own';
  return behind.size + 1 >= needed ? 'decides' : 'counts';
}
