import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/evaluation/compare-results.js';
import type { EvaluatedSet } from '../../src/evaluation/evaluated-set.js';
import { describeFall, renderComparison } from '../../src/evaluation/render-comparison.js';
import { renderReport } from '../../src/evaluation/render-report.js';
import { createScreen } from '../../src/terminal/screen.js';
import { makeOutcome } from './make-outcome.js';

const SCREEN = createScreen({ colours: false, columns: undefined });
const SET: EvaluatedSet = {
  name: 'seed',
  folder: 'knowledge',
  facts: 37,
  outcomes: [
    makeOutcome({ confidence: 0.95, ms: 1 }),
    makeOutcome({
      confidence: 0.25,
      verdict: 'refused',
      firstRight: false,
      rank: 2,
      ms: 3,
      question: { style: 'mistyped' },
    }),
    makeOutcome({
      confidence: 0.05,
      firstRight: false,
      rank: null,
      ms: 2,
      objections: ['names'],
      question: { kind: 'nearmiss' },
    }),
  ],
};

/** The line that begins with these words, its white space folded. */
function lineOf(report: string, words: string): string | undefined {
  const line = report.split('\n').find((each) => each.trimStart().startsWith(words));
  return line?.trim().replace(/\s+/g, ' ');
}

describe('renderReport', () => {
  test.each([
    ['the set', 'seed ·', 'seed · 3 questions over knowledge (37 facts)'],
    [
      'a share, with its count and a bar',
      'single: right fact answered',
      'single: right fact answered 50.0 % 1 of 2 ████████',
    ],
    ['a score, with its basis', 'MRR@10', 'MRR@10: mean of 1/rank .750 of 2 ████████████'],
    ['a band of confidence', '0.9–1.0', '0.9–1.0 1 .950 1.000 ████████████████'],
    ['a style', 'mistyped', 'mistyped 1 0.0 % 0.0 % .500 100.0 % – –'],
    ['what a check kept back', 'names', 'names 1 1 0 0'],
    ['times', 'time per question', 'time per question median 2.00 ms, p99 3.00 ms'],
  ])('Shows %s.', (_label, words, expected) => {
    expect(lineOf(renderReport(SET, SCREEN), words)).toBe(expected);
  });

  test('Fits a terminal of eighty columns.', () => {
    const large = { ...SET, outcomes: Array.from({ length: 700 }, () => SET.outcomes).flat() };
    const widths = renderReport(large, SCREEN)
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
  });

  test('Has no table of styles where there is one style, and colours only where they are wanted.', () => {
    const plain = { ...SET, outcomes: SET.outcomes.slice(0, 1) };
    expect(lineOf(renderReport(plain, SCREEN), 'style')).toBeUndefined();
    expect(renderReport(plain, SCREEN)).not.toContain('\u001b');
    expect(renderReport(plain, createScreen({ colours: true, columns: 80 }))).toContain('\u001b[');
  });
});

describe('renderComparison', () => {
  const comparison = compareResults(
    { figures: { single: 0.5, refused: 0.2 }, outcomes: { a: 'refused', b: 'right', gone: 'right' } },
    { figures: { single: 0.6, refused: 0.3 }, outcomes: { a: 'right', b: 'wrong', fresh: 'right' } },
  );
  const wording = new Map([
    ['a', 'Who met\u001b[2J Putin?'],
    ['b', 'And when?'],
  ]);

  test('Names what got better and worse, question by question, in words that cannot steer the terminal.', () => {
    expect(renderComparison(comparison, 'base.json', wording, SCREEN)).toBe(
      [
        'Against base.json: 1 better, 1 worse',
        '',
        '  single: right fact answered  50.0 %  →  60.0 %',
        '  answerable, but refused      20.0 %  →  30.0 %',
        '',
        'Better',
        '  a  refused → right  Who met Putin?',
        '',
        'Worse',
        '  b  right → wrong  And when?',
        '',
        'New here: fresh',
        '',
        'Only there: gone',
      ].join('\n'),
    );
  });

  test('Says in one sentence that a figure fell.', () => {
    const change = { name: 'mrr', before: 0.9, after: 0.8 } as const;
    expect(describeFall('seed', change)).toBe('seed: “MRR@10: mean of 1/rank” was .900, and now it is .800.');
    expect(describeFall('seed', { ...change, after: undefined })).toContain('it is measured no more');
  });
});
