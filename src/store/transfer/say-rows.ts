/** Says what an export or import has carried. Pure. */

import type { RowCounts } from './export-format.js';

/** "1,204 rows (question 1,100, journal 104)"; tables without rows are left out. */
export function sayRows(counts: RowCounts): string {
  const number = (count: number): string => count.toLocaleString('en');
  const tables = Object.entries(counts).filter(([, count]) => count > 0);
  const total = tables.reduce((sum, [, count]) => sum + count, 0);
  const each = tables.map(([table, count]) => `${table} ${number(count)}`).join(', ');
  return `${number(total)} rows${each === '' ? '' : ` (${each})`}`;
}
