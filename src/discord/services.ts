/** What every command, button and event is handed: the core, the store, and the front end's own short memory. */

import type { Log } from '../log.js';
import type { GuildFacts } from '../moderation/guild-facts.js';
import { createSettingsReader, type SettingsReader } from '../moderation/settings-reader.js';
import type { Footnote } from '../retrieval/footnote.js';
import type { Store } from '../store/store.js';
import { DutyRunner } from './duties/duty-runner.js';
import type { Trouble } from './render/describe-trouble.js';
import { Background } from './state/background.js';
import { ChannelModes } from './state/channel-modes.js';
import { type Allowance, CHANNEL_ALLOWANCE, Cooldown, PRESS_ALLOWANCE, USER_ALLOWANCE } from './state/cooldown.js';
import { createGathering } from './state/gather.js';
import { RecentAnswers } from './state/recent-answers.js';
import { createMemory } from './state/remember-answers.js';
import { SeenEvents } from './state/seen-events.js';
import { watchStore } from './state/watch-store.js';
import { WorkLimit } from './state/work-limit.js';
import { WritesUnderWay } from './state/writes-under-way.js';

/** What the composition root hands to the front end. */
export interface Surroundings {
  readonly guildFacts: GuildFacts;
  readonly store: Store;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Other limits per person and per channel than the usual ones; for tests and benchmarks. */
  readonly allowances?: { readonly user?: Allowance; readonly press?: Allowance; readonly channel?: Allowance };
  /** Another pause than the usual one between two looks for records that are old enough to go; for tests. */
  readonly expiryEveryMs?: number;
  /** Another pause than the usual one between two looks for duties that were left; for tests. */
  readonly lookEveryMs?: number;
  /** Another bound on simultaneous work than the usual one. */
  readonly simultaneous?: number;
}

/** Everything that a handler may use. */
export interface Services extends Surroundings {
  /** The facts that a server sees; null stands for direct messages. */
  readonly footnoteFor: (guild: string | null) => Footnote;
  /** What those who ask in a server, or (null) in direct messages, must know of the store; undefined while it can do everything. */
  readonly troubleFor: (guild: string | null) => Trouble | undefined;
  readonly settingsOf: SettingsReader;
  /** Whether Discord sends the text of messages that do not mention the bot. */
  readonly messageContent: boolean;
  readonly channelModes: ChannelModes;
  readonly recent: RecentAnswers;
  readonly seen: SeenEvents;
  readonly userCooldown: Cooldown;
  /** Buttons and menus, also those that ask nothing. */
  readonly pressCooldown: Cooldown;
  readonly channelCooldown: Cooldown;
  /** One notice a minute to a person whose messages cannot be answered. */
  readonly noticeCooldown: Cooldown;
  readonly work: WorkLimit;
  /** Waits a moment for other writes to the store. */
  readonly gather: () => Promise<void>;
  /** Of questions and answers. */
  readonly writes: WritesUnderWay;
  readonly background: Background;
  readonly duties: DutyRunner;
}

/** Nobody waits for these writes; 10 flushes a second leave a slow disk, and the process, time for everything else. */
const GATHERING_MS = 100;
const NOTICE_ALLOWANCE: Allowance = { burst: 1, refillMs: 60_000 };

/** What the front end adds to its surroundings once it knows Discord. */
export interface FrontEnd {
  readonly messageContent: boolean;
}

/** Puts the front end's memory beside what it was handed. */
export function createServices(surroundings: Surroundings, { messageContent }: FrontEnd): Services {
  const { guildFacts, log, now, allowances } = surroundings;
  const remembering = createMemory();
  const writes = new WritesUnderWay(now);
  const store = watchStore(surroundings.store, () => writes.failed());
  return {
    ...surroundings,
    store,
    footnoteFor: (guild) => remembering(guildFacts.footnoteFor(guild)),
    troubleFor: (guild) => {
      const { failingSinceMs } = writes;
      // Direct messages see the base, which no edit changes.
      const behindSinceMs = guild === null ? undefined : guildFacts.behindSinceMs;
      // One that cannot be read cannot keep anything either; that is said once.
      if (behindSinceMs !== undefined) return { kind: 'behind', sinceMs: behindSinceMs };
      return failingSinceMs === undefined ? undefined : { kind: 'standstill', sinceMs: failingSinceMs };
    },
    settingsOf: createSettingsReader(store.settings),
    messageContent,
    channelModes: new ChannelModes(store.settings, now),
    recent: new RecentAnswers(now),
    seen: new SeenEvents(),
    userCooldown: new Cooldown(allowances?.user ?? USER_ALLOWANCE, now),
    pressCooldown: new Cooldown(allowances?.press ?? PRESS_ALLOWANCE, now),
    channelCooldown: new Cooldown(allowances?.channel ?? CHANNEL_ALLOWANCE, now),
    noticeCooldown: new Cooldown(NOTICE_ALLOWANCE, now),
    work: new WorkLimit(surroundings.simultaneous),
    gather: createGathering(GATHERING_MS),
    writes,
    background: new Background(log),
    duties: new DutyRunner(log, surroundings.lookEveryMs),
  };
}
