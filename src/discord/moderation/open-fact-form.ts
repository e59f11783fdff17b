/** Opens the form in which a fact is written. */

import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { UserError } from '../../errors.js';
import type { DraftText } from '../../moderation/draft-text.js';
import type { Press } from '../action.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import { languageFor } from '../texts/language-for.js';
import { type DraftSubject, encodeSubject } from './draft-subject.js';
import { renderFactForm } from './fact-form.js';

/** Answers the interaction with the form; nothing can be acknowledged before. */
export async function openFactForm(
  interaction: Press | ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  { subject, text }: { readonly subject: DraftSubject; readonly text: DraftText },
): Promise<void> {
  const { texts } = languageFor(interaction.locale);
  const customId = encodeCustomId('fact', ...encodeSubject(subject));
  if (customId === null) throw new UserError(texts.errors.forged);
  await interaction.showModal(renderFactForm({ title: titleFor(subject, texts), customId, text }, texts));
}

function titleFor({ fact, aim }: DraftSubject, { moderation: { form }, proposals }: Texts): string {
  if (aim.kind === 'propose') return proposals.formTitle;
  if (aim.kind === 'revise') return proposals.reviseTitle;
  return fact === '' ? form.addTitle : form.editTitle;
}
