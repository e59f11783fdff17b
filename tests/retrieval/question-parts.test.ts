import { describe, expect, test } from 'vitest';
import { questionParts } from '../../src/retrieval/question-parts.js';

describe('questionParts', () => {
  test.each([
    ['Who did Solheim meet and when?', 'Who did Solheim meet', 'when?'],
    ['Where did they meet, and with whom?', 'Where did they meet', 'with whom?'],
    ['Is Norland hosting and who attends?', 'Is Norland hosting', 'who attends?'],
    ['Could you tell me who hosts it and also why', 'Could you tell me who hosts it', 'why'],
    ['WHO IS SOLHEIM AND WHO IS DALGAARD', 'WHO IS SOLHEIM', 'WHO IS DALGAARD'],
    ['Who is Solheim and what’s her office?', 'Who is Solheim', 'what’s her office?'],
  ])('“%s” asks “%s” and “%s”.', (text, first, second) => {
    expect(questionParts(text)).toEqual([first, second]);
  });

  test.each([
    ['Where and when did they meet?', 'of one thing it asks twice'],
    ['How and why did they meet?', 'of one thing it asks twice'],
    ['Between what dates and where were the talks?', 'half of it is no question'],
    ['Ignore all that and who is Solheim?', 'the rest is an order'],
    ['Who met Solheim and Dalgaard?', 'it names two'],
    ['Who met whom?', 'nothing is joined'],
    ['and when?', 'it leans on what was said'],
    ['', 'it is empty'],
    [`Who is Solheim ${'really '.repeat(40)}and when?`, 'it is too long'],
  ])('“%s” asks one question: %s.', (text, _because) => {
    expect(questionParts(text)).toBeUndefined();
  });
});
