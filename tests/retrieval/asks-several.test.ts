import { describe, expect, test } from 'vitest';
import { asksSeveral, SEVERAL } from '../../src/retrieval/asks-several.js';
import { SEVERAL_MODEL } from '../../src/retrieval/belonging-model.js';
import { makePair } from './make-pair.js';

const read = (question: string) => makePair(question, 'The harbour is closed.').pair.question;

describe('that a question wants several sentences', () => {
  test.each([
    ['What did the miners demand and what did the government offer?'],
    ['Which conditions does the treaty set for both sides?'],
    ['What are the reasons for the strike?'],
    ['How did the neighbouring countries react to the fence?'],
  ])('is likely: %s', (question) => {
    expect(asksSeveral(read(question))).toBeGreaterThan(-1.5);
  });

  test.each([
    ['When does the harbour open?'],
    ['How many people were on board?'],
    ['Where was the oldest ship built?'],
    ['Did the mayor resign?'],
    ['Who leads the inquiry?'],
  ])('is not: %s', (question) => {
    expect(asksSeveral(read(question))).toBeLessThan(-2);
  });

  test.each([
    ['and', 'What is open and what is closed?', 'What is open?'],
    ['or', 'What happens if the harbour opens or closes?', 'What happens?'],
    ['each', 'What did both mayors say?', 'What did the mayor say?'],
    ['parts', 'What steps were taken?', 'What was taken?'],
    ['plural', 'Which ships left?', 'Which ship is left?'],
    ['plural-verb', 'What are they after?', 'What is it after?'],
    ['wide', 'What would the law change?', 'What would the law cost?'],
    ['only', 'What is the exact sum?', 'What is the sum?'],
    ['how', 'How did they get in?', 'How many got in?'],
    ['amount', 'How many got in?', 'How did they get in?'],
    ['when-or-where', 'When did they meet?', 'Whom did they meet?'],
    ['why', 'Why did they meet?', 'Whom did they meet?'],
    ['yes-no', 'Did they meet?', 'Whom did they meet?'],
    [
      'long',
      'What did the old mayor tell the young sailors of the northern fishing harbour in May?',
      'What did the mayor tell?',
    ],
  ])('is told by “%s”, for which a question and one without it stand here', (cue, shows, lacks) => {
    const at = SEVERAL.names.indexOf(cue);
    expect([SEVERAL.measure(read(shows))[at], SEVERAL.measure(read(lacks))[at]]).toEqual([1, 0]);
  });

  test('is weighed by all cues', () => {
    expect(Object.keys(SEVERAL_MODEL.weights)).toEqual(SEVERAL.names);
  });
});
