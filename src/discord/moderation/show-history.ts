/** Shows a moderator everything that was ever done to a fact. */

import { UserError } from '../../errors.js';
import type { Edit } from '../../facts/edit.js';
import { StoreUnavailable } from '../../store/store-unavailable.js';
import { deferPrivately } from '../reply/defer-privately.js';
import type { Answerable } from '../reply/respond.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { findStanding } from './find-standing.js';
import { renderHistory } from './render-history.js';
import { requireModerator } from './require-moderator.js';

/** @throws UserError where there is no such fact, nobody has edited it, or the store is away. */
export async function showHistory(
  interaction: Answerable,
  { fact, page }: { readonly fact: string; readonly page: number },
  services: Services,
): Promise<void> {
  const { guild } = await requireModerator(interaction, services);
  const { texts } = languageFor(interaction.locale);
  findStanding(fact, { guild, services, texts });
  const show = await deferPrivately(interaction);
  const edits = await services.store.journal.history(guild, fact).catch((error: unknown): readonly Edit[] => {
    if (error instanceof StoreUnavailable) throw new UserError(texts.errors.storeAway);
    throw error;
  });
  if (edits.length === 0) throw new UserError(texts.moderation.neverEdited);
  await show(renderHistory({ fact, edits, own: services.footnoteFor(null).base.facts.get(fact) }, page, texts));
}
