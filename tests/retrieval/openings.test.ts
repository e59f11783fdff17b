/** What a document says it is about, and what that means for the names of a question. */

import { describe, expect, it, test } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import { lexiconOf } from '../../src/retrieval/lexicon.js';
import { createOpenings } from '../../src/retrieval/openings.js';
import { makeBase, makeFact } from './make-base.js';

const SENTENCES = [
  'Norholm, 12 February 2026',
  'The Tamsin dam on the river Orun will be filled from June.',
  'Farmers along the river signed at the office in Karsa.',
  'Most of them were told in writing.',
  'The first turbine starts in August 2027.',
  'Ines Moll resigned in May.',
  'The control centre will be built in Lumo.',
];

/** Sentences taken as they stand, called `s0`, `s1` and so on. */
const baseOf = (sentences: readonly string[], rolesOf: (statement: string, at: number) => Fact['roles']) =>
  makeBase(
    sentences.map((statement, at) => makeFact(`s${at}`, statement, { reviewed: false, roles: rolesOf(statement, at) })),
  );

const base = baseOf(SENTENCES, (statement, at) =>
  at < 4 ? {} : { when: [statement.slice(statement.indexOf(' in ') + 1)] },
);

test('a sentence that names another tells nothing of who the document begins with', () => {
  expect(createFootnote(base).ask('When did Tamsin resign?').kind).not.toBe('answer');
});

test('a name is none of another that begins like it', () => {
  const told = baseOf(
    [
      'Australia votes on the law.',
      'Australia has 26 million people.',
      'Nobody in Australia knows.',
      'The vote is in May.',
    ],
    () => ({}),
  );
  const fact = told.facts.get('s3');
  if (!fact) throw new Error('The base lacks a sentence.');
  const { isAbout } = createOpenings(told.documents, lexiconOf(told))(fact);
  expect(isAbout('Austrian')).toBe(false);
  expect(isAbout('Australian')).toBe(true);
});

describe('the opening of a document', () => {
  const openingOf = createOpenings(base.documents, lexiconOf(base));
  const fact = base.facts.get('s4');
  if (!fact) throw new Error('The base lacks its last sentence.');

  it('is its title and the first sentence that ends as one', () => {
    const { keys, start } = openingOf(fact);
    expect([...keys]).toEqual(expect.arrayContaining(['brief', 'tamsin', 'orun']));
    expect([...keys]).not.toContain('norholm');
    expect(start).toBe(base.facts.get('s1')?.citations[0]?.start);
  });

  it('is empty for a fact without a document', () => {
    const { keys, start } = openingOf({ ...fact, citations: [] });
    expect([...keys]).toEqual([]);
    expect(start).toBe(-1);
  });
});

test('a name that is asked for does not stand against those that the document begins with', () => {
  const asked = createFootnote(base).ask('Where will the Tamsin control centre be built?');
  expect(asked).toMatchObject({ kind: 'answer', facts: [{ id: 's6' }] });
});

test('a name from the opening is meant all through', () => {
  const asked = createFootnote(base).ask('When does the first turbine of Tamsin start?');
  expect(asked).toMatchObject({ kind: 'answer', facts: [{ id: 's4' }] });
});

describe('a name that is meant beyond its sentence', () => {
  const sentences = [
    ...SENTENCES,
    'Nothing else was said that day.',
    'The Melko mast stands there.',
    'Its lamp was lit in March.',
    'A fence was put up in April.',
    'The road was closed in May.',
    'The Lumo gauge showed two metres in July.',
    'All of it was noted.',
    'The basin of the Orun was mapped in August.',
    'Selm mill closed its gates in September.',
    'A mast in Brunn was sold in October.',
  ];
  const told = createFootnote(
    baseOf(sentences, (statement) =>
      / in \p{Lu}/u.test(statement) ? { when: [statement.slice(statement.indexOf(' in ') + 1)] } : {},
    ),
  );

  test.each([
    ['stands in one of the first sentences', 'When was the fence at Karsa put up?', 's10'],
    ['stands in the first sentence', 'When was the fence at Tamsin put up?', 's10'],
    ['was said just before', 'When was the lamp at Melko lit?', 's9'],
    ['was said two sentences before', 'When was the fence at Melko put up?', 's10'],
    ['is named in the sentence', 'When was the basin of the Orun mapped?', 's14'],
  ])('%s', (_, question, id) => {
    expect(told.ask(question)).toMatchObject({ kind: 'answer', facts: [{ id }] });
  });

  test.each([
    ['is not said so near', 'When was the road at Melko closed?'],
    ['stands nowhere', 'When was the lamp at Zarda lit?'],
    ['is another one than what is said of the same thing', 'When did the Karsa gauge show two metres?'],
    ['is another one than what is said of it where the sentence begins', 'When did the Karsa mill close its gates?'],
    [
      'is another one than what is said of the same thing, in other words',
      'When did the gauge at Karsa show two metres?',
    ],
    ['is another place than the one where it was', 'When was a mast in Karsa sold?'],
    ['is a month', 'When did the road close, in June?'],
    ['is another one than the sentence names, with which the document begins', 'When was the basin at Karsa mapped?'],
  ])('but not one that %s', (_, question) => {
    expect(told.ask(question).kind).not.toBe('answer');
  });
});

describe('a number that the document begins with', () => {
  const told = createFootnote(
    baseOf(
      [
        'Inspectors want to see Hall 7 before 9 June.',
        'It has 40 rooms.',
        'Nobody has been there yet.',
        'The visit was refused.',
        'The director rejected the visit because swabs would be taken.',
        'Police cleared the gate on 19 March.',
      ],
      (statement) => (/on 19/u.test(statement) ? { when: ['19 March'] } : {}),
    ),
  );

  test('is meant all through where it is the name of something', () => {
    const asked = told.ask('Why did the director reject the visit to Hall 7?');
    expect(asked).toMatchObject({ kind: 'answer', facts: [{ id: 's4' }] });
  });

  test.each(['When did police clear the gate on 9 March?', 'Why did the director reject 40 visits?'])(
    'is not where it dates or counts: “%s”',
    (question) => {
      expect(told.ask(question).kind).not.toBe('answer');
    },
  );
});

describe('a name that the document comes back to', () => {
  const sentences = [
    'The guild of the valley met in April.',
    'Farmers in Ardenia fear the drought.',
    'Ardenian wells are nearly dry.',
    'Nobody in Ardenia has asked for help.',
    'The referendum needs 250,000 signatures.',
    'Only once was Lumo named.',
  ];
  const told = baseOf(sentences, (_, at) => (at === 4 ? { howMany: ['250,000 signatures'] } : {}));
  const fact = told.facts.get('s4');
  if (!fact) throw new Error('The base lacks a sentence.');
  const opening = createOpenings(told.documents, lexiconOf(told))(fact);

  it('is what it is about, in every form of it', () => {
    expect(opening.isAbout('Ardenia')).toBe(true);
    expect(opening.isAbout('Ardenian')).toBe(true);
    expect(opening.isAbout('Lumo')).toBe(false);
    expect(opening.isAbout('Ard')).toBe(false);
    expect(opening.isAbout('')).toBe(false);
    // "Wells" stand there, and nothing of Welland.
    expect(opening.isAbout('Wellia')).toBe(false);
  });

  it('is meant in its other sentences, too', () => {
    const asked = createFootnote(told).ask('How many signatures are needed for the Ardenian referendum?');
    expect(asked).toMatchObject({ kind: 'answer', facts: [{ id: 's4' }] });
  });
});
