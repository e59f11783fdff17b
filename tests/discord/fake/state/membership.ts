/** The bot's and people's coming to and going from guilds. */
import { describeGuildCreate, describeMember, describeRole, describeUser } from './describe.js';
import { BOT_MAY, type PermissionName, permissionBits } from './permissions.js';
import type { StoredGuild, StoredMember, StoredRole, StoredUser } from './stored.js';
import type { World } from './world.js';

/** Adds a user to a guild; with permissions of their own if any are given. */
export function addMember(
  world: World,
  guild: StoredGuild,
  user: StoredUser,
  permissions: readonly PermissionName[] = [],
): StoredMember {
  const joinedAt = new Date().toISOString();
  const member: StoredMember = { user, guild, roles: new Set(), nick: null, joinedAt };
  guild.members.set(user.id, member);
  if (permissions.length > 0) grant(world, member, permissions);
  tellOfMember(world, member, 'GUILD_MEMBER_ADD');
  return member;
}

/** Gives a member a role of their own with some permissions. */
export function grant(world: World, member: StoredMember, permissions: readonly PermissionName[]): void {
  const { guild, user } = member;
  const role = {
    id: world.nextId(),
    name: user.name,
    permissions: permissionBits(permissions),
    position: guild.roles.size,
    bot: user.bot ? user.id : null,
  };
  addRole(world, guild, role);
  member.roles.add(role.id);
}

/** Adds a role to a guild. */
export function addRole(world: World, guild: StoredGuild, role: StoredRole): void {
  guild.roles.set(role.id, role);
  world.tell({ name: 'GUILD_ROLE_CREATE', data: { guild_id: guild.id, role: describeRole(role) }, guildId: guild.id });
}

/** Removes a user from a guild. */
export function removeMember(world: World, guild: StoredGuild, user: StoredUser): void {
  guild.members.delete(user.id);
  const data = { guild_id: guild.id, user: describeUser(user) };
  world.tell({ name: 'GUILD_MEMBER_REMOVE', data, guildId: guild.id });
}

/** Tells the bot of a member. */
export function tellOfMember(world: World, member: StoredMember, name: string): void {
  const { guild, user } = member;
  const data = { ...describeMember(member), guild_id: guild.id, user: describeUser(user) };
  world.tell({ name, data, guildId: guild.id });
}

/** Lets the bot join a guild. */
export function joinGuild(world: World, guild: StoredGuild, permissions: readonly PermissionName[] = BOT_MAY): void {
  addMember(world, guild, world.bot, permissions);
  world.tell({ name: 'GUILD_CREATE', data: describeGuildCreate(guild, world.bot), guildId: guild.id });
  world.happened(`(the bot joined ${guild.name})`);
}

/** Removes the bot from a guild. Its commands there are gone. */
export function leaveGuild(world: World, guild: StoredGuild): void {
  // The bot is told before it leaves: afterwards nothing of this guild reaches it.
  world.tell({ name: 'GUILD_DELETE', data: { id: guild.id }, guildId: guild.id });
  guild.members.delete(world.bot.id);
  world.happened(`(the bot left ${guild.name})`);
}
