/** The form that asks why. */

import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { REASON_LIMIT } from '../limits.js';
import type { Texts } from '../texts/en.js';

/** A modal with one field. */
export function renderReasonForm(
  title: string,
  customId: string,
  { moderation }: Texts,
): APIModalInteractionResponseCallbackData {
  const { label, description } = moderation.form.reason;
  return {
    custom_id: customId,
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        description,
        component: {
          type: ComponentType.TextInput,
          custom_id: 'reason',
          style: TextInputStyle.Short,
          required: true,
          max_length: REASON_LIMIT,
        },
      },
    ],
  };
}

/** What was typed; empty where the field did not come. */
export function readReason({ fields }: ModalSubmitInteraction): string {
  const field = fields.fields.get('reason');
  return field !== undefined && 'value' in field && typeof field.value === 'string' ? field.value.trim() : '';
}
