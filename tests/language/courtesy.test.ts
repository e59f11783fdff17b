import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courtesyOf } from '../../src/language/courtesy.js';

describe('courtesyOf', () => {
  // What is courtesy stands before the bar.
  test.each([
    'could you please tell me |who met putin',
    'hi, |who met putin',
    'hello hello, can you explain |what happened',
    'i would like to know |when it is',
    "i'd be grateful if you could tell me |where it is",
    'according to the briefing, |who met putin',
    'do you know |who it was',
    'does the document say |who it was',
    'just wondering |when it is',
    'morning! |who met putin',
    'right, so |would they meet',
    'hi there, quick one: |who met putin',
    "one thing i don't get is |why they met",
    "i can't find out |who met putin",
    'sorry, i missed the news, |who met putin',
    'i heard that |they met',
    'someone told me that |they met',
    "i'm asking myself |whether they met",
    'my colleague says |they met',
    'have we got anything on |who met putin',
    'i was hoping to learn |why they met',
    'i should like to know |how they voted',
    "i'd be glad to hear |which of them left",
    'could you check |who chairs the talks',
    'could you |check my spelling',
    '|i was hoping to learn spanish',
    '|i should like to know how to knit',
    'is it known |who met putin',
    '|right wing parties',
    '|morning talks',
    '|who met putin',
    '|pleased officials met',
    '|soon after the war',
    '|', // Nothing but courtesy is no beginning of a question.
  ])('Hears where “%s” comes to the point.', (marked) => {
    const [courtesy = ''] = marked.split('|');
    expect(courtesyOf(marked.replace('|', ''))).toBe(courtesy);
  });

  test.each(['please', 'hello', 'thanks', 'could you please tell me', 'hi, do you know'])(
    'Leaves “%s” alone: nothing would be left of it.',
    (text) => {
      expect(courtesyOf(text)).toBe('');
    },
  );

  test('Is the beginning of a question and never the whole of it.', () => {
    const part = fc.constantFrom(
      'hi',
      'please',
      ', ',
      ' ',
      'could you ',
      'tell me ',
      'i want to know ',
      'who ',
      'list of ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const courtesy = courtesyOf(text);
        expect(text.startsWith(courtesy)).toBe(true);
        if (text !== '') expect(courtesy.length).toBeLessThan(text.length);
      }),
    );
  });
});
