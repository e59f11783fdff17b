/** What a fact says after an edit. Pure. */

import type { Edit, FactDraft } from '../facts/edit.js';
import type { Fact } from '../facts/fact.js';
import { toDraft } from '../facts/fingerprint.js';

/** `edit` may also be proposed only. Null where it does not answer. Undefined for `edit` stands for the fact as the base has it; `own` is that one. */
export function contentAfter(
  edit: Pick<Edit, 'operation' | 'body'> | undefined,
  own: Fact | undefined,
): FactDraft | null {
  if (edit === undefined || (edit.operation === 'restore' && edit.body === null)) return own ? toDraft(own) : null;
  return edit.body;
}
