/** Figures in words and digits, the same in the terminal and on the page. Pure. */

import type { Figure, Measured } from './figures.js';

/** `87.0 %` for a share, `.870` for a score; an en dash for none. */
export function formatValue({ unit }: Pick<Figure, 'unit'>, value: number | undefined): string {
  if (value === undefined) return '–';
  return unit === 'share' ? `${(100 * value).toFixed(1)} %` : formatScore(value);
}

/** `.870`, as tables of such scores usually have it. */
export function formatScore(value: number): string {
  return value.toFixed(3).replace(/^0/u, '');
}

/** What it was measured on: `120 of 138` for a share, `of 138` for a score. */
export function formatBasis({ unit }: Pick<Figure, 'unit'>, { value, of }: Measured): string {
  return unit === 'share' ? `${Math.round(value * of)} of ${of}` : `of ${of}`;
}

/** `1.24 ms` */
export function formatMs(ms: number): string {
  return `${ms.toPrecision(3)} ms`;
}
