import { describe, expect, test } from 'vitest';
import type { EvaluatedSet } from '../../../src/evaluation/evaluated-set.js';
import { escapeHtml } from '../../../src/evaluation/page/escape-html.js';
import { renderPage } from '../../../src/evaluation/page/render-page.js';
import { makeOutcome } from '../make-outcome.js';

const SET: EvaluatedSet = {
  name: 'seed <b>',
  folder: 'knowledge',
  facts: 37,
  outcomes: [
    makeOutcome({ question: { question: 'Who is right?' } }),
    makeOutcome({
      verdict: 'wrong',
      confidence: 0.6,
      firstRight: false,
      shown: ['Another <i>fact</i>.'],
      question: {
        id: 'q-7',
        style: 'phone',
        question: '<script>alert("&")</script>',
        context: 'Who’s first?',
        gold: ['The “gold” part'],
      },
    }),
    makeOutcome({
      objections: ['names'],
      verdict: 'answered',
      confidence: 0.3,
      firstRight: false,
      question: { kind: 'nearmiss', question: 'In which city?' },
    }),
  ],
};
const PAGE = renderPage([SET], { made: '2026-01-31', timings: [] });

describe('renderPage', () => {
  test('Shows the figures, the styles and the three plots.', () => {
    expect(PAGE).toContain('2026-01-31');
    expect(PAGE).toContain('<td>single: right fact answered</td><td>50.0 %</td><td>1 of 2</td>');
    expect(PAGE).toContain('<td>phone</td><td>1</td>');
    expect(PAGE).toContain('<td>names</td><td>1</td><td>1</td><td>0</td><td>0</td>');
    for (const title of ['Reliability', 'Risk and coverage', 'Answerable or not'])
      expect(PAGE).toContain(`>${title}</text>`);
    expect(PAGE.match(/<svg /g)).toHaveLength(3);
  });

  test('Lists the questions that were not right, with what was shown and what was wanted, and no others.', () => {
    expect(PAGE).toMatch(/Answered with another fact <span[^>]*>\(1\)/);
    expect(PAGE).toContain('q-7 · single · phone · answer at 60 %');
    expect(PAGE).toContain('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;');
    expect(PAGE).toContain('Another &lt;i&gt;fact&lt;/i&gt;.');
    expect(PAGE).toContain('The “gold” part');
    expect(PAGE).toContain('In which city?');
    expect(PAGE).not.toContain('Who is right?');
  });

  test('Needs nothing else and takes no text for markup.', () => {
    expect(PAGE).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:/);
    expect(PAGE).toContain('seed &lt;b&gt;');
    expect(PAGE).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('Plots times where there are some.', () => {
    expect(PAGE).not.toContain('Time against size');
    const timings = [1_000, 100_000].map((facts) => ({ system: 'Footnote', facts, ms: 0.5 }));
    expect(renderPage([SET], { made: '', timings })).toContain('Time against size');
  });

  test('Says that nothing is wrong where nothing is.', () => {
    const page = renderPage([{ ...SET, outcomes: SET.outcomes.slice(0, 1) }], { made: '', timings: [] });
    expect(page).toContain('<p>Nothing.</p>');
    expect(page).not.toContain('<details>');
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('Every character that means something in markup is escaped.', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;');
});
