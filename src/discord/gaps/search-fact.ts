/** "Look for another fact": a form for words, and the facts that they find. */

import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { requireCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import type { GapPress } from './gap-press.js';

/** Name of the field. */
export const WORDS_FIELD = 'words';
const LONGEST_WORDS = 200;

/** Shows the form. */
export async function searchFact({ press, key, language: { texts } }: GapPress): Promise<void> {
  await press.showModal(renderSearch(key, texts));
}

function renderSearch(key: string, { gaps }: Texts): APIModalInteractionResponseCallbackData {
  return {
    custom_id: requireCustomId('search-fact', key),
    title: gaps.searchTitle,
    components: [
      {
        type: ComponentType.Label,
        label: gaps.searchLabel,
        description: gaps.searchDescription,
        component: {
          type: ComponentType.TextInput,
          custom_id: WORDS_FIELD,
          style: TextInputStyle.Short,
          required: true,
          max_length: LONGEST_WORDS,
        },
      },
    ],
  };
}
