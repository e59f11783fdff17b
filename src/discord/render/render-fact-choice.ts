/** Which fact answers a question: a menu of those that come near, and a way to look for others. */

import type { Fact } from '../../facts/fact.js';
import { OPTION_VALUE_LIMIT } from '../limits.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Language } from '../texts/language-for.js';
import { button, rows, text } from './blocks.js';
import { factMenu } from './render-answer.js';
import { quoteQuestion } from './render-gaps.js';
import type { View } from './view.js';

/** `key` names the question (`wordingKey`). */
export function renderFactChoice(
  asked: { readonly question: string; readonly key: string },
  facts: readonly Fact[],
  { texts }: Language,
): View {
  const { gaps } = texts;
  const choosable = facts.filter(({ id }) => id.length <= OPTION_VALUE_LIMIT);
  return {
    components: [
      text(gaps.choose(quoteQuestion(asked.question, texts))),
      ...(choosable.length === 0 ? [text(gaps.noFact)] : []),
      ...rows(factMenu(gaps.chooseFact, encodeCustomId('gap', 'teach', asked.key), choosable, texts)),
      ...rows(button(gaps.buttons.search, encodeCustomId('gap', 'search', asked.key))),
    ],
    files: [],
  };
}
