/** Shows somebody what is kept of them, as the answer to an interaction that was acknowledged. */

import { FORGOTTEN_DAYS } from '../../moderation/expire-records.js';
import { renderPrivacy } from '../render/render-privacy.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import type { Answerable } from './respond.js';
import { toMessage } from './to-message.js';

/** Questions shown; more would not be read. */
const SHOWN_QUESTIONS = 5;

/** Nobody but the person sees it. Rejects where the store is away. */
export async function showKept(interaction: Answerable, { store, writes }: Services): Promise<void> {
  await writes.settled();
  const kept = await store.privacy.kept(interaction.user.id, SHOWN_QUESTIONS);
  await interaction.editReply(toMessage(renderPrivacy(kept, FORGOTTEN_DAYS, languageFor(interaction.locale))));
}
