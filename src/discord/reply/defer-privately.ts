/** Acknowledges at once what takes a while, and shows later what came of it. */

import { MessageFlags } from 'discord.js';
import type { View } from '../render/view.js';
import type { Answerable } from './respond.js';
import { toMessage } from './to-message.js';

/** Shows what came of it, to the person alone. */
export type Show = (view: View) => Promise<void>;

/** On a private message the result takes its place; anywhere else it is a private message of its own. */
export async function deferPrivately(interaction: Answerable): Promise<Show> {
  if (isOnPrivateMessage(interaction)) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  return async (view) => {
    await interaction.editReply({ ...toMessage(view), attachments: [] });
  };
}

type OnMessage = Extract<Answerable, { deferUpdate(): unknown }>;

function isOnPrivateMessage(interaction: Answerable): interaction is OnMessage {
  if (interaction.isMessageComponent()) return isPrivate(interaction.message.flags.bitfield);
  return interaction.isModalSubmit() && interaction.isFromMessage() && isPrivate(interaction.message.flags.bitfield);
}

/** A plain sentence cannot become a message made of components, nor the other way round. */
function isPrivate(flags: number): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0 && (flags & MessageFlags.IsComponentsV2) !== 0;
}
