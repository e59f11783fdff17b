import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import type { Answer, Context } from '../../src/retrieval/answer.js';
import { answerBoth } from '../../src/retrieval/answer-both.js';
import { makeFact } from './make-base.js';

const hosting = makeFact('hosting', 'Norland will host the talks on 3 May.');
const office = makeFact('office', 'Marit Solheim is the envoy of Norland.');
const sentence: Fact = { ...makeFact('sentence', 'Solheim came by train.'), reviewed: false };

const answer = (question: string, more: Partial<Answer>): Answer => {
  const kind = (more.facts ?? []).length > 0 ? 'answer' : 'closest';
  const empty = { confidence: 0.9, notes: [], related: [], facts: [], candidates: [] };
  return { question, kind, lead: kind === 'answer' ? null : 'The briefing doesn’t say this.', ...empty, ...more };
};

/** Answers each part as told, and keeps what it was asked. */
function answering(byQuestion: Readonly<Record<string, Partial<Answer>>>) {
  const asked: { text: string; context: Context | undefined }[] = [];
  const ask = (text: string, context?: Context): Answer => {
    asked.push({ text, context });
    return answer(text, byQuestion[text] ?? {});
  };
  return { asked, ask };
}

/** As "when?" does. */
const leans = (text: string) => text === 'when?';

const TEXT = 'Who hosts the talks and who is Solheim?';

describe('two questions in one', () => {
  test('are both answered, by one list, as surely as the less sure of them', () => {
    const { ask, asked } = answering({
      'Who hosts the talks': { facts: [hosting], notes: ['A note.'], related: [office] },
      'who is Solheim?': { facts: [office], confidence: 0.7, notes: ['A note.'] },
    });
    expect(answerBoth(TEXT, { facts: ['before'] }, ask, leans)).toMatchObject({
      question: TEXT,
      kind: 'list',
      lead: null,
      confidence: 0.7,
      facts: [hosting, office],
      notes: ['A note.'],
      related: [],
    });
    expect(asked).toEqual([
      { text: 'Who hosts the talks', context: { facts: ['before'] } },
      { text: 'who is Solheim?', context: { question: 'Who hosts the talks', facts: ['hosting'] } },
    ]);
  });

  test('that one fact answers get that fact', () => {
    const { ask } = answering({ 'Who hosts the talks': { facts: [hosting] }, 'when?': { facts: [hosting] } });
    expect(answerBoth('Who hosts the talks and when?', undefined, ask, leans)).toMatchObject({
      kind: 'answer',
      facts: [hosting],
    });
  });

  test('of which one has no answer get the other’s, and what is missing', () => {
    const { ask } = answering({ 'who is Solheim?': { facts: [office] } });
    expect(answerBoth(TEXT, undefined, ask, leans)).toMatchObject({
      kind: 'answer',
      facts: [office],
      notes: ['“Who hosts the talks” – The briefing doesn’t say this.'],
    });
  });

  test.each([
    ['neither has an answer', {}, TEXT],
    ['a sentence that nobody reviewed is all there is', { 'who is Solheim?': { facts: [sentence] } }, TEXT],
    ['the second leans on the first, which has none', { 'when?': { facts: [office] } }, 'Who hosts it and when?'],
    ['it is one question', { 'Who is Solheim?': { facts: [office] } }, 'Who is Solheim?'],
  ])('are answered as one where %s', (_, byQuestion, text) => {
    expect(answerBoth(text, undefined, answering(byQuestion).ask, leans)).toBeUndefined();
  });

  test('get each candidate once, those of both in turn', () => {
    const candidate = (fact: Fact) => ({ fact, confidence: 0.5, why: { terms: [], signals: {}, vetoes: [] } });
    const { ask } = answering({
      'Who hosts the talks': { facts: [hosting], candidates: [hosting, sentence].map(candidate) },
      'who is Solheim?': { facts: [office], candidates: [office, hosting].map(candidate) },
    });
    const { candidates = [] } = answerBoth(TEXT, undefined, ask, leans) ?? {};
    expect(candidates.map(({ fact }) => fact.id)).toEqual(['hosting', 'office', 'sentence']);
  });

  test('repeat no more than the beginning of a long part', () => {
    const long = `what did ${'Solheim '.repeat(15)}say?`;
    const { ask } = answering({ 'Who hosts the talks': { facts: [hosting] } });
    const [note = ''] = answerBoth(`Who hosts the talks and ${long}`, undefined, ask, leans)?.notes ?? [];
    expect(note).toBe(`“${long.slice(0, 80)}…” – The briefing doesn’t say this.`);
  });
});
