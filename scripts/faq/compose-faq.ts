/** From facts with example questions and no document to a knowledge folder and a question set over it. Pure. */

import { z } from 'zod';
import type { SetQuestion } from '../../src/evaluation/question-set.js';
import type { FactEntry } from '../../src/knowledge/schemas.js';

/** The form of the file: what can be answered and what cannot. `gold` is the id of the fact that answers. */
export const faqFile = z.object({
  facts: z.array(z.object({ id: z.string(), statement: z.string(), questions: z.array(z.string()) })),
  answerable: z.array(z.object({ question: z.string(), gold: z.string() })),
  out_of_scope: z.array(z.string()),
});

export type Faq = Readonly<z.output<typeof faqFile>>;

/**
 * The text of each file by its path in the folder. Every fact cites a sentence that is made for it and begins with its id in
 * parentheses, since statements such as "balance" and "bill balance" contain one another, and so would pass for each other's.
 */
export function composeFaq({ facts, answerable, out_of_scope }: Faq): ReadonlyMap<string, string> {
  const quotes = new Map(facts.map(({ id, statement }) => [id, `(${kebab(id)}) ${statement}.`]));
  const entries = facts.map(
    ({ id, statement, questions }): Pick<FactEntry, 'id' | 'statement' | 'kind' | 'citations' | 'questions'> => ({
      id: kebab(id),
      statement,
      kind: 'background',
      citations: [{ quote: quotes.get(id) ?? '' }],
      questions,
    }),
  );
  const lines = [
    ...answerable.map(({ question, gold }, index) =>
      compose(`in-${index}`, 'single', question, [quotes.get(gold) ?? gold]),
    ),
    ...out_of_scope.map((question, index) => compose(`out-${index}`, 'unknown', question, [])),
  ];
  return new Map([
    ['documents/faq.txt', `Frequently asked\n\n${[...quotes.values()].join('\n\n')}\n`],
    ['facts/faq.json', `${JSON.stringify({ document: 'faq', facts: entries }, null, 2)}\n`],
    ['questions.jsonl', `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`],
  ]);
}

function kebab(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function compose(id: string, kind: SetQuestion['kind'], question: string, gold: readonly string[]): SetQuestion {
  return { id, kind, style: 'plain', question, gold, acceptable: [] };
}
