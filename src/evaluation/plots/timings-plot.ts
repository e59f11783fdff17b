/** Draws time per question against the size of the base, a line for each system, both axes logarithmic. Pure. */

import { scaleLog } from 'd3-scale';
import type { Timing } from '../timings.js';
import { type Axis, drawPlot, FRAME } from './draw-plot.js';
import { drawLine } from './unit-scales.js';

/** There are as many colours as this; further systems share the last. */
const COLOURS = 4;

/** Of at least one timing. */
export function drawTimings(timings: readonly Timing[]): string {
  const x = scaleLog(extent(timings.map(({ facts }) => facts)), [FRAME.left, FRAME.right]);
  const y = scaleLog(extent(timings.map(({ ms }) => ms)), [FRAME.bottom, FRAME.top]);
  const systems = [...new Set(timings.map(({ system }) => system))];
  return drawPlot({
    title: 'Time against size',
    description: `Milliseconds per question by the number of facts: ${systems.join(', ')}.`,
    x: logAxis('facts', x, '~s'),
    y: logAxis('ms per question', y, ',~r'),
    legend: systems,
    marks: systems.map((system, index) => {
      const points = timings.filter((each) => each.system === system).sort((a, b) => a.facts - b.facts);
      return drawLine(
        points.map(({ facts, ms }) => [x(facts), y(ms)] as const),
        `line series-${Math.min(index + 1, COLOURS)}`,
      );
    }),
  });
}

/** From the power of ten below the smallest to the one above the largest, so that ticks stand at both ends. */
function extent(values: readonly number[]): [number, number] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return [10 ** low, 10 ** Math.max(high, low + 1)];
}

/** Ticks at the powers of ten, written as d3-format's `specifier` says. */
function logAxis(label: string, scale: ReturnType<typeof scaleLog<number, number>>, specifier: string): Axis {
  const format = scale.tickFormat(1, specifier);
  const powers = scale.ticks().filter((value) => Number.isInteger(Math.log10(value)));
  return { label, ticks: powers.map((value) => ({ at: scale(value), text: format(value) })) };
}
