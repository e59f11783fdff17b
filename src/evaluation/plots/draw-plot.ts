/** The frame of every plot: title, axes with their grid, legend. A string of SVG that takes its colours from the page. Pure. */

import { escapeHtml } from '../page/escape-html.js';

/** One axis, already scaled to the frame by whoever draws the marks. */
export interface Axis {
  readonly label: string;
  /** Where each tick stands, in pixels of the frame, and what is written at it. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

export interface Plot {
  readonly title: string;
  /** What the plot shows, in a sentence, for those who cannot see it. */
  readonly description: string;
  readonly x: Axis;
  readonly y: Axis;
  /** SVG elements, drawn in order over the grid. */
  readonly marks: readonly string[];
  /** What each series is called; series `n` has the class `series-n`, from 1. */
  readonly legend: readonly string[];
}

/** Inside of the frame, in pixels: x runs from left to right and y from bottom to top. */
export const FRAME = { left: 52, right: 380, top: 58, bottom: 284 } as const;
const WIDTH = 400;
const HEIGHT = 330;
const LEGEND_ROW = 42;
/** A legend's entries stand side by side, each as wide as its text about is. */
const CHARACTER_WIDTH = 6.2;
const SWATCH_WIDTH = 26;

export function drawPlot({ title, description, x, y, marks, legend }: Plot): string {
  return [
    `<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(`${title}. ${description}`)}">`,
    `<text class="plot-title" x="${FRAME.left}" y="20">${escapeHtml(title)}</text>`,
    drawLegend(legend),
    ...x.ticks.map(
      ({ at, text }) =>
        `<line class="grid" x1="${round(at)}" x2="${round(at)}" y1="${FRAME.top}" y2="${FRAME.bottom}"/><text class="tick" x="${round(at)}" y="${FRAME.bottom + 16}" text-anchor="middle">${escapeHtml(text)}</text>`,
    ),
    ...y.ticks.map(
      ({ at, text }) =>
        `<line class="grid" x1="${FRAME.left}" x2="${FRAME.right}" y1="${round(at)}" y2="${round(at)}"/><text class="tick" x="${FRAME.left - 8}" y="${round(at + 4)}" text-anchor="end">${escapeHtml(text)}</text>`,
    ),
    `<text class="axis" x="${(FRAME.left + FRAME.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${escapeHtml(x.label)}</text>`,
    `<text class="axis" transform="translate(14 ${(FRAME.top + FRAME.bottom) / 2}) rotate(-90)" text-anchor="middle">${escapeHtml(y.label)}</text>`,
    ...marks,
    '</svg>',
  ].join('\n');
}

/** Pixels to a tenth: finer is not seen, and makes the page long. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function drawLegend(legend: readonly string[]): string {
  let left: number = FRAME.left;
  const entries = legend.map((text, index) => {
    const entry = `<line class="line series-${index + 1}" x1="${round(left)}" x2="${round(left + 16)}" y1="${LEGEND_ROW - 4}" y2="${LEGEND_ROW - 4}"/><text class="tick" x="${round(left + 21)}" y="${LEGEND_ROW}">${escapeHtml(text)}</text>`;
    left += SWATCH_WIDTH + 8 + text.length * CHARACTER_WIDTH;
    return entry;
  });
  return entries.join('');
}
