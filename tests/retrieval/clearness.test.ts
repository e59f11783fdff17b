import { describe, expect, it } from 'vitest';
import { createRetrieval } from '../../src/retrieval/create-retrieval.js';
import { decide } from '../../src/retrieval/decide.js';
import type { Judged } from '../../src/retrieval/judge.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { makeBase, makeFact } from './make-base.js';

const SENTENCE = { reviewed: false };

function ask(question: string, statements: readonly string[]) {
  const base = makeBase(statements.map((statement, at) => makeFact(`fact-${at}`, statement, SENTENCE)));
  const { read, consider } = createRetrieval(openCorpus(base, prepareCorpus(base)));
  const asked = read(question);
  return { asked, judged: consider(asked) };
}

describe('how clearly a sentence stands out', () => {
  it('is nearly one where the others say something else', () => {
    const { judged } = ask('When does the harbour open?', [
      'The harbour opens on Monday.',
      'A school burnt down in March.',
    ]);
    expect(judged[0]?.clearness).toBeGreaterThan(0.9);
  });

  it('is about a half where two say it equally well', () => {
    const other = 'A school burnt down in March.';
    const { judged } = ask('When does the harbour open?', [
      other,
      'The harbour opens on Monday.',
      other,
      other,
      'The harbour opens on Friday.',
      other,
    ]);
    expect(judged[0]?.clearness).toBeGreaterThan(0.4);
    expect(judged[0]?.clearness).toBeLessThan(0.6);
  });

  it('is not less where documents repeat a sentence', () => {
    const once = 'The harbour opens on Monday.';
    const { judged } = ask('When does the harbour open?', [once, once, once, 'A school burnt down in March.']);
    expect(judged[0]?.clearness).toBeGreaterThan(0.9);
  });

  it('is shown with the signals', () => {
    const { judged } = ask('When does the harbour open?', ['The harbour opens on Monday.']);
    expect(judged[0]?.measured()).toMatchObject({ clearness: judged[0]?.clearness });
  });

  it('decides whether a sentence is given, and not a fact that somebody reviewed', () => {
    const { asked, judged } = ask('When does the harbour open?', ['The harbour opens on Monday.']);
    const [best] = judged;
    if (!best) throw new Error('nothing was found');
    const unlikely: Judged = { ...best, probability: 0.3, clearness: 0.1, vetoes: [] };
    expect(decide(asked, [unlikely]).kind).toBe('closest');
    expect(decide(asked, [{ ...unlikely, clearness: 0.9 }]).kind).toBe('answer');
    expect(
      decide(asked, [{ ...unlikely, fact: { ...best.fact, reviewed: true, roles: { when: ['on Monday'] } } }]).kind,
    ).toBe('answer');
  });
});
