/** What a fact said at one of its revisions. */

import type { Edit, FactDraft } from '../../facts/edit.js';
import { toDraft } from '../../facts/fingerprint.js';
import type { Services } from '../services.js';

/** Null where it did not answer; undefined where that cannot be found out just now. */
export async function contentAt(
  revision: number,
  { guild, fact, services }: { readonly guild: string; readonly fact: string; readonly services: Services },
): Promise<FactDraft | null | undefined> {
  const own = services.footnoteFor(null).base.facts.get(fact);
  const asBase = own === undefined ? null : toDraft(own);
  if (revision === 0) return asBase;
  const history = await services.store.journal.history(guild, fact).catch((): readonly Edit[] => []);
  const edit = history.find((candidate) => candidate.revision === revision);
  return edit?.operation === 'restore' ? (edit.body ?? asBase) : edit?.body;
}
