/** Finds the edits whose ground has moved since: moderators are told, and choose. Pure. */

import type { DraftCitation, Edit } from './edit.js';
import type { Fact } from './fact.js';
import { locateCitation } from './fact-after.js';
import type { FactBase } from './fact-base.js';
import { fingerprint, isSameContent, toDraft } from './fingerprint.js';

/**
 * An edit that stands on what is no longer there. Until a moderator chooses, the guild keeps its own content. To keep it for good,
 * amend (or retract) with the same body again, on the base as it is now; to take the base's, restore with a null body.
 */
export interface StaleEdit {
  readonly edit: Edit;
  /** Whether the base's fact is not the one that the edit stood on; false where only quotes are lost. */
  readonly baseChanged: boolean;
  /** The fact as the base has it now; undefined where it is gone from there. */
  readonly baseNow: Fact | undefined;
  /** Citations of the edit whose quote no longer stands in the document. */
  readonly lostQuotes: readonly DraftCitation[];
}

/** `latest` is the last edit of each fact; the order is kept. An edit that the base has caught up with is not stale. */
export function findStaleEdits(base: FactBase, latest: readonly Edit[]): StaleEdit[] {
  return latest.flatMap((edit) => {
    if (edit.operation === 'restore' && edit.body === null) return [];
    const baseNow = base.facts.get(edit.fact);
    if (baseNow !== undefined && edit.body !== null && isSameContent(edit.body, toDraft(baseNow))) return [];
    const baseChanged = fingerprint(baseNow) !== edit.base;
    const cited = edit.body?.citations ?? [];
    const lostQuotes = cited.filter((citation) => locateCitation(citation, base.documents) === undefined);
    return baseChanged || lostQuotes.length > 0 ? [{ edit, baseChanged, baseNow, lostQuotes }] : [];
  });
}
