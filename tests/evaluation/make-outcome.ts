/** Questions, facts and outcomes with nothing but what a test is about. */

import type { Outcome } from '../../src/evaluation/outcome.js';
import type { SetQuestion } from '../../src/evaluation/question-set.js';
import type { Fact } from '../../src/facts/fact.js';

export function makeQuestion(more: Partial<SetQuestion> = {}): SetQuestion {
  const kind = more.kind ?? 'single';
  const gold = kind === 'unknown' || kind === 'nearmiss' ? [] : ['gold'];
  return { id: 'q', kind, style: 'plain', question: 'What?', gold, acceptable: [], ...more };
}

/** A fact that rests on these quotes. */
export function makeFact(...quotes: readonly string[]): Fact {
  return {
    id: quotes.join('-'),
    statement: quotes.join(' '),
    kind: 'event',
    entities: [],
    roles: {},
    citations: quotes.map((quote) => ({ document: 'd', section: null, quote, start: 0, end: quote.length })),
    questions: [],
    topics: [],
    supersedes: [],
    contradicts: [],
    reviewed: true,
  };
}

/** Of a single question answered rightly, unless said otherwise. */
export function makeOutcome({
  question,
  ...more
}: Partial<Omit<Outcome, 'question'>> & { readonly question?: Partial<SetQuestion> } = {}): Outcome {
  return {
    question: makeQuestion(question),
    verdict: 'right',
    kind: 'answer',
    confidence: 0.9,
    firstRight: true,
    rank: 1,
    recall: 1,
    precision: 1,
    objections: [],
    shown: [],
    ms: 1,
    ...more,
  };
}
