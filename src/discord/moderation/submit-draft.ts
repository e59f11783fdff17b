/** The way of a draft from the form into the journal. Wherever it stops, the moderator has everything that was typed, and a button to go on. */

import { composeFactId } from '../../facts/compose-fact-id.js';
import type { Edit, FactDraft } from '../../facts/edit.js';
import { toDraft } from '../../facts/fingerprint.js';
import { checkBody } from '../../moderation/change-fact.js';
import { contradictedFacts } from '../../moderation/contradicted-facts.js';
import { type DraftText, emptyDraft, readDraft, writeDraft } from '../../moderation/draft-text.js';
import { changeTo, standingOf } from '../../moderation/standing.js';
import { deferPrivately, type Show } from '../reply/defer-privately.js';
import type { Answerable } from '../reply/respond.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { makeChange } from './make-change.js';
import { renderKept } from './render-kept.js';
import { type Moderator, requireModerator } from './require-moderator.js';
import { renderAway, renderConflict, renderContradictions, renderProblems, type ShownDraft } from './stopped-draft.js';

/** Which fact a draft is for, as its writer saw it. */
export interface DraftSubject {
  /** Empty for a new one. */
  readonly fact: string;
  readonly revision: number;
}

/** How a draft has changed since the form, by the button that sends it on. */
export interface Onward {
  /** Takes what was typed to what is sent on. */
  readonly revise?: (draft: FactDraft) => FactDraft;
  /** Whether the moderator has seen what it contradicts. */
  readonly knowsContradictions?: boolean;
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
  const moderator = await requireModerator(interaction, services);
  const show = await deferPrivately(interaction);
  const language = languageFor(interaction.locale);
  const { base } = services.footnoteFor(moderator.guild);
  const standing = standingOf(services.guildFacts, moderator.guild, subject.fact);
  const read = readDraft(text, standing?.content ?? emptyDraft(null), base.entities);
  if ('problems' in read) return show(renderProblems(read.problems, { subject, text, base, language }));

  const draft = onward.revise ? onward.revise(read.draft) : read.draft;
  const shown: ShownDraft = { subject, text: onward.revise ? writeDraft(draft, text.reason) : text, base, language };
  const problems = checkBody(draft, base);
  if (problems.length > 0) return show(renderProblems(problems, shown));
  const contradicted = onward.knowsContradictions ? [] : contradictedFacts(draft, subject.fact, base);
  if (contradicted.length > 0) return show(renderContradictions(contradicted, shown));
  await keep(draft, { interaction, moderator, shown, show, services });
}

interface Keeping {
  readonly interaction: Answerable;
  readonly moderator: Moderator;
  readonly shown: ShownDraft;
  readonly show: Show;
  readonly services: Services;
}

async function keep(draft: FactDraft, { interaction, moderator, shown, show, services }: Keeping): Promise<void> {
  const { guild, user } = moderator;
  const { subject, base, language } = shown;
  const { guildFacts } = services;
  const isTaken = (id: string): boolean => base.facts.has(id) || guildFacts.latest(guild, id) !== undefined;
  const fact = subject.fact || composeFactId(draft.statement, isTaken);
  const standing = standingOf(guildFacts, guild, fact);
  const changed = await makeChange(
    {
      ...changeTo(draft, standing),
      guild,
      event: interaction.id,
      fact,
      onRevision: subject.revision,
      base: standing?.base ?? null,
      actor: user,
      proposal: null,
      reason: shown.text.reason,
    },
    { client: interaction.client, services },
  );
  const stopped = { ...shown, subject: { ...subject, fact } };
  switch (changed.kind) {
    case 'stored':
      return show(renderKept(changed.edit, changed, language.texts));
    case 'repeated':
      return show(renderKept(changed.edit, undefined, language.texts));
    case 'refused':
      return show(renderProblems(changed.problems, stopped));
    case 'away':
      services.log.error({ err: changed.error, guild, fact }, 'a change could not be kept');
      return show(renderAway(changed.error, stopped));
    case 'conflict': {
      const seen = await contentAt(subject.revision, { guild, fact, services });
      return show(renderConflict({ seen, current: changed.current }, stopped));
    }
  }
}

/** What a fact said at a revision; undefined where that cannot be found out just now. */
async function contentAt(
  revision: number,
  { guild, fact, services }: { readonly guild: string; readonly fact: string; readonly services: Services },
): Promise<FactDraft | null | undefined> {
  const own = services.footnoteFor(null).base.facts.get(fact);
  if (revision === 0) return own === undefined ? null : toDraft(own);
  const history = await services.store.journal.history(guild, fact).catch((): readonly Edit[] => []);
  return history.find((edit) => edit.revision === revision)?.body;
}
