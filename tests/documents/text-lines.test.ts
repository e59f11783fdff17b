import { expect, test } from 'vitest';
import { textLines } from '../../src/documents/text-lines.js';

test.each<[string, string, string[]]>([
  ['of every system', 'a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
  ['and Unicode’s line ends', 'a\u2028b\u2029c', ['a', 'b', 'c']],
  ['that are blank', 'a\n\n \nb', ['a', '', ' ', 'b']],
  ['but not one behind the last line end', 'a\n', ['a']],
  ['of nothing', '', []],
])('Finds lines %s.', (_label, text, lines) => {
  const found = [...textLines(text, { start: 0, end: text.length })];
  expect(found.map(({ text: line }) => line)).toEqual(lines);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  expect(found.map(({ blank }) => blank)).toEqual(lines.map((line) => line.trim() === ''));
});

test('Finds the lines within a span, and counts what they are indented by.', () => {
  const text = 'x\n\ta\n  b\u00a0\nx';
  expect([...textLines(text, { start: 2, end: text.length - 2 })]).toMatchObject([
    { start: 2, end: 4, text: '\ta', indent: 4 },
    { start: 5, end: 9, text: '  b\u00a0', indent: 2 },
  ]);
});
