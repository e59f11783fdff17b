import { describe, expect, it } from 'vitest';
import { type AskedAfter, fitFollowing, validateFollowing } from '../../../scripts/fit/fit-following.js';
import { FOLLOWING } from '../../../src/retrieval/following.js';

const sentence = (place: string) => FOLLOWING.names.map((name) => (name === place ? 1 : 0));

/** Follow-ups with content are answered by the next sentence; without, by none. Others were only asked after something. */
const QUESTIONS: readonly AskedAfter[] = Array.from({ length: 90 }, (_, at): AskedAfter => {
  const kind = at % 3;
  return {
    group: `folder ${Math.floor(at / 10)}`,
    isFollowUp: kind < 2,
    isAnswerable: kind === 0,
    sentences: kind === 0 ? [sentence('shown'), sentence('next')] : [sentence('shown'), sentence('near')],
    right: kind === 0 ? [1] : [],
  };
});

describe('which sentence answers a follow-up', () => {
  it('is learnt from those that do', () => {
    const { weights, constant } = fitFollowing(QUESTIONS);
    expect(weights.next).toBeGreaterThan(1);
    expect(weights.shown).toBeLessThan(0);
    expect(constant).toBeLessThan(0);
  });

  it('is judged on folders that were held back, by follow-ups alone', () => {
    const figures = { answerable: 30, wrong: 0, unanswerable: 30, kept: 30 };
    expect(validateFollowing(QUESTIONS, 3, 0.5)).toEqual({ ...figures, right: 30 });
    expect(validateFollowing(QUESTIONS, 3, 1)).toEqual({ ...figures, right: 0 });
  });

  it('is wrong where another sentence is likelier', () => {
    const other = QUESTIONS.map((question) => (question.group === 'folder 0' ? { ...question, right: [] } : question));
    expect(validateFollowing(other, 9, 0.5).wrong).toBeGreaterThan(0);
  });
});
