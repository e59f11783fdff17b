import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadQuestionSet } from '../../../src/evaluation/load-question-set.js';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.js';

const FOLDER = 'scripts/fit/briefings';
const sets = (await readdir(FOLDER, { withFileTypes: true })).filter((entry) => entry.isDirectory());

describe('the briefings to fit on', () => {
  it.each(sets.map(({ name }) => name))('are whole, and each quote stands in one place: %s', async (name) => {
    const { base, problems } = await loadKnowledge(join(FOLDER, name));
    expect(problems).toEqual([]);
    const texts = [...base.documents.values()].map(({ text }) => text);
    const { questions, problems: ill } = await loadQuestionSet(join(FOLDER, name, 'questions.jsonl'));
    const { questions: followUps, problems: illAfter } = await loadQuestionSet(join(FOLDER, name, 'follow-ups.jsonl'));
    expect([...ill, ...illAfter]).toEqual([]);
    const misplaced = [...questions, ...followUps].flatMap(({ id, gold, acceptable }) =>
      [...gold, ...acceptable]
        .filter((quote) => texts.reduce((count, text) => count + text.split(quote).length - 1, 0) !== 1)
        .map((quote) => `${id}: ${quote}`),
    );
    expect(misplaced).toEqual([]);
    expect(questions.length).toBeGreaterThan(100);
    const asked = new Set(questions.map(({ question }) => question));
    expect(followUps.filter(({ context }) => !asked.has(context ?? ''))).toEqual([]);
    expect(followUps.length).toBeGreaterThan(20);
  });
});
