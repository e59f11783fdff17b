/** A change that is in the journal, with what it changed. */

import type { Edit, FactDraft } from '../facts/edit.js';
import type { FactBase } from '../facts/fact-base.js';
import type { Journal } from '../store/journal.js';
import { contentAfter } from './content-after.js';

/** `before` and `after` are what the guild's fact says; null: it does not answer. */
export interface KeptChange {
  readonly edit: Edit;
  readonly before: FactDraft | null;
  readonly after: FactDraft | null;
}

/** `base` is the one below the guild's edits. Rejects where the store is away. */
export async function readChanges(
  edits: readonly Edit[],
  { journal, base }: { readonly journal: Journal; readonly base: FactBase },
): Promise<readonly KeptChange[]> {
  const latest = new Map<string, Edit>();
  const changes: KeptChange[] = [];
  for (const edit of edits) {
    const { guild, fact, revision } = edit;
    const own = base.facts.get(fact);
    const earlier = latest.get(fact) ?? (revision > 1 ? await journal.at(guild, fact, revision - 1) : undefined);
    changes.push({ edit, before: contentAfter(earlier, own), after: contentAfter(edit, own) });
    latest.set(fact, edit);
  }
  return changes;
}
