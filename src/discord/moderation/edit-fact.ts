/** Opens the form on a fact that is there. */

import { writeDraft } from '../../moderation/draft-text.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { findStanding, requireContent } from './find-standing.js';
import { openFactForm } from './open-fact-form.js';
import { requireModerator } from './require-moderator.js';

/** @throws UserError where there is no such fact, or it does not answer. */
export async function editFact(
  interaction: Parameters<typeof openFactForm>[0],
  fact: string,
  services: Services,
): Promise<void> {
  const { guild } = await requireModerator(interaction, services);
  const { texts } = languageFor(interaction.locale);
  const standing = findStanding(fact, { guild, services, texts });
  const { revision } = standing;
  const text = writeDraft(requireContent(standing, texts));
  await openFactForm(interaction, { subject: { fact, revision, aim: { kind: 'keep' } }, text });
}
