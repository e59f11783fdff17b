import { describe, expect, test } from 'vitest';
import { headings, introductions, plains, read } from './read.js';

describe('What introduces a list', () => {
  test.each([
    ['typed bullets', 'It is so. Key issues include:\n\n  • Missiles\n  • Deterrence\n'],
    ['Markdown bullets', 'It is so. Key issues include:\n\n- Missiles\n- Deterrence\n'],
    ['marked Markdown bullets', 'It is so. Key issues include:\n\n- **Missiles**\n- _Deterrence_\n'],
    ['bullets directly below', 'It is so. Key issues include:\n- Missiles\n- Deterrence\n'],
    ['stars', 'It is so. Key issues include:\n\n* Missiles\n* Deterrence\n'],
    ['numbers', 'It is so. Key issues include:\n\n1. Missiles\n2. Deterrence\n'],
    ['numbers in brackets', 'It is so. Key issues include:\n\n(1) Missiles\n(2) Deterrence\n'],
    ['letters', 'It is so. Key issues include:\n\na) Missiles\nb) Deterrence\n'],
    ['dashes', 'It is so. Key issues include:\n– Missiles\n– Deterrence\n'],
    ['items parted by blank lines', 'It is so. Key issues include:\n\n- Missiles\n\n- Deterrence\n'],
    ['Windows line ends', 'It is so. Key issues include:\r\n\r\n- Missiles\r\n- Deterrence\r\n'],
    ['old Macintosh line ends', 'It is so. Key issues include:\r\r- Missiles\r- Deterrence\r'],
  ])('Is found above %s.', (_label, text) => {
    for (const file of ['briefing.md', 'briefing.txt'])
      if (!(file === 'briefing.txt' && text.includes('**')))
        expect(introductions(read(text, file)), file).toEqual([
          ['Missiles', 'Key issues include:'],
          ['Deterrence', 'Key issues include:'],
        ]);
  });

  test.each([
    ['the following', 'The ministers raised the following issues.\n\n- Missiles\n'],
    ['as follows', 'The issues are as follows.\n\n- Missiles\n'],
    ['a colon within quotation marks', '“These are the issues:”\n\n- Missiles\n'],
    ['a wide colon', '主な問題：\n\n- Missiles\n'],
  ])('May say it with %s.', (_label, text) => {
    expect(introductions(read(text))).toHaveLength(1);
  });

  test.each([
    ['a plain sentence above', 'The ministers met.\n\n- Missiles\n'],
    ['a heading above', '## Key issues:\n\n- Missiles\n'],
    ['a heading in between', 'Key issues include:\n\n## Other\n\n- Missiles\n'],
    ['a paragraph in between', 'Key issues include:\n\nNobody knows them.\n\n- Missiles\n'],
  ])('Is nothing where there is %s.', (_label, text) => {
    expect(introductions(read(text))).toEqual([]);
  });

  test('Is the item above for a list within a list, and the sentence above again behind it.', () => {
    const text = 'Key issues include:\n\n- Missiles\n  - range\n  - payload\n    - weight\n- Deterrence\n';
    for (const marks of [text, text.replaceAll('- ', '• '), text.replaceAll('range', '**range**')])
      expect(introductions(read(marks))).toEqual([
        ['Missiles', 'Key issues include:'],
        ['range', 'Missiles'],
        ['payload', 'Missiles'],
        ['weight', 'payload'],
        ['Deterrence', 'Key issues include:'],
      ]);
  });

  test('Belongs to the first sentence of an item only.', () => {
    const document = read('Key issues include:\n\n- Missiles. They fly far.\n- Deterrence\n');
    expect(introductions(document).map(([item]) => item)).toEqual(['Missiles.', 'Deterrence']);
    expect(plains(document)).toContain('They fly far.');
  });

  test('Is the first row of a table for its other rows.', () => {
    expect(
      introductions(read('It grew.\n\n| Year | Sum |\n|:---|---:|\n| 2020 | **two** |\n| 2021 | three |\n')),
    ).toEqual([
      ['2020 | two', 'Year | Sum'],
      ['2021 | three', 'Year | Sum'],
    ]);
  });

  test('Is no title, even on the first line.', () => {
    const document = read('Key issues include:\n\n- Missiles\n');
    expect(document.title).toBe('briefing');
    expect(headings(document)).toEqual([null]);
    expect(introductions(document)).toEqual([['Missiles', 'Key issues include:']]);
  });
});
