/** Opens the form in which a fact is written. */

import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { UserError } from '../../errors.js';
import type { DraftText } from '../../moderation/draft-text.js';
import type { Press } from '../action.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import { languageFor } from '../texts/language-for.js';
import { type DraftSubject, encodeSubject } from './draft-subject.js';
import { fitsForm, renderFactForm } from './fact-form.js';

/**
 * Answers the interaction with the form; nothing can be acknowledged before. `title` where it is not the usual one.
 * @throws UserError where the fact says more than a form can hold.
 */
export async function openFactForm(
  interaction: Press | ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  { subject, text, title }: { readonly subject: DraftSubject; readonly text: DraftText; readonly title?: string },
): Promise<void> {
  const { texts } = languageFor(interaction.locale);
  const customId = encodeCustomId('fact', ...encodeSubject(subject));
  if (customId === null) throw new UserError(texts.errors.forged);
  if (!fitsForm(text)) throw new UserError(texts.moderation.tooLongForForm);
  await interaction.showModal(renderFactForm({ title: title ?? titleFor(subject, texts), customId, text }, texts));
}

function titleFor({ fact, aim }: DraftSubject, { moderation: { form }, proposals }: Texts): string {
  if (aim.kind === 'propose') return proposals.formTitle;
  if (aim.kind === 'revise') return proposals.reviseTitle;
  return fact === '' ? form.addTitle : form.editTitle;
}
