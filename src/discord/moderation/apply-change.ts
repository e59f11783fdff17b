/** Changes that need no form: they follow from the fact's history. */

import { UserError } from '../../errors.js';
import type { Change, Edit, FactDraft } from '../../facts/edit.js';
import type { Fact } from '../../facts/fact.js';
import type { FactBase } from '../../facts/fact-base.js';
import { isSameContent } from '../../facts/fingerprint.js';
import { undoTo } from '../../facts/undo-to.js';
import type { Changed } from '../../moderation/change-fact.js';
import { contentAfter } from '../../moderation/content-after.js';
import { contradictedFacts } from '../../moderation/contradicted-facts.js';
import { writeDraft } from '../../moderation/draft-text.js';
import { type Standing, standingOf } from '../../moderation/standing.js';
import { StoreUnavailable } from '../../store/store-unavailable.js';
import type { Proposed } from '../proposals/make-proposal.js';
import { renderProposed } from '../proposals/render-proposed.js';
import { deferPrivately } from '../reply/defer-privately.js';
import { parsePage } from '../reply/parse-page.js';
import type { Answerable } from '../reply/respond.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { makeChange } from './make-change.js';
import type { Onward } from './past-contradictions.js';
import { renderKept } from './render-kept.js';
import { requireModerator } from './require-moderator.js';
import { type Contradicts, renderStoppedChange } from './stopped-change.js';
import { renderProblems } from './stopped-draft.js';

/** What the fact's history is asked for. */
const CHANGES = {
  /** It no longer answers. */
  retract: () => ({ operation: 'retract', body: null }),
  /** It answers again, with what it said before it was retracted. */
  restore: (history) => ({
    operation: 'restore',
    body: history.findLast(({ operation }) => operation !== 'retract')?.body ?? null,
  }),
  undo: (history, to) => undoTo(history, to),
  /** What the guild has stays, although the base has changed. */
  keep: (history) => {
    const body = history.at(-1)?.body;
    return body ? { operation: 'amend', body } : { operation: 'retract', body: null };
  },
  /** What the base has now comes instead. */
  take: () => ({ operation: 'restore', body: null }),
} satisfies Readonly<Record<string, (history: readonly Edit[], to: number) => Change | undefined>>;

export type ChangeKind = keyof typeof CHANGES;

/** Whether a text from outside names one. */
export function isChangeKind(text: string): text is ChangeKind {
  return Object.hasOwn(CHANGES, text);
}

/** A change as it is asked for. `args`: the fact, the revision that the moderator saw, and for `undo` the one to go back to. */
export interface WantedChange extends Onward {
  readonly kind: ChangeKind;
  readonly args: readonly string[];
  readonly reason: string;
}

/** Acknowledges, makes the change and shows what came of it. @throws UserError where there is nothing to change. */
export async function applyChange(
  interaction: Answerable,
  { kind, args, reason, ...onward }: WantedChange,
  services: Services,
): Promise<void> {
  const { guild, user } = await requireModerator(interaction, services);
  const language = languageFor(interaction.locale);
  const { texts } = language;
  const [fact = '', seen, back] = args;
  const [revision, to] = [parsePage(seen), parsePage(back ?? '') ?? Number.NaN];
  const standing = standingOf(services.guildFacts, guild, fact);
  if (standing === undefined || revision === undefined) throw new UserError(texts.errors.factGone);
  const show = await deferPrivately(interaction);

  const { base } = services.footnoteFor(guild);
  const own = services.footnoteFor(null).base.facts.get(fact);
  const asked = { kind, fact, revision, to, reason };
  let wanted: FactDraft | null = null;
  const changed = await tryChange(
    async (history) => {
      const asMade = CHANGES[kind](history, to);
      if (asMade === undefined) throw new UserError(texts.moderation.nothingToUndo);
      if (contentAfter(asMade, own) === null) {
        if (kind === 'restore') throw new UserError(texts.moderation.goneFromDocuments);
        if (kind === 'undo' && standing.content === null) throw new UserError(texts.moderation.nothingToUndo);
      }
      const change = reviseChange(asMade, own, onward);
      wanted = change.body;
      const contradicted = onward.knowsContradictions
        ? []
        : await newlyContradicted(contentAfter(change, own), standing, base);
      if (contradicted.length > 0) return { kind: 'contradicts', facts: contradicted };
      const edit = {
        guild,
        event: interaction.id,
        fact,
        onRevision: revision,
        base: standing.base,
        actor: user,
        proposal: null,
        reason,
      };
      return makeChange({ ...change, ...edit }, { client: interaction.client, services });
    },
    { standing, guild, services },
  );
  if (changed.kind === 'away') services.log.error({ err: changed.error, guild, fact }, 'a change could not be kept');
  if (changed.kind === 'stored') return show(renderKept(changed.edit, changed, texts));
  if (changed.kind === 'proposed') return show(renderProposed(changed, texts.proposals.waits, texts));
  if (changed.kind === 'repeated') return show(renderKept(changed.edit, undefined, texts));
  if (changed.kind === 'refused' && wanted !== null) {
    // What it said cannot be said any more as it stands: a quote is gone from the documents, say.
    const subject = { fact, revision, aim: { kind: 'keep' } } as const;
    const shown = { subject, text: writeDraft(wanted, reason), base: services.footnoteFor(guild).base, language };
    return show(renderProblems(changed.problems, shown));
  }
  await show(renderStoppedChange(changed, asked, { base: services.footnoteFor(guild).base, language }));
}

/** What a link was added to is the guild's own content from then on, also where it was to be as the base has it. */
function reviseChange(change: Change, own: Fact | undefined, { revise }: Onward): Change {
  // As the base has it, which has it no longer.
  if (contentAfter(change, own) === null) return { operation: 'retract', body: null };
  const content = revise === undefined ? null : contentAfter(change, own);
  if (revise === undefined || content === null || change.operation === 'retract') return change;
  return { operation: change.operation, body: revise(content) };
}

/** What stands already contradicts nothing anew. */
async function newlyContradicted(
  content: FactDraft | null,
  standing: Standing,
  base: FactBase,
): Promise<readonly Fact[]> {
  if (content === null || (standing.content !== null && isSameContent(content, standing.content))) return [];
  return contradictedFacts(content, standing.fact, base);
}

type Outcome = Changed | Proposed | Contradicts;

/** A fact that was never edited has no history to read. */
async function tryChange(
  make: (history: readonly Edit[]) => Promise<Outcome>,
  { standing, guild, services }: { readonly standing: Standing; readonly guild: string; readonly services: Services },
): Promise<Outcome> {
  try {
    return await make(standing.revision === 0 ? [] : await services.store.journal.history(guild, standing.fact));
  } catch (error) {
    if (error instanceof StoreUnavailable) return { kind: 'away', error };
    throw error;
  }
}
