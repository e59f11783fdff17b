import { describe, expect, it } from 'vitest';
import { inArticles, inBriefings } from '../../src/retrieval/statement-model.js';
import { makePair } from './make-pair.js';

/** What is shown of a statement, and where it stands alone. */
function measured(model: typeof inBriefings, question: string, statement: string) {
  const { pair } = makePair(question, statement);
  const own = model.measure(pair);
  const [order = Number.NaN] = model.order([own]);
  return { order, named: model.named(pair, own) };
}

const wordsOf = (named: Readonly<Record<string, number>>) =>
  Object.entries(named).filter(([name]) => name.startsWith('order “'));

describe('the model of briefings', () => {
  const QUESTION = 'Who closed the harbour of Oslo?';

  it('names what each word adds to the order, which is more where the statement says it', () => {
    const said = wordsOf(measured(inBriefings, QUESTION, 'Dockers closed the harbour of Oslo.').named);
    const unsaid = wordsOf(measured(inBriefings, QUESTION, 'Carrots are cheap.').named);
    expect(said.map(([name]) => name)).toEqual(['order “closed”', 'order “harbour”', 'order “Oslo”']);
    const added = (words: typeof said) => words.reduce((sum, [, value]) => sum + value, 0);
    expect(added(said)).toBeGreaterThan(added(unsaid));
  });

  it('looks once at a word that is said again', () => {
    const again = measured(inBriefings, 'Who closed the harbour, the harbour, the harbour of Oslo?', 'Dockers left.');
    expect(wordsOf(again.named)).toHaveLength(3);
  });
});

it('the model of articles looks at no word by itself', () => {
  expect(wordsOf(measured(inArticles, 'Who closed the harbour?', 'Dockers closed the harbour.').named)).toEqual([]);
});
