import { describe, expect, it } from 'vitest';
import {
  type AskedQuestion,
  fitBelonging,
  type Sentence,
  validateBelonging,
} from '../../../scripts/fit/fit-belonging.js';
import { SEVERAL } from '../../../src/retrieval/asks-several.js';
import { makePair } from '../../retrieval/make-pair.js';

const { pair } = makePair('What did they promise?', 'They promised bread.', { reviewed: false });

function sentence(probability: number, gives: readonly string[]): Sentence {
  return { contender: { pair: () => pair, probability, clearness: 0.5 }, right: gives.length > 0, gives };
}

/** Questions with "and" want both parts, the others one; the second part is as likely as the first, and everything else is far behind. */
const QUESTIONS: readonly AskedQuestion[] = Array.from({ length: 80 }, (_, at): AskedQuestion => {
  const isList = at % 2 === 0;
  return {
    group: `folder ${at % 8}`,
    isList,
    cues: SEVERAL.names.map((cue) => (cue === 'and' && isList ? 1 : 0)),
    gold: isList ? ['bread', 'wine'] : ['bread'],
    best: sentence(0.8, ['bread']),
    others: [sentence(isList ? 0.7 : 0.1, isList ? ['wine'] : []), sentence(0.01, [])],
  };
});

describe('what belongs together', () => {
  const { several, belonging } = fitBelonging(QUESTIONS);

  it('is learnt from the questions that want several sentences and the sentences that answer them', () => {
    expect(several.weights.and).toBeGreaterThan(1);
    expect(several.constant).toBeLessThan(0);
    expect(belonging.weights.behind).toBeGreaterThan(0);
  });

  it('is judged on folders that were held back', () => {
    expect(validateBelonging(QUESTIONS, 4, 0.5)).toEqual({
      several: 1,
      lists: 40,
      complete: 40,
      right: 40,
      wrong: 0,
      singles: 40,
      lengthened: 0,
    });
  });

  it('leaves lists incomplete where nothing is sure enough, or where nothing was given', () => {
    expect(validateBelonging(QUESTIONS, 4, 1).complete).toBe(0);
    const unanswered = QUESTIONS.map((question) => ({ ...question, best: undefined, others: [] }));
    expect(validateBelonging(unanswered, 4, 0.5)).toMatchObject({ lists: 40, complete: 0, right: 0, wrong: 0 });
  });
});
