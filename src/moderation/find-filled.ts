/** Which unmet wordings a change has answered, so that those who wait for them can be told. */

import { setImmediate as breathe } from 'node:timers/promises';
import type { Edit, FactDraft } from '../facts/edit.js';
import type { Footnote } from '../retrieval/footnote.js';
import type { Gaps } from '../store/gaps.js';
import { listGaps } from './list-gaps.js';

/** Wordings that are asked again to see whether they are answered now. */
const ASKED_AGAIN = 100;

/** A change that is kept, what its fact said before, and what answers from it now. */
export interface AnsweringChange {
  readonly edit: Edit;
  readonly before: FactDraft | null;
  readonly footnote: Footnote;
}

/**
 * Those of the gaps whose wording the fact was taught (its example questions that are new), and those for which somebody waits and
 * which are answered with the fact now. None where the fact does not answer any more.
 */
export async function findFilled({ edit, before, footnote }: AnsweringChange, gaps: Gaps): Promise<readonly string[]> {
  if (!footnote.base.facts.has(edit.fact)) return [];
  const listed = await listGaps(gaps, edit.guild);
  const known = new Set(before?.questions.map(normalise));
  const taught = new Set(edit.body?.questions.map(normalise).filter((question) => !known.has(question)));
  const filled = new Set<string>();
  for (const { wordings } of listed) {
    if (wordings.some(({ text }) => taught.has(normalise(text)))) for (const { text } of wordings) filled.add(text);
  }
  const awaited = listed.flatMap(({ wordings }) =>
    wordings.filter(({ text, waiting }) => waiting > 0 && !filled.has(text)),
  );
  for (const { text } of awaited.slice(0, ASKED_AGAIN)) {
    const { kind, facts } = footnote.ask(text);
    if ((kind === 'answer' || kind === 'list') && facts.some(({ id }) => id === edit.fact)) filled.add(text);
    // Others ask meanwhile.
    await breathe();
  }
  return [...filled];
}

/** As a form gives a line back. */
function normalise(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
