/** The report as one page that needs nothing else: no script, no font, no other file. Pure. */

import { formatCount } from '../../terminal/format-count.js';
import type { EvaluatedSet } from '../evaluated-set.js';
import { FIGURES, type FigureName, measureFigures } from '../figures.js';
import { formatBasis, formatMs, formatValue } from '../format-figure.js';
import type { Outcome } from '../outcome.js';
import { drawReliability } from '../plots/reliability-plot.js';
import { drawRiskCoverage } from '../plots/risk-coverage-plot.js';
import { drawRoc } from '../plots/roc-plot.js';
import { drawTimings } from '../plots/timings-plot.js';
import { answerableAgainst, rightAgainstWrong } from '../scored-outcomes.js';
import { OBJECTION_HEADINGS, tabulateObjections } from '../tabulate-objections.js';
import { STYLE_FIGURES, STYLE_HEADINGS, tabulateStyles } from '../tabulate-styles.js';
import { measureTimes } from '../times.js';
import type { Timing } from '../timings.js';
import { escapeHtml } from './escape-html.js';
import { PAGE_STYLE } from './page-style.js';
import { renderMistakes } from './render-mistakes.js';

/** What is seen first. */
const HEADLINES = [
  'single',
  'list',
  'followup',
  'unknown',
  'nearmiss',
  'refused',
  'top1',
] as const satisfies FigureName[];

/** What stands on the page besides the sets. */
export interface PageOptions {
  /** When it was made, in words. */
  readonly made: string;
  /** Times against size, as a benchmark measured them; no plot where there are none. */
  readonly timings: readonly Timing[];
}

export function renderPage(sets: readonly EvaluatedSet[], { made, timings }: PageOptions): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Footnote: evaluation</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<h1>Footnote: evaluation</h1>
<p class="faint">${escapeHtml(made)}</p>
${sets.map(renderSet).join('\n')}
${timings.length === 0 ? '' : `<h2>Time</h2>\n<div class="plots">\n${drawTimings(timings)}\n</div>`}
</body>
</html>
`;
}

function renderSet({ name, folder, facts, outcomes }: EvaluatedSet): string {
  const scored = rightAgainstWrong(outcomes);
  const { median, p99 } = measureTimes(outcomes);
  return `<section>
<h2>${escapeHtml(name)}</h2>
<p class="faint">${formatCount(outcomes.length, 'question')} over ${escapeHtml(folder)} (${formatCount(facts, 'fact')}); median ${formatMs(median)} a question, p99 ${formatMs(p99)}</p>
${renderCards(outcomes)}
<div class="plots">
${drawReliability(scored)}
${drawRiskCoverage(scored)}
${drawRoc([
  { name: 'unknown', scored: answerableAgainst(outcomes, 'unknown') },
  { name: 'near miss', scored: answerableAgainst(outcomes, 'nearmiss') },
])}
</div>
<div class="tables">
<div><h3>Figures</h3>
${renderFigures(outcomes)}</div>
${renderStyles(outcomes)}
${renderObjections(outcomes)}
</div>
<h3>Not right</h3>
${renderMistakes(outcomes)}
</section>`;
}

function renderCards(outcomes: readonly Outcome[]): string {
  const figures = measureFigures(outcomes);
  const cards = HEADLINES.flatMap((name) => {
    const found = figures.get(name);
    if (!found) return [];
    const { label } = FIGURES[name];
    return `<div class="card"><b>${formatValue(FIGURES[name], found.value)}</b><span>${escapeHtml(label)}</span></div>`;
  });
  return `<div class="cards">${cards.join('')}</div>`;
}

function renderFigures(outcomes: readonly Outcome[]): string {
  const rows = [...measureFigures(outcomes)].map(([name, found]) => {
    const figure = FIGURES[name];
    return [escapeHtml(figure.label), formatValue(figure, found.value), formatBasis(figure, found)];
  });
  return renderTable(rows);
}

function renderStyles(outcomes: readonly Outcome[]): string {
  const rows = tabulateStyles(outcomes).map(({ style, count, figures }) => [
    escapeHtml(style),
    String(count),
    ...STYLE_FIGURES.map((name, column) => formatValue(FIGURES[name], figures[column]?.value)),
  ]);
  if (rows.length === 0) return '';
  const heading = ['style', 'questions', ...STYLE_FIGURES.map((name) => STYLE_HEADINGS[name])];
  return `<div><h3>By style</h3>\n${renderTable(rows, heading)}</div>`;
}

function renderObjections(outcomes: readonly Outcome[]): string {
  const rows = tabulateObjections(outcomes).map(({ check, nearMisses, rightFacts }) => [
    escapeHtml(check),
    ...[nearMisses, rightFacts].flatMap(({ all, alone }) => [String(all), String(alone)]),
  ]);
  return rows.length === 0 ? '' : `<div><h3>Disagreements</h3>\n${renderTable(rows, OBJECTION_HEADINGS)}</div>`;
}

/** Cells must be escaped. */
function renderTable(rows: readonly (readonly string[])[], heading?: readonly string[]): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const lines = [...(heading ? [line(heading, 'th')] : []), ...rows.map((row) => line(row, 'td'))];
  return `<div class="scroll"><table>\n${lines.join('\n')}\n</table></div>`;
}
