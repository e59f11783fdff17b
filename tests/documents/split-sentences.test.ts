import { describe, expect, test } from 'vitest';
import { createSentenceSplitter } from '../../src/documents/split-sentences.js';

function split(text: string, language = 'en'): string[] {
  return createSentenceSplitter(language)(text).map(({ start, end }) => text.slice(start, end));
}

/** Sentences are parted by `|`, which the text does not hold. */
const cases: [label: string, marked: string][] = [
  ['full stops, questions and exclamations', 'Talks began. |Will they last? |They must! |We shall see.'],
  ['a sentence without a final stop', 'Talks began. |And then'],
  ['titles before names', 'Mr. Smith met Dr. Jones and Gen. Lee. |Sen. Roe left.'],
  ['initials', 'J. K. Rowling met George W. Bush. |He left.'],
  ['an initial before an opening word', 'He lives in Washington D.C. |The city is large.'],
  ['a country’s initials within a sentence', 'The U.S. Senate voted. |The U.K. did not.'],
  ['a country’s initials at an end', 'They met in the U.S. |He left early.'],
  ['Latin abbreviations', 'Some ports, e.g. Hamburg, closed, i.e. St. Peter too. |Others did not.'],
  ['"etc." in the middle and at the end', 'Oil, gas, etc. flowed. |Wheat, corn, etc. |The rest waited.'],
  ['companies', 'Acme Inc. bought Bell Corp. Holdings. |It paid.'],
  ['"no." before a number and as a word', 'See no. 5 and p. 12. |She said no. |Then she left.'],
  ['months', 'It began on Jan. 3 and ended in Dec. 2024. |So it goes.'],
  ['decimals, sums and times', 'It cost $3.5 million at 4.30 p.m. on Monday. |Growth was 0.5 per cent.'],
  ['regnal numbers and world wars', 'It was World War I. |Elizabeth I. reigned.'],
  ['a year at an end', 'It was signed in 2015. |It was left in 2018.'],
  ['curly quotations with several sentences', '“We will go. We will stay,” he said. |She left.'],
  ['straight quotations with several sentences', 'He said "No. Never." |Then he left.'],
  ['guillemets', '«Nous partons. Demain.» |Il dit cela.'],
  ['a question that is spoken', '“Is it over?” Donald Trump asked. |Nobody knew.'],
  ['a sentence in brackets', 'The minister left. |(It was late.) |Nobody asked.'],
  ['dots of omission', 'He waited … and left. |And so on ... until dawn.'],
  ['footnote marks', 'It began in 1931.[5] |Since then it grew.[6][7] |It ended.[^8] |Nobody came.'],
  ['emoji between sentences and at the end', 'It ended. |🎉 Nobody came. 😀😀'],
  ['emoji of several characters within a sentence', 'The 👨‍👩‍👧‍👦 came. |The 🇫🇷 flag rose.'],
  ['combining marks', 'Cafe\u0301 opened. |E\u0301cole closed.'],
  ['Chinese and Japanese', '今日は晴れです。|明日は雨でしょう。'],
  ['Arabic', 'قال الوزير إن المحادثات مستمرة. |هل ستنجح؟ |نعم.'],
  ['Hebrew', 'השר אמר כן. |האם זה טוב?'],
  ['Greek', 'Ο υπουργός έφυγε. |Η συνάντηση τελείωσε.'],
  ['a web address', 'See www.example.org/a.b for more. |Go to example.org. |Larijani left.'],
  ['line ends within sentences', 'Talks began\non Monday. |They\r\nended.'],
];

describe('createSentenceSplitter', () => {
  test.each(cases)('Parts %s.', (_label, marked) => {
    expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.trim()));
  });

  test('Knows that a German date is no end.', () => {
    expect(split('Am 3. Januar begann es. Es endete am 4. Mai.', 'de')).toEqual([
      'Am 3. Januar begann es.',
      'Es endete am 4. Mai.',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['emoji', '😀 🎉'],
    ['dots', '... . !'],
  ])('Finds no sentence in %s.', (_label, text) => {
    expect(split(text)).toEqual([]);
  });

  test('Does not lose a sentence where it reads on in the next window.', () => {
    const sentences = Array.from({ length: 900 }, (_, at) => `Delegation ${at} arrived in Geneva.`);
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('Keeps a sentence whole that is longer than the window.', () => {
    const long = `And ${'so on '.repeat(2_000)}ended.`;
    expect(split(`It began. ${long} It was late.`)).toEqual([
      'It began.',
      expect.stringContaining('ended.'),
      'It was late.',
    ]);
  });

  test('Parts sentences behind a quotation that is never closed.', () => {
    expect(split(`“${'He left. '.repeat(400)}`)).toHaveLength(400);
  });
});
