/** Aligns cells in columns. Pure; widths are the terminal's, so wide characters keep the columns straight. */

import stringWidth from 'string-width';

/** How the cells of a column stand. */
export type Alignment = 'left' | 'right';

/** Rows of already inked cells, two spaces apart. Rows may be shorter than the others; cells are never cut. */
export function renderTable(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
  indent: string,
): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
    }
  }
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
        return alignments[column] === 'right' ? gap + cell : cell + gap;
      });
      return (indent + cells.join('  ')).trimEnd();
    })
    .join('\n');
}
