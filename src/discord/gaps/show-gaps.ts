/** Shows the list of questions without an answer, in an answer that is acknowledged already. */

import { UserError } from '../../errors.js';
import { listGaps } from '../../moderation/list-gaps.js';
import { renderGaps } from '../render/render-gaps.js';
import { parsePage } from '../reply/parse-page.js';
import type { Answerable } from '../reply/respond.js';
import { toMessage } from '../reply/to-message.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import type { GapPress } from './gap-press.js';

/** As it stands now, at the page or the nearest there is. Rejects where the store is away. */
export async function showGaps(
  interaction: Answerable,
  { guild, page }: { readonly guild: string; readonly page: number },
  { store }: Services,
): Promise<void> {
  const listed = await listGaps(store.gaps, guild);
  await interaction.editReply(toMessage(renderGaps(listed, page, languageFor(interaction.locale))));
}

/** Leafs through the list: here the key is the page. */
export async function turnGaps({ press, moderator, key, language, services }: GapPress): Promise<void> {
  const page = parsePage(key);
  if (page === undefined) throw new UserError(language.texts.errors.forged);
  await press.deferUpdate();
  await showGaps(press, { guild: moderator.guild, page }, services);
}
