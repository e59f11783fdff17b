/** Draws whether a confidence of 0.9 means 90 %: the nearer to the diagonal, the truer. Pure. */

import { scaleSqrt } from 'd3-scale';
import { formatScore } from '../format-figure.js';
import { calibrationError, reliabilityBands } from '../metrics/reliability.js';
import type { Scored } from '../metrics/tally-by-score.js';
import { drawPlot } from './draw-plot.js';
import { drawLine, drawPoint, percentAxis, unitX, unitY } from './unit-scales.js';

/** Pixels of the smallest and the largest point; the area stands for the number of questions. */
const RADIUS = [2.5, 11] as const;

/** `score` is the confidence and `positive` is being right. */
export function drawReliability(scored: readonly Scored[]): string {
  const bands = reliabilityBands(scored);
  const y = unitY();
  const radius = scaleSqrt([0, Math.max(1, ...bands.map(({ count }) => count))], RADIUS);
  const points = bands.map(({ confidence, right }) => [unitX(confidence), y(right)] as const);
  return drawPlot({
    title: 'Reliability',
    description: `Share that is right by confidence; expected calibration error ${formatScore(calibrationError(scored) ?? 0)}.`,
    x: percentAxis('confidence', unitX),
    y: percentAxis('right', y),
    legend: [`larger: more questions · error ${formatScore(calibrationError(scored) ?? 0)}`],
    marks: [
      drawLine(
        [
          [unitX(0), y(0)],
          [unitX(1), y(1)],
        ],
        'reference',
      ),
      drawLine(points, 'line series-1'),
      ...bands.map(({ from, to, count, right }, index) =>
        drawPoint(
          points[index] ?? [0, 0],
          radius(count),
          `confidence ${from.toFixed(1)}–${to.toFixed(1)}: ${(100 * right).toFixed(0)} % of ${count} right`,
        ),
      ),
    ],
  });
}
