import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import type { Answer } from '../../src/retrieval/answer.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import type { Footnote } from '../../src/retrieval/footnote.js';
import { makeBase, makeFact } from './make-base.js';

const STATEMENTS = [
  'Norland exports timber to Sudland every spring.',
  'The harbour of Norport was closed in March 2025.',
  'Minister Adler met the envoy of Sudland in Norport.',
  'Sudland will not pay for the new harbour.',
  'Diplomats expect talks about timber next week.',
  'The minister denied that the harbour was sold.',
  'Two hundred workers went on strike in Norport.',
];
const QUESTIONS = [
  'Who met the envoy of Sudland?',
  'When was the harbour closed?',
  'What does Norland export?',
  'Who will pay for the harbor in Norporrt?',
  'What do diplomatic circles expect?',
  'How many workers went on strike?',
  'Is anything known about fish?',
];

const fact = fc
  .record({
    id: fc.constantFrom('f0', 'f1', 'f2', 'f3', 'new1', 'new2'),
    statement: fc.constantFrom(...STATEMENTS),
    questions: fc.subarray(QUESTIONS, { maxLength: 2 }),
    topics: fc.subarray(['harbour', 'trade']),
    entities: fc.subarray(['norland', 'sudland']),
    contradicts: fc.subarray(['f0', 'f3', 'new1']),
  })
  .map(({ id, statement, ...more }) => makeFact(id, statement, more));
const edits = fc.array(fc.oneof(fact, fc.constantFrom('f0', 'f1', 'f2', 'f4', 'new1')), { minLength: 1, maxLength: 8 });

function briefing() {
  const facts = STATEMENTS.slice(0, 5).map((statement, at) =>
    makeFact(`f${at}`, statement, {
      topics: at < 2 ? ['harbour'] : [],
      questions: at === 1 ? ['When did the harbour close?'] : [],
      ...(at === 3 && { contradicts: ['f1'] }),
    }),
  );
  const entity = { kind: 'country', aliases: [], roles: [], demonyms: [], metonyms: [] } as const;
  return makeBase(facts, {
    entities: new Map([
      ['norland', { ...entity, id: 'norland', name: 'Norland' }],
      ['sudland', { ...entity, id: 'sudland', name: 'Sudland' }],
    ]),
    topics: new Map([
      ['harbour', { id: 'harbour', title: 'The harbour', questions: ['What about the harbour?'], facts: ['f0', 'f1'] }],
      ['trade', { id: 'trade', title: 'Trade', questions: ['What is traded?'], facts: [] }],
    ]),
    synonyms: [['closed', 'shut']],
  });
}

/** Rounded, because sums differ in their last digit with the order in which they are formed. */
function rounded(answer: Answer | undefined): unknown {
  return JSON.parse(
    JSON.stringify(answer ?? null, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(9)) : value,
    ),
  );
}

function expectAlike(one: Footnote, other: Footnote): void {
  for (const question of QUESTIONS) {
    expect(rounded(one.ask(question))).toEqual(rounded(other.ask(question)));
    const shown = { facts: one.ask(question).facts.map(({ id }) => id) };
    expect(rounded(one.ask('and when?', shown))).toEqual(rounded(other.ask('and when?', shown)));
  }
  for (const text of ['', 'har', 'minister', 'what']) {
    const byText = ({ fact: id, text: words }: { fact: string; text: string }) => `${words} ${id}`;
    expect(one.suggest(text, 20).map(byText).sort()).toEqual(other.suggest(text, 20).map(byText).sort());
  }
  expect(rounded(one.show('new1'))).toEqual(rounded(other.show('new1')));
}

describe('an overlay', () => {
  it('answers as a base rebuilt with the same facts would, and changes nothing beneath or beside it', () => {
    const fresh = createFootnote(briefing());
    fc.assert(
      fc.property(edits, (changes) => {
        const shared = createFootnote(briefing());
        const overlay = shared.overlay();
        const beside = shared.overlay();
        for (const change of changes) {
          if (typeof change === 'string') overlay.remove(change);
          else overlay.put(change);
          // What was worked out before an edit must not outlive it.
          for (const question of QUESTIONS) overlay.ask(question);
        }
        const { base } = overlay;
        const rebuilt = createFootnote({ ...base, facts: new Map(base.facts), topics: new Map(base.topics) });
        expectAlike(overlay, rebuilt);
        expectAlike(shared, fresh);
        expectAlike(beside, fresh);
      }),
      { numRuns: 25 },
    );
  });

  it('answers from a fact as soon as it is put, and no more once it is removed', () => {
    const overlay = createFootnote(briefing()).overlay();
    const asks = () => overlay.ask('How many workers went on strike in Norport?').facts.map(({ id }) => id);
    expect(asks()).not.toContain('strike');
    overlay.put(makeFact('strike', STATEMENTS[6] ?? '', { roles: { howMany: ['Two hundred'] } }));
    expect(asks()).toEqual(['strike']);
    expect(overlay.base.facts.get('strike')?.statement).toBe(STATEMENTS[6]);
    overlay.remove('strike');
    expect(asks()).not.toContain('strike');
    expect(overlay.base.facts.has('strike')).toBe(false);
  });

  it('lists a fact under the topics that it names, in its place if it was there before', () => {
    const { put, remove, base } = createFootnote(briefing()).overlay();
    const listed = () => base.topics.get('harbour')?.facts;
    put(makeFact('new', 'The harbour has a new crane.', { topics: ['harbour', 'unheard of'] }));
    expect(listed()).toEqual(['f0', 'f1', 'new']);
    put(makeFact('f0', 'Norland exports timber.', { topics: [] }));
    expect(listed()).toEqual(['f1', 'new']);
    put(makeFact('f0', 'Norland exports timber.', { topics: ['harbour'] }));
    expect(listed()).toEqual(['f0', 'f1', 'new']);
    remove('f1');
    remove('no such fact');
    expect(listed()).toEqual(['f0', 'new']);
  });

  it('lists a topic alike, in whatever order the same facts came to be what they are', () => {
    const shared = createFootnote(briefing());
    const [crane, pier] = ['crane', 'pier'].map((id) => makeFact(id, `A new ${id}.`, { topics: ['harbour'] }));
    if (!crane || !pier) throw new Error('there are two');
    const [here, elsewhere] = [shared.overlay(), shared.overlay()];
    for (const fact of [crane, pier, { ...crane, statement: 'A new, blue crane.' }]) here.put(fact);
    for (const fact of [pier, { ...crane, statement: 'A new, blue crane.' }]) elsewhere.put(fact);
    expect(here.base.topics.get('harbour')?.facts).toEqual(['f0', 'f1', 'crane', 'pier']);
    expect(elsewhere.base.topics.get('harbour')?.facts).toEqual(['f0', 'f1', 'crane', 'pier']);
  });

  it('does work in proportion to the edit, not to the base: the base is neither listed nor read again', () => {
    const many = Array.from({ length: 80 }, (_, at) => makeFact(`f${at}`, `${STATEMENTS[at % 7]} Note ${at}.`));
    const base = makeBase(many);
    let visits = 0;
    const watched = new Map<string, Fact>(base.facts);
    const shared = createFootnote({ ...base, facts: watched });
    // The first question of all calibrates the base, once for every overlay.
    shared.ask('Who met the envoy?');
    for (const method of ['entries', 'keys', 'values', 'forEach', Symbol.iterator] as const) {
      Object.defineProperty(watched, method, {
        value: () => {
          visits += 1;
          return [].values();
        },
      });
    }
    const overlay = shared.overlay();
    overlay.put(makeFact('strike', STATEMENTS[6] ?? '', { contradicts: ['f0'] }));
    overlay.remove('f1');
    for (const question of QUESTIONS) overlay.ask(question);
    overlay.ask('where?', { facts: ['f0'] });
    expect(visits).toBe(0);
  });

  it('offers what has been put or amended from the next letter on, and no longer what is gone', () => {
    const overlay = createFootnote(briefing()).overlay();
    const offered = () => overlay.suggest('strike', 5).map(({ text }) => text);
    expect(offered()).toEqual([]);
    overlay.put(makeFact('strike', 'A strike began in Norport.'));
    expect(offered()).toEqual(['A strike began in Norport.']);
    overlay.put(makeFact('strike', 'The strike ended in Norport.'));
    expect(offered()).toEqual(['The strike ended in Norport.']);
    overlay.remove('strike');
    expect(offered()).toEqual([]);
  });
});
