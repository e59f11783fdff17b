import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import { findAnswer } from '../../src/moderation/find-answer.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import { makeBase } from '../discord/moderation/briefing.js';

const footnote = createFootnote(makeBase());
const [ASKED, ELSE] = ['Whom did Larijani meet?', 'Who won the regatta?'];
const all = (): boolean => true;
const none = (): boolean => false;

describe('What answers a question now', () => {
  test.each<readonly [string, string, string | null, (fact: Fact) => boolean, string | undefined]>([
    ['is a fact that has come since', ASKED, null, all, 'meeting'],
    ['is none that was there before, for then something else was meant', ASKED, null, none, undefined],
    ['is nothing while no fact does', ELSE, null, all, undefined],
    ['is what a moderator has chosen for the wording', ELSE, 'mediator', none, 'mediator'],
    ['is not what was chosen and is gone', ELSE, 'gone', all, undefined],
  ])('%s', (_case, text, chosen, isNew, found) => {
    expect(findAnswer({ text, chosen, isNew }, footnote)?.id).toBe(found);
  });
});
