import { describe, expect, test } from 'vitest';
import { tagSentence } from '../../src/language/tagger.js';

describe('tagSentence', () => {
  test.each<[string, string[], string[], string[]]>([
    ['Ali Larijani met Vladimir Putin on June 30.', ['Ali Larijani', 'Vladimir Putin'], ['June 30'], []],
    ['Abbas Araghchi held consultations in Istanbul last week.', ['Abbas Araghchi', 'Istanbul'], ['last week'], []],
    ['The dam of 1963 cost $3.5 million, or 40 percent of it.', [], ['1963'], ['$3.5 million', '40 percent']],
    ['On Monday 12 ships left Halvorsund.', ['Halvorsund'], ['Monday'], ['12 ships']],
    ['It cost 45 million crowns.', [], [], ['45 million crowns']],
    ['It cost €55 million, not £9.', [], [], ['€55 million', '£9']],
    ['Vuković and Erdoğan met.', ['Vuković', 'Erdoğan'], [], []],
    ['In February 130 children came.', [], ['February'], ['130 children']],
    ['It cost CHF 200.', ['CHF'], [], ['CHF 200']],
    ['The valves were shut at 02:15.', [], ['02:15'], []],
    ['The last train leaves at 7 in the evening.', [], ['7 in the evening'], []],
    ['The last train leaves at seven in the evening.', [], ['seven in the evening'], []],
    ['In May the ice breaks; on May 12 the ferries sail.', [], ['May', 'May 12'], []],
    ['Theresa May met Oskar Lind on May 12.', ['Theresa May', 'Oskar Lind'], ['May 12'], []],
    ['On June 12 there were 12 boats and 12 crews.', [], ['June 12'], ['12 boats', '12 crews']],
    ['Rain fell in the evening, and the train left at 7 in the evening.', [], ['evening', '7 in the evening'], []],
    ['The bridge of 1990 was shut in 1990.', [], ['1990'], []],
    ['Rain may come at the weekend.', [], ['the weekend'], []],
    ['They went on.', [], [], []],
    ['', [], [], []],
    ['😀 نعم', [], [], []],
  ])('Finds names, times and quantities in “%s”', (sentence, names, times, quantities) => {
    expect(tagSentence(sentence)).toEqual({ names, times, quantities });
  });

  test('Looks at the head of what is too long for a sentence.', () => {
    const { names } = tagSentence(`Oman waited. ${'and so on '.repeat(1_000)} Vladimir Putin left.`);
    expect(names).toEqual(['Oman']);
  });
});
