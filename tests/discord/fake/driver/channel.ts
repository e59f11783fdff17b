/** A channel, a thread or direct messages, as a test looks at it. */
import { describeChannel } from '../state/describe.js';
import { channelTitle, postMessage } from '../state/messages.js';
import { type PermissionName, permissionBits } from '../state/permissions.js';
import type { Overwrite, StoredChannel, StoredMessage } from '../state/stored.js';
import { deleteChannel, setThreadState, startThread } from '../state/threads.js';
import type { World } from '../state/world.js';
import type { Person } from './person.js';
import { type Patience, SeenMessage } from './seen-message.js';

const QUIET_MS = 200;

/** A channel, a thread or direct messages. */
export class Channel {
  /** What is stored of it; for the driver. */
  readonly stored: StoredChannel;
  readonly #world: World;

  /** Shows a stored channel. */
  constructor(world: World, stored: StoredChannel) {
    this.#world = world;
    this.stored = stored;
  }

  get id(): string {
    return this.stored.id;
  }

  get name(): string {
    return this.stored.name;
  }

  /** How a message mentions this channel. */
  get mention(): string {
    return `<#${this.id}>`;
  }

  /** All messages that are not deleted, oldest first; ephemeral ones too. */
  get messages(): SeenMessage[] {
    return [...this.stored.messages.values()].map((message) => new SeenMessage(this.#world, message));
  }

  /** The bot's messages that are not deleted, oldest first. */
  get botMessages(): SeenMessage[] {
    return this.messages.filter(({ stored }) => stored.author === this.#world.bot);
  }

  /** How often the bot was seen typing here. */
  get typings(): number {
    return this.stored.typings;
  }

  /** Waits until a message of the bot shows a text, and returns the latest that does. */
  async shows(
    text: string | RegExp,
    { withinMs = this.#world.settings.patienceMs }: Patience = {},
  ): Promise<SeenMessage> {
    const mark = this.#world.transcript.mark;
    const fits = (message: SeenMessage) =>
      typeof text === 'string' ? message.text.includes(text) : text.test(message.text);
    return this.#world.waits.until(() => this.botMessages.findLast(fits), {
      withinMs,
      describe: () => `Waited ${withinMs} ms for ${text} in ${this.#title}. Meanwhile:\n${this.#since(mark)}`,
    });
  }

  /** Waits until the bot was seen typing at least so often. */
  async showsTyping(times = 1, { withinMs = this.#world.settings.patienceMs }: Patience = {}): Promise<void> {
    await this.#world.waits.until(() => (this.typings >= times ? true : undefined), {
      withinMs,
      describe: () => `The bot was not seen typing in ${this.#title}; it was ${this.typings} times before.`,
    });
  }

  /**
   * Fails if the bot says anything here after the last message that is not its own. Waits until the bot has read everything, and
   * then a little (`forMs`). Responses to commands do not count.
   */
  async staysSilent({ forMs = QUIET_MS }: { forMs?: number } = {}): Promise<void> {
    const all = [...this.stored.messages.values()];
    const since = all.findLast(({ author }) => author !== this.#world.bot)?.wire.id ?? '0';
    const spoken = () => {
      const said = [...this.stored.messages.values()].find((message) => this.#isSpoken(message, since));
      if (said) throw new Error(`The bot was to stay silent in ${this.#title}:\n${this.transcript}`);
    };
    spoken();
    await this.#world.botHasCaughtUp();
    const quiet = Symbol('quiet');
    const watched = this.#world.waits.until<never>(
      () => {
        spoken();
        return undefined;
      },
      { withinMs: forMs, describe: () => quiet.toString() },
    );
    await watched.catch((error: Error) => {
      if (error.message !== quiet.toString()) throw error;
    });
  }

  /** What happened here, line by line. */
  get transcript(): string {
    return this.#since(0);
  }

  /** Starts a thread here, or from a message of this channel. */
  thread(name: string, { by, from }: { by: Person; from?: SeenMessage }): Channel {
    const thread = startThread(this.#world, { parent: this.stored, name, owner: by.user, from: from?.stored });
    return new Channel(this.#world, thread);
  }

  /** Posts a message through a webhook of the channel. */
  webhookSays(name: string, text: string): SeenMessage {
    const author = this.#world.addUser(name, true);
    const message = { channel: this.stored, author, body: { content: text }, webhookId: author.id };
    return new SeenMessage(this.#world, postMessage(this.#world, message));
  }

  /** Archives, unarchives or locks this thread. */
  becomes(state: { archived?: boolean; locked?: boolean }): void {
    setThreadState(this.#world, this.stored, state);
  }

  /** Deletes the channel. */
  disappears(): void {
    deleteChannel(this.#world, this.stored);
  }

  /** Renames the channel. */
  isRenamed(name: string): void {
    this.stored.name = name;
    this.#changed();
  }

  /** Allows something here to a person, to the bot (its `discord.bot`), to a role, or with the guild itself to everybody. */
  allows(who: { readonly id: string }, permissions: readonly PermissionName[]): void {
    const overwrite = this.#overwrite(who.id);
    overwrite.allow |= permissionBits(permissions);
    overwrite.deny &= ~permissionBits(permissions);
    this.#changed();
  }

  /** Denies something here; see `allows`. */
  denies(who: { readonly id: string }, permissions: readonly PermissionName[]): void {
    const overwrite = this.#overwrite(who.id);
    overwrite.deny |= permissionBits(permissions);
    overwrite.allow &= ~permissionBits(permissions);
    this.#changed();
  }

  get #title(): string {
    return channelTitle(this.stored);
  }

  #since(mark: number): string {
    return this.#world.transcript.since(mark, this.id);
  }

  #isSpoken(message: StoredMessage, since: string): boolean {
    const { author, interaction, wire } = message;
    return author === this.#world.bot && !interaction && BigInt(wire.id) > BigInt(since);
  }

  #overwrite(id: string): Overwrite {
    const found = this.stored.overwrites.find((overwrite) => overwrite.id === id);
    if (found) return found;
    const added: Overwrite = { id, type: this.#world.users.has(id) ? 1 : 0, allow: 0n, deny: 0n };
    this.stored.overwrites.push(added);
    return added;
  }

  #changed(): void {
    const { guild } = this.stored;
    this.#world.tell({ name: 'CHANNEL_UPDATE', data: describeChannel(this.stored), guildId: guild?.id });
  }
}
