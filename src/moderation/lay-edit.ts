/** Lays an edit over a footnote, so that it answers from it. */

import type { Edit } from '../facts/edit.js';
import { factAfter } from '../facts/fact-after.js';
import type { FactBase } from '../facts/fact-base.js';
import type { EditableFootnote } from '../retrieval/footnote.js';

/** `base` is the one beneath, which a fact that is restored as it was comes from. */
export function layEdit(edit: Edit, footnote: EditableFootnote, base: FactBase): void {
  const fact = factAfter(edit, base);
  if (fact === undefined) footnote.remove(edit.fact);
  else footnote.put(fact);
}
