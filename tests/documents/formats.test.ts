import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/documents/block.js';
import { FORMATS, formatOf } from '../../src/documents/formats/index.js';
import { arbitraryText } from './arbitrary-text.js';
import { headings, introductions, quotes, read } from './read.js';

const FIXTURES = 'tests/fixtures/documents';

/** One row for each format: its example, and what a reader finds in it. */
const EXAMPLES: Readonly<
  Record<string, { file: string; headings: (string | null)[]; items: string[]; quote: string }>
> = {
  markdown: {
    file: 'markdown.md',
    headings: [null, 'Figures'],
    items: [
      'Iran’s ballistic missile program',
      'range & payload',
      'The broader question of regional deterrence.',
      '2024 | three',
      '2025 | five',
    ],
    quote: '**Oman** will host the *next round* of talks, [officials](https://example.org/a "A. B") said.',
  },
  'plain-text': {
    file: 'plain-text.txt',
    headings: [null, 'What Comes Next'],
    items: ['Iran’s ballistic missile program', 'The broader question of regional deterrence'],
    quote: 'Oman will host the next round of talks, officials said.',
  },
};

/** What README.md in the formats’ folder promises of blocks. */
function checkBlocks(text: string, blocks: readonly Block[]): void {
  const places = blocks.flatMap(({ start, end, pieces }) => [
    start,
    ...pieces.flatMap((piece) => [piece.start, piece.end]),
    end,
  ]);
  const wrong = places.findIndex((place, at) => place < (places[at - 1] ?? 0) || place > text.length);
  expect(wrong, `${places[wrong - 1]} stands before ${places[wrong]}`).toBe(-1);
}

test('Every format has a file of its name, a row here, and endings that no other has.', () => {
  const files = readdirSync('src/documents/formats');
  const endings = FORMATS.flatMap(({ extensions }) => extensions);
  expect(FORMATS.map(({ name }) => name).sort()).toEqual(Object.keys(EXAMPLES).sort());
  expect(files).toEqual(expect.arrayContaining(FORMATS.map(({ name }) => `${name}.ts`)));
  expect(new Set(endings).size).toBe(endings.length);
  for (const ending of endings) expect(ending).toMatch(/^\.[a-z0-9.]+$/);
});

describe.each(FORMATS)('The format $name', (format) => {
  const example = EXAMPLES[format.name];
  const text = readFileSync(join(FIXTURES, example?.file ?? ''), 'utf8');

  test('Is chosen for its endings, in capitals too.', () => {
    for (const ending of format.extensions) {
      expect(formatOf(`talks${ending}`)).toBe(format);
      expect(formatOf(`TALKS${ending.toUpperCase()}`)).toBe(format);
    }
    expect(formatOf(`talks${format.extensions[0]}.bak`)).toBeUndefined();
  });

  test('Shows its example as a reader sees it.', () => {
    const document = read(text, example?.file);
    expect(headings(document)).toEqual(example?.headings);
    expect(introductions(document).map(([item]) => item)).toEqual(example?.items);
    expect(quotes(document)).toContain(example?.quote);
  });

  test('Keeps blocks and pieces in order and within the text, whatever the text.', () => {
    checkBlocks(text, format.readBlocks(text));
    fc.assert(
      fc.property(arbitraryText, (any) => checkBlocks(any, format.readBlocks(any))),
      { numRuns: 400 },
    );
  });

  test('Drops no word of prose.', () => {
    const word = fc.constantFrom('talks', 'Oman', 'محادثات', '今日', 'café', '3.5', '😀');
    const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    const prose = fc.array(line, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(prose, fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n'), (lines, between) => {
        const shown = format
          .readBlocks(lines.join(between))
          .flatMap(({ pieces }) => pieces.map((piece) => piece.shown));
        expect(shown.join(' ').split(/\s+/u)).toEqual(lines.join(' ').split(' '));
      }),
    );
  });

  test.each<[string, string]>([
    ['marks that open nothing', '*'.repeat(200_000)],
    ['brackets', '[a]('.repeat(50_000)],
    ['code marks', '` '.repeat(100_000)],
    ['tags', '<a '.repeat(60_000)],
    ['quotations within quotations', '>'.repeat(200_000)],
    ['lists within lists', Array.from({ length: 500 }, (_, at) => `${' '.repeat(2 * at)}- a\n`).join('')],
    ['bullets', '- Missiles\n'.repeat(20_000)],
    ['headings', '## One\n\n'.repeat(1_500)],
    ['underlines', '=\n'.repeat(50_000)],
    ['blank lines', `a${'\n'.repeat(200_000)}b`],
    ['one line', 'Talks went on '.repeat(15_000)],
    ['emoji', '👨‍👩‍👧‍👦'.repeat(20_000)],
    ['combining marks', `a${'\u0301'.repeat(200_000)}`],
    ['table cells', `|${'a|'.repeat(50_000)}\n|${'-|'.repeat(50_000)}`],
    ['definitions', Array.from({ length: 500 }, (_, at) => `[l${at}]: x\n\n[l${at}] a\n\n`).join('')],
  ])('Reads a long text of nothing but %s without more shown than stands there.', (_label, long) => {
    const blocks = format.readBlocks(long);
    checkBlocks(long, blocks);
    const shown = blocks.reduce(
      (sum, { pieces }) => sum + pieces.reduce((all, piece) => all + piece.shown.length, 0),
      0,
    );
    expect(shown).toBeLessThanOrEqual(long.length);
  });
});
