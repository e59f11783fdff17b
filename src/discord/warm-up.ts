/**
 * Takes the way of an answer many times before anybody waits at its end. What answers need was loaded when the knowledge was opened, but
 * code that has not run often runs slowly: whoever asks right after a start should not notice.
 */

import type { FactBase } from '../facts/fact-base.js';
import type { Footnote } from '../retrieval/footnote.js';
import { AUTOCOMPLETE_LIMIT } from './limits.js';
import { composeParts } from './render/answer-parts.js';
import { renderAnswer } from './render/render-answer.js';
import { languageFor } from './texts/language-for.js';

/** So many questions; after them the next one is hardly faster than the one before. */
const QUESTIONS = 400;
/** Letters typed when choices are offered. */
const TYPED = 5;
const LAST_WORD = /\s+\S+$/u;

/** Asks what stands in the base itself, a question a step, and renders what comes of it. Nothing is kept or sent. */
export function* warmUp(footnote: Footnote): Generator<undefined, void> {
  const language = languageFor(undefined);
  const { base } = footnote;
  let asked = 0;
  for (const question of questionsIn(base)) {
    footnote.suggest(question.slice(0, TYPED), AUTOCOMPLETE_LIMIT);
    const parts = composeParts(footnote.ask(question), language, { question, guild: null });
    renderAnswer(parts, { base, language }, { to: 'asker' });
    yield;
    asked += 1;
    if (asked === QUESTIONS) return;
  }
}

/**
 * The example questions, in turns as they stand and without their last word: what nobody has written down is held to the checks, too. Of a
 * base without any, its statements do as well.
 */
function* questionsIn({ facts }: FactBase): Iterable<string> {
  for (const { questions, statement } of facts.values()) {
    for (const [at, text] of (questions.length > 0 ? questions : [statement]).entries())
      yield at % 2 === 0 ? text : text.replace(LAST_WORD, '');
  }
}
