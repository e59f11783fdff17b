/** The question sets of the repository are sound, and their baseline is about them. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadDocuments } from '../../src/documents/load-documents.js';
import { loadChecked } from '../../src/evaluation/load-checked.js';
import { loadQuestionSet } from '../../src/evaluation/load-question-set.js';
import { BASELINE, OWN_SETS } from '../../src/evaluation/own-sets.js';
import { savedResult } from '../../src/evaluation/saved-result.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe.each(OWN_SETS)('$file', ({ file, folder }) => {
  test('is of the right form, and each of its parts stands in a document.', async () => {
    const { questions, problems } = await loadQuestionSet(join(ROOT, file));
    expect(problems).toEqual([]);
    const { documents } = await loadDocuments(join(ROOT, folder, 'documents'));
    const texts = [...documents.values()].map(({ text }) => text);
    for (const { id, gold, acceptable } of questions) {
      for (const part of [...gold, ...acceptable])
        expect(
          texts.some((text) => text.includes(part)),
          `${id}: ${part}`,
        ).toBe(true);
    }
  });

  test('has a baseline for exactly its questions; “npm run eval -- --save tests/questions/baseline.json” renews it.', async () => {
    const { questions } = await loadQuestionSet(join(ROOT, file));
    const name = file.replace(/^.*\/|\.jsonl$/g, '');
    const baseline = await loadChecked(join(ROOT, BASELINE), savedResult, 'the baseline');
    expect(Object.keys(baseline[name]?.outcomes ?? {})).toEqual(questions.map(({ id }) => id));
  });
});
