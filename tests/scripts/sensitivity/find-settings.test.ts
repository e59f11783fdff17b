import { expect, test } from 'vitest';
import { findSettings } from '../../../scripts/sensitivity/find-settings.js';

const SOURCE = [
  'import { a } from "./a.js";',
  'export const ANSWER_FROM = 0.25;',
  'const MOST_TERMS = 1_000;',
  'const INSIDE = names.length;',
  '    const NESTED = 3;',
  'export const ORDER_MODEL = {',
  '    constant: -3.94,',
  '    weights: {',
  "        'first-match': 1.525,",
  '        denial: -1.973,',
  "        'last-word': 0,",
  '    },',
  '    units: [',
  '        {',
  '            factor: 0.5,',
  '        },',
  '    ],',
  '};',
].join('\n');

test('thresholds are varied downwards and upwards, weights are left out, and what is no setting is passed over', () => {
  const found = findSettings('retrieval/x.js', SOURCE);
  expect(found.map(({ name, value }) => [name, value])).toEqual([
    ['ANSWER_FROM', 0.25],
    ['MOST_TERMS', 1000],
    ['ORDER_MODEL constant', -3.94],
    ['ORDER_MODEL first-match', 1.525],
    ['ORDER_MODEL denial', -1.973],
  ]);
  const changes = found.flatMap(({ variations }) =>
    variations.map(({ way, change }) => [way, change.line, change.text]),
  );
  expect(changes).toEqual([
    ['lower', 1, 'export const ANSWER_FROM = 0.125;'],
    ['higher', 1, 'export const ANSWER_FROM = 0.625;'],
    ['lower', 2, 'const MOST_TERMS = 500;'],
    ['higher', 2, 'const MOST_TERMS = 1500;'],
    ['left out', 6, 'constant: 0,'],
    ['left out', 8, "'first-match': 0,"],
    ['left out', 9, 'denial: 0,'],
  ]);
});

test('each change stands on the line of its setting', () => {
  const lines = SOURCE.split('\n');
  for (const { name, variations } of findSettings('retrieval/x.js', SOURCE))
    for (const { change } of variations) expect(lines[change.line]).toContain(name.split(' ').at(-1));
});
