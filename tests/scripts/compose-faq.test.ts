import { expect, test } from 'vitest';
import { composeFaq } from '../../scripts/faq/compose-faq.js';
import { parseDocument } from '../../src/documents/parse-document.js';
import { cites } from '../../src/evaluation/outcome.js';
import { parseQuestionSet } from '../../src/evaluation/question-set.js';
import { composeBase } from '../../src/knowledge/compose-base.js';
import { parseJson } from '../../src/knowledge/json-file.js';

const FILES = composeFaq({
  facts: [
    { id: 'balance', statement: 'balance', questions: ['how much money have i got'] },
    { id: 'bill_balance', statement: 'bill balance', questions: ['how much do i owe'] },
  ],
  answerable: [{ question: 'what is my balance', gold: 'balance' }],
  out_of_scope: ['who won the match'],
});

test('The folder is sound, and a question is answered by its own fact alone.', () => {
  const { document, problems } = parseDocument('faq.txt', FILES.get('documents/faq.txt') ?? '');
  const read = parseJson('faq.json', FILES.get('facts/faq.json') ?? '');
  const facts = read.kind === 'read' ? [read.json] : [];
  const documents = new Map(document ? [[document.id, document]] : []);
  const composed = composeBase({ documents, entities: undefined, lexicon: undefined, facts });
  expect([...problems, ...composed.problems]).toEqual([]);

  const set = parseQuestionSet('questions.jsonl', FILES.get('questions.jsonl') ?? '');
  expect(set.problems).toEqual([]);
  expect(set.questions.map(({ kind }) => kind)).toEqual(['single', 'unknown']);
  const right = [...composed.base.facts.values()].filter((fact) => cites(fact, set.questions[0]?.gold ?? []));
  expect(right.map(({ id }) => id)).toEqual(['balance']);
});
