/** Figures by the style of the questions: who is served worse than others. Pure. */

import { FIGURES, type FigureName, type Measured } from './figures.js';
import type { Outcome } from './outcome.js';

/** The figures that are worth a column. */
export const STYLE_FIGURES = [
  'single',
  'top1',
  'mrr',
  'refused',
  'unknown',
  'nearmiss',
] as const satisfies FigureName[];

/** Their names above the columns, short enough for a terminal. */
export const STYLE_HEADINGS: Readonly<Record<(typeof STYLE_FIGURES)[number], string>> = {
  single: 'single',
  top1: 'top-1',
  mrr: 'MRR@10',
  refused: 'refused',
  unknown: 'unknown',
  nearmiss: 'near miss',
};

/** One style's row; `figures` in the order of `STYLE_FIGURES`, undefined where there is nothing to measure. */
export interface StyleRow {
  readonly style: string;
  readonly count: number;
  readonly figures: readonly (Measured | undefined)[];
}

/** A row for each style, in the order of their first question; empty where all questions have one style. */
export function tabulateStyles(outcomes: readonly Outcome[]): StyleRow[] {
  const styles = [...new Set(outcomes.map(({ question }) => question.style))];
  if (styles.length < 2) return [];
  return styles.map((style) => {
    const chosen = outcomes.filter(({ question }) => question.style === style);
    const figures = STYLE_FIGURES.map((name) => FIGURES[name].measure(chosen));
    return { style, count: chosen.length, figures };
  });
}
