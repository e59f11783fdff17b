/** Answers one question for a person. Pure. */

import { UserError } from '../errors.js';
import type { Footnote } from '../retrieval/footnote.js';
import { findQuestionProblem } from './find-question-problem.js';
import { renderAnswer } from './render-answer.js';
import { renderExplanation } from './render-explanation.js';
import type { Screen } from './screen.js';

/**
 * The answer as drawn, with the explanation below it where it is wanted.
 * @throws UserError where the text cannot be asked.
 */
export function askOnce(
  footnote: Footnote,
  question: string,
  screen: Screen,
  options: { readonly explain: boolean },
): string {
  const problem = findQuestionProblem(question);
  if (problem !== null) throw new UserError(problem);
  const answer = footnote.ask(question);
  const drawn = renderAnswer(answer, footnote.base, screen);
  return options.explain ? `${drawn}\n\n${renderExplanation(answer, screen)}` : drawn;
}
