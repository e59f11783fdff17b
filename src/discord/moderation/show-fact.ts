/** Shows a moderator how a fact stands in the server. */

import { type Answerable, respondPrivately } from '../reply/respond.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { findStanding } from './find-standing.js';
import { renderStanding } from './render-standing.js';
import { requireModerator } from './require-moderator.js';

/** From memory, so that it works while the store is away. @throws UserError where there is no such fact. */
export async function showFact(interaction: Answerable, fact: string, services: Services): Promise<void> {
  const { guild } = await requireModerator(interaction, services);
  const language = languageFor(interaction.locale);
  const standing = findStanding(fact, { guild, services, texts: language.texts });
  await respondPrivately(interaction, renderStanding(standing, { base: services.footnoteFor(guild).base, language }));
}
