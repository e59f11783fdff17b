/** What kind of word each term of a question is: a missing noun means more than a missing verb, which is often paraphrased. */

import { rememberLatest } from '../language/remember.js';
import { tagWords } from '../language/tagger.js';
import { meantWord, mendedText } from './mended.js';
import type { Matched } from './pair.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';

export type WordKind = 'noun' | 'verb' | 'adjective' | 'name' | 'number' | 'other';

const KINDS: Readonly<Record<string, WordKind>> = { NOUN: 'noun', PROPN: 'noun', VERB: 'verb', ADJ: 'adjective' };

/** Tagging is bounded, like everything else about a question. */
const LONGEST_TAGGED = 300;

const tagsOf = rememberLatest((question: Question) => tagWords(mendedText(question).slice(0, LONGEST_TAGGED)));

/** The kind of a term of this question. */
export function wordKind(question: Question, term: Term): WordKind {
  if (term.kind === 'number') return 'number';
  if (term.name) return 'name';
  const tags = tagsOf(question);
  const word = meantWord(question, term);
  const tag = tags.get(word) ?? tags.get(word.replace(/['’]s$/u, ''));
  return tag === undefined ? 'noun' : (KINDS[tag] ?? 'other');
}

/** The share (0..1) of the question's weight in words of these kinds that the fact itself lacks. */
export function missingShare(
  { terms, total }: { readonly terms: readonly Matched[]; readonly total: number },
  kind: WordKind,
): number {
  if (total === 0) return 0;
  let missing = 0;
  for (const { weight, strength, wordKind: own } of terms) {
    if (strength < 1 && own === kind) missing += weight * (1 - strength);
  }
  return missing / total;
}
