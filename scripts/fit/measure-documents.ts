/** Asks a set of questions over plain documents and keeps what was measured. */

import { join } from 'node:path';
import { loadQuestionSet } from '../../src/evaluation/load-question-set.js';
import { cites } from '../../src/evaluation/outcome.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { createRetrieval } from '../../src/retrieval/create-retrieval.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { type MeasuredQuestion, measuredOf } from './measured-question.js';

/** `folder` holds `documents/` and `questions.jsonl`, like the evaluation sets made from SQuAD. */
export async function measureDocuments(folder: string): Promise<MeasuredQuestion[]> {
  const { base } = await loadKnowledge(folder);
  const { questions } = await loadQuestionSet(join(folder, 'questions.jsonl'));
  const { read, rank } = createRetrieval(openCorpus(base, prepareCorpus(base)));
  return questions.flatMap(({ kind, style, question, gold, acceptable }): MeasuredQuestion[] => {
    if (kind !== 'single' && kind !== 'nearmiss' && kind !== 'unknown') return [];
    const ranked = rank(read(question));
    const right = ranked.flatMap(({ fact }, at) => (cites(fact, [...gold, ...acceptable]) ? [at] : []));
    return [
      {
        kind,
        mistyped: style === 'typo',
        group: ranked[right[0] ?? 0]?.fact.citations[0]?.document ?? '',
        contenders: ranked.map(measuredOf),
        right,
      },
    ];
  });
}
