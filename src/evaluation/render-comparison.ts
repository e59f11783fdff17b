/** Draws what changed against a saved result in the terminal. Pure. */

import { renderTable } from '../terminal/render-table.js';
import type { Ink, Screen } from '../terminal/screen.js';
import { wrapBlock } from '../terminal/wrap-block.js';
import { type Comparison, type FigureChange, fallenFigures, type VerdictChange } from './compare-results.js';
import { FIGURES } from './figures.js';
import { formatValue } from './format-figure.js';

const INDENT = '  ';

/** `wording` gives each question by its id. `baseline` is the file that is compared with. */
export function renderComparison(
  comparison: Comparison,
  baseline: string,
  wording: ReadonlyMap<string, string>,
  screen: Screen,
): string {
  const { inks } = screen;
  const { better, worse, figures, added, removed } = comparison;
  const count = `${better.length} better, ${worse.length} worse`;
  const blocks = [inks.strong(`Against ${baseline}: ${count}`)];
  if (figures.length > 0) blocks.push(renderFigures(comparison, screen));
  const draw = (title: string, changes: readonly VerdictChange[], ink: Ink) => {
    if (changes.length > 0)
      blocks.push([ink(title), ...changes.map((change) => drawChange(change, wording, screen))].join('\n'));
  };
  draw('Better', better, inks.answer);
  draw('Worse', worse, inks.unknown);
  if (added.length > 0) blocks.push(drawIds('New here', added, screen));
  if (removed.length > 0) blocks.push(drawIds('Only there', removed, screen));
  return blocks.join('\n\n');
}

/** One sentence for a figure that fell. */
export function describeFall(set: string, { name, before, after }: FigureChange): string {
  const figure = FIGURES[name];
  const now = after === undefined ? 'it is measured no more' : `it is ${formatValue(figure, after)}`;
  return `${set}: “${figure.label}” was ${formatValue(figure, before)}, and now ${now}.`;
}

function renderFigures(comparison: Comparison, { inks }: Screen): string {
  const fallen = new Set(fallenFigures(comparison));
  const rows = comparison.figures.map((change) => {
    const figure = FIGURES[change.name];
    const ink = fallen.has(change) ? inks.unknown : inks.strong;
    return [
      inks.plain(figure.label),
      inks.faint(formatValue(figure, change.before)),
      inks.faint('→'),
      ink(formatValue(figure, change.after)),
    ];
  });
  return renderTable(rows, ['left', 'right', 'left', 'right'], INDENT);
}

function drawChange(
  { id, before, after }: VerdictChange,
  wording: ReadonlyMap<string, string>,
  screen: Screen,
): string {
  const { inks, width } = screen;
  const verdicts = `${inks.faint(`${before} →`)} ${inks.plain(after)}`;
  const text = [inks.faint(id), verdicts, inks.plain(wording.get(id) ?? '')].join('  ');
  return wrapBlock(text, width, { first: INDENT });
}

function drawIds(title: string, ids: readonly string[], { inks, width }: Screen): string {
  return wrapBlock(`${inks.faint(`${title}:`)} ${inks.plain(ids.join(', '))}`, width, { first: '' });
}
