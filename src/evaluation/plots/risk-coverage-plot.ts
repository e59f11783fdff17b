/** Draws what it costs to answer more: the share that is wrong as less sure answers are given, too. Pure. */

import { riskCoverageCurve } from '../metrics/risk-coverage.js';
import type { Scored } from '../metrics/tally-by-score.js';
import { drawPlot } from './draw-plot.js';
import { drawLine, percentAxis, unitX, unitY } from './unit-scales.js';

/** The risk at which coverage is told. */
const RISK = 0.1;

/** `score` is the confidence and `positive` is being right. */
export function drawRiskCoverage(scored: readonly Scored[]): string {
  const curve = riskCoverageCurve(scored);
  const y = unitY(Math.max(2 * RISK, ...curve.map(({ risk }) => risk)));
  return drawPlot({
    title: 'Risk and coverage',
    description: 'Share of wrong answers against the share of all questions answered, the surest first.',
    x: percentAxis('answered, the surest first', unitX),
    y: percentAxis('wrong', y),
    legend: ['all questions · dashed: 90 % precision'],
    marks: [
      drawLine(
        [
          [unitX(0), y(RISK)],
          [unitX(1), y(RISK)],
        ],
        'reference',
      ),
      drawLine(
        curve.map(({ coverage, risk }) => [unitX(coverage), y(risk)] as const),
        'line series-1',
      ),
    ],
  });
}
