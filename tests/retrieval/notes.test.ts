import { expect, test } from 'vitest';
import { partNotes } from '../../src/retrieval/notes.js';
import { makeFact } from './make-base.js';
import { makePair } from './make-pair.js';

const SENTENCE = makeFact('offer', 'The government offered a bonus.', { reviewed: false });

test.each([
  [
    'several things, of which one sentence tells some',
    'What did the miners demand and what did the government offer?',
    [SENTENCE],
    1,
  ],
  ['one thing', 'What did the government offer?', [SENTENCE], 0],
  [
    'several things, of which several sentences are given',
    'What did the miners demand and what did the government offer?',
    [SENTENCE, { ...SENTENCE, id: 'demand' }],
    0,
  ],
  [
    'several things, of which somebody has said that a fact tells them',
    'What did the miners demand and what did the government offer?',
    [{ ...SENTENCE, reviewed: true }],
    0,
  ],
] as const)(
  'A reader is told that an answer may be a part where the question asks for %s.',
  (_, question, facts, count) => {
    expect(partNotes(makePair(question, SENTENCE.statement).pair.question, facts)).toHaveLength(count);
  },
);
