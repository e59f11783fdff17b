/** Opens the form in which a fact is written. */

import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { UserError } from '../../errors.js';
import type { DraftText } from '../../moderation/draft-text.js';
import type { Press } from '../action.js';
import { encodeCustomId } from '../state/custom-id.js';
import { languageFor } from '../texts/language-for.js';
import { renderFactForm } from './fact-form.js';
import type { DraftSubject } from './submit-draft.js';

/** Answers the interaction with the form; nothing can be acknowledged before. */
export async function openFactForm(
  interaction: Press | ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  { subject, text }: { readonly subject: DraftSubject; readonly text: DraftText },
): Promise<void> {
  const { texts } = languageFor(interaction.locale);
  const { form } = texts.moderation;
  const customId = encodeCustomId('fact', subject.fact, subject.revision);
  if (customId === null) throw new UserError(texts.errors.forged);
  const title = subject.fact === '' ? form.addTitle : form.editTitle;
  await interaction.showModal(renderFactForm({ title, customId, text }, texts));
}
