/** Follow-ups to curated facts, which tell by their roles what they say; those to sentences as they stand are in `following.test.ts`. */

import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { contextOf } from '../../src/retrieval/context-of.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';

const { base } = await loadKnowledge('knowledge');
const { ask } = createFootnote(base);

function askAfter(context: string, question: string) {
  return ask(question, contextOf(ask(context)));
}

describe('a bare follow-up', () => {
  test('is answered by the fact shown, where that says so', () => {
    const { kind, facts } = askAfter('Who met Putin?', 'when?');
    expect([kind, facts[0]?.id]).toEqual(['answer', 'larijani-met-putin']);
  });

  test.each([
    ['Who visited Tehran?', 'when?', /doesn't say when/u],
    ['Who will host the next round of talks?', 'why?', /doesn't say why/u],
  ])('is not answered by just any fact of the same sentence: %s → %s', (context, question, lead) => {
    const shown = ask(context).facts[0]?.id;
    const { kind, lead: says, facts } = askAfter(context, question);
    expect([kind, facts[0]?.id]).toEqual(['closest', shown]);
    expect(says).toMatch(lead);
  });
});
