/** What a fact said at one of its revisions. */

import type { FactDraft } from '../../facts/edit.js';
import { contentAfter } from '../../moderation/content-after.js';
import type { Services } from '../services.js';

/** Null where it did not answer; undefined where that cannot be found out just now. */
export async function contentAt(
  revision: number,
  { guild, fact, services }: { readonly guild: string; readonly fact: string; readonly services: Services },
): Promise<FactDraft | null | undefined> {
  const own = services.footnoteFor(null).base.facts.get(fact);
  if (revision === 0) return contentAfter(undefined, own);
  const edit = await services.store.journal.at(guild, fact, revision).catch(() => undefined);
  return edit && contentAfter(edit, own);
}
