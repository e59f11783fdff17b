/** The way of a draft from the form into the journal, or to who decides on it. Wherever it stops, its writer has everything that was typed, and a button to go on. */

import { composeFactId } from '../../facts/compose-fact-id.js';
import type { FactDraft } from '../../facts/edit.js';
import { isSameContent } from '../../facts/fingerprint.js';
import { type Changed, checkBody } from '../../moderation/change-fact.js';
import { contentAfter } from '../../moderation/content-after.js';
import { contradictedFacts } from '../../moderation/contradicted-facts.js';
import { type DraftText, emptyDraft, readDraft, writeDraft } from '../../moderation/draft-text.js';
import { PROPOSAL_DAYS } from '../../moderation/expire-proposals.js';
import { changeTo, standingOf } from '../../moderation/standing.js';
import { StoreUnavailable } from '../../store/store-unavailable.js';
import type { Proposed } from '../proposals/make-proposal.js';
import { proposeDraft } from '../proposals/propose-draft.js';
import { renderProposed } from '../proposals/render-proposed.js';
import { requireProposer } from '../proposals/require-proposer.js';
import { proposedBody, reviseProposal } from '../proposals/revise-proposal.js';
import { say } from '../render/say.js';
import { deferPrivately, type Show } from '../reply/defer-privately.js';
import type { Answerable } from '../reply/respond.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { contentAt } from './content-at.js';
import type { DraftAim, DraftSubject } from './draft-subject.js';
import { makeChange, type WantedEdit } from './make-change.js';
import type { Onward } from './past-contradictions.js';
import { renderKept } from './render-kept.js';
import { type Moderator, requireModerator } from './require-moderator.js';
import { renderAway, renderConflict, renderContradictions, renderProblems, type ShownDraft } from './stopped-draft.js';

/** A draft on its way. */
export interface Submission {
  readonly interaction: Answerable;
  /** Who writes it, with the right that its aim needs. */
  readonly writer: Moderator;
  readonly shown: ShownDraft;
  readonly show: Show;
  readonly services: Services;
}

/** Acknowledges, and shows what came of it. */
export async function submitDraft(
  interaction: Answerable,
  {
    subject,
    text,
    onward = {},
  }: { readonly subject: DraftSubject; readonly text: DraftText; readonly onward?: Onward },
  services: Services,
): Promise<void> {
  const writer = await (subject.aim.kind === 'propose' ? requireProposer : requireModerator)(interaction, services);
  const show = await deferPrivately(interaction);
  const language = languageFor(interaction.locale);
  const { base } = services.footnoteFor(writer.guild);
  const asTyped: ShownDraft = { subject, text, base, language };
  try {
    const read = readDraft(text, await filledWith(subject, writer.guild, services), base.entities);
    if ('problems' in read) return await show(renderProblems(read.problems, asTyped));

    const draft = onward.revise ? onward.revise(read.draft) : read.draft;
    const shown = { ...asTyped, text: onward.revise ? writeDraft(draft, text.reason) : text };
    const problems = checkBody(draft, base);
    if (problems.length > 0) return await show(renderProblems(problems, shown));
    if (saysTheSame(draft, { subject, guild: writer.guild }, services))
      return await show(say(language.texts.moderation.change.nothing));
    const contradicted = onward.knowsContradictions ? [] : await contradictedFacts(draft, subject.fact, base);
    if (contradicted.length > 0) return await show(renderContradictions(contradicted, shown));
    await send(draft, subject.aim, { interaction, writer, shown, show, services });
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    services.log.error({ err: error, guild: writer.guild }, 'a draft could not be kept');
    await show(renderAway(error, asTyped));
  }
}

/**
 * Whether the fact said this already when the form was opened, so that there is nothing to keep. What was sent again is not the same as
 * before but was kept the first time; and of a fact that the documents have overtaken it is a choice.
 */
function saysTheSame(
  draft: FactDraft,
  { subject: { aim, fact, revision }, guild }: { readonly subject: DraftSubject; readonly guild: string },
  { guildFacts }: Services,
): boolean {
  const standing = aim.kind === 'revise' ? undefined : standingOf(guildFacts, guild, fact);
  if (!standing?.content || standing.stale || standing.revision !== revision) return false;
  return isSameContent(draft, standing.content);
}

/** What the form was filled with: of a fact that does not answer, what it said last. */
async function filledWith({ fact, aim }: DraftSubject, guild: string, services: Services): Promise<FactDraft> {
  const proposed = aim.kind === 'revise' ? await proposedBody(guild, aim.proposal, services) : undefined;
  const standing = standingOf(services.guildFacts, guild, fact);
  if (proposed || standing === undefined) return proposed ?? emptyDraft(null);
  const history = standing.content === null ? await services.store.journal.history(guild, fact) : [];
  return standing.content ?? history.findLast(({ body }) => body !== null)?.body ?? emptyDraft(null);
}

async function send(draft: FactDraft, aim: DraftAim, submission: Submission): Promise<void> {
  const { interaction, writer, shown, show, services } = submission;
  const { client } = interaction;
  const { texts } = shown.language;
  switch (aim.kind) {
    case 'keep': {
      const edit = editOf(draft, submission);
      return showMade(await makeChange(edit, { client, services }), edit.fact, texts.proposals.waits, submission);
    }
    case 'propose': {
      const edit = editOf(draft, submission);
      const made = await proposeDraft(edit, submission);
      return made === undefined
        ? undefined
        : showMade(made, edit.fact, texts.proposals.made(PROPOSAL_DAYS), submission);
    }
    case 'revise': {
      const said = await reviseProposal(draft, aim, { moderator: writer, texts, client, services });
      return show(say(said));
    }
  }
}

function editOf(draft: FactDraft, { interaction, writer, shown, services }: Submission): WantedEdit {
  const { guild, user } = writer;
  const { subject, base } = shown;
  const isTaken = (id: string): boolean => base.facts.has(id) || services.guildFacts.latest(guild, id) !== undefined;
  const fact = subject.fact || composeFactId(draft.statement, isTaken);
  const standing = standingOf(services.guildFacts, guild, fact);
  return {
    ...changeTo(draft, standing),
    guild,
    event: interaction.id,
    fact,
    onRevision: subject.revision,
    base: standing?.base ?? null,
    actor: user,
    proposal: null,
    reason: shown.text.reason,
  };
}

/** `waiting` says why it is not kept at once, where it is not. */
async function showMade(
  made: Changed | Proposed,
  fact: string,
  waiting: string,
  { writer: { guild }, shown, show, services }: Submission,
): Promise<void> {
  const { texts } = shown.language;
  const stopped = { ...shown, subject: { ...shown.subject, fact } };
  switch (made.kind) {
    case 'stored':
      return show(renderKept(made.edit, made, texts));
    case 'repeated':
      return show(renderKept(made.edit, undefined, texts));
    case 'proposed':
      return show(renderProposed(made, waiting, texts));
    case 'refused':
      return show(renderProblems(made.problems, stopped));
    case 'away':
      services.log.error({ err: made.error, guild, fact }, 'a change could not be kept');
      return show(renderAway(made.error, stopped));
    case 'conflict': {
      const seen = await contentAt(shown.subject.revision, { guild, fact, services });
      const { current } = made;
      const now = contentAfter(current, services.footnoteFor(null).base.facts.get(fact));
      return show(renderConflict({ seen, current, now }, stopped));
    }
  }
}
