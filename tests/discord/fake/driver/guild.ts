/** A server, as a test sets it up. */
import { describeChannel, describeGuildCreate } from '../state/describe.js';
import { addMember, addRole, grant, joinGuild, leaveGuild, removeMember, tellOfMember } from '../state/membership.js';
import { EVERYONE_MAY, type PermissionName, permissionBits } from '../state/permissions.js';
import type { StoredGuild, StoredUser } from '../state/stored.js';
import type { World } from '../state/world.js';
import { channelType } from '../wire.js';
import { Channel } from './channel.js';
import { Person } from './person.js';

/** A server. */
export class Guild {
  /** What is stored of it; for the driver. */
  readonly stored: StoredGuild;
  readonly #world: World;

  /** Makes a guild, in which the bot is unless `bot` is false. */
  constructor(
    world: World,
    name: string,
    options: { bot?: boolean; botPermissions?: readonly PermissionName[]; locale?: string } = {},
  ) {
    const id = world.nextId();
    const owner = world.addUser(`Owner of ${name}`);
    const everyone = { id, name: '@everyone', permissions: permissionBits(EVERYONE_MAY), position: 0, bot: null };
    this.#world = world;
    this.stored = {
      id,
      name,
      ownerId: owner.id,
      locale: options.locale ?? 'en-US',
      roles: new Map([[id, everyone]]),
      members: new Map(),
      channels: new Map(),
      available: true,
    };
    world.guilds.set(id, this.stored);
    addMember(world, this.stored, owner);
    if (options.bot ?? true) joinGuild(world, this.stored, options.botPermissions);
  }

  get id(): string {
    return this.stored.id;
  }

  get name(): string {
    return this.stored.name;
  }

  /** The person who owns the guild and may do everything. */
  get owner(): Person {
    return new Person(this.#world, this.#world.users.get(this.stored.ownerId) as StoredUser);
  }

  /** Makes a channel: for text, unless another kind is asked for. */
  channel(
    name: string,
    {
      kind = 'text',
      topic = null,
      parent,
    }: { kind?: keyof typeof channelType; topic?: string | null; parent?: Channel } = {},
  ): Channel {
    const channel = this.#world.addChannel({
      type: channelType[kind],
      name,
      topic,
      guild: this.stored,
      parent: parent?.stored,
    });
    this.#world.tell({ name: 'CHANNEL_CREATE', data: describeChannel(channel), guildId: this.id, channel });
    return new Channel(this.#world, channel);
  }

  /**
   * Adds a new person, or one who is in another guild already. `permissions` are added to what everybody may; `locale` is the language
   * of a new person's Discord.
   */
  member(
    who: string | Person,
    { permissions = [], locale }: { permissions?: readonly PermissionName[]; locale?: string } = {},
  ): Person {
    const person = typeof who === 'string' ? new Person(this.#world, this.#world.addUser(who, false, locale)) : who;
    addMember(this.#world, this.stored, person.user, permissions);
    return person;
  }

  /** Adds another bot, which speaks like a person. */
  otherBot(name: string): Person {
    const bot = new Person(this.#world, this.#world.addUser(name, true));
    addMember(this.#world, this.stored, bot.user);
    return bot;
  }

  /** Gives a member further permissions. */
  grants(person: Person, permissions: readonly PermissionName[]): void {
    const member = this.stored.members.get(person.id);
    if (!member) throw new Error(`${person.name} is not in ${this.name}.`);
    grant(this.#world, member, permissions);
    tellOfMember(this.#world, member, 'GUILD_MEMBER_UPDATE');
  }

  /** Takes everything from a member that not everybody may. */
  revokes(person: Person): void {
    const member = this.stored.members.get(person.id);
    member?.roles.clear();
    if (member) tellOfMember(this.#world, member, 'GUILD_MEMBER_UPDATE');
  }

  /** Removes a person from the guild. */
  loses(person: Person): void {
    removeMember(this.#world, this.stored, person.user);
  }

  /** Gives a member a role. */
  gives(person: Person, role: { readonly id: string }): void {
    const member = this.stored.members.get(person.id);
    if (!member) throw new Error(`${person.name} is not in ${this.name}.`);
    member.roles.add(role.id);
    tellOfMember(this.#world, member, 'GUILD_MEMBER_UPDATE');
  }

  /** Makes a role. */
  role(name: string, permissions: readonly PermissionName[] = []): { readonly id: string; readonly mention: string } {
    const id = this.#world.nextId();
    const position = this.stored.roles.size;
    addRole(this.#world, this.stored, { id, name, permissions: permissionBits(permissions), position, bot: null });
    return { id, mention: `<@&${id}>` };
  }

  /** The role that Discord made for the bot when it joined. */
  get botRole(): { readonly id: string; readonly mention: string } {
    const role = [...this.stored.roles.values()].find(({ bot }) => bot === this.#world.bot.id);
    if (!role) throw new Error(`The bot has no role of its own in ${this.name}.`);
    return { id: role.id, mention: `<@&${role.id}>` };
  }

  /** An outage begins: the guild is unavailable to the bot. */
  goesDown(): void {
    this.#world.tell({ name: 'GUILD_DELETE', data: { id: this.id, unavailable: true }, guildId: this.id });
    this.stored.available = false;
  }

  /** The outage ends. */
  comesBack(): void {
    this.stored.available = true;
    const data = describeGuildCreate(this.stored, this.#world.bot);
    this.#world.tell({ name: 'GUILD_CREATE', data, guildId: this.id });
  }

  /** Removes the bot from the guild. */
  kicksBot(): void {
    leaveGuild(this.#world, this.stored);
  }

  /** Adds the bot to the guild. */
  invitesBot(permissions?: readonly PermissionName[]): void {
    joinGuild(this.#world, this.stored, permissions);
  }
}
