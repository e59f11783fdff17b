import { describe, expect, test } from 'vitest';
import { BELONGING, belonging } from '../../src/retrieval/belonging.js';
import { BELONGING_MODEL } from '../../src/retrieval/belonging-model.js';
import { createRetrieval } from '../../src/retrieval/create-retrieval.js';
import { decide, SENTENCE_BELONGS } from '../../src/retrieval/decide.js';
import type { Judged } from '../../src/retrieval/judge.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { makeBase, makeFact } from './make-base.js';

const OFFER = 'The government offered the miners a bonus of 300 euros.';
const DEMAND = 'The miners had demanded 900 euros and a week of leave.';
const GOES_ON = 'They also want new lamps.';
const OTHER = 'A bridge near the town was repainted in May.';

function consider(question: string, statements: readonly string[]) {
  const base = makeBase(statements.map((statement, at) => makeFact(`fact-${at}`, statement, { reviewed: false })));
  const { read, consider: judge } = createRetrieval(openCorpus(base, prepareCorpus(base)));
  const asked = read(question);
  const judged = judge(asked);
  const of = (statement: string): Judged => {
    const found = judged.find(({ fact }) => fact.statement === statement);
    if (!found) throw new Error(`“${statement}” was not considered`);
    return found;
  };
  return { asked, judged, of };
}

const BOTH = 'What did the miners demand and what did the government offer the miners?';
const ONE = 'How much did the government offer the miners?';

describe('two sentences', () => {
  test('belong together where the question asks for what each says', () => {
    const { of } = consider(BOTH, [OTHER, OFFER, DEMAND]);
    expect(belonging(of(DEMAND), of(OFFER))).toBeGreaterThan(SENTENCE_BELONGS);
  });

  test('do not where it asks for what one says', () => {
    const { of } = consider(ONE, [OTHER, OFFER, DEMAND]);
    expect(belonging(of(DEMAND), of(OFFER))).toBeLessThan(0.3);
  });

  test('belong together rather where they stand side by side', () => {
    const far = Array.from({ length: 4 }, (_, at) => `Ship ${at} left in time.`);
    const apart = consider(BOTH, [OFFER, ...far, DEMAND]);
    const together = consider(BOTH, [OFFER, DEMAND, ...far]);
    expect(belonging(together.of(DEMAND), together.of(OFFER))).toBeGreaterThan(
      belonging(apart.of(DEMAND), apart.of(OFFER)),
    );
  });
});

describe('what is measured of a sentence beside the best', () => {
  const { of } = consider(BOTH, [OFFER, DEMAND, GOES_ON, OTHER]);
  const measure = (other: string, best: string) =>
    Object.fromEntries(BELONGING.measure(of(other), of(best), 2).map((value, at) => [BELONGING.names[at], value]));

  test('is where it stands', () => {
    expect(measure(DEMAND, OFFER)).toMatchObject({ before: 0, after: 1, 'two-apart': 0, 'goes-on': 0 });
    expect(measure(OFFER, DEMAND)).toMatchObject({ before: 1, after: 0, 'two-apart': 0 });
    expect(measure(OFFER, DEMAND)['goes-on']).toBe(0);
  });

  test('is whether it goes on from the best, or stands two sentences off', () => {
    expect(measure(GOES_ON, DEMAND)['goes-on']).toBe(1);
    expect(measure(GOES_ON, OFFER)).toMatchObject({ 'two-apart': 1, 'goes-on': 0 });
    expect(measure(OFFER, GOES_ON)['two-apart']).toBe(1);
  });

  test('is what it adds to what the best says of the question', () => {
    expect(measure(DEMAND, OFFER).adds).toBeGreaterThan(0.1);
    expect(measure(OFFER, OFFER).adds).toBe(0);
  });

  test('is how far it is behind', () => {
    expect(measure(OFFER, OFFER).behind).toBe(0);
    const behind = { ...of(DEMAND), probability: of(OFFER).probability / Math.E };
    expect(BELONGING.measure(behind, of(OFFER), 2)[BELONGING.names.indexOf('behind')]).toBeCloseTo(-1);
  });

  test('is what the question wants, and the same as far as the best stands out', () => {
    const best = { ...of(OFFER), clearness: 0.5 };
    const measured = BELONGING.measure(of(DEMAND), best, 2);
    expect(measured[BELONGING.names.indexOf('asks-several')]).toBe(2);
    expect(measured[BELONGING.names.indexOf('clear-though-several')]).toBe(1);
  });

  test('is weighed in whole', () => {
    expect(Object.keys(BELONGING_MODEL.weights)).toEqual(BELONGING.names);
  });
});

describe('a list of sentences as they stand', () => {
  const idsOf = (question: string, statements: readonly string[]) => {
    const { asked, judged } = consider(question, statements);
    const { kind, chosen } = decide(asked, judged);
    return { kind, said: chosen.map(({ fact }) => fact.statement).toSorted() };
  };

  test('holds all that belongs together', () => {
    expect(idsOf(BOTH, [OTHER, OFFER, DEMAND])).toEqual({ kind: 'list', said: [OFFER, DEMAND].toSorted() });
  });

  test('says nothing twice that is written twice', () => {
    expect(idsOf(BOTH, [OFFER, OFFER])).toEqual({ kind: 'answer', said: [OFFER] });
    expect(idsOf(BOTH, [OTHER, OFFER, DEMAND, OTHER, DEMAND])).toMatchObject({ said: [OFFER, DEMAND].toSorted() });
  });
});
