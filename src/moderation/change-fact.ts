/** The one way to change a guild's facts: checked, kept, and answered from at once. */

import { checkDraft, type DraftProblem } from '../facts/check-draft.js';
import type { Edit, FactDraft, NewEdit } from '../facts/edit.js';
import type { FactBase } from '../facts/fact-base.js';
import { isSameContent, toDraft } from '../facts/fingerprint.js';
import type { Appended } from '../store/journal.js';
import { StoreUnavailable } from '../store/store-unavailable.js';
import type { GuildFacts } from './guild-facts.js';
import { untilKnown } from './until-known.js';

/** What came of a change. */
export type Changed =
  /** It is kept, and answers come from it. `before` and `after` are what the guild's fact says; null: it does not answer. */
  | {
      readonly kind: 'stored';
      readonly edit: Edit;
      readonly before: FactDraft | null;
      readonly after: FactDraft | null;
    }
  /** It was kept before: the same interaction came twice, or the same was tried again. */
  | { readonly kind: 'repeated'; readonly edit: Edit }
  /** Somebody was quicker; nothing was changed. `current` is the fact's last edit; undefined where there is none. */
  | { readonly kind: 'conflict'; readonly current: Edit | undefined }
  /** Nothing was changed, and nobody could. */
  | { readonly kind: 'refused'; readonly problems: readonly DraftProblem[] }
  /** Nothing was changed, or (`isInDoubt`) that cannot be known yet; trying again is safe. */
  | { readonly kind: 'away'; readonly error: StoreUnavailable };

/** Appends an edit: the journal, or a proposal that becomes one. */
export type Append = (edit: NewEdit) => Promise<Appended>;

/** Rejects only where there is a bug. Whether the editor has the right to do it is the caller's to check. */
export async function changeFact(edit: NewEdit, guildFacts: GuildFacts, append: Append): Promise<Changed> {
  const { base } = guildFacts.footnoteFor(edit.guild);
  const isKnown = base.facts.has(edit.fact) || guildFacts.latest(edit.guild, edit.fact) !== undefined;
  if (edit.operation === 'retract' && !isKnown) {
    return { kind: 'refused', problems: [{ kind: 'unknown-id', of: 'fact', id: edit.fact }] };
  }
  const problems = edit.body === null ? [] : checkBody(edit.body, base);
  if (problems.length > 0) return { kind: 'refused', problems };
  const before = contentOf(edit.fact, base);
  try {
    const appended = await untilKnown(() => append(edit));
    if (appended.kind === 'conflict') {
      const { current } = appended;
      if (current) guildFacts.take(current);
      return current !== undefined && isSaidBy(current, edit) ? { kind: 'repeated', edit: current } : appended;
    }
    guildFacts.take(appended.edit);
    if (appended.kind === 'repeated') return appended;
    return { ...appended, before, after: contentOf(edit.fact, guildFacts.footnoteFor(edit.guild).base) };
  } catch (error) {
    if (error instanceof StoreUnavailable) return { kind: 'away', error };
    throw error;
  }
}

/** What is wrong with a draft in a guild; empty where it may be kept. `base` is the guild's, its edits included. */
export function checkBody(draft: FactDraft, base: FactBase): DraftProblem[] {
  return checkDraft(draft, { ...base, hasFact: (id) => base.facts.has(id) });
}

function contentOf(fact: string, { facts }: FactBase): FactDraft | null {
  const found = facts.get(fact);
  return found === undefined ? null : toDraft(found);
}

/**
 * Whether the last edit is this one, kept by an earlier try whose answer was lost. Where both have content, the content tells: a fact that was
 * added by the first try is there by the second, which then amends it.
 */
function isSaidBy(current: Edit, edit: NewEdit): boolean {
  if (current.actor !== edit.actor) return false;
  if (current.body !== null && edit.body !== null) return isSameContent(current.body, edit.body);
  return current.operation === edit.operation && current.body === edit.body;
}
