/** Computes what a member may do, as Discord does. */
import { PermissionFlagsBits, type PermissionsString } from 'discord.js';
import type { StoredChannel, StoredGuild, StoredUser } from './stored.js';

/** The name of a permission, as in `ManageGuild`. */
export type PermissionName = PermissionsString;

const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** The bits of some permissions. */
export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

/** What everybody may do in a new guild. */
export const EVERYONE_MAY: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'ReadMessageHistory',
  'EmbedLinks',
  'AttachFiles',
  'AddReactions',
  'UseApplicationCommands',
];

/** What the bot is granted when it is invited, unless a test says otherwise. */
export const BOT_MAY: readonly PermissionName[] = [...EVERYONE_MAY, 'UseExternalEmojis'];

/** What may be done in a direct-message channel. */
const DIRECT_MESSAGES = permissionBits([...BOT_MAY, 'MentionEveryone']);

/** A user's permissions in a channel; none for somebody who is not in its guild. */
export function permissionsIn(channel: StoredChannel, user: StoredUser): bigint {
  if (!channel.guild) return DIRECT_MESSAGES;
  const { guild } = channel;
  const member = guild.members.get(user.id);
  const base = guildPermissions(guild, user);
  if (!member || base === ALL) return base;
  // A thread is ruled by the channel that it belongs to.
  const { overwrites } = channel.thread ? (channel.parent ?? channel) : channel;
  const everyone = overwrites.filter(({ id }) => id === guild.id);
  const roles = overwrites.filter(({ id, type }) => type === 0 && id !== guild.id && member.roles.has(id));
  const own = overwrites.filter(({ id, type }) => type === 1 && id === user.id);
  let result = base;
  for (const level of [everyone, roles, own]) {
    result &= ~level.reduce((bits, { deny }) => bits | deny, 0n);
    result |= level.reduce((bits, { allow }) => bits | allow, 0n);
  }
  return (result & PermissionFlagsBits.ViewChannel) === 0n ? 0n : result;
}

/** A user's permissions in a guild, before any channel's overwrites. */
export function guildPermissions(guild: StoredGuild, user: StoredUser): bigint {
  const member = guild.members.get(user.id);
  if (!member) return 0n;
  if (guild.ownerId === user.id) return ALL;
  const roles = [guild.id, ...member.roles].map((id) => guild.roles.get(id)?.permissions ?? 0n);
  const bits = roles.reduce((all, role) => all | role, 0n);
  return (bits & PermissionFlagsBits.Administrator) !== 0n ? ALL : bits;
}

/** True if a user has a permission in a channel. */
export function may(user: StoredUser, permission: PermissionName, channel: StoredChannel): boolean {
  return (permissionsIn(channel, user) & PermissionFlagsBits[permission]) !== 0n;
}
