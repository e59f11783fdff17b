/** A message as a person sees it. It is live: after an edit its text is the new one. */
import { messageText } from '../state/message-text.js';
import { channelTitle } from '../state/messages.js';
import type { StoredFile, StoredMessage } from '../state/stored.js';
import type { World } from '../state/world.js';
import { messageFlag, type WireMessage } from '../wire.js';
import { type SeenButton, type SeenSelect, seeButtons, seeSelects } from './seen-components.js';

/** How long to wait. */
export interface Patience {
  /** Milliseconds; the fake's `patienceMs` if not given. */
  readonly withinMs?: number;
}

/** A message as a person sees it. */
export class SeenMessage {
  /** What is stored of it; for the driver. */
  readonly stored: StoredMessage;
  readonly #world: World;
  readonly #mark: number;

  /** Shows a stored message. */
  constructor(world: World, stored: StoredMessage) {
    this.#world = world;
    this.stored = stored;
    this.#mark = world.transcript.mark;
  }

  get id(): string {
    return this.stored.wire.id;
  }

  /** The name of who wrote it. */
  get author(): string {
    return this.stored.author.name;
  }

  /** The message as Discord's API would give it. */
  get wire(): WireMessage {
    return this.stored.wire;
  }

  /** All visible text: content, embeds, text displays, in this order, one to a line. */
  get text(): string {
    return messageText(this.wire);
  }

  /** The labels of its buttons. */
  get buttons(): string[] {
    return seeButtons(this.wire).map(({ label }) => label);
  }

  /** Its buttons with all that matters of them. */
  get buttonDetails(): SeenButton[] {
    return seeButtons(this.wire);
  }

  /** Its select menus. */
  get selects(): SeenSelect[] {
    return seeSelects(this.wire);
  }

  /** True if only the person whom it answers can see it. */
  get ephemeral(): boolean {
    return this.stored.onlyFor !== undefined;
  }

  /** True while it only says that the bot is thinking. */
  get thinking(): boolean {
    return (this.wire.flags & messageFlag.loading) !== 0;
  }

  get deleted(): boolean {
    return this.stored.deleted;
  }

  /** How often it was edited. */
  get edits(): number {
    return this.stored.edits;
  }

  /** Ids of the users whom it notified. */
  get pinged(): readonly string[] {
    return this.stored.pinged;
  }

  /** The id of the message to which it replies. */
  get repliesTo(): string | undefined {
    const id = this.wire.message_reference?.message_id;
    return typeof id === 'string' ? id : undefined;
  }

  /** Its files in order. */
  get files(): StoredFile[] {
    return this.wire.attachments.map(({ id }) => this.stored.files.get(id)).filter((file) => file !== undefined);
  }

  get jumpUrl(): string {
    const { guild, id } = this.stored.channel;
    return `https://discord.com/channels/${guild?.id ?? '@me'}/${id}/${this.id}`;
  }

  /**
   * The bot's answer to this message: its first message after it, in the same channel or in a thread started from this message, unless
   * that is a reply to another message.
   */
  async reply(patience: Patience = {}): Promise<SeenMessage> {
    const found = await this.#until(() => this.#answers()[0], patience, 'a reply');
    return new SeenMessage(this.#world, found);
  }

  /** All answers of the bot to this message so far; see `reply`. */
  get replies(): SeenMessage[] {
    return this.#answers().map((stored) => new SeenMessage(this.#world, stored));
  }

  /** Waits until the message shows a text. */
  async shows(text: string | RegExp, patience: Patience = {}): Promise<this> {
    const shown = () => (typeof text === 'string' ? this.text.includes(text) : text.test(this.text));
    await this.#until(() => shown() || undefined, patience, `${text} in the message "${this.text}"`);
    return this;
  }

  /** Waits until the message has been edited at least so often. */
  async edited(times = 1, patience: Patience = {}): Promise<this> {
    await this.#until(() => this.edits >= times || undefined, patience, `an edit of the message "${this.text}"`);
    return this;
  }

  /** Waits until the message is deleted. */
  async disappears(patience: Patience = {}): Promise<this> {
    await this.#until(() => this.deleted || undefined, patience, `the deletion of the message "${this.text}"`);
    return this;
  }

  #answers(): StoredMessage[] {
    const { channel, wire } = this.stored;
    const thread = this.#world.channels.get(wire.id);
    const own = [...channel.messages.values()].filter((message) => {
      if (message.author !== this.#world.bot || message.interaction || BigInt(message.wire.id) < BigInt(wire.id))
        return false;
      const reference = message.wire.message_reference?.message_id;
      return reference === undefined || reference === wire.id;
    });
    const inThread = [...(thread?.messages.values() ?? [])].filter((message) => message.author === this.#world.bot);
    return [...own, ...inThread];
  }

  #until<T>(look: () => T | undefined, { withinMs }: Patience, what: string): Promise<T> {
    const { settings, waits, transcript } = this.#world;
    const ms = withinMs ?? settings.patienceMs;
    return waits.until(look, {
      withinMs: ms,
      describe: () =>
        `Waited ${ms} ms for ${what} in ${channelTitle(this.stored.channel)}. What happened since "${this.text}":\n` +
        transcript.since(this.#mark - 1),
    });
  }
}
