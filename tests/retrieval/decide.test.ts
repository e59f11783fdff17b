import { describe, expect, test } from 'vitest';
import { createRetrieval } from '../../src/retrieval/create-retrieval.js';
import { decide } from '../../src/retrieval/decide.js';
import type { Judged } from '../../src/retrieval/judge.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { makeBase, makeFact } from './make-base.js';
import { makePair } from './make-pair.js';

const QUESTION = 'Who offered to step in?';
const SENTENCE = { reviewed: false } as const;

/** A sentence as it stands, ordered by its confidence among others. */
function sentence(id: string, probability: number, says?: string): Judged {
  const { pair } = makePair(QUESTION, `${id} spoke.`, SENTENCE);
  const fact = { ...pair.view.fact, id };
  return {
    fact,
    facts: [fact],
    topic: undefined,
    probability,
    confidence: says === undefined ? probability : probability * 0.4,
    clearness: 0.1,
    likeness: 0,
    isExample: false,
    isMeasured: true,
    measured: () => ({}),
    pair: () => pair,
    vetoes: says === undefined ? [] : [{ check: 'names', says }],
  };
}

describe('what is shown as nearest', () => {
  const idsOf = (...judged: Judged[]) =>
    decide(makePair(QUESTION, 'Anything.', SENTENCE).pair.question, judged).chosen.map(({ fact }) => fact.id);

  test('begins with the surest sentence where nothing speaks against it, though a likelier one has an objection', () => {
    expect(idsOf(sentence('Orla', 0.4), sentence('Lund', 0.5, 'mention Orla'))).toEqual(['Orla', 'Lund']);
  });

  test('is the likeliest where every sentence has an objection', () => {
    expect(idsOf(sentence('Orla', 0.3, 'say who'), sentence('Lund', 0.5, 'mention Orla'))).toEqual(['Lund']);
  });
});

describe('several sentences', () => {
  const QUESTION_FOR_SEVERAL = 'What did the miners demand and what did the government offer the miners?';
  const OFFER = 'The government offered the miners a bonus of 300 euros.';
  const DEMAND = 'The miners had demanded 900 euros and a week of leave.';
  const LEANS = 'They also demanded new lamps from the government.';
  const OTHER = 'A bridge near the town was repainted in May.';

  /** What is said, where the sentences are as likely as each other but the first, which is a bit likelier. */
  function say(best: string, statements: readonly string[], measured = statements): string[] {
    const base = makeBase(statements.map((statement, at) => makeFact(`fact-${at}`, statement, SENTENCE)));
    const { read, consider } = createRetrieval(openCorpus(base, prepareCorpus(base)));
    const question = read(QUESTION_FOR_SEVERAL);
    const judged = consider(question)
      .filter(({ fact }) => fact.statement !== OTHER)
      .map((each) => ({
        ...each,
        isMeasured: measured.includes(each.fact.statement),
        vetoes: [],
        probability: each.fact.statement === best ? 0.9 : 0.85,
        clearness: 0.6,
      }))
      .toSorted((a, b) => b.probability - a.probability);
    return decide(question, judged).chosen.map(({ fact }) => fact.statement);
  }

  test('are read as in the text where one leans on another', () => {
    expect(say(OFFER, [OFFER, OTHER, DEMAND, LEANS])).toEqual([OFFER, DEMAND, LEANS]);
    expect(say(DEMAND, [OFFER, OTHER, DEMAND, LEANS])).toEqual([DEMAND, LEANS, OFFER]);
    expect(say(LEANS, [OFFER, OTHER, DEMAND, LEANS])).toEqual([DEMAND, LEANS, OFFER]);
  });

  test('are without what was only told of', () => {
    expect(say(OFFER, [OFFER, OTHER, DEMAND, LEANS], [OFFER, OTHER])).toEqual([OFFER]);
  });

  test('are without one that leans on what is not said', () => {
    expect(say(OFFER, [OFFER, DEMAND, OTHER, LEANS])).toEqual([OFFER, DEMAND]);
  });
});
