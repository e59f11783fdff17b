/** Describes what the fake knows in Discord's own words. */
import { channelType, type Json, type WireUser } from '../wire.js';
import { permissionsIn } from './permissions.js';
import { timeOf } from './snowflakes.js';
import type { StoredChannel, StoredGuild, StoredMember, StoredRole, StoredUser } from './stored.js';

/** A user object. */
export function describeUser(user: StoredUser): WireUser {
  return {
    id: user.id,
    username: user.name.toLowerCase().replaceAll(' ', '_'),
    global_name: user.bot ? null : user.name,
    discriminator: user.bot ? '1234' : '0',
    avatar: null,
    bot: user.bot,
    public_flags: 0,
  };
}

/** A member object without its user. */
export function describeMember(member: StoredMember): Json {
  return {
    nick: member.nick,
    avatar: null,
    roles: [...member.roles],
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: null,
    flags: 0,
  };
}

/** A role object. */
export function describeRole(role: StoredRole): Json {
  return {
    id: role.id,
    name: role.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    permissions: role.permissions.toString(),
    managed: role.bot !== null,
    ...(role.bot !== null && { tags: { bot_id: role.bot } }),
    mentionable: false,
    flags: 0,
  };
}

/** A channel object. */
export function describeChannel(channel: StoredChannel): Json {
  if (channel.type === channelType.dm) {
    return {
      id: channel.id,
      type: channel.type,
      flags: 0,
      last_message_id: channel.lastMessageId,
      recipients: channel.recipient ? [describeUser(channel.recipient)] : [],
    };
  }
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guild?.id,
    name: channel.name,
    topic: channel.topic,
    parent_id: channel.parent?.id ?? null,
    position: 0,
    nsfw: false,
    flags: 0,
    rate_limit_per_user: 0,
    last_message_id: channel.lastMessageId,
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
    ...(channel.thread && {
      owner_id: channel.thread.ownerId,
      message_count: channel.messages.size,
      member_count: 1,
      total_message_sent: channel.messages.size,
      thread_metadata: {
        archived: channel.thread.archived,
        locked: channel.thread.locked,
        auto_archive_duration: 1440,
        archive_timestamp: new Date(timeOf(channel.id)).toISOString(),
        create_timestamp: new Date(timeOf(channel.id)).toISOString(),
      },
    }),
  };
}

/** The smaller channel object that an interaction carries. */
export function describeInteractionChannel(channel: StoredChannel, person: StoredUser): Json {
  return { ...describeChannel(channel), permissions: permissionsIn(channel, person).toString() };
}

/** A guild object as the REST API gives it. */
export function describeGuild(guild: StoredGuild): Json {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()].map(describeRole),
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    nsfw_level: 0,
    max_members: 500_000,
  };
}

/** A guild object as GUILD_CREATE gives it: with channels, threads and, of the members, the bot itself. */
export function describeGuildCreate(guild: StoredGuild, bot: StoredUser): Json {
  const channels = [...guild.channels.values()];
  const self = guild.members.get(bot.id);
  return {
    ...describeGuild(guild),
    joined_at: self?.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: self ? [{ ...describeMember(self), user: describeUser(bot) }] : [],
    channels: channels.filter((channel) => !channel.thread).map(describeChannel),
    threads: channels.filter((channel) => channel.thread && !channel.thread.archived).map(describeChannel),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
