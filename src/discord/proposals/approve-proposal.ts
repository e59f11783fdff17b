/** "Approve": the proposal becomes an edit, or waits for a second moderator. */

import { UserError } from '../../errors.js';
import { composeFactId } from '../../facts/compose-fact-id.js';
import type { Append } from '../../moderation/change-fact.js';
import { reviewStep } from '../../moderation/review-step.js';
import type { Proposal, ProposalDecided } from '../../store/proposals.js';
import { describeProblem } from '../moderation/describe-problem.js';
import { makeChange } from '../moderation/make-change.js';
import { readComponents } from '../reply/read-components.js';
import { languageFor } from '../texts/language-for.js';
import { contradictedBy } from './contradicted-by.js';
import { explainConflict, findProposal, type ProposalPress, seenBy, showAsItIs } from './proposal-press.js';
import { warnOf } from './render-proposal.js';
import { withStandingApprovals } from './standing-approvals.js';

/** Of two who press at once, one edit comes; the other is shown how it ended. */
export async function approveProposal(pressed: ProposalPress): Promise<void> {
  const { press, moderator, revision, texts, services } = pressed;
  await press.deferUpdate();
  const proposal = await findProposal({ guild: moderator.guild, id: pressed.id }, services, texts);
  if (proposal.state !== 'open' || proposal.revision !== revision) {
    return showAsItIs(proposal, pressed, explainConflict(proposal, texts));
  }
  if (!(await showsContradictions(proposal, pressed))) {
    return showAsItIs(proposal, pressed, texts.proposals.contradictsMeanwhile);
  }
  const standing = await withStandingApprovals(proposal, pressed);
  switch (reviewStep(standing, moderator.user, moderator.settings.approvals)) {
    case 'second-needed':
      throw new UserError(texts.proposals.secondNeeded);
    case 'own':
      throw new UserError(texts.proposals.ownProposal);
    case 'counts': {
      const approved = await services.store.proposals.approve(seenBy(pressed));
      if (approved.kind === 'conflict') {
        const { current = proposal } = approved;
        return showAsItIs(current, pressed, explainConflict(current, texts));
      }
      // Another may have pressed at the same moment, and then both have counted.
      const { proposal: now } = approved;
      const counted = await withStandingApprovals(now, pressed);
      if (reviewStep(counted, moderator.user, moderator.settings.approvals) === 'decides') return accept(now, pressed);
      const hasLapsed = counted.approvals.length < now.approvals.length;
      return showAsItIs(now, pressed, hasLapsed ? texts.proposals.approvalLapsed : undefined);
    }
    case 'decides':
      return accept(proposal, pressed);
  }
}

/** Whether the message that was pressed warns of the facts that the proposal contradicts now: one may have come after it was posted. */
async function showsContradictions(proposal: Proposal, { press, services }: ProposalPress): Promise<boolean> {
  const { preferredLocale } = press.guild ?? {};
  const warning = warnOf(await contradictedBy(proposal, services), languageFor(preferredLocale));
  return warning === '' || JSON.stringify(readComponents(press.message)).includes(JSON.stringify(warning));
}

async function accept(proposal: Proposal, pressed: ProposalPress): Promise<void> {
  const { press, moderator, texts, services } = pressed;
  const { guild, user } = moderator;
  let decided: ProposalDecided | undefined;
  const append: Append = async (edit) => {
    decided = await services.store.proposals.accept(seenBy(pressed), edit);
    if (decided.kind === 'stored' && decided.edit !== null) return { kind: 'stored', edit: decided.edit };
    return { kind: 'conflict', current: decided.kind === 'fact-conflict' ? decided.current : undefined };
  };
  const { operation, body, base, reason, id, onRevision } = proposal;
  const edit = {
    guild,
    event: press.id,
    fact: nameFact(proposal, pressed),
    onRevision,
    base,
    actor: user,
    proposal: id,
    reason,
  };
  const changed = await makeChange(
    { ...({ operation, body } as Pick<Proposal, 'operation' | 'body'>), ...edit } as Parameters<typeof makeChange>[0],
    { client: press.client, services, append },
  );
  if (changed.kind === 'away') throw changed.error;
  if (changed.kind === 'refused') {
    const [problem] = changed.problems;
    const { base: facts } = services.footnoteFor(guild);
    throw new UserError(problem ? describeProblem(problem, facts, texts) : texts.proposals.factChanged);
  }
  switch (decided?.kind) {
    case 'stored': {
      const outcome = decided.proposal;
      services.duties.wake(guild);
      return showAsItIs(outcome, pressed);
    }
    case 'conflict': {
      const { current = proposal } = decided;
      return showAsItIs(current, pressed, explainConflict(current, texts));
    }
    default:
      throw new UserError(texts.proposals.factChanged);
  }
}

/** Somebody may have added a fact of the same name since; the proposed one is new all the same. */
function nameFact({ operation, fact, body }: Proposal, { moderator: { guild }, services }: ProposalPress): string {
  const { base } = services.footnoteFor(guild);
  const isTaken = (id: string): boolean => base.facts.has(id) || services.guildFacts.latest(guild, id) !== undefined;
  return operation === 'add' && body !== null && isTaken(fact) ? composeFactId(body.statement, isTaken) : fact;
}
