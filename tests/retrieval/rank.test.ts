import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import { createRetrieval } from '../../src/retrieval/create-retrieval.js';
import { NEGLIGIBLE } from '../../src/retrieval/negligible.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import type { Contender } from '../../src/retrieval/rank.js';
import { makeBase, makeFact } from './make-base.js';

function sentence(id: string, statement: string, document: string): Fact {
  const citations = [{ document, section: null, quote: statement, start: 0, end: statement.length }];
  return makeFact(id, statement, { reviewed: false, citations });
}

function contendersOf(question: string, facts: readonly Fact[]): Contender[] {
  const base = makeBase([], { documents: new Map(), facts: new Map(facts.map((fact) => [fact.id, fact])) });
  const { read, rank } = createRetrieval(openCorpus(base, prepareCorpus(base)));
  return rank(read(question));
}

/** The facts that are measured closely for a question. */
function measuredFor(question: string, facts: readonly Fact[]): string[] {
  return contendersOf(question, facts)
    .filter(({ isMeasured }) => isMeasured)
    .map(({ fact }) => fact.id);
}

describe('of more sentences than are measured closely, all of which say as much of the question', () => {
  const QUESTION = 'Why does the harbour stay closed?';
  const CLOSED = 'The harbour stays closed.';
  const first = Array.from({ length: 12 }, (_, at) => sentence(`first-${at}`, CLOSED, `paper-${at}`));
  const last = ['last-0', 'last-1', 'last-2'];

  it('those are measured that stand in a document where more was found', () => {
    const facts = [...first, ...last.map((id) => sentence(id, CLOSED, 'report'))];
    expect(measuredFor(QUESTION, facts)).toEqual(expect.arrayContaining(last));
  });

  it('the first are measured where each document has one', () => {
    const facts = [...first, ...last.map((id) => sentence(id, CLOSED, `report-${id}`))];
    expect(measuredFor(QUESTION, facts).toSorted()).toEqual(first.map(({ id }) => id).toSorted());
  });
});

describe('of sentences that say less of a question than another', () => {
  const all = makeFact('all', 'The grain harbour of Halvik stays closed because of thick ice.', { reviewed: false });
  const little = makeFact('little', 'A school in the hills was closed.', { reviewed: false });
  const question = 'Why does the grain harbour of Halvik stay closed, because of thick ice?';

  it('those are not measured that promise far less', () => {
    expect(measuredFor(question, [all, little])).toEqual(['all']);
  });

  it('those are told of all the same, as nobody takes for an answer, behind all that were measured', () => {
    const [first, last] = contendersOf(question, [little, all]);
    expect([first?.fact.id, last?.fact.id]).toEqual(['all', 'little']);
    expect(last?.probability).toBeLessThan(NEGLIGIBLE);
  });

  it('those can say which words of the question they have', () => {
    const [, last] = contendersOf(question, [little, all]);
    expect(last?.isMeasured).toBe(false);
    expect(last?.pair().terms.flatMap(({ term, found }) => (found === null ? [] : [term.text]))).toEqual(['closed']);
  });

  it('eight at most are told of, measured or not', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ ...little, id: `little-${at}` }));
    expect(contendersOf(question, [all, ...many])).toHaveLength(8);
  });

  it('which are told of does not depend on the order in which equally promising ones came', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ ...little, id: `little-${at}` }));
    const toldOf = (facts: readonly Fact[]) => contendersOf(question, facts).map(({ fact }) => fact.id);
    expect(toldOf([...many.toReversed(), all])).toEqual(toldOf([all, ...many]));
  });

  it('one is measured all the same that has an example like the question', () => {
    const questions = ['Why does the harbour of Halvik stay closed?'];
    expect(measuredFor(question, [all, { ...little, reviewed: true, questions }])).toEqual(['all', 'little']);
  });

  it('an example that is hardly like the question is enough where a fact is known by its examples only', () => {
    const questions = ['Is the school in the hills closed?', 'Is school out?', 'Can I go home?'];
    const byExamples = { ...little, reviewed: true, questions };
    expect(measuredFor(question, [all, byExamples])).toEqual(['all', 'little']);
    expect(measuredFor(question, [all, { ...byExamples, roles: { what: ['a school'] } }])).toEqual(['all']);
  });
});

it('whether there is an answer is weighed as in briefings where documents are short, and as in articles where they are long', () => {
  const facts = [
    sentence('closed', 'The harbour stays closed because of ice.', 'briefing'),
    ...Array.from({ length: 100 }, (_, at) => sentence(`other-${at}`, `Ship ${at} left in time.`, 'briefing')),
  ];
  const { documents } = makeBase([]);
  const [one] = documents.values();
  const probabilityWith = (several: typeof documents): number | undefined => {
    const base = makeBase([], { documents: several, facts: new Map(facts.map((fact) => [fact.id, fact])) });
    const { read, rank } = createRetrieval(openCorpus(base, prepareCorpus(base)));
    return rank(read('Why does the harbour stay closed?'))[0]?.probability;
  };
  if (!one) throw new Error('The base lacks its document.');
  const short = new Map([...documents, ['another', { ...one, id: 'another' }] as const]);
  expect(probabilityWith(documents)).not.toBeCloseTo(probabilityWith(short) ?? 0, 5);
});

it('a fact that somebody reviewed is as much about what its document opens with as the sentence that it was taken from', () => {
  const statement = 'The harbour of Halvik opens again on Monday.';
  const opening = makeFact('opening', 'Halvik has the largest harbour of the north.');
  const facts = [opening, makeFact('reviewed', statement), makeFact('raw', statement, { reviewed: false })];
  const base = makeBase(facts);
  const { read, rank } = createRetrieval(openCorpus(base, prepareCorpus(base)));
  const ranked = rank(read('When does the harbour of Halvik open?'));
  const of = (id: string) => ranked.find(({ fact }) => fact.id === id)?.probability;
  expect(of('reviewed')).toBeGreaterThan((of('raw') ?? Number.NaN) / 2);
});

it('what stands beside is measured, too, whatever it says, and once', () => {
  const facts = ['The harbour stays closed.', 'A school burnt down.', 'Nobody was hurt.'].map((statement, at) =>
    sentence(`fact-${at}`, statement, 'report'),
  );
  const base = makeBase([], { facts: new Map(facts.map((fact) => [fact.id, fact])) });
  const { read, consider } = createRetrieval(openCorpus(base, prepareCorpus(base)));
  const idsWith = (besides: readonly number[]) =>
    consider(read('Why does the harbour stay closed?'), besides)
      .map(({ fact }) => fact.id)
      .toSorted();
  expect(idsWith([])).toEqual(['fact-0']);
  expect(idsWith([0, 2])).toEqual(['fact-0', 'fact-2']);
});
