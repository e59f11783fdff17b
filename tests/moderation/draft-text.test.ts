/** A draft as texts, and back: what a person does not touch comes back as it was. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactDraft } from '../../src/facts/edit.js';
import type { Entity } from '../../src/facts/entity.js';
import { FACT_KINDS, ROLES } from '../../src/facts/fact.js';
import { emptyDraft, readDraft, writeDraft } from '../../src/moderation/draft-text.js';

const larijani: Entity = {
  id: 'ali-larijani',
  name: 'Ali Larijani',
  kind: 'person',
  aliases: ['Larijani'],
  roles: [],
  demonyms: [],
  metonyms: [],
};
const entities = new Map([[larijani.id, larijani]]);

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');
const list = fc.uniqueArray(line, { maxLength: 3 });
const page = fc.record({ link: line, title: line, quote: line });
const drafts: fc.Arbitrary<FactDraft> = fc
  .record({
    statement: line,
    kind: fc.constantFrom(...FACT_KINDS),
    entities: fc.uniqueArray(line, { minLength: 1, maxLength: 3 }),
    roles: fc.dictionary(fc.constantFrom(...ROLES), fc.uniqueArray(line, { minLength: 1, maxLength: 2 })),
    citations: fc.array(fc.record({ document: line, quote: fc.string({ minLength: 1 }) }), { maxLength: 3 }),
    external: fc.array(page, { maxLength: 2 }),
    questions: list,
    topics: list,
    supersedes: list,
    contradicts: list,
  })
  .filter(({ citations, external }) => citations.length + external.length > 0);

describe('readDraft', () => {
  test('gives back what the form was filled with, whatever a fact says.', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(readDraft(writeDraft(draft), draft, entities)).toEqual({ draft });
      }),
    );
  });

  test('takes what the lines say, keys in any case, lists parted by semicolons.', () => {
    const text = {
      ...writeDraft(emptyDraft('talks')),
      statement: ' They\nmet. ',
      quote: 'They met.',
      details: 'Document: talks\nKIND: Plan\ntime: on Friday\nby: the ministry\nwho: A;B ; A\nhowMany: two',
      questions: 'Who met?\n\nWho met?\n When? ',
    };
    const read = readDraft(text, emptyDraft('talks'), entities);
    expect(read).toEqual({
      draft: {
        ...emptyDraft('talks'),
        statement: 'They met.',
        kind: 'plan',
        time: 'on Friday',
        attribution: 'the ministry',
        roles: { who: ['A', 'B'], howMany: ['two'] },
        citations: [{ document: 'talks', quote: 'They met.' }],
        questions: ['Who met?', 'When?'],
      },
    });
  });

  test.each([
    ['named in the lines, by any of their names', 'document: talks\nentities: larijani', ['ali-larijani']],
    ['named in the statement, where the lines name none', 'document: talks', ['ali-larijani']],
    ['unknown, and then kept for the check to tell', 'document: talks\nentities: nobody', ['nobody']],
  ])('entities are those %s.', (_case, details, expected) => {
    const text = { ...writeDraft(emptyDraft('talks')), statement: 'Larijani’s visit ended.', details };
    const read = readDraft(text, emptyDraft('talks'), entities);
    expect('draft' in read && read.draft.entities).toEqual(expected);
  });

  test('a name inside another word names nobody.', () => {
    const text = { ...writeDraft(emptyDraft('talks')), statement: 'The Larijanians met.' };
    const read = readDraft(text, emptyDraft('talks'), entities);
    expect('draft' in read && read.draft.entities).toEqual([]);
  });

  const filled: FactDraft = {
    ...emptyDraft('talks'),
    citations: [
      { document: 'talks', quote: 'First.' },
      { document: 'minutes', quote: 'Second.' },
    ],
    external: [{ link: 'https://a.example', title: 'A', quote: 'Third.' }],
  };

  test('quotes that the form does not show stay.', () => {
    const read = readDraft({ ...writeDraft(filled), quote: 'Fourth.' }, filled, entities);
    expect(read).toEqual({
      draft: { ...filled, citations: [{ document: 'talks', quote: 'Fourth.' }, filled.citations[1]] },
    });
  });

  test('example questions beyond what a field can hold stay, and none is shown in part.', () => {
    const questions = Array.from(
      { length: 100 },
      (_, number) => `Who was there at meeting ${number}, and who was not there, said the paper?`,
    );
    const taught = { ...filled, questions };
    const text = writeDraft(taught);
    expect(text.questions.length).toBeLessThanOrEqual(4000);
    expect(questions).toEqual(expect.arrayContaining(text.questions.split('\n')));
    const read = readDraft({ ...text, statement: 'They met.' }, taught, entities);
    expect('draft' in read && read.draft.questions).toEqual(questions);
    const [, ...others] = questions;
    const shortened = readDraft(
      { ...text, questions: text.questions.split('\n').slice(1).join('\n') },
      taught,
      entities,
    );
    expect('draft' in shortened && shortened.draft.questions).toEqual(others);
  });

  test('a page can take the place of a document, and the other way round.', () => {
    const details = 'link: https://b.example\ntitle: B';
    const read = readDraft({ ...writeDraft(filled), details }, filled, entities);
    expect('draft' in read && [read.draft.citations, read.draft.external]).toEqual([
      [filled.citations[1]],
      [{ link: 'https://b.example', title: 'B', quote: 'First.' }, ...filled.external],
    ]);
    const only = { ...filled, citations: [] };
    const back = readDraft({ ...writeDraft(only), details: 'document: talks' }, only, entities);
    expect('draft' in back && [back.draft.citations, back.draft.external]).toEqual([
      [{ document: 'talks', quote: 'Third.' }],
      [],
    ]);
  });

  test('whatever is typed is read or refused, never thrown at.', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (statement, details, questions) => {
        const text = { statement, quote: statement, details, questions, reason: '' };
        const read = readDraft(text, filled, entities);
        expect('draft' in read || read.problems.length > 0).toBe(true);
      }),
    );
  });
});
