/** Draws how well confidence tells questions with an answer from those without: the nearer to the upper left, the better. Pure. */

import { formatScore } from '../format-figure.js';
import { areaUnderCurve, rocCurve } from '../metrics/roc-curve.js';
import type { Scored } from '../metrics/tally-by-score.js';
import { drawPlot } from './draw-plot.js';
import { drawLine, percentAxis, unitX, unitY } from './unit-scales.js';

/** Answerable questions (`positive`) with one kind of unanswerable ones. */
export interface RocSeries {
  readonly name: string;
  readonly scored: readonly Scored[];
}

/** Series without one of the two sorts have no curve, and say so in the legend. */
export function drawRoc(series: readonly RocSeries[]): string {
  const y = unitY();
  const areas = series.map(({ name, scored }) => {
    const area = areaUnderCurve(scored);
    return `${name}: ${area === undefined ? 'none' : `AUC ${formatScore(area)}`}`;
  });
  return drawPlot({
    title: 'Answerable or not',
    description: `Answerable questions let through against unanswerable ones let through. ${areas.join('; ')}.`,
    x: percentAxis('unanswerable let through', unitX),
    y: percentAxis('answerable let through', y),
    legend: areas,
    marks: [
      drawLine(
        [
          [unitX(0), y(0)],
          [unitX(1), y(1)],
        ],
        'reference',
      ),
      ...series.map(({ scored }, index) =>
        drawLine(
          rocCurve(scored).map((point) => [unitX(point.falsePositives), y(point.truePositives)] as const),
          `line series-${index + 1}`,
        ),
      ),
    ],
  });
}
