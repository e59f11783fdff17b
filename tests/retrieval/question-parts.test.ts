import { describe, expect, test } from 'vitest';
import { questionParts } from '../../src/retrieval/question-parts.js';

describe('questionParts', () => {
  test.each([
    ['Who did Solheim meet and when?', 'Who did Solheim meet', 'when?'],
    ['Where did they meet, and with whom?', 'Where did they meet', 'with whom?'],
    ['Is Norland hosting and who attends?', 'Is Norland hosting', 'who attends?'],
    ['Could you tell me who hosts it and also why', 'Could you tell me who hosts it', 'why'],
    ['WHO IS SOLHEIM AND WHO IS DALGAARD', 'WHO IS SOLHEIM', 'WHO IS DALGAARD'],
    ['Where and when did they meet?', 'Where did they meet?', 'when did they meet?'],
    ['Please tell me how and why they met', 'Please tell me how they met', 'Please tell me why they met'],
    ['When and with whom did they meet?', 'When did they meet?', 'with whom did they meet?'],
    ['How many people died and who?', 'How many people died', 'who?'],
    ['In which city did they meet and when?', 'In which city did they meet', 'when?'],
    ['Who is Solheim and what’s her office?', 'Who is Solheim', 'what’s her office?'],
  ])('“%s” asks “%s” and “%s”.', (text, first, second) => {
    expect(questionParts(text)).toEqual([first, second]);
  });

  test.each([
    ['In which city and when did they meet?', 'half of it is no question'],
    ['Which city and when?', 'half of it is no question'],
    ['Did he say what he wants and why he left?', 'both are what he said'],
    ['Who came, who left, and who stayed?', 'it asks three things'],
    ['What do the Norlanders and what does Sudria want?', 'the first half has no verb'],
    ['What is the difference between Norland and how Sudria sees it?', 'it asks of both at once'],
    ['Who visited Tehran and what about Moscow?', 'the second half asks for anything'],
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
