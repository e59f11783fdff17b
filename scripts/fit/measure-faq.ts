/** Asks questions over facts that are known by example questions only, and keeps what was measured. */

import { readFile } from 'node:fs/promises';
import type { Fact } from '../../src/facts/fact.js';
import { ofOneShape } from '../../src/facts/of-one-shape.js';
import { createRetrieval } from '../../src/retrieval/create-retrieval.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { type MeasuredQuestion, measuredOf } from './measured-question.js';

interface Faq {
  readonly facts: readonly { readonly id: string; readonly statement: string; readonly questions: readonly string[] }[];
  readonly answerable: readonly { readonly question: string; readonly gold: string }[];
  readonly out_of_scope: readonly string[];
}

/** `file` is like the evaluation set made from CLINC150. */
export async function measureFaq(file: string): Promise<MeasuredQuestion[]> {
  const faq = JSON.parse(await readFile(file, 'utf8')) as Faq;
  const facts = new Map(faq.facts.map((fact) => [fact.id, bareFact(fact)]));
  const base = { documents: new Map(), entities: new Map(), facts, topics: new Map(), synonyms: [] };
  const { read, rank } = createRetrieval(openCorpus(base, prepareCorpus(base)));
  const measure = (question: string, gold: string | undefined, group: string): MeasuredQuestion => {
    const ranked = rank(read(question)).filter(({ isMeasured }) => isMeasured);
    return {
      kind: gold === undefined ? 'unknown' : 'single',
      mistyped: false,
      group,
      contenders: ranked.map(measuredOf),
      right: ranked.flatMap(({ fact }, at) => (fact.id === gold ? [at] : [])),
    };
  };
  return [
    ...faq.answerable.map(({ question, gold }) => measure(question, gold, gold)),
    ...faq.out_of_scope.map((question, at) => measure(question, undefined, `out of scope ${at}`)),
  ];
}

function bareFact(fact: Faq['facts'][number]): Fact {
  return ofOneShape({
    ...fact,
    kind: 'background',
    entities: [],
    roles: {},
    citations: [],
    topics: [],
    supersedes: [],
    contradicts: [],
    reviewed: true,
  });
}
