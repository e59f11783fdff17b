/** Asks a set of questions over plain documents and keeps what was measured. */

import { cites } from '../../src/evaluation/outcome.js';
import { type MeasuredQuestion, measuredOf } from './measured-question.js';
import { openBriefings } from './open-briefings.js';

/** `folder` holds `documents/` and `questions.jsonl`, like the evaluation sets made from SQuAD. */
export async function measureDocuments(folder: string): Promise<MeasuredQuestion[]> {
  const {
    questions,
    retrieval: { read, rank },
  } = await openBriefings(folder);
  return questions.flatMap(({ kind, style, question, gold, acceptable }): MeasuredQuestion[] => {
    if (kind !== 'single' && kind !== 'nearmiss' && kind !== 'unknown') return [];
    const ranked = rank(read(question)).filter(({ isMeasured }) => isMeasured);
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
