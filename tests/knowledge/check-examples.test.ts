import { expect, test } from 'vitest';
import { checkExamples } from '../../src/knowledge/check-examples.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import { DOCUMENT, ENTITY, FACT, makeKnowledge } from './make-knowledge.js';

const DEAL = {
  ...FACT,
  id: 'deal-expected',
  kind: 'assessment',
  statement: 'Both sides expect a deal.',
  entities: [],
  roles: { who: 'Both sides', what: 'expect a deal', why: 'because of the visit' },
  time: undefined,
  citations: [{ quote: 'Both sides expect a deal.' }],
};

async function warningsFor(questions: { readonly envoy: readonly string[]; readonly deal: readonly string[] }) {
  const folder = makeKnowledge({
    'documents/grain.md': DOCUMENT,
    'entities.json': { entities: [ENTITY] },
    'facts/grain.json': {
      document: 'grain',
      facts: [
        { ...FACT, questions: questions.envoy },
        { ...DEAL, questions: questions.deal },
      ],
    },
  });
  const { base, factFiles } = await loadKnowledge(folder);
  return [...checkExamples(createFootnote(base), factFiles)].flatMap((problem) => problem ?? []);
}

test('An example question that another fact answers better is named with its line and that fact.', async () => {
  const [warning, ...others] = await warningsFor({
    envoy: ['Why did the envoy visit Odesa?', 'Where did the envoy go?'],
    deal: ['Why did the envoy pay a visit to Odesa?', 'What is expected by both sides?'],
  });
  expect(others).toEqual([]);
  expect(warning).toMatchObject({ severity: 'warning', line: expect.any(Number) });
  expect(warning?.message).toBe(
    '“Why did the envoy visit Odesa?” is answered better by the fact “deal-expected”; reword it or move it there',
  );
});

test('Questions that lead to their own facts give no warning.', async () => {
  const own = { envoy: ['When did the envoy go to Odesa?'], deal: ['What do both sides expect?'] };
  expect(await warningsFor(own)).toEqual([]);
});
