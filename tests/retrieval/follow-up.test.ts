/** How a question leans on the one before, and what it is completed with. */

import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/facts/entity.js';
import { tokenize } from '../../src/language/tokenize.js';
import { createRetrieval } from '../../src/retrieval/create-retrieval.js';
import {
  completeQuestion,
  placeMeant,
  readCorrection,
  readLeaning,
  resolvePronoun,
} from '../../src/retrieval/follow-up.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { questionTerms } from '../../src/retrieval/terms.js';
import { makeBase, makeFact } from './make-base.js';

const person = (id: string, name: string): Entity => {
  return { id, name, kind: 'person', aliases: [], roles: [], demonyms: [], metonyms: [] };
};
const solheim = person('solheim', 'Marit Solheim');
const dalgaard = person('dalgaard', 'Henrik Dalgaard');
const meeting = makeFact('meeting', 'Marit Solheim met Henrik Dalgaard on 3 May.', {
  roles: { who: ['Marit Solheim'], what: ['met'], whom: ['Henrik Dalgaard'] },
});
const base = makeBase([meeting], { entities: new Map([solheim, dalgaard].map((each) => [each.id, each])) });
const corpus = openCorpus(base, prepareCorpus(base));
const {
  read,
  surroundings: { entitiesIn },
} = createRetrieval(corpus);
const nameOf = ({ name }: Entity) => questionTerms(tokenize(name), corpus.lexicon);
const textsOf = ({ content }: ReturnType<typeof read>) => content.map(({ text }) => text);

describe('readLeaning', () => {
  test.each([
    ['and when?', 'bare'],
    ['Where was that?', 'bare'],
    ['who is he?', 'bare'],
    ['ok', 'none'],
    ['Got it.', 'none'],
    ['who else?', 'others'],
    ['Anything else?', 'others'],
    ['Which ones?', 'which'],
    ['and what are they?', 'which'],
    ['So what will the ministers decide?', 'changed'],
    ['in Moscow?', 'added'],
    ['and on 3 May?', 'added'],
    ['Did they sign anything?', 'pointing'],
    ['and did he meet Dalgaard too?', 'pointing'],
    ['what about Qatar?', 'changed'],
    ['And Dalgaard?', 'changed'],
    ['In which country is the meeting?', 'short'],
    ['Any injuries?', 'short'],
    ['In which country is the meeting of the ministers in May?', 'none'],
    ['Who met Henrik Dalgaard on 3 May?', 'none'],
  ])('“%s” is %s.', (question, leaning) => {
    expect(readLeaning(read(question))).toBe(leaning);
  });
});

describe('resolvePronoun', () => {
  test.each([
    ['What is his job?', ['job', 'Marit Solheim']],
    ['Did they sign anything?', ['sign', 'Marit Solheim', 'Henrik Dalgaard']],
  ])('“%s” is about the persons of the fact.', (question, expected) => {
    const resolved = resolvePronoun(read(question), [meeting], entitiesIn, nameOf);
    expect(resolved && textsOf(resolved)).toEqual(expected);
  });

  test.each(['What is it about?', 'Is that new?'])('“%s” names nobody.', (question) => {
    expect(resolvePronoun(read(question), [meeting], entitiesIn, nameOf)).toBeUndefined();
  });
});

describe('completeQuestion', () => {
  const before = read('When did Marit Solheim meet Henrik Dalgaard?');

  test('puts a name in the place of those before, and asks what was asked before.', () => {
    const completed = completeQuestion(read('What about Brennan?'), before.content, before);
    expect(textsOf(completed)).toEqual(['Brennan', 'meet']);
    expect(completed.asked.roles).toEqual(['when']);
  });

  test('asks what the question itself asks.', () => {
    expect(completeQuestion(read('what does it depend on?'), before.content, before).asked.roles).toEqual([]);
    expect(completeQuestion(read('and why was that done?'), before.content, before).asked.roles).toEqual(['why']);
  });
});

describe('readCorrection', () => {
  test.each([
    ['no, I mean Dalgaard', 'Dalgaard', true],
    ['Sorry, when did they meet?', 'when did they meet?', true],
    ['Actually no: I was asking about Norland', 'Norland', true],
    ['no i meant Norland', 'Norland', true],
    ['no no, I meant Norland', 'Norland', true],
    ['oh sorry Norland', 'Norland', true],
    ['I mean, when?', 'when?', true],
    ['No, not Solheim, I meant Dalgaard', 'Dalgaard', true],
    ['I meant Dalgaard, not Solheim', 'Dalgaard', true],
    ['No, not Solheim, Dalgaard', 'Dalgaard', true],
    ['not Solheim, but Dalgaard', 'Dalgaard', true],
    ['wait, why?', 'why?', true],
    ['no wait, Norland', 'Norland', true],
    ['no - I meant Norland', 'Norland', true],
    ['No, why did Solheim not meet them?', 'why did Solheim not meet them?', false],
    ['Sorry, who is not interested?', 'who is not interested?', true],
    ['No, Norland', 'Norland', false],
  ])('“%s” asks “%s” instead.', (text, asked, ownsUp) => {
    expect(readCorrection(text)).toEqual({ asked, ownsUp });
  });

  test.each([
    'No deal?',
    'no-one met them?',
    'Wait times?',
    'Who meant well?',
    'no',
    'Sorry!',
    'Actually?',
    'Not counting Norland, who came?',
  ])('“%s” puts nothing right.', (text) => {
    expect(readCorrection(text)).toBeUndefined();
  });
});

describe('placeMeant', () => {
  test.each([
    ['the second one?', 3, 1],
    ['And the last?', 3, 2],
    ['what about the third point', 3, 2],
    ['the 2nd one please', 3, 1],
    ['second one?', 3, 1],
    ['whats the first', 3, 0],
    ["what's the second issue?", 3, 1],
    ['The last round of talks?', 3, undefined],
    ['the first two?', 3, undefined],
    ['the third one?', 2, undefined],
    ['the first one?', 1, undefined],
    ['The first round of talks?', 3, undefined],
    ['Is the second one true?', 3, undefined],
  ])('“%s” means of %i things the one at %s.', (question, count, place) => {
    expect(placeMeant(read(question), count)).toBe(place);
  });
});
