/** Which unmet wordings a change has answered, so that those who wait for them can be told. */

import { setImmediate as breathe } from 'node:timers/promises';
import type { Edit } from '../facts/edit.js';
import type { Footnote } from '../retrieval/footnote.js';
import type { Gaps } from '../store/gaps.js';
import type { KeptChange } from './kept-change.js';
import { listGaps } from './list-gaps.js';

/** Changes of one guild in order, and what answers from them now. */
export interface AnsweringChanges {
  readonly guild: string;
  readonly changes: readonly KeptChange[];
  readonly footnote: Footnote;
  /** Called before each wording that is asked again. Rejects where the work is to end. */
  goOn(): Promise<void>;
}

/** Wordings that a fact answers, and its last edit. */
export interface FilledWordings {
  readonly texts: readonly string[];
  readonly edit: Edit;
}

/**
 * For each changed fact those of the gaps whose wording it was taught (its example questions that are new), and every wording for which
 * somebody waits, listed or not, that it was taught or that is answered with it now; each once. None for a fact that does not answer any more.
 */
export async function findFilled(
  { guild, changes, footnote, goOn }: AnsweringChanges,
  gaps: Gaps,
): Promise<readonly FilledWordings[]> {
  const changed = spanFacts(changes).filter(({ last }) => footnote.base.facts.has(last.edit.fact));
  if (changed.length === 0) return [];
  const listed = await listGaps(gaps, guild);
  const awaited = new Set((await gaps.waiting(guild)).map(({ text }) => text));
  const filled = new Map<string, FactSpan>();
  for (const span of changed) {
    const known = new Set(span.first.before?.questions.map(normalise));
    const taught = new Set(span.last.after?.questions.map(normalise).filter((question) => !known.has(question)));
    for (const { wordings } of listed) {
      if (wordings.some(({ text }) => taught.has(normalise(text))))
        for (const { text } of wordings) filled.set(text, span);
    }
    for (const text of awaited) if (taught.has(normalise(text))) filled.set(text, span);
  }
  for (const text of awaited) {
    if (filled.has(text)) continue;
    await goOn();
    const { kind, facts } = footnote.ask(text);
    const span = changed.find(({ last }) => facts.some(({ id }) => id === last.edit.fact));
    if ((kind === 'answer' || kind === 'list') && span !== undefined) filled.set(text, span);
    // Others ask meanwhile.
    await breathe();
  }
  return changed.flatMap((span) => {
    const texts = [...filled].flatMap(([text, by]) => (by === span ? [text] : []));
    return texts.length > 0 ? [{ texts, edit: span.last.edit }] : [];
  });
}

/** All changes of one fact. */
interface FactSpan {
  readonly first: KeptChange;
  readonly last: KeptChange;
}

function spanFacts(changes: readonly KeptChange[]): FactSpan[] {
  const spans = new Map<string, FactSpan>();
  for (const change of changes) {
    const { fact } = change.edit;
    spans.set(fact, { first: spans.get(fact)?.first ?? change, last: change });
  }
  return [...spans.values()];
}

/** As a form gives a line back. */
function normalise(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
