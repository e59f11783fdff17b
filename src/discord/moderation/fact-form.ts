/** The form in which a fact is written, and what was typed into it. */

import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { LONGEST_QUOTE, LONGEST_STATEMENT } from '../../facts/check-draft.js';
import { DRAFT_FIELDS, type DraftText } from '../../moderation/draft-text.js';
import { REASON_LIMIT, TEXT_INPUT_LIMIT } from '../limits.js';
import type { Texts } from '../texts/en.js';

/** Longest texts of the form's fields; together with what is said about them they fit into one message (`renderDraft`). */
const LIMITS: Readonly<Record<keyof DraftText, number>> = {
  statement: LONGEST_STATEMENT,
  quote: LONGEST_QUOTE,
  details: 700,
  questions: 500,
  reason: REASON_LIMIT,
};
const REQUIRED: ReadonlySet<keyof DraftText> = new Set(['statement', 'quote']);

/** What the form is for, and what stands in it. */
export interface FilledForm {
  readonly title: string;
  /** Says which form reads it, and what it is about. */
  readonly customId: string;
  readonly text: DraftText;
}

/** Whether every field can hold its text, so that nothing need be cut. */
export function fitsForm(text: DraftText): boolean {
  return DRAFT_FIELDS.every((name) => text[name].length <= TEXT_INPUT_LIMIT);
}

/** A modal, ready to be shown; `fitsForm` tells whether it can be. Whatever a fact says already fits into its field, also beyond the limit for new texts. */
export function renderFactForm(
  { title, customId, text }: FilledForm,
  { moderation }: Texts,
): APIModalInteractionResponseCallbackData {
  const fields = DRAFT_FIELDS.map((name): APILabelComponent => {
    const value = text[name];
    return {
      type: ComponentType.Label,
      label: moderation.form[name].label,
      description: moderation.form[name].description,
      component: {
        type: ComponentType.TextInput,
        custom_id: name,
        style: name === 'reason' ? TextInputStyle.Short : TextInputStyle.Paragraph,
        required: REQUIRED.has(name),
        max_length: Math.max(LIMITS[name], value.length),
        ...(value !== '' && { value }),
      },
    };
  });
  return { custom_id: customId, title, components: fields };
}

/** What was typed; a field that did not come is empty. */
export function readFactForm({ fields }: ModalSubmitInteraction): DraftText {
  const typed = (name: string): string => {
    const field = fields.fields.get(name);
    return field !== undefined && 'value' in field && typeof field.value === 'string'
      ? field.value.replaceAll('\r\n', '\n')
      : '';
  };
  return {
    statement: typed('statement'),
    quote: typed('quote'),
    details: typed('details'),
    questions: typed('questions'),
    reason: typed('reason').trim(),
  };
}
