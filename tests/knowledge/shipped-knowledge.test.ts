/** The knowledge that ships: sound, whole, and true to its document. */

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/errors.js';
import { checkExamples } from '../../src/knowledge/check-examples.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';

const loaded = await loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)));
const { base, problems, factFiles } = loaded;
const curated = [...base.facts.values()].filter(({ reviewed }) => reviewed);

/** A thousand questions, each asked twice, on a machine that does other things besides. */
const ASKING_ALL_MS = 120_000;

test(
  'Nothing is wrong with it, and no example question is answered better by another fact.',
  () => {
    const misplaced = [...checkExamples(createFootnote(base), factFiles)].flatMap((problem) => problem ?? []);
    expect([...problems, ...misplaced].map(formatProblem)).toEqual([]);
  },
  ASKING_ALL_MS,
);

test('Every sentence and every bullet of the briefing is cited by a curated fact.', () => {
  expect([...base.facts.values()].filter(({ reviewed }) => !reviewed)).toEqual([]);
});

describe.each(curated.map((fact) => [fact.id, fact] as const))('%s', (_id, fact) => {
  test('cites verbatim, stands alone, and has five example questions or more.', () => {
    for (const { document, quote, start, end } of fact.citations)
      expect(base.documents.get(document)?.text.slice(start, end)).toBe(quote);
    expect(fact.statement).not.toMatch(/^(?:He|She|It|They|His|Her|Its|Their|This|These|Those)\b/);
    expect(new Set(fact.questions).size).toBeGreaterThanOrEqual(5);
  });
});
