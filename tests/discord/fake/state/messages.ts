/** Posting, editing and deleting messages: changes the state, tells the bot, wakes waiting tests. */
import {
  channelType,
  componentType,
  type MessageBody,
  messageFlag,
  type WireAttachment,
  type WireComponent,
  type WireMessage,
  walkComponents,
} from '../wire.js';
import { describeMember, describeUser } from './describe.js';
import { messageText } from './message-text.js';
import type { StoredChannel, StoredFile, StoredInteraction, StoredMessage, StoredUser } from './stored.js';
import type { World } from './world.js';

/** A message to be posted. */
export interface NewMessage {
  readonly channel: StoredChannel;
  readonly author: StoredUser;
  readonly body: MessageBody;
  readonly files?: readonly StoredFile[];
  /** The interaction to which it responds. */
  readonly interaction?: StoredInteraction | undefined;
  readonly onlyFor?: StoredUser | undefined;
  /** Flags that Discord sets by itself. */
  readonly extraFlags?: number;
  /** The message that it forwards. */
  readonly forwarded?: StoredMessage | undefined;
  /** Set for a message posted through a webhook of the channel. */
  readonly webhookId?: string | undefined;
}

const REPLY = 19;
const COMMAND_RESPONSE = 20;
const CONTEXT_MENU_RESPONSE = 23;

/** Posts a message. */
export function postMessage(world: World, message: NewMessage): StoredMessage {
  const { channel, author, body } = message;
  const id = world.nextId();
  const files = storeFiles(world, message.files ?? [], body);
  const referenced = channel.messages.get(body.message_reference?.message_id ?? '');
  const mentioned = mentionedUsers(world, body, referenced);
  const member = channel.guild?.members.get(author.id);
  const webhookId = message.webhookId ?? (message.interaction && world.bot.id);
  const wire: WireMessage = {
    id,
    type: typeOf(message, referenced),
    channel_id: channel.id,
    ...(channel.guild && { guild_id: channel.guild.id }),
    author: describeUser(author),
    ...(member && !message.webhookId && { member: describeMember(member) }),
    content: body.content ?? '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone:
      /@(everyone|here)/.test(body.content ?? '') && (body.allowed_mentions?.parse?.includes('everyone') ?? true),
    mentions: mentioned.map(describeUser),
    mention_roles: [...(body.content ?? '').matchAll(/<@&(\d+)>/g)].map((match) => match[1] ?? ''),
    attachments: files.map(({ wire }) => wire),
    embeds: body.embeds ?? [],
    components: numberComponents(body.components ?? []),
    pinned: false,
    flags: (body.flags ?? 0) | (message.extraFlags ?? 0) | (message.onlyFor ? messageFlag.ephemeral : 0),
    ...(body.nonce !== undefined && body.nonce !== null && { nonce: body.nonce }),
    ...(webhookId !== undefined && { webhook_id: webhookId }),
    ...(message.interaction && { application_id: world.bot.id, interaction_metadata: metadata(message.interaction) }),
    ...(body.poll && { poll: body.poll }),
    ...(message.forwarded && describeForwarded(message.forwarded)),
    ...(referenced && {
      message_reference: {
        type: 0,
        message_id: referenced.wire.id,
        channel_id: channel.id,
        ...(channel.guild && { guild_id: channel.guild.id }),
      },
      referenced_message: withoutReference(referenced.wire),
    }),
  };
  const stored: StoredMessage = {
    wire,
    channel,
    author,
    postedAt: performance.now(),
    onlyFor: message.onlyFor,
    interaction: message.interaction,
    files: new Map(files.map(({ wire: { id: fileId }, file }) => [fileId, file])),
    pinged: mentioned.map((user) => user.id),
    edits: 0,
    deleted: false,
  };
  channel.messages.set(id, stored);
  channel.lastMessageId = id;
  if (!message.onlyFor) {
    const data = { ...wire, channel_type: channel.type };
    world.tell({ name: 'MESSAGE_CREATE', data, guildId: channel.guild?.id, channel });
  }
  world.happened(`${titleOf(stored)}: ${showMessage(stored)}`, channel.id);
  return stored;
}

/** Applies an edit to a message. */
export function editMessage(
  world: World,
  stored: StoredMessage,
  body: MessageBody,
  files: readonly StoredFile[] = [],
): void {
  const { wire } = stored;
  const uploaded = storeFiles(world, files, body);
  for (const { wire: file, file: content } of uploaded) stored.files.set(file.id, content);
  const kept = body.attachments
    ? wire.attachments.filter((file) => body.attachments?.some(({ id }) => String(id) === file.id))
    : wire.attachments;
  const mentioned = mentionedAfterEdit(world, stored, body);
  const wasLoading = (wire.flags & messageFlag.loading) !== 0;
  stored.wire = {
    ...wire,
    content: body.content === undefined ? wire.content : (body.content ?? ''),
    embeds: body.embeds === undefined ? wire.embeds : (body.embeds ?? []),
    components: body.components === undefined ? wire.components : numberComponents(body.components ?? []),
    mentions: mentioned.map(describeUser),
    attachments: [...kept, ...uploaded.map((file) => file.wire)],
    flags: (wire.flags & ~messageFlag.loading) | ((body.flags ?? 0) & messageFlag.componentsV2),
    edited_timestamp: wasLoading ? null : new Date().toISOString(),
  };
  stored.edits += 1;
  // An ordinary edit notifies nobody; the end of "thinking …" does.
  if (wasLoading) stored.pinged.push(...mentioned.map((user) => user.id));
  tellOfEdit(world, stored);
  const verb = wasLoading ? 'now says' : 'edited';
  world.happened(`${titleOf(stored)} ${verb}: ${showMessage(stored)}`, stored.channel.id);
}

/** Tells the bot that a message changed. */
export function tellOfEdit(world: World, stored: StoredMessage): void {
  if (stored.onlyFor) return;
  const { channel } = stored;
  world.tell({ name: 'MESSAGE_UPDATE', data: stored.wire, guildId: channel.guild?.id, channel });
}

/** Deletes a message. */
export function deleteMessage(world: World, stored: StoredMessage): void {
  if (stored.deleted) return;
  stored.deleted = true;
  const { channel, wire } = stored;
  channel.messages.delete(wire.id);
  if (!stored.onlyFor) {
    const data = { id: wire.id, channel_id: channel.id, ...(channel.guild && { guild_id: channel.guild.id }) };
    world.tell({ name: 'MESSAGE_DELETE', data, guildId: channel.guild?.id, channel });
  }
  world.happened(`${titleOf(stored)} deleted: ${showMessage(stored)}`, channel.id);
}

function typeOf({ interaction }: NewMessage, referenced: StoredMessage | undefined): number {
  if (interaction?.type === 2) return interaction.data.type === 1 ? COMMAND_RESPONSE : CONTEXT_MENU_RESPONSE;
  return referenced ? REPLY : 0;
}

/** What a forward copies of a message: what was said, without who said it. */
const FORWARDED = [
  'type',
  'content',
  'embeds',
  'attachments',
  'timestamp',
  'edited_timestamp',
  'flags',
  'mentions',
  'mention_roles',
  'components',
] as const satisfies readonly (keyof WireMessage)[];

function describeForwarded({
  wire,
  channel,
}: StoredMessage): Pick<WireMessage, 'message_reference' | 'message_snapshots'> {
  const copy = Object.fromEntries(FORWARDED.map((key) => [key, wire[key]]));
  return {
    message_reference: {
      type: 1,
      message_id: wire.id,
      channel_id: channel.id,
      ...(channel.guild && { guild_id: channel.guild.id }),
    },
    message_snapshots: [{ message: copy }],
  };
}

function withoutReference(wire: WireMessage): WireMessage {
  const { referenced_message: _, ...rest } = wire;
  return rest;
}

function metadata(interaction: StoredInteraction): { id: string; type: number; user: object; [key: string]: unknown } {
  return {
    id: interaction.id,
    type: interaction.type,
    user: describeUser(interaction.person),
    authorizing_integration_owners: { 0: interaction.channel.guild?.id ?? '0' },
    ...(interaction.type === 3 && { interacted_message_id: interaction.source?.wire.id }),
  };
}

/** The users whom a message mentions as far as `allowed_mentions` lets it; without that, all whom the text names. */
function mentionedUsers(world: World, body: MessageBody, referenced: StoredMessage | undefined): StoredUser[] {
  const allowed = body.allowed_mentions;
  const all = !allowed || (allowed.parse?.includes('users') ?? false);
  const displays = [...walkComponents(body.components ?? [])].map(({ component }) => component.content ?? '');
  const named = [...[body.content ?? '', ...displays].join('\n').matchAll(/<@!?(\d+)>/g)].map(
    (match) => match[1] ?? '',
  );
  const ids = new Set(named.filter((id) => all || allowed?.users?.includes(id)));
  // A response to an interaction belongs to a webhook, and a reply to it pings nobody.
  if (referenced && !referenced.wire.webhook_id && (allowed?.replied_user ?? !allowed)) ids.add(referenced.author.id);
  return [...ids].map((id) => world.users.get(id)).filter((user) => user !== undefined);
}

function mentionedAfterEdit(world: World, { wire }: StoredMessage, body: MessageBody): StoredUser[] {
  const before = wire.mentions.map(({ id }) => world.users.get(id)).filter((user) => user !== undefined);
  if (body.content === undefined && body.components === undefined) return before;
  // Whom a reply pinged stays mentioned, whatever the new text says.
  const replied = before.filter((user) => user.id === wire.referenced_message?.author.id);
  return [...new Set([...replied, ...mentionedUsers(world, body, undefined)])];
}

function storeFiles(
  world: World,
  files: readonly StoredFile[],
  body: MessageBody,
): { wire: WireAttachment; file: StoredFile }[] {
  return files.map((file, index) => {
    const id = world.nextId();
    world.uploads.set(id, file);
    const url = `${world.origin}/attachments/${id}/${encodeURIComponent(file.name)}`;
    const described = body.attachments?.find((entry) => String(entry.id) === String(index));
    const wire: WireAttachment = {
      id,
      filename: file.name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      content_type: file.contentType,
      description: described?.description,
    };
    return { wire, file };
  });
}

/** Discord gives every component a number. */
function numberComponents(components: readonly WireComponent[]): WireComponent[] {
  const copy = structuredClone([...components]);
  const all = [...walkComponents(copy)].map(({ component }) => component);
  const taken = new Set(all.map((component) => component.id));
  let next = 1;
  for (const component of all) {
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    component.id = next++;
  }
  return copy;
}

/** The name of a channel as a person writes it. */
export function channelTitle(channel: StoredChannel): string {
  return channel.type === channelType.dm ? `direct messages of ${channel.name}` : `#${channel.name}`;
}

function titleOf({ channel, author, onlyFor }: StoredMessage): string {
  return `${channelTitle(channel)} ${author.name}${onlyFor ? ` (only for ${onlyFor.name})` : ''}`;
}

/** A message as one line of a transcript. */
function showMessage({ wire }: StoredMessage): string {
  if (wire.flags & messageFlag.loading) return '(thinking …)';
  const buttons = [...walkComponents(wire.components)]
    .filter(({ component }) => component.type === componentType.button)
    .map(({ component }) => `[${component.label ?? '…'}]`);
  const files = wire.attachments.map(({ filename }) => `<${filename}>`);
  return [JSON.stringify(messageText(wire)), ...files, ...buttons].join(' ');
}
