import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import { AGREEMENT_CHECKS } from '../../src/retrieval/agreement/index.js';
import { makePair } from './make-pair.js';

const FOLDER = new URL('../../src/retrieval/agreement/', import.meta.url);
const MEETING: Partial<Fact> = {
  kind: 'event',
  roles: { who: ['Marit Solheim'], what: ['met'], whom: ['Henrik Dalgaard'], when: ['3 May'] },
};
const SENTENCE: Partial<Fact> = { reviewed: false };

function objection(name: string, question: string, statement: string, more: Partial<Fact>): string | null {
  const check = AGREEMENT_CHECKS.find((each) => each.name === name);
  if (check === undefined) throw new Error(`no check is called ${name}`);
  const { pair, surroundings } = makePair(question, statement, more);
  return check.disagreement(pair, surroundings);
}

test('every check is a file of its name in the list', () => {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && !['index.ts', 'check.ts'].includes(file))
    .map((file) => file.replace(/\.ts$/u, ''));
  expect(AGREEMENT_CHECKS.map(({ name }) => name).sort()).toEqual(files.sort());
});

test.each(AGREEMENT_CHECKS.map((check) => [check.name, check] as const))(
  '%s has nothing against a question without content',
  (_, check) => {
    const { pair, surroundings } = makePair('🙂', 'Marit Solheim met Henrik Dalgaard on 3 May.', MEETING);
    expect(check.disagreement(pair, surroundings)).toBeNull();
  },
);

describe('a near miss is refused, in words that complete "The briefing doesn\'t …"', () => {
  test.each([
    [
      'names',
      'Who did Solheim meet in Beijing?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'mention Beijing',
    ],
    ['numbers', 'Who met on 4 May?', 'Marit Solheim met Henrik Dalgaard on 3 May.', MEETING, 'say this of 4'],
    ['counted-thing', 'How many boats came?', 'Some 40 pumps came from the north.', SENTENCE, 'say how many boats'],
    [
      'asked-role',
      'Where did Solheim meet Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'say where Marit Solheim met Henrik Dalgaard',
    ],
    [
      'asked-role',
      'In which year did Solheim meet Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'give the year in which Marit Solheim met Henrik Dalgaard',
    ],
    ['asked-role', 'How old is Marit Solheim?', 'Marit Solheim met Henrik Dalgaard on 3 May.', MEETING, 'give an age'],
    [
      'filler-kind',
      'What are the names of the people who died?',
      'Nine people died in the flood.',
      SENTENCE,
      'give the name',
    ],
    [
      'opposites',
      'Why did the prices increase?',
      'The prices fell because of the thaw.',
      SENTENCE,
      'say “increase” here',
    ],
    [
      'denials',
      'Which people were never asked?',
      'The people of the town were asked.',
      SENTENCE,
      'say what was not so',
    ],
    [
      'sayings',
      'What did Solheim say about wages?',
      'Marit Solheim met the owners about wages.',
      SENTENCE,
      'report what was said about this',
    ],
  ] as const)('%s: “%s”', (name, question, statement, more, says) => {
    expect(objection(name, question, statement, more)).toBe(says);
  });
});

describe('a question that agrees is let through', () => {
  test.each([
    [
      'names',
      'When did Solheim meet Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'both names are there',
    ],
    [
      'names',
      'Which city did the Italian army reach?',
      'The army of Italy reached the city.',
      SENTENCE,
      'a form of the same name',
    ],
    ['names', 'Did Sheik Omar come?', 'In the end Sheikh Omar came.', SENTENCE, 'another spelling of the same name'],
    [
      'names',
      'What does law in the EU need?',
      'Law in the European Union needs a basis.',
      SENTENCE,
      'the letters stand for the words',
    ],
    [
      'numbers',
      'Who met on the 3rd of May?',
      'Marit Solheim met Henrik Dalgaard on the third of May.',
      SENTENCE,
      'ordinals agree however written',
    ],
    [
      'counted-thing',
      'How many pumps came?',
      'Some 40 pumps came from the north.',
      SENTENCE,
      'the counted thing is there',
    ],
    [
      'asked-role',
      'When did Solheim meet Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'the role is filled',
    ],
    [
      'asked-role',
      'Where did the boats go?',
      'The boats went north at dawn.',
      SENTENCE,
      'tags do not find every place',
    ],
    [
      'opposites',
      'Why did the prices increase?',
      'The prices increased because of the thaw.',
      SENTENCE,
      'the same word',
    ],
    ['denials', 'Which people were never asked?', 'The people of the town were never asked.', SENTENCE, 'both deny'],
  ] as const)('%s: “%s” against “%s”', (name, question, statement, more, _because) => {
    expect(objection(name, question, statement, more)).toBeNull();
  });
});
