import { describe, expect, test } from 'vitest';
import {
  checkDraft,
  type DraftProblem,
  LONGEST_QUESTION,
  LONGEST_QUOTE,
  LONGEST_STATEMENT,
  MOST_QUESTIONS,
} from '../../src/facts/check-draft.js';
import type { FactDraft } from '../../src/facts/edit.js';
import { baseOf, draftOf, QUOTES } from './sample-base.js';

const base = baseOf({ frozen: draftOf('The harbour froze.') });
const check = (changes: Partial<FactDraft>, statement = 'The harbour froze.'): DraftProblem[] =>
  checkDraft(draftOf(statement, changes), { ...base, hasFact: (id) => base.facts.has(id) });

const SOURCE = { link: 'https://example.org/a', title: 'A page', quote: 'It froze.' };

describe('A draft may be kept', () => {
  test.each<[string, Partial<FactDraft>]>([
    ['that quotes a document verbatim', {}],
    ['that cites a page elsewhere and nothing else', { citations: [], external: [SOURCE] }],
    [
      'that names entities, topics and facts that are there',
      {
        entities: ['jane-roe'],
        topics: ['outlook'],
        supersedes: ['frozen'],
        contradicts: ['frozen'],
      },
    ],
  ])('%s.', (_label, changes) => {
    expect(check(changes)).toEqual([]);
  });
});

describe('A draft is refused', () => {
  test.each<[string, Partial<FactDraft>, DraftProblem]>([
    ['that cites nothing', { citations: [] }, { kind: 'no-source' }],
    [
      'whose quote is not in the document, and the sentence that was meant is offered',
      { citations: [{ document: 'port', quote: 'The harbor of Halvorsund froze Monday.' }] },
      {
        kind: 'quote-not-found',
        at: 0,
        document: 'port',
        quote: 'The harbor of Halvorsund froze Monday.',
        nearest: QUOTES[0],
      },
    ],
    [
      'whose second quote is like nothing in the document',
      {
        citations: [
          { document: 'port', quote: QUOTES[0] },
          { document: 'port', quote: 'xyzzy' },
        ],
      },
      { kind: 'quote-not-found', at: 1, document: 'port', quote: 'xyzzy', nearest: undefined },
    ],
    [
      'that cites a document that is not there',
      { citations: [{ document: 'nowhere', quote: QUOTES[0] }] },
      { kind: 'unknown-document', at: 0, document: 'nowhere' },
    ],
    [
      'one of whose example questions is too long',
      { questions: ['Who?', `Who ${'x'.repeat(LONGEST_QUESTION)}?`] },
      { kind: 'too-long', part: 'question', limit: LONGEST_QUESTION },
    ],
    [
      'that has too many example questions',
      { questions: Array.from({ length: MOST_QUESTIONS + 1 }, (_, at) => `Who ${at}?`) },
      { kind: 'too-many-questions', limit: MOST_QUESTIONS },
    ],
    [
      'whose page has no title',
      { external: [{ ...SOURCE, title: ' ' }] },
      { kind: 'incomplete-source', at: 0, missing: 'title' },
    ],
    [
      'whose link is for a program to run',
      { external: [{ ...SOURCE, link: 'javascript:alert(1)' }] },
      { kind: 'not-a-link', at: 0, link: 'javascript:alert(1)' },
    ],
    [
      'whose page is quoted at too great length',
      { external: [{ ...SOURCE, quote: 'a'.repeat(LONGEST_QUOTE + 1) }] },
      { kind: 'too-long', part: 'quote', limit: LONGEST_QUOTE },
    ],
    ['that names an entity that is not there', { entities: ['x'] }, { kind: 'unknown-id', of: 'entity', id: 'x' }],
    ['that names a topic that is not there', { topics: ['x'] }, { kind: 'unknown-id', of: 'topic', id: 'x' }],
    ['that supersedes a fact that is not there', { supersedes: ['x'] }, { kind: 'unknown-id', of: 'fact', id: 'x' }],
    ['that contradicts a fact that is not there', { contradicts: ['x'] }, { kind: 'unknown-id', of: 'fact', id: 'x' }],
  ])('%s.', (_label, changes, problem) => {
    expect(check(changes)).toEqual([problem]);
  });

  test('without a statement, or with one that is too long.', () => {
    for (const nothing of [' \n', '\u200b\u2060', '\u202e', '\u3164', '\u2800'])
      expect(check({}, nothing)).toEqual([{ kind: 'no-statement' }]);
    expect(check({}, 'a'.repeat(LONGEST_STATEMENT))).toEqual([]);
    expect(check({}, 'a'.repeat(LONGEST_STATEMENT + 1))).toEqual([
      { kind: 'too-long', part: 'statement', limit: LONGEST_STATEMENT },
    ]);
  });

  test('with everything that is wrong at once.', () => {
    expect(check({ citations: [], topics: ['x'] }, '').map(({ kind }) => kind)).toEqual([
      'no-statement',
      'no-source',
      'unknown-id',
    ]);
  });
});
