import { describe, expect, test } from 'vitest';
import { FRAME } from '../../../src/evaluation/plots/draw-plot.js';
import { drawReliability } from '../../../src/evaluation/plots/reliability-plot.js';
import { drawRiskCoverage } from '../../../src/evaluation/plots/risk-coverage-plot.js';
import { drawRoc } from '../../../src/evaluation/plots/roc-plot.js';
import { drawTimings } from '../../../src/evaluation/plots/timings-plot.js';
import { makeScored } from '../metrics/make-scored.js';

const SCORED = makeScored('+ + +- - -');

/** The points of the path with this class, in pixels. */
function pathOf(svg: string, classes: string): number[][] {
  const path = new RegExp(`<path class="${classes}" d="([^"]*)"`).exec(svg)?.[1] ?? '';
  return path.split(/[MLZ]/).flatMap((point) => (point === '' ? [] : [point.split(',').map(Number)]));
}

const PLOTS = [
  ['reliability', drawReliability(SCORED)],
  ['risk and coverage', drawRiskCoverage(SCORED)],
  ['answerable or not', drawRoc([{ name: 'near <miss>', scored: SCORED }])],
  [
    'times',
    drawTimings([
      { system: 'A & B', facts: 1_000, ms: 0.2 },
      { system: 'A & B', facts: 100_000, ms: 30 },
    ]),
  ],
] as const;

describe.each(PLOTS)('The plot of %s', (_label, svg) => {
  test('is well-formed and says in words what it shows.', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="[^"]+"/);
    const opened = svg.match(/<(?:svg|text|circle|title)[ >]/g)?.length;
    expect(svg.match(/<\/(?:svg|text|circle|title)>/g)).toHaveLength(opened ?? 0);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|near <miss>|A & B/);
  });

  test('stays within its frame.', () => {
    const points = pathOf(svg, 'line series-1');
    expect(points.length).toBeGreaterThan(1);
    for (const [x = Number.NaN, y = Number.NaN] of points) {
      expect(x).toBeGreaterThanOrEqual(FRAME.left);
      expect(x).toBeLessThanOrEqual(FRAME.right);
      expect(y).toBeGreaterThanOrEqual(FRAME.top);
      expect(y).toBeLessThanOrEqual(FRAME.bottom);
    }
  });
});

test('The reliability curve of a true confidence lies on the diagonal, its points as large as their bands.', () => {
  const svg = drawReliability([...makeScored('-').map((each) => ({ ...each, score: 0 })), ...makeScored('++++')]);
  expect(pathOf(svg, 'line series-1')).toEqual([
    [FRAME.left, FRAME.bottom],
    [FRAME.right, FRAME.top],
  ]);
  const radii = [...svg.matchAll(/ r="([\d.]+)"/g)].map(([, radius]) => Number(radius));
  expect(radii[1]).toBeGreaterThan(radii[0] ?? Number.NaN);
  expect(svg).toContain('confidence 0.9–1.0: 100 % of 4 right');
});

test('The risk-coverage curve ends where everything is answered.', () => {
  const last = pathOf(drawRiskCoverage(SCORED), 'line series-1').at(-1);
  expect(last).toEqual([FRAME.right, FRAME.top]);
});

test('The curve of answerable or not goes from nothing to everything, and each series says its area.', () => {
  const svg = drawRoc([
    { name: 'unknown', scored: makeScored('+ -') },
    { name: 'near miss', scored: [] },
  ]);
  expect(pathOf(svg, 'line series-1')).toEqual([
    [FRAME.left, FRAME.bottom],
    [FRAME.left, FRAME.top],
    [FRAME.right, FRAME.top],
  ]);
  expect(svg).toContain('unknown: AUC 1.000');
  expect(svg).toContain('near miss: none');
});

test('Times stand on logarithmic axes, a line for each system in the order of size.', () => {
  const at = (system: string, facts: number, ms: number) => ({ system, facts, ms });
  const svg = drawTimings([
    at('Footnote', 100_000, 10),
    at('Footnote', 1_000, 0.1),
    at('Footnote', 10_000, 1),
    at('Fuse', 1_000, 10),
  ]);
  const middle = [(FRAME.left + FRAME.right) / 2, (FRAME.top + FRAME.bottom) / 2];
  expect(pathOf(svg, 'line series-1')).toEqual([[FRAME.left, FRAME.bottom], middle, [FRAME.right, FRAME.top]]);
  expect([...svg.matchAll(/class="tick"[^>]*>([^<]+)</g)].map(([, text]) => text)).toEqual([
    'Footnote',
    'Fuse',
    '1k',
    '10k',
    '100k',
    '0.1',
    '1',
    '10',
  ]);
});
