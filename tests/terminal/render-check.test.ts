import { expect, test } from 'vitest';
import type { Problem } from '../../src/errors.js';
import { renderCheck } from '../../src/terminal/render-check.js';
import { createScreen } from '../../src/terminal/screen.js';
import { BASE } from './sample-footnote.js';

const screen = createScreen({ colours: false, columns: 20 });

test('A clean folder gets one line.', () => {
  expect(renderCheck(BASE, [], screen)).toBe('Checked 2 documents, 5 facts: no problems.');
});

test('Every problem stands on a line of its own, never wrapped, and the last line counts them.', () => {
  const problems: Problem[] = [
    { file: 'k/facts/a.json', line: 12, message: 'The quote \u001b[31mis not in the document.', severity: 'error' },
    { file: 'k/documents/b.md', message: 'It has no title.', severity: 'warning' },
  ];
  expect(renderCheck(BASE, problems, screen).split('\n')).toEqual([
    'k/facts/a.json:12: The quote is not in the document.',
    'k/documents/b.md: warning: It has no title.',
    'Checked 2 documents, 5 facts: 1 error and 1 warning.',
  ]);
});
