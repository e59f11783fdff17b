/** The ways of answering an interaction: for all, for the asker alone, or by changing the message that the button stands on. */

import {
  type CommandInteraction,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { rows } from '../render/blocks.js';
import type { View } from '../render/view.js';
import { toMessage, toSentence } from './to-message.js';

/** A command, a component or a form: whatever wants one acknowledgement within three seconds. */
export type Answerable = CommandInteraction | MessageComponentInteraction | ModalSubmitInteraction;

/** Shows a view to the person alone. */
export async function respondPrivately(interaction: Answerable, view: View): Promise<void> {
  const message = toMessage(view);
  await interaction.reply({ ...message, flags: message.flags | MessageFlags.Ephemeral });
}

/** Posts a view for all. Returns the message's id; undefined where Discord took the answer without saying which message it became. */
export async function respondPublicly(interaction: Answerable, view: View): Promise<string | undefined> {
  try {
    const response = await interaction.reply({ ...toMessage(view), withResponse: true });
    return response.resource?.message?.id;
  } catch (error) {
    if (interaction.replied) return undefined;
    throw error;
  }
}

/** Shows a view to the person alone, beside what answered the interaction. */
export async function followPrivately(interaction: Answerable, view: View): Promise<void> {
  const message = toMessage(view);
  await interaction.followUp({ ...message, flags: message.flags | MessageFlags.Ephemeral });
}

/** Says one sentence to the person alone, also after the interaction was acknowledged. */
export async function tellPrivately(
  interaction: Answerable,
  sentence: string,
  buttons: Parameters<typeof rows>[0] = [],
): Promise<void> {
  const message = { ...toSentence(sentence, buttons), flags: MessageFlags.Ephemeral as const };
  if (interaction.replied || interaction.deferred) await interaction.followUp(message);
  else await interaction.reply(message);
}

/** Changes the message that the component stands on. */
export async function updateInPlace(interaction: MessageComponentInteraction, view: View): Promise<void> {
  await interaction.update({ ...toMessage(view), attachments: [] });
}

/** Leafing and choosing: in place where that changes nothing for others, else as a private copy. */
export async function updateOrCopy(
  interaction: MessageComponentInteraction,
  view: View,
  mayChange: boolean,
): Promise<void> {
  if (mayChange && interaction.message.flags.has(MessageFlags.IsComponentsV2)) await updateInPlace(interaction, view);
  else await respondPrivately(interaction, view);
}

/** Whether only one person sees the message that the component stands on. */
export function isOnPrivateMessage(interaction: MessageComponentInteraction): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral);
}
