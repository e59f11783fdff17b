import { expect, test } from 'vitest';
import { askQuestions } from '../../src/evaluation/ask-questions.js';
import { makeFootnote } from '../terminal/sample-footnote.js';
import { makeQuestion } from './make-outcome.js';

const FIRST = makeQuestion({ question: 'Who met Putin?', gold: ['Ali Larijani'] });
const FOLLOW_UP = makeQuestion({
  kind: 'followup',
  question: 'and when?',
  context: 'Who met Putin?',
  gold: ['June 30'],
});

test('Each question leans on its own context and on nothing that was asked before.', () => {
  const footnote = makeFootnote();
  askQuestions(footnote, [FIRST, FOLLOW_UP, FIRST], { clock: () => 0 });
  expect(footnote.asked).toEqual([
    { question: 'Who met Putin?', context: undefined },
    { question: 'Who met Putin?', context: undefined },
    { question: 'and when?', context: { question: 'Who met Putin?', facts: ['larijani-met-putin'] } },
    { question: 'Who met Putin?', context: undefined },
  ]);
});

test('Outcomes come in the order of the questions, with the time of each and a word after each.', () => {
  let time = 0;
  const clock = () => {
    time += 2;
    return time;
  };
  const told: number[] = [];
  const onAsked = (count: number) => told.push(count);
  const outcomes = askQuestions(makeFootnote(), [FIRST, FOLLOW_UP], { clock, onAsked });
  expect(outcomes.map(({ verdict, ms }) => [verdict, ms])).toEqual([
    ['right', 2],
    ['refused', 2],
  ]);
  expect(told).toEqual([1, 2]);
});
