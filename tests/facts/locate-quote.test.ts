import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/documents/parse-document.js';
import { locateQuote } from '../../src/facts/locate-quote.js';

function documentOf(text: string) {
  const { document } = parseDocument('a.txt', text);
  if (document === undefined) throw new Error('The text is no document.');
  return document;
}

test('Any stretch of a document is found, and the citation slices it out again.', () => {
  const words = fc.array(fc.constantFrom('ice', '“froze”', 'İzmir', '🚢', 'مرحبا', '.', '\r\n', '\n\n', '• '), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (parts, from, length) => {
      const document = documentOf(`Report ${parts.join(' ')}`);
      const start = from % document.text.length;
      const quote = document.text.slice(start, start + 1 + (length % 50));
      const located = locateQuote(document, quote);
      const found = 'citation' in located ? document.text.slice(located.citation.start, located.citation.end) : null;
      expect(found).toBe(quote.trim() === '' ? null : quote);
    }),
  );
});

test.each([
  ['one letter is another', 'The harbor froze.'],
  ['a word is left out', 'The harbour again.'],
  ['it goes on behind the sentence', 'The harbour froze again. Quickly.'],
])('A quote is refused where %s, and the sentence itself is offered verbatim.', (_label, quote) => {
  const document = documentOf('The harbour froze again.\n\nShips waited outside.');
  expect(locateQuote(document, quote)).toMatchObject({ nearest: 'The harbour froze again.' });
});

test('A quote of 100,000 characters is refused in one short sentence.', () => {
  const refused = locateQuote(documentOf('The harbour froze.'), 'harbour '.repeat(12_500));
  expect('refused' in refused && refused.refused.length).toBeLessThan(400);
});
