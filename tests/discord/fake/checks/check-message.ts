/** Checks a message that a bot wants to send or to edit: Discord's schema, then the rules that the schema lacks. */
import { type MessageBody, messageFlag, type WireMessage, walkComponents } from '../wire.js';
import { checkComponents } from './check-components.js';
import { checkEmbeds } from './check-embeds.js';
import type { Problem } from './problem.js';

/** What the message is for; the rules differ a little. */
export interface MessageContext {
  /** `channel`: posted to a channel; `response`: a reply or follow-up to an interaction; `edit`: a change to `existing`. */
  readonly kind: 'channel' | 'response' | 'edit';
  /** The message that is edited. */
  readonly existing?: WireMessage | undefined;
  /** Names of the files uploaded with it. */
  readonly files: readonly string[];
}

const CONTENT_LENGTH = 2000;
const KNOWN_KEYS: ReadonlySet<string> = new Set([
  'content',
  'embeds',
  'components',
  'flags',
  'allowed_mentions',
  'attachments',
  'message_reference',
  'sticker_ids',
  'poll',
  'nonce',
  'enforce_nonce',
  'tts',
  'username',
  'avatar_url',
  'thread_name',
  'applied_tags',
  'shared_client_theme',
]);

/** The problems of a message's body, beyond Discord's schema. */
export function checkMessage(body: MessageBody, context: MessageContext): Problem[] {
  const v2 = isV2(body, context);
  return [
    ...checkKeys(body),
    ...checkFlags(body, context),
    ...checkMentions(body),
    ...checkVisible(body, context, v2),
    ...checkEmbeds(body.embeds ?? []),
    ...checkComponents(body.components ?? [], v2),
    ...checkFiles(body, context),
  ];
}

/** True if the message will be a Components V2 message: the flag is given, or the edited message has it already. */
function isV2(body: MessageBody, { existing }: MessageContext): boolean {
  return (((body.flags ?? 0) | (existing?.flags ?? 0)) & messageFlag.componentsV2) !== 0;
}

function checkKeys(body: MessageBody): Problem[] {
  return Object.keys(body)
    .filter((key) => !KNOWN_KEYS.has(key))
    .map((key) => ({ at: key, problem: 'Discord knows no such property of a message and would ignore it' }));
}

function checkFlags(body: MessageBody, { kind }: MessageContext): Problem[] {
  const settable =
    messageFlag.suppressEmbeds |
    messageFlag.componentsV2 |
    (kind === 'edit' ? 0 : messageFlag.suppressNotifications) |
    (kind === 'response' ? messageFlag.ephemeral : 0);
  const wrong = (body.flags ?? 0) & ~settable;
  if (wrong === 0) return [];
  if (wrong & messageFlag.ephemeral) {
    return [{ at: 'flags', problem: 'only a new response to an interaction can be ephemeral' }];
  }
  return [{ at: 'flags', problem: `flags ${wrong} cannot be set here` }];
}

/** House rule of this project: a message may notify nobody unless it names whom. */
function checkMentions(body: MessageBody): Problem[] {
  const speaks = body.content || body.embeds?.length || body.components?.length;
  if (!speaks || (body.allowed_mentions?.parse && body.allowed_mentions.parse.length === 0)) return [];
  return [{ at: 'allowed_mentions', problem: 'must be given, with an empty "parse", on every message' }];
}

function checkVisible(body: MessageBody, { kind, existing, files }: MessageContext, v2: boolean): Problem[] {
  const content = body.content === undefined ? (existing?.content ?? '') : (body.content ?? '');
  const embeds = body.embeds === undefined ? (existing?.embeds ?? []) : (body.embeds ?? []);
  const components = body.components === undefined ? (existing?.components ?? []) : (body.components ?? []);
  const problems: Problem[] = [];
  if (content.length > CONTENT_LENGTH) {
    problems.push({ at: 'content', problem: `${content.length} characters; ${CONTENT_LENGTH} are allowed` });
  }
  if (v2) {
    if (content) problems.push({ at: 'content', problem: 'a Components V2 message has no content' });
    if (embeds.length > 0) problems.push({ at: 'embeds', problem: 'a Components V2 message has no embeds' });
    if (body.poll) problems.push({ at: 'poll', problem: 'a Components V2 message has no poll' });
    if (body.sticker_ids?.length)
      problems.push({ at: 'sticker_ids', problem: 'a Components V2 message has no stickers' });
  }
  const kept = body.attachments ?? (kind === 'edit' ? existing?.attachments : undefined) ?? [];
  const other = files.length + kept.length + (body.sticker_ids?.length ?? 0) + (body.poll ? 1 : 0);
  // A forward shows the message that it forwards.
  const forward = body.message_reference?.type === 1;
  if (!content.trim() && embeds.length + components.length + other === 0 && !forward) {
    problems.push({ at: '', problem: 'cannot send an empty message' });
  }
  return problems;
}

/** `attachment://name` must name a file that is uploaded with the message or already there. */
function checkFiles(body: MessageBody, { existing, files }: MessageContext): Problem[] {
  const names = new Set([...files, ...(existing?.attachments ?? []).map((file) => file.filename)]);
  const problems: Problem[] = [];
  for (const { url, at } of mediaOf(body)) {
    const name = /^attachment:\/\/(.*)$/.exec(url)?.[1];
    if (name !== undefined && !names.has(name)) {
      problems.push({ at, problem: `no file "${name}" is attached` });
    }
  }
  for (const { component, at } of walkComponents(body.components ?? [])) {
    if (component.file && !component.file.url.startsWith('attachment://')) {
      problems.push({ at: `${at}.file.url`, problem: 'a file component shows an uploaded file only' });
    }
  }
  return problems;
}

function* mediaOf(body: MessageBody): Generator<{ url: string; at: string }> {
  for (const [index, embed] of (body.embeds ?? []).entries()) {
    if (embed.image) yield { url: embed.image.url, at: `embeds[${index}].image.url` };
    if (embed.thumbnail) yield { url: embed.thumbnail.url, at: `embeds[${index}].thumbnail.url` };
  }
  for (const { component, at } of walkComponents(body.components ?? [])) {
    if (component.media) yield { url: component.media.url, at: `${at}.media.url` };
    if (component.file) yield { url: component.file.url, at: `${at}.file.url` };
    for (const [index, item] of (component.items ?? []).entries()) {
      yield { url: item.media.url, at: `${at}.items[${index}].media.url` };
    }
  }
}
