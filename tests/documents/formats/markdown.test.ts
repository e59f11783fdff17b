import { describe, expect, test } from 'vitest';
import { plains, quotes, read } from '../read.js';

describe('Markdown', () => {
  test.each<[string, string, string[]]>([
    ['emphasis', 'It **began** _today_. It *ended*.', ['It began today.', 'It ended.']],
    ['emphasis around sentences', '**It began.** *It ended.*', ['It began.', 'It ended.']],
    ['links', 'See [the *report*](http://example.org "A. B"). Go.', ['See the report.', 'Go.']],
    [
      'links defined elsewhere',
      'See [it][r] and [R].\n\nIt ended.\n\n[r]: http://example.org\n',
      ['See it and R.', 'It ended.'],
    ],
    ['addresses', 'See <http://example.org/a.b?c=d>. Go.', ['See http://example.org/a.b?c=d.', 'Go.']],
    ['images', 'It ![a. b](c.png) began. Go.', ['It began.', 'Go.']],
    ['escapes', 'It cost 5 \\* 3\\. It ended.', ['It cost 5 * 3.', 'It ended.']],
    ['character references', 'Smith &amp; Sons &copy; &#8364;5 left. Go.', ['Smith & Sons © €5 left.', 'Go.']],
    ['what only looks like one', 'AT&T and &nosuch; left. Go.', ['AT&T and &nosuch; left.', 'Go.']],
    ['inline code', 'Run `a.b()` first. Go.', ['Run a.b() first.', 'Go.']],
    [
      'fenced code, line by line',
      'It is.\n\n```js\n  const a = 1. B\n\nlet b;\n```\n\nSo it is.',
      ['It is.', 'const a = 1. B', 'let b;', 'So it is.'],
    ],
    ['code that is never closed', 'It is.\n\n~~~\na b\n', ['It is.', 'a b']],
    ['an indented paragraph', 'It is.\n\n    It began. It ended.\n', ['It is.', 'It began.', 'It ended.']],
    ['HTML', '<div>\n<p>It <b>began</b>. It ended.</p>\n</div>\n', ['It began.', 'It ended.']],
    ['HTML line breaks', 'It began<br>today. Go.', ['It began today.', 'Go.']],
    [
      'HTML comments',
      'It <!-- was. Not --> began. Go.\n\n<!-- Hidden.\n\nStill hidden. -->\n\nIt ended.',
      ['It began.', 'Go.', 'It ended.'],
    ],
    [
      'quotations',
      '> It began\n> today. It ended.\n>\n> - bread\n\nGo.',
      ['It began today.', 'It ended.', 'bread', 'Go.'],
    ],
    ['lazy quotations', '> It began\ntoday. It ended.', ['It began today.', 'It ended.']],
    ['hard line breaks', 'It began  \ntoday\\\nat noon. Go.', ['It began today at noon.', 'Go.']],
    ['items of several paragraphs', '- It began.\n\n  It ended.\n- Go.', ['It began.', 'It ended.', 'Go.']],
    ['items that go on', '1. It began\n   today.\n2. It ended\nat noon.\n', ['It began today.', 'It ended at noon.']],
    ['tables', '| Year | Sum |\n|---|--:|\n| 2020 | 1.5. A |\n', ['Year | Sum', '2020 | 1.5. A']],
    [
      'footnotes as they stand',
      'It began.[^1] It ended.\n\n[^1]: Said *one*.',
      ['It began.[^1]', 'It ended.', '[^1]: Said one.'],
    ],
    ['rules', 'It began.\n\n---\n\nIt ended.\n\n***\n', ['It began.', 'It ended.']],
    [
      'long lines above a rule',
      `${'It went on '.repeat(20)}so.\n---\n\nGo.`,
      [`${'It went on '.repeat(20)}so.`, 'Go.'],
    ],
    ['stars that mark nothing', '5 * 3 is 15. So a_b_c is a name.', ['5 * 3 is 15.', 'So a_b_c is a name.']],
    ['bullets of both sorts', '- It is\n- “Quoted”\n\n• typed\n', ['It is', '“Quoted”', 'typed']],
    ['brackets', 'He said [sic] it. [Laughter] Go.', ['He said [sic] it.', '[Laughter]', 'Go.']],
    ['a byte order mark within', 'It *is*.\n\n\uFEFFSo *it* is.', ['It is.', 'So it is.']],
  ])('Shows %s as a reader sees it.', (_label, text, expected) => {
    expect(plains(read(text))).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['around a sentence', '**It began.** It ended.', ['**It began.**', 'It ended.']],
    ['within a sentence', 'It **began**. [It](x) ended.', ['It **began**.', '[It](x) ended.']],
    ['of an item', '- **It** began\n- It [ended](x)\n', ['**It** began', 'It [ended](x)']],
    ['of a quotation', '> It began\n> today. It *ended*.', ['It began\n> today.', 'It *ended*.']],
    ['of a row', '| a | **b** |\n|---|---|\n| _c_ | d |', ['a | **b**', '_c_ | d']],
  ])('Takes the marks %s into the quote.', (_label, text, expected) => {
    expect(quotes(read(text))).toEqual(expected);
  });

  test('Reads bullets alike, whether they pass by the parser or not.', () => {
    const simple = 'Key issues include:\n\n- Missiles\n- Deterrence. It matters\n\nThat is all.\n\n- A last one\n';
    // Emphasis makes the text pass through the parser.
    const parsed = simple.replace(/Key|Missiles|Deterrence|all|last/gu, '*$&*');
    const shape = (text: string) =>
      read(text).sentences.map(({ plain, paragraph, leadIn }) => ({ plain, paragraph, leadIn }));
    expect(shape(simple)).toEqual(shape(parsed));
  });

  test('Reads a text alike, however long the text around it.', () => {
    const part = 'It **began** in [Geneva](x).\n\n1. One\n   - Two\n2. Three\n\n> Quoted.\n\n```\ncode\n```\n\n';
    const once = plains(read(part));
    expect(plains(read(part.repeat(100)))).toEqual(Array.from({ length: 100 }, () => once).flat());
  });

  test.each(['```\n', '> ', '- a\n  ', '[a ', '**', '`', '<b>', '| '])('Loses no word behind %j.', (opening) => {
    const found = plains(read(`It is.\n\n${opening}alpha beta.\n\ngamma delta\n`)).join(' ');
    expect(found).toMatch(/It is.*alpha beta.*gamma delta/u);
  });

  test('Shows nothing of a comment that is never closed, and what stands above it.', () => {
    expect(plains(read('It is.\n\n<!-- alpha\n\nbeta'))).toEqual(['It is.']);
  });
});
