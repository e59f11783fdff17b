/** Which fact a press is about. */

import { UserError } from '../../errors.js';
import type { Answer } from '../../retrieval/answer.js';
import type { Press } from '../action.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';

/**
 * The menu's choice, else the button's argument, as the answer that shows exactly this fact.
 * @throws UserError where there is no such fact (any more).
 */
export function findChosenFact(press: Press, args: readonly string[], services: Services): Answer {
  const id = press.isStringSelectMenu() ? press.values[0] : args[0];
  const answer = id ? services.footnoteFor(press.guildId).show(id) : undefined;
  if (answer === undefined) throw new UserError(languageFor(press.locale).texts.errors.factGone);
  return answer;
}
