import { expect, test } from 'vitest';
import { findSettings } from '../../../scripts/sensitivity/find-settings.js';
import { type Effect, renderSensitivity } from '../../../scripts/sensitivity/render-sensitivity.js';

const [threshold, weight, free] = findSettings(
  'retrieval/x.js',
  ['const STAND_IN = 0.75;', 'export const ORDER_MODEL = {', '    denial: -1.9,', '};', 'const MOST = 9;'].join('\n'),
) as [never, never, never];
const effect = (way: Effect['way'], better: string[] = [], worse: string[] = []): Effect => ({ way, better, worse });

const page = renderSensitivity(
  [
    { setting: threshold, effects: [effect('lower', ['Who?'], ['Where?', 'When?']), effect('higher')] },
    { setting: weight, effects: [effect('left out', ['Why?'])] },
    { setting: free, effects: [effect('lower'), effect('higher')] },
  ],
  7,
);

test('a number is pinned by a question that gets worse without it', () => {
  expect(page).toContain('| `retrieval/x.ts` STAND_IN | 0.75 | lower +1 −2<br>higher +0 −0 | “Where?” |');
});

test('where questions only get better, that is said', () => {
  expect(page).toContain('| `retrieval/x.ts` ORDER_MODEL denial | -1.9 | left out +1 −0 | (only better: “Why?”) |');
});

test('what no question tells apart is listed apart', () => {
  expect(page.split('tells apart').at(1)).toContain('- `retrieval/x.ts`: MOST 9');
  expect(page).toContain('asks the 7 questions');
});
