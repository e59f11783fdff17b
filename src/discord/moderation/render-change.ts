/** A change as moderators see it: what went and what came. */

import type { FactDraft } from '../../facts/edit.js';
import { compareDrafts } from '../../moderation/compare-drafts.js';
import { fence, partMarks } from '../render/fence.js';
import { fitLines } from '../render/fit-lines.js';
import type { TextFile } from '../render/view.js';
import type { Texts } from '../texts/en.js';

/** Markdown of at most the length that was allowed, and the whole of it where it does not fit. */
export interface ShownChange {
  readonly text: string;
  readonly files: readonly TextFile[];
}

/** Room for the fence and for the line that says what is left out. */
const FRAME = 150;

/** Shows it within `limit` characters. Null stands for a fact that does not answer. */
export function renderChange(
  { before, after }: { readonly before: FactDraft | null; readonly after: FactDraft | null },
  { limit, name, texts }: { readonly limit: number; readonly name: string; readonly texts: Texts },
): ShownChange {
  const { removed, added } = compareDrafts(before, after);
  const lines = [...removed.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)];
  if (lines.length === 0) return { text: `-# ${texts.moderation.change.nothing}`, files: [] };
  const { kept, missing } = fitLines(lines.map(partMarks), Math.max(0, limit - FRAME));
  const block = kept.length > 0 ? [fence(kept.join('\n'), 'diff')] : [];
  if (missing === 0) return { text: block.join('\n'), files: [] };
  const said = `-# ${texts.moderation.change.leftOut(missing)}`;
  return { text: [...block, said].join('\n'), files: [{ name: fileName(name), text: lines.join('\n') }] };
}

/** Discord itself would change other letters, and then not find the file that the message names. */
function fileName(name: string): string {
  return `${name.replace(/[^\w-]/gu, '_')}.txt`;
}
