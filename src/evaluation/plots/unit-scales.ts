/** Axes for shares and probabilities: from 0 to 1 along both sides of the frame. Pure. */

import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Axis, FRAME, round } from './draw-plot.js';

const TICKS = 5;

/** From 0..1 to pixels of the frame. */
export const unitX: ScaleLinear<number, number> = scaleLinear([0, 1], [FRAME.left, FRAME.right]);

/** From 0..`most` to pixels of the frame. */
export function unitY(most = 1): ScaleLinear<number, number> {
  return scaleLinear([0, most], [FRAME.bottom, FRAME.top]);
}

/** An axis whose ticks are per cent. */
export function percentAxis(label: string, scale: ScaleLinear<number, number>): Axis {
  const format = scale.tickFormat(TICKS, '~%');
  return { label, ticks: scale.ticks(TICKS).map((value) => ({ at: scale(value), text: format(value) })) };
}

/** A line through points in pixels. */
export function drawLine(points: readonly (readonly [x: number, y: number])[], classes: string): string {
  const path = line<readonly [number, number]>(
    ([x]) => x,
    ([, y]) => y,
  ).digits(1);
  return `<path class="${classes}" d="${path([...points]) ?? ''}"/>`;
}

/** A point in pixels that tells its value to whoever points at it; `tip` must be escaped. */
export function drawPoint([x, y]: readonly [number, number], radius: number, tip: string): string {
  return `<circle class="point series-1" cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"><title>${tip}</title></circle>`;
}
