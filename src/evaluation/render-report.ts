/** Draws what an evaluation found in the terminal. Pure. */

import { formatCount } from '../terminal/format-count.js';
import { renderTable } from '../terminal/render-table.js';
import type { Ink, Screen } from '../terminal/screen.js';
import type { EvaluatedSet } from './evaluated-set.js';
import { FIGURES, measureFigures } from './figures.js';
import { formatBasis, formatMs, formatScore, formatValue } from './format-figure.js';
import { reliabilityBands } from './metrics/reliability.js';
import type { Outcome } from './outcome.js';
import { rightAgainstWrong } from './scored-outcomes.js';
import { OBJECTION_HEADINGS, tabulateObjections } from './tabulate-objections.js';
import { STYLE_FIGURES, STYLE_HEADINGS, tabulateStyles } from './tabulate-styles.js';
import { measureTimes } from './times.js';

const INDENT = '  ';
/** With the columns before it, within eighty. */
const BAR_WIDTH = 16;

/** The blocks of a set, with an empty line between them and none around. */
export function renderReport(set: EvaluatedSet, screen: Screen): string {
  const { inks } = screen;
  const title = inks.strong(`${set.name} · ${formatCount(set.outcomes.length, 'question')}`);
  const blocks = [
    title + inks.faint(` over ${set.folder} (${formatCount(set.facts, 'fact')})`),
    renderFigures(set.outcomes, screen),
    renderReliability(set.outcomes, screen),
    renderStyles(set.outcomes, screen),
    renderObjections(set.outcomes, screen),
    renderTimes(set.outcomes, screen),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function renderFigures(outcomes: readonly Outcome[], { inks }: Screen): string {
  const rows = [...measureFigures(outcomes)].map(([name, found]) => {
    const figure = FIGURES[name];
    return [
      inks.plain(figure.label),
      inks.strong(formatValue(figure, found.value)),
      inks.faint(formatBasis(figure, found)),
      drawBar(found.value, figure.better === 'higher' ? inks.answer : inks.closest),
    ];
  });
  return renderTable(rows, ['left', 'right', 'right', 'left'], INDENT);
}

/** What was right of that which was given with about the same confidence. */
function renderReliability(outcomes: readonly Outcome[], { inks }: Screen): string {
  const rows = reliabilityBands(rightAgainstWrong(outcomes)).map(({ from, to, count, confidence, right }) => [
    inks.plain(`${from.toFixed(1)}–${to.toFixed(1)}`),
    inks.faint(String(count)),
    inks.plain(formatScore(confidence)),
    inks.strong(formatScore(right)),
    drawBar(right, inks.list),
  ]);
  const heading = ['confidence', 'questions', 'mean', 'right', ''].map(inks.faint);
  return renderTable([heading, ...rows], ['left', 'right', 'right', 'right', 'left'], INDENT);
}

function renderStyles(outcomes: readonly Outcome[], { inks }: Screen): string {
  const rows = tabulateStyles(outcomes).map(({ style, count, figures }) => [
    inks.plain(style),
    inks.faint(String(count)),
    ...STYLE_FIGURES.map((name, column) => inks.plain(formatValue(FIGURES[name], figures[column]?.value))),
  ]);
  if (rows.length === 0) return '';
  const heading = ['style', 'questions', ...STYLE_FIGURES.map((name) => STYLE_HEADINGS[name])].map(inks.faint);
  return renderTable([heading, ...rows], ['left', ...heading.slice(1).map(() => 'right' as const)], INDENT);
}

function renderObjections(outcomes: readonly Outcome[], { inks }: Screen): string {
  const rows = tabulateObjections(outcomes).map(({ check, nearMisses, rightFacts }) => [
    inks.plain(check),
    ...[nearMisses, rightFacts].flatMap(({ all, alone }) => [inks.strong(String(all)), inks.plain(String(alone))]),
  ]);
  if (rows.length === 0) return '';
  const heading = OBJECTION_HEADINGS.map(inks.faint);
  return renderTable([heading, ...rows], ['left', 'right', 'right', 'right', 'right'], INDENT);
}

function renderTimes(outcomes: readonly Outcome[], { inks }: Screen): string {
  const { median, p99 } = measureTimes(outcomes);
  return `${INDENT}${inks.faint('time per question')}  median ${formatMs(median)}, p99 ${formatMs(p99)}`;
}

function drawBar(value: number, ink: Ink): string {
  return ink('█'.repeat(Math.round(value * BAR_WIDTH)));
}
