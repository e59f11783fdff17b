/** Lays an edit over a footnote, so that it answers from it. */

import { toFact } from '../facts/apply-edits.js';
import type { Edit } from '../facts/edit.js';
import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import type { EditableFootnote } from '../retrieval/footnote.js';

/** `base` is the one beneath, which a fact that is restored as it was comes from. */
export function layEdit(edit: Edit, footnote: EditableFootnote, base: FactBase): void {
  const fact = factAfter(edit, base);
  if (fact === undefined) footnote.remove(edit.fact);
  else footnote.put(fact);
}

/** The fact that an edit leaves; undefined where it does not answer any more. */
export function factAfter(edit: Edit, base: FactBase): Fact | undefined {
  if (edit.body !== null) return toFact(edit.fact, edit.body, base.documents) ?? undefined;
  return edit.operation === 'restore' ? base.facts.get(edit.fact) : undefined;
}
