import { join } from 'node:path';
import { loadQuestionSet } from '../../src/evaluation/load-question-set.js';
import type { SetQuestion } from '../../src/evaluation/question-set.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import type { Corpus } from '../../src/retrieval/corpus.js';
import { createRetrieval, type Retrieval } from '../../src/retrieval/create-retrieval.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { type PreparedCorpus, prepareCorpus } from '../../src/retrieval/prepare-corpus.js';

/** A folder of plain documents, ready to be asked, with the questions that were written for it. */
export interface OpenedBriefings {
  readonly base: FactBase;
  readonly prepared: PreparedCorpus;
  readonly corpus: Corpus;
  readonly retrieval: Retrieval;
  readonly questions: readonly SetQuestion[];
}

/** `folder` holds `documents/` and `questions.jsonl`. */
export async function openBriefings(folder: string): Promise<OpenedBriefings> {
  const { base } = await loadKnowledge(folder);
  const { questions } = await loadQuestionSet(join(folder, 'questions.jsonl'));
  const prepared = prepareCorpus(base);
  const corpus = openCorpus(base, prepared);
  return { base, prepared, corpus, retrieval: createRetrieval(corpus), questions };
}
