/** `/channel`: moderators see or choose when the bot answers in a channel or thread. */

import { ApplicationCommandOptionType, ChannelType, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../../errors.js';
import type { SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { requireModerator } from '../moderation/require-moderator.js';
import { toSentence } from '../reply/to-message.js';
import { mayAnswerIn } from '../settings/may-answer-in.js';
import { CHANNEL_MODES, type ChannelMode } from '../state/channel-modes.js';
import { describeChoice, describeOption } from '../texts/describe-command.js';
import { describeMode } from '../texts/describe-mode.js';
import { languageFor } from '../texts/language-for.js';

/** Where people write. */
const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

export const channel: SlashCommand = {
  data: {
    ...declareSlash('channel', 'servers'),
    default_member_permissions: PermissionFlagsBits.ManageChannels.toString(),
    options: [
      {
        ...describeOption('channel', 'mode'),
        type: ApplicationCommandOptionType.String,
        choices: [
          ...CHANNEL_MODES.map((mode) => describeChoice('channel', mode)),
          describeChoice('channel', 'inherit'),
        ],
      },
      {
        ...describeOption('channel', 'channel'),
        type: ApplicationCommandOptionType.Channel,
        channel_types: [...CHANNEL_TYPES],
      },
    ],
  },

  async execute(interaction, services) {
    const { texts } = languageFor(interaction.locale);
    const { guild, user } = await requireModerator(interaction, services);
    const chosen = interaction.options.getChannel('channel') ?? interaction.channel;
    const channel = chosen?.id ?? interaction.channelId;
    const parent = chosen && isThread(chosen.type) ? parentOf(chosen) : null;
    const place = { guild, channel, parent };
    const wanted = interaction.options.getString('mode');

    // The store may be slow; the acknowledgement may not.
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    if (wanted !== null) {
      try {
        await services.channelModes.choose(place, parseMode(wanted), user);
      } catch (error) {
        services.log.error({ err: error, ...place }, 'a channel mode could not be kept');
        throw new UserError(texts.errors.settingNotKept);
      }
    }
    const own = await services.channelModes.own(guild, channel);
    const mode = await services.channelModes.of(place);
    const sentence = describeMode(
      { mode, isInherited: parent !== null && own === null },
      { messageContent: services.messageContent, mayAnswer: mayAnswerIn(chosen) },
      texts,
    );
    const show = wanted === null ? texts.channel.shown : texts.channel.set;
    await interaction.editReply(toSentence(show(`<#${channel}>`, sentence)));
  },
};

function parseMode(text: string): ChannelMode | null {
  return CHANNEL_MODES.find((mode) => mode === text) ?? null;
}

function isThread(type: ChannelType): boolean {
  return (
    type === ChannelType.PublicThread || type === ChannelType.PrivateThread || type === ChannelType.AnnouncementThread
  );
}

/** A thread that the client does not know comes as Discord describes it. */
function parentOf(thread: object): string | null {
  const id = 'parentId' in thread ? thread.parentId : 'parent_id' in thread ? thread.parent_id : null;
  return typeof id === 'string' ? id : null;
}
