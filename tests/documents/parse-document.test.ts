import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LARGEST_DOCUMENT_BYTES, parseDocument } from '../../src/documents/parse-document.js';
import { headings, plains, quotes, read } from './read.js';

describe('The seed', () => {
  const document = read(readFileSync('knowledge/documents/us-iran-talks.md', 'utf8'), 'us-iran-talks.md');

  test('Has the sections that its unmarked headings open.', () => {
    expect(headings(document)).toEqual([
      null,
      'Iran’s Diplomatic Strategy',
      'Upcoming Talks and Key Players',
      'US Position and Diplomatic Ambiguity',
      'Challenges Ahead',
    ]);
  });

  test('Has 23 sentences, all as they stand, and five bullets that are introduced.', () => {
    expect(plains(document)).toHaveLength(23);
    expect(quotes(document)).toEqual(plains(document));
    expect(document.sentences.filter(({ leadIn }) => leadIn !== undefined)).toHaveLength(5);
  });
});

describe('A title', () => {
  test.each<[string, string, string]>([
    ['in the front matter', '---\ntitle: Talks\n---\nOther\n\nThey began.', 'Talks'],
    ['in the first heading', '# Talks *now*\n\nThey began.', 'Talks now'],
    ['in an underlined heading', 'Talks\n=====\n\nThey began.', 'Talks'],
    ['in the first line', 'Talks at Last\n\nThey began.', 'Talks at Last'],
    ['in a line of Arabic', 'عنوان قصير\n\nقال نعم.', 'عنوان قصير'],
    ['nowhere but in the file name', 'They began.\n\nThey ended.', 'briefing'],
    ['not in prose without a final stop', 'They began. Talks went on\n\nThey ended.', 'briefing'],
    ['not in prose that ends with emoji', 'They began in spring. 🎉\n\nThey ended.', 'briefing'],
    ['not in the only line', 'Talks at last in Geneva', 'briefing'],
    ['not in a bullet', '• Talks\n\nThey ended.', 'briefing'],
    ['not in a quotation', '> Talks\n\nThey ended.', 'briefing'],
  ])('Stands %s.', (_label, text, title) => {
    expect(read(text).title).toBe(title);
  });

  test('Is neither a sentence nor a section where the text repeats it.', () => {
    const document = read(
      '---\ntitle: Talks at Last\n---\nTalks at  last\n\nTALKS AT LAST\n\nThey began.\n\nIssues\n\nMany.',
    );
    expect(plains(document)).toEqual(['They began.', 'Many.']);
    expect(headings(document)).toEqual([null, 'Issues']);
  });

  test('Made from the file name takes no word of the text away.', () => {
    expect(plains(read('Hello 😀 world. 👨‍👩‍👧‍👦 Family came. Ok 🎉'))).toEqual([
      'Hello 😀 world.',
      '👨‍👩‍👧‍👦 Family came.',
      'Ok 🎉',
    ]);
  });
});

describe('Headings', () => {
  test.each<[string, string, (string | null)[]]>([
    ['marked', 'It is.\n\n## One\n\nSo.\n\n### Two *b* &amp; c\n\nSo.', [null, 'One', 'Two b & c']],
    ['underlined', 'It is.\n\nOne\n---\n\nSo.', [null, 'One']],
    ['without marks', 'It is.\n\nOne Thing\n\nSo it is.', [null, 'One Thing']],
    ['without marks, above a list', 'It is.\n\nKey players\n\n- Oman\n', [null, 'Key players']],
    ['with a question mark', 'It is.\n\nWhat now?\n\nSo it is.', [null, 'What now?']],
    ['with a colon', 'It is.\n\nThe issues:\n\nSo it is.', [null, 'The issues:']],
    ['bold', 'It is.\n\n**One Thing**\n\nSo it is.', [null, 'One Thing']],
    ['bold beside marked ones', '# T\n\n## One\n\nSo.\n\n**Two**\n\nSo.', ['One', 'Two']],
    ['not a short line beside marked ones', '# T\n\n## One\n\nSo.\n\nBy our reporter\n\nSo.', ['One']],
    ['not a small letter', 'It is.\n\nand so on\n\nSo it is.', [null]],
    ['not a line with a stop', 'It is.\n\nShort.\n\nSo it is.', [null]],
    ['not the last line', 'It is.\n\nJane Doe', [null]],
    ['not a dash', 'It is.\n\n— Jane Doe\n\nSo it is.', [null]],
    ['not a poem', 'It is.\n\nOne\n\nTwo\n\nThree\n\nFour\n\nSo it is.', [null, 'Four']],
    ['at the very start', '## One\n\nSo.', [null]],
    ['below the title', '# Title\n\n## One\n\nSo.', ['One']],
    ['with nothing below', '# Title\n\nSo.\n\n## One\n\n## Two\n', [null, 'One', 'Two']],
  ])('Are found: %s.', (_label, text, expected) => {
    expect(headings(read(text))).toEqual(expected);
  });

  test('May be numbered in plain text, where a lone number makes no list.', () => {
    expect(headings(read('It is.\n\n1. Introduction\n\nSo it is.', 'briefing.txt'))).toEqual([null, '1. Introduction']);
  });

  test('Stand above a paragraph that was broken into lines.', () => {
    const text = [
      'Talks',
      '',
      'Iran’s Strategy',
      'The goal for Iran is to establish a stable framework for talks',
      'with the United States. An official said so.',
    ].join('\n');
    expect(headings(read(text, 'briefing.txt'))).toEqual(['Iran’s Strategy']);
  });

  test('Are not sentences, and their section spans them.', () => {
    const document = read('It is.\n\n## One\n\nSo it is.\n');
    expect(plains(document)).toEqual(['It is.', 'So it is.']);
    expect(document.text.slice(document.sections[1]?.start, document.sections[1]?.end)).toBe('## One\n\nSo it is.\n');
  });
});

describe('Trouble', () => {
  test.each<[string, string, string | Uint8Array, string, number | undefined]>([
    [
      'an ending no format reads',
      'talks.docx',
      'Text.',
      'no format reads this kind of file; the endings are .md',
      undefined,
    ],
    ['a name without letters', '!!!.md', 'Text.', 'the file name must hold a letter or a digit', undefined],
    ['bytes that are not UTF-8', 'talks.md', Uint8Array.of(97, 10, 0xff), 'the file is not UTF-8; save it as UTF-8', 2],
    ['a binary file', 'talks.md', 'a\0b', 'the file is a binary file, not text', undefined],
    ['an empty file', 'talks.md', '', 'the file is empty; write something into it', undefined],
    ['only front matter', 'talks.md', '---\ntitle: T\n---\n \n', 'there is no text below the front matter', undefined],
    ['a wrong date', 'talks.md', '---\ntitle: T\npublished: x\n---\nText.', '"published" in the front matter', 3],
    [
      'a huge file',
      'talks.md',
      new Uint8Array(20_000_000).fill(97),
      'the file has 20 MB, and the limit is 5 MB',
      undefined,
    ],
  ])('Of %s is said in one sentence.', (_label, file, content, message, line) => {
    const { document, problems } = parseDocument(file, content);
    expect(document).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, severity: 'error', message: expect.stringContaining(message) });
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.message).not.toMatch(/\n|[.!?] [A-Z]|[.]$/);
  });

  test.each([
    ['only headings', '# A\n\n## B\n\n## C\n'],
    ['only emoji', '😀😀 🎉'],
    ['only marks', '*'.repeat(1_000)],
    ['only rules', '***\n\n---\n\n___\n'],
  ])('Of %s is a warning: there is nothing to cite.', (_label, text) => {
    const { document, problems } = parseDocument('talks.md', text);
    expect(document?.sentences).toEqual([]);
    expect(problems).toEqual([
      { file: 'talks.md', severity: 'warning', message: expect.stringContaining('holds no sentence') },
    ]);
  });

  test('Is none at the limit.', () => {
    const { document, problems } = parseDocument('talks.txt', `${'a'.repeat(LARGEST_DOCUMENT_BYTES - 1)}.`);
    expect(problems).toEqual([]);
    expect(document?.sentences).toHaveLength(1);
  });
});
