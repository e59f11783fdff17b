import { describe, expect, test } from 'vitest';
import { paragraphAround } from '../../src/documents/paragraph-around.js';
import { read } from './read.js';

const TEXT = `It is. So it is.

Key issues include:

- Missiles, which fly far
  - range
- Deterrence

## Next

It was. So it was.

Key players:

- Oman
`;
const document = read(TEXT);

/** What is shown around the first place of a quote. */
function around(quote: string): string {
  const start = TEXT.indexOf(quote);
  return paragraphAround(document, { start, end: start + quote.length }).text;
}

describe('paragraphAround', () => {
  const list = 'Key issues include:\n\n- Missiles, which fly far\n  - range\n- Deterrence';
  test.each([
    ['a sentence', 'So it is.', 'It is. So it is.'],
    ['words within a sentence', 'it wa', 'It was. So it was.'],
    ['an item', 'Deterrence', list],
    ['an item of a list within', 'range', 'Missiles, which fly far\n  - range'],
    ['a sentence that introduces a list', 'Key players:', 'Key players:'],
    ['a list’s only item', 'Oman', 'Key players:\n\n- Oman'],
    ['a heading', 'Next', 'Next'],
    ['two paragraphs', 'So it is.\n\nKey', 'It is. So it is.\n\nKey issues include:'],
    ['a heading and the sentence below', 'Next\n\nIt was.', 'Next\n\nIt was. So it was.'],
  ])('Shows the context of %s.', (_label, quote, expected) => {
    expect(around(quote)).toBe(expected);
  });

  test('Shows the text itself where no sentence stands.', () => {
    expect(paragraphAround({ ...document, sentences: [] }, { start: 0, end: 6 })).toEqual({
      start: 0,
      end: 6,
      text: 'It is.',
    });
  });
});
