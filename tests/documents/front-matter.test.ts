import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/documents/front-matter.js';

describe('readFrontMatter', () => {
  test('Reads every field, and where the text begins.', () => {
    const file = [
      '---',
      'title: "Talks: a window"',
      'publisher: Example Post',
      'published: 2026-01-31',
      'language: pt-BR',
      'source: https://example.org/a?b=c#d',
      '---',
      'Text.',
    ].join('\n');
    const { values, textStart, issues } = readFrontMatter(file);
    expect(issues).toEqual([]);
    expect(file.slice(textStart)).toBe('Text.');
    expect(values).toEqual({
      title: 'Talks: a window',
      publisher: 'Example Post',
      published: '2026-01-31',
      language: 'pt-BR',
      source: 'https://example.org/a?b=c#d',
    });
  });

  test.each<[string, string, object]>([
    ['no front matter', 'Text.', { language: 'en' }],
    ['a rule further down', 'Text.\n\n---\n', { language: 'en' }],
    ['empty front matter', '---\n---\nText.', { language: 'en' }],
    ['only a comment', '---\n# later\n---\nText.', { language: 'en' }],
    ['empty fields', '---\ntitle:\npublisher: ""\npublished: ~\n---\nText.', { language: 'en', published: '~' }],
    ['numbers as titles', '---\ntitle: 1984\npublished: 2026\n---\nText.', { title: '1984', published: '2026' }],
    ['Windows line ends', '---\r\ntitle: Talks\r\n---\r\nText.', { title: 'Talks' }],
    ['old Macintosh line ends', '---\rtitle: Talks\r---\rText.', { title: 'Talks' }],
    ['blanks behind the lines', '---  \ntitle: Talks  \n---\t\nText.', { title: 'Talks' }],
    ['three dots at its end', '---\ntitle: Talks\n...\nText.', { title: 'Talks' }],
    ['a title over two lines', '---\ntitle: A long\n  title\n---\nText.', { title: 'A long title' }],
    ['a month as date', '---\npublished: 2026-02\n---\nText.', { published: '2026-02' }],
  ])('Takes %s.', (label, file, expected) => {
    const { values, issues } = readFrontMatter(file);
    if (label === 'empty fields') expect(issues).toHaveLength(1);
    else {
      expect(issues).toEqual([]);
      expect(values).toMatchObject(expected);
    }
  });

  const FIELDS = 'title, publisher, published, language, source';
  const DATE = '"published" in the front matter must be a date such as 2026-01-31, 2026-01 or 2026';
  test.each<[string, string, number, string]>([
    ['a colon in a value', 'title: Talks: a window', 2, 'a value that holds a colon needs "quotation marks"'],
    [
      'an open quotation',
      'publisher: x\ntitle: "Talks',
      4,
      'the front matter is not valid YAML: Missing closing "quote',
    ],
    ['a field that stands twice', 'title: A\npublisher: B\ntitle: C', 4, 'this field stands twice in the front matter'],
    ['a list', '- title', 2, 'must be lines of the form "title: The title"'],
    ['prose', 'Talks began.', 2, 'must be lines of the form "title: The title"'],
    ['a list as title', 'title: [a, b]', 2, '"title" in the front matter must be one line of text'],
    ['a title of two lines', 'title: |\n  a\n  b', 2, '"title" in the front matter must be one line of text'],
    ['a month that does not exist', 'title: A\npublished: 2026-13-01', 3, DATE],
    ['a day that does not exist', 'published: 2026-02-30', 2, DATE],
    ['a date in words', 'published: 3 May 2026', 2, DATE],
    [
      'a language that is none',
      'language: english!',
      2,
      '"language" in the front matter must be a language tag such as en',
    ],
    ['an anchor', 'title: &a x\nsource: *a', 3, '"source" in the front matter must be one line of text'],
  ])('Refuses %s and names its line.', (_label, source, line, message) => {
    const { issues } = readFrontMatter(`---\n${source}\n---\nText.`);
    expect(issues).toEqual([{ line, message: expect.stringContaining(message), severity: 'error' }]);
  });

  test('Refuses front matter that is not closed.', () => {
    expect(readFrontMatter('---\ntitle: Talks\n\nText.').issues).toEqual([
      {
        line: 1,
        message: 'the front matter that opens here is not closed; put a line with only --- below it',
        severity: 'error',
      },
    ]);
  });

  test('Gives up looking for its end after a while.', () => {
    expect(readFrontMatter(`---\n${'a: b\n'.repeat(100_000)}---\nText.`).issues).toHaveLength(1);
  });

  test.each(['subtitle', 'Title', '__proto__', 'constructor', 'toString'])(
    'Warns of the unknown field %s and reads the others.',
    (field) => {
      const { values, issues } = readFrontMatter(`---\ntitle: Talks\n${field}: x\n---\nText.`);
      expect(values).toEqual({ title: 'Talks', language: 'en' });
      const message = `unknown field "${field}" in the front matter is ignored; the fields are ${FIELDS}`;
      expect(issues).toEqual([{ line: 3, message, severity: 'warning' }]);
    },
  );

  test('Reports every field that is wrong.', () => {
    const { issues } = readFrontMatter('---\npublished: soon\nlanguage: "?"\ncolour: red\n---\nText.');
    expect(issues.map(({ line }) => line).sort()).toEqual([2, 3, 4]);
  });
});
