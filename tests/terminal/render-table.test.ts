import { expect, test } from 'vitest';
import { renderTable } from '../../src/terminal/render-table.js';

test('Columns stay straight below wide characters, colours and short rows.', () => {
  const rows = [['日本', '1.00'], ['\u001b[1mab\u001b[22m', '10.00'], ['c']];
  expect(renderTable(rows, ['left', 'right'], '  ')).toBe('  日本   1.00\n  \u001b[1mab\u001b[22m    10.00\n  c');
});
