/** What the fake Discord knows: plain data, changed only by the functions beside it and shown to tests by `driver/`. */
import type { ModalBody } from '../checks/check-modal.js';
import type { Json, WireMessage } from '../wire.js';

/** A user: a person, the bot under test, or another bot. */
export interface StoredUser {
  readonly id: string;
  name: string;
  readonly bot: boolean;
  /** The language of their Discord; English unless given. */
  readonly locale?: string;
}

/** A role; the one with the guild's id is @everyone. */
export interface StoredRole {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly position: number;
  /** The bot whose own role it is, which Discord makes when the bot joins; null for a role that people made. */
  readonly bot: string | null;
}

/** A user in a guild. */
export interface StoredMember {
  readonly user: StoredUser;
  readonly guild: StoredGuild;
  readonly roles: Set<string>;
  nick: string | null;
  readonly joinedAt: string;
}

/** Permissions allowed or denied in one channel to a role (type 0) or a member (type 1). */
export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  allow: bigint;
  deny: bigint;
}

/** A channel, a thread or a direct-message channel. */
export interface StoredChannel {
  readonly id: string;
  readonly type: number;
  name: string;
  topic: string | null;
  readonly guild: StoredGuild | undefined;
  readonly parent: StoredChannel | undefined;
  /** The person at the other end of a direct-message channel. */
  readonly recipient: StoredUser | undefined;
  readonly overwrites: Overwrite[];
  readonly thread: { archived: boolean; locked: boolean; readonly ownerId: string; botJoined: boolean } | undefined;
  readonly messages: Map<string, StoredMessage>;
  lastMessageId: string | null;
  /** How often the bot was seen typing. */
  typings: number;
  deleted: boolean;
}

/** A server. */
export interface StoredGuild {
  readonly id: string;
  name: string;
  ownerId: string;
  readonly locale: string;
  readonly roles: Map<string, StoredRole>;
  readonly members: Map<string, StoredMember>;
  readonly channels: Map<string, StoredChannel>;
  /** False during an outage of this guild. */
  available: boolean;
}

/** An uploaded file. */
export interface StoredFile {
  readonly name: string;
  readonly contentType: string | undefined;
  readonly bytes: Buffer;
}

/** A message; `wire` is replaced on every edit, never changed. */
export interface StoredMessage {
  wire: WireMessage;
  readonly channel: StoredChannel;
  readonly author: StoredUser;
  readonly postedAt: number;
  /** The only person who sees it, if it is ephemeral. */
  readonly onlyFor: StoredUser | undefined;
  /** The interaction whose response it is. */
  readonly interaction: StoredInteraction | undefined;
  /** Files by attachment id. */
  readonly files: Map<string, StoredFile>;
  /** Ids of the users who were notified. */
  readonly pinged: string[];
  edits: number;
  deleted: boolean;
}

/** How the bot answered an interaction at first. */
export type FirstAnswer = 'reply' | 'deferred reply' | 'update' | 'deferred update' | 'modal' | 'choices';

/** Something a person did that the bot must answer. */
export interface StoredInteraction {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: 2 | 3 | 4 | 5;
  /** What the person did, for a transcript. */
  readonly title: string;
  readonly person: StoredUser;
  readonly channel: StoredChannel;
  /** The message whose component was used, or whose button opened the modal. */
  readonly source: StoredMessage | undefined;
  readonly data: Json;
  readonly sentAt: number;
  /** When it first went out to a connected bot. */
  deliveredAt: number | undefined;
  answeredAt: number | undefined;
  answer: FirstAnswer | undefined;
  /** The response itself, or the updated message. */
  original: StoredMessage | undefined;
  readonly followups: StoredMessage[];
  /** How often the response was edited or deleted after the first answer. */
  changes: number;
  modal: ModalBody | undefined;
  choices: { name: string; value: string | number }[] | undefined;
  /** True once its token is no longer valid (after 15 minutes, or when a test says so). */
  expired: boolean;
}
