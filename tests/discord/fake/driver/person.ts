/** A person who uses Discord: everything that a test does goes through one. */
import { commandType } from '../checks/check-commands.js';
import { startInteraction } from '../state/interactions.js';
import { channelTitle, deleteMessage, editMessage, postMessage } from '../state/messages.js';
import { may } from '../state/permissions.js';
import type { StoredChannel, StoredFile, StoredUser } from '../state/stored.js';
import type { World } from '../state/world.js';
import type { Channel } from './channel.js';
import { Channel as ChannelView } from './channel.js';
import { commandsFor, commandTitle, composeCommand, findCommand, type OptionValues } from './compose-command.js';
import { Resolved } from './resolved.js';
import { findButton, findOption, findSelect } from './seen-components.js';
import { SeenMessage } from './seen-message.js';
import type { FieldValues, SeenModal } from './seen-modal.js';
import { type How, Use } from './use.js';

/** What a message may have besides its text. */
export interface Saying {
  /** The message to which it replies. */
  readonly replyTo?: SeenMessage;
  /** False: the reply does not notify the author of that message. */
  readonly ping?: boolean;
  /** Files to attach, with their text. */
  readonly files?: readonly { readonly name: string; readonly text: string }[];
}

/** One suggestion of an autocomplete. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** Somebody who uses Discord. Where Discord's client would not let a person do something, `says` and `deletes` throw and the others reject. */
export class Person {
  /** What is stored of them; for the driver. */
  readonly user: StoredUser;
  readonly #world: World;

  /** Speaks and acts for a user. */
  constructor(world: World, user: StoredUser) {
    this.#world = world;
    this.user = user;
  }

  get id(): string {
    return this.user.id;
  }

  get name(): string {
    return this.user.name;
  }

  /** How a message mentions this person. */
  get mention(): string {
    return `<@${this.id}>`;
  }

  /** The person's direct messages with the bot. */
  get dm(): Channel {
    return new ChannelView(this.#world, this.#world.directMessages(this.user));
  }

  /** No longer takes direct messages from the bot (error 50007). */
  closesDirectMessages(): void {
    this.#world.closedToMessages.add(this.id);
  }

  /** Says something. To wait for the bot's answer: `.reply()`. */
  says(channel: Channel, text: string, { replyTo, ping = true, files = [] }: Saying = {}): SeenMessage {
    this.#requireMay('SendMessages', channel.stored);
    const body = {
      content: text,
      ...(replyTo && { message_reference: { message_id: replyTo.id } }),
      ...(!ping && { allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: false } }),
    };
    const attached: StoredFile[] = files.map((file) => ({
      name: file.name,
      contentType: 'text/plain; charset=utf-8',
      bytes: Buffer.from(file.text),
    }));
    const message = { channel: channel.stored, author: this.user, body, files: attached };
    return new SeenMessage(this.#world, postMessage(this.#world, message));
  }

  /** Edits a message of their own. */
  edits(message: SeenMessage, text: string): void {
    if (message.stored.author !== this.user) throw new Error(`${this.name} cannot edit what ${message.author} wrote.`);
    editMessage(this.#world, message.stored, { content: text });
  }

  /** Forwards a message to a channel. */
  forwards(message: SeenMessage, channel: Channel): SeenMessage {
    this.#requireSees(message);
    this.#requireMay('SendMessages', channel.stored);
    const forward = { channel: channel.stored, author: this.user, body: {}, forwarded: message.stored };
    return new SeenMessage(this.#world, postMessage(this.#world, forward));
  }

  /** Starts a poll. */
  polls(channel: Channel, question: string, answers: readonly string[]): SeenMessage {
    this.#requireMay('SendMessages', channel.stored);
    const poll = {
      question: { text: question },
      answers: answers.map((text, index) => ({ answer_id: index + 1, poll_media: { text } })),
      expiry: null,
      allow_multiselect: false,
      layout_type: 1,
    };
    return new SeenMessage(
      this.#world,
      postMessage(this.#world, { channel: channel.stored, author: this.user, body: { poll } }),
    );
  }

  /** Deletes a message: their own, or with ManageMessages anybody's. */
  deletes(message: SeenMessage): void {
    if (message.stored.author !== this.user) this.#requireMay('ManageMessages', message.stored.channel);
    deleteMessage(this.#world, message.stored);
  }

  /** The commands that Discord shows to this person in a channel, as in `/ask` or `Answer this`. */
  commandsIn(channel: Channel): string[] {
    return commandsFor(this.#at(channel.stored)).map(commandTitle);
  }

  /** Uses a slash command, as in `/fact add`. */
  async uses(channel: Channel, command: string, options: OptionValues = {}, how: How = {}): Promise<Use> {
    const data = composeCommand(this.#at(channel.stored), command, options);
    const shown = Object.entries(options).map(([name, value]) => {
      return `${name}: ${JSON.stringify(typeof value === 'object' ? value.id : value)}`;
    });
    return this.#interact({ type: 2, title: [command, ...shown].join(' '), channel: channel.stored, data }, how);
  }

  /** Types a command and gets the suggestions for the option being typed: `focused`, or else the last one given. */
  async types(
    channel: Channel,
    command: string,
    options: OptionValues,
    focused?: string,
    how: How = {},
  ): Promise<Choice[]> {
    const option = focused ?? Object.keys(options).at(-1);
    if (option === undefined) throw new Error('An option must be given that is being typed.');
    const data = composeCommand(this.#at(channel.stored), command, options, option);
    const title = `types ${command} ${option}: ${JSON.stringify(options[option])}`;
    const use = await this.#interact({ type: 4, title, channel: channel.stored, data }, how);
    return use.interaction.choices ?? [];
  }

  /** Uses a message's context-menu command. */
  async chooses(command: string, message: SeenMessage, how: How = {}): Promise<Use> {
    const { channel } = message.stored;
    this.#requireSees(message);
    const place = this.#at(channel);
    const found = findCommand(place, command);
    if (found.type !== commandType.message) throw new Error(`${command} is no context-menu command for messages.`);
    const resolved = new Resolved(place);
    const target = resolved.addMessage(message.stored);
    const data = { id: found.id, name: found.name, type: found.type, target_id: target, ...resolved.field };
    return this.#interact({ type: 2, title: `chooses "${command}" on "${message.text}"`, channel, data }, how);
  }

  /** Clicks a button, named by its label (or its custom id). */
  async clicks(message: SeenMessage | Use, button: string, how: How = {}): Promise<Use> {
    const seen = message instanceof Use ? message.reply : message;
    this.#requireSees(seen);
    const { component, customId } = findButton(seen.wire, button);
    const data = { component_type: component.type, custom_id: customId, id: component.id };
    return this.#interact(
      { type: 3, title: `clicks [${button}]`, channel: seen.stored.channel, data, source: seen.stored },
      how,
    );
  }

  /**
   * Chooses in a select menu, named by its placeholder (or its custom id). An option is named by its place from 0 on, its label or its
   * value; in a menu of users, roles or channels by the thing itself.
   */
  async selects(
    message: SeenMessage | Use,
    menu: string,
    choice: SelectChoice | readonly SelectChoice[],
    how: How = {},
  ): Promise<Use> {
    const seen = message instanceof Use ? message.reply : message;
    this.#requireSees(seen);
    const select = findSelect(seen.wire, menu);
    const { component, customId } = select;
    const resolved = new Resolved(this.#at(seen.stored.channel));
    const values = [choice].flat().map((one) => {
      if (typeof one !== 'object') return findOption(select, one);
      return resolved.add(component.type === 5 ? 6 : component.type === 6 ? 8 : component.type === 8 ? 7 : 9, one);
    });
    if (values.length > (component.max_values ?? 1) || values.length < (component.min_values ?? 1)) {
      throw new Error(`The menu "${menu}" takes ${component.min_values ?? 1} to ${component.max_values ?? 1} options.`);
    }
    const data = { component_type: component.type, custom_id: customId, id: component.id, values, ...resolved.field };
    const title = `selects ${values.join(', ')} in [${menu}]`;
    return this.#interact({ type: 3, title, channel: seen.stored.channel, data, source: seen.stored }, how);
  }

  /** Fills in a modal, by labels, and submits it. Fields that are not named keep what stands in them. */
  async submits(modal: SeenModal | Use, values: FieldValues = {}, how: How = {}): Promise<Use> {
    const seen = modal instanceof Use ? modal.modal : modal;
    const { channel, source } = seen.opener;
    const title = `submits "${seen.title}" ${JSON.stringify(values)}`;
    return this.#interact({ type: 5, title, channel, data: seen.submission(values), source }, how);
  }

  #interact(what: Omit<Parameters<typeof startInteraction>[1], 'person'>, how: How): Promise<Use> {
    const { guild } = what.channel;
    if (guild && !guild.members.has(this.#world.bot.id)) throw new Error('The bot is not in this guild.');
    if (!may(this.user, 'ViewChannel', what.channel))
      throw new Error(`${this.name} cannot see ${channelTitle(what.channel)}.`);
    const interaction = startInteraction(this.#world, { ...what, person: this.user });
    return new Use(this.#world, interaction).settled(how);
  }

  #at(channel: StoredChannel) {
    return { world: this.#world, person: this.user, channel };
  }

  #requireMay(permission: 'SendMessages' | 'ManageMessages', channel: StoredChannel): void {
    if (may(this.user, permission, channel)) return;
    throw new Error(`${this.name} lacks the permission ${permission} in ${channelTitle(channel)}.`);
  }

  #requireSees({ stored, text }: SeenMessage): void {
    if (stored.deleted) throw new Error(`The message "${text}" is deleted.`);
    if (stored.onlyFor && stored.onlyFor !== this.user) {
      throw new Error(`${this.name} cannot see "${text}": it is only for ${stored.onlyFor.name}.`);
    }
  }
}

/** An option of a select menu. */
export type SelectChoice = string | number | { readonly id: string };
