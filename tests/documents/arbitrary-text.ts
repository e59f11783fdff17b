/** Texts for property tests: everything that documents hold, put together without sense. */

import fc from 'fast-check';

const PIECES = [
  'Talks began. ',
  'The U.S. Senate voted on Jan. 3. ',
  'e.g. 3.5 million',
  'Key issues include:',
  'A short line',
  '“We will go. We will stay,” he said. ',
  'קול אחד. ',
  'قال الوزير نعم؟ ',
  '今日は晴れです。',
  'Cafe\u0301 ',
  '😀',
  '👨‍👩‍👧‍👦',
  '\ud83d',
  '\u200f',
  '\uFEFF',
  '\u00a0',
  '\u2028',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '    ',
  '- ',
  '* ',
  '  • ',
  '1. ',
  '> ',
  '## ',
  '---\n',
  '===\n',
  '| a | b |\n|---|---|\n',
  '|',
  '```\n',
  '`',
  '*',
  '**',
  '_',
  '\\',
  '\\*',
  '&amp;',
  '&#x1F600;',
  '<b>',
  '</b>',
  '<br>',
  '<!--',
  '-->',
  '<div>\n',
  '[',
  '](http://example.org/a_b "T. t")',
  '![x](y)',
  '[ref]',
  '[ref]: http://example.org\n',
  '[^1]',
  'http://example.org/?a=1&copy=2 ',
  '.',
  '?',
  '!',
  ':',
  '"',
  '’',
];

/** Markdown, plain text and any Unicode, mixed. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.lorem({ maxCount: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

/** A file of either format with such a text. */
export const arbitraryFile: fc.Arbitrary<{ file: string; text: string }> = fc.record({
  file: fc.constantFrom('briefing.md', 'briefing.txt'),
  text: arbitraryText,
});
