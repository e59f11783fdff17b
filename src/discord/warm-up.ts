/**
 * Takes the way of an answer many times before anybody waits at its end. The first question loads what the later ones use, and code that
 * has not run often runs slowly: whoever asks right after a start should not notice.
 */

import type { Footnote } from '../retrieval/footnote.js';
import { AUTOCOMPLETE_LIMIT } from './limits.js';
import { composeParts } from './render/answer-parts.js';
import { renderAnswer } from './render/render-answer.js';
import { languageFor } from './texts/language-for.js';

/** Beyond it the next question is hardly faster than the one before; it costs half a second of the start. */
const QUESTIONS = 150;
/** Letters typed when choices are first offered, and some later. */
const TYPED = [3, 8];

/** Asks what the base itself offers, and renders what comes of it. Nothing is kept or sent. */
export function warmUp(footnote: Footnote): void {
  const language = languageFor(undefined);
  const { base } = footnote;
  for (const { text: question } of footnote.suggest('', QUESTIONS)) {
    for (const letters of TYPED) footnote.suggest(question.slice(0, letters), AUTOCOMPLETE_LIMIT);
    const parts = composeParts(footnote.ask(question), language, { question, guild: null });
    renderAnswer(parts, { base, language }, { to: 'asker' });
  }
}
