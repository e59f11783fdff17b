/**
 * The shapes that travel between Discord and a bot, as loosely as the fake needs them: it reads what a bot wrote, so every
 * field may be missing. Names are Discord's own.
 */

/** Any JSON object. */
export type Json = { [key: string]: unknown };

/** One component of a message or of a modal, of whatever type; `type` tells which fields mean something. */
export interface WireComponent {
  type: number;
  id?: number | undefined;
  custom_id?: string | undefined;
  label?: string | undefined;
  description?: string | undefined;
  url?: string | undefined;
  sku_id?: string | undefined;
  emoji?: Json | undefined;
  style?: number | undefined;
  disabled?: boolean | undefined;
  placeholder?: string | undefined;
  content?: string | undefined;
  value?: string | undefined;
  required?: boolean | undefined;
  min_values?: number | undefined;
  max_values?: number | undefined;
  min_length?: number | undefined;
  max_length?: number | undefined;
  options?: WireSelectOption[] | undefined;
  components?: WireComponent[] | undefined;
  component?: WireComponent | undefined;
  accessory?: WireComponent | undefined;
  file?: { url: string } | undefined;
  media?: { url: string } | undefined;
  items?: { media: { url: string }; description?: string }[] | undefined;
}

/** One choice of a select menu. */
export interface WireSelectOption {
  label: string;
  value: string;
  description?: string | undefined;
  default?: boolean | undefined;
}

/** An embed. */
export interface WireEmbed {
  title?: string | undefined;
  description?: string | undefined;
  url?: string | undefined;
  author?: { name?: string } | undefined;
  footer?: { text?: string } | undefined;
  fields?: { name?: string; value?: string; inline?: boolean }[] | undefined;
  image?: { url: string } | undefined;
  thumbnail?: { url: string } | undefined;
}

/** What a bot sends to create or edit a message. */
export interface MessageBody {
  content?: string | null | undefined;
  embeds?: WireEmbed[] | null | undefined;
  components?: WireComponent[] | null | undefined;
  flags?: number | null | undefined;
  allowed_mentions?: AllowedMentions | null | undefined;
  attachments?: { id: string | number; filename?: string; description?: string }[] | null | undefined;
  message_reference?: { message_id?: string; fail_if_not_exists?: boolean; type?: number } | null | undefined;
  sticker_ids?: string[] | null | undefined;
  poll?: Json | null | undefined;
  nonce?: string | number | null | undefined;
  enforce_nonce?: boolean | null | undefined;
}

/** Whom a message may notify. */
export interface AllowedMentions {
  parse?: string[] | null;
  users?: string[] | null;
  roles?: string[] | null;
  replied_user?: boolean | null;
}

/** A user, as Discord describes one. */
export interface WireUser {
  id: string;
  username: string;
  global_name: string | null;
  discriminator: string;
  avatar: null;
  bot: boolean;
  public_flags: number;
}

/** A file of a message. */
export interface WireAttachment {
  id: string;
  filename: string;
  description?: string | undefined;
  size: number;
  url: string;
  proxy_url: string;
  content_type?: string | undefined;
}

/** A message, as Discord describes one. */
export interface WireMessage {
  id: string;
  type: number;
  channel_id: string;
  guild_id?: string;
  author: WireUser;
  member?: Json;
  content: string;
  timestamp: string;
  edited_timestamp: string | null;
  tts: boolean;
  mention_everyone: boolean;
  mentions: WireUser[];
  mention_roles: string[];
  attachments: WireAttachment[];
  embeds: WireEmbed[];
  components: WireComponent[];
  pinned: boolean;
  flags: number;
  nonce?: string | number;
  webhook_id?: string;
  application_id?: string;
  message_reference?: Json;
  message_snapshots?: { readonly message: Json }[];
  poll?: Json;
  referenced_message?: WireMessage | null;
  interaction_metadata?: Json;
  interaction?: Json;
  thread?: Json;
}

/** The message flags that the fake knows. */
export const messageFlag = {
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** The component types that the fake treats in some way of their own. */
export const componentType = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

/** The channel types that the fake knows. */
export const channelType = {
  text: 0,
  dm: 1,
  voice: 2,
  category: 4,
  announcement: 5,
  publicThread: 11,
  privateThread: 12,
  stage: 13,
  forum: 15,
} as const;

/** All components of a tree, parents before children, each with the path that leads to it. */
export function* walkComponents(
  components: readonly WireComponent[],
  path = 'components',
): Generator<{ component: WireComponent; at: string; parent: WireComponent | undefined }> {
  yield* walk(components, path, undefined);
}

function* walk(
  components: readonly WireComponent[],
  path: string,
  parent: WireComponent | undefined,
): Generator<{ component: WireComponent; at: string; parent: WireComponent | undefined }> {
  for (const [index, component] of components.entries()) {
    const at = `${path}[${index}]`;
    yield { component, at, parent };
    if (component.components) yield* walk(component.components, `${at}.components`, component);
    if (component.accessory) yield { component: component.accessory, at: `${at}.accessory`, parent: component };
    if (component.component) yield { component: component.component, at: `${at}.component`, parent: component };
  }
}
