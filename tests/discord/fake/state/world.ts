/** The whole state of one fake Discord, and how a change of it is told to the bot and to waiting tests. */
import { randomBytes } from 'node:crypto';
import type { Problem } from '../checks/problem.js';
import type { GatewayEvent } from '../gateway/event.js';
import type { PrivilegedIntent } from '../gateway/intents.js';
import { BoundedMap } from './bounded-map.js';
import { CommandRegistry } from './command-registry.js';
import { Metrics } from './metrics.js';
import { may } from './permissions.js';
import { createSnowflakes } from './snowflakes.js';
import type { StoredChannel, StoredFile, StoredGuild, StoredInteraction, StoredUser } from './stored.js';
import { Transcript } from './transcript.js';
import { Waits } from './waits.js';

/** How a fake Discord behaves. */
export interface Settings {
  /** The name of the bot under test. */
  readonly botName: string;
  /** The privileged intents that the application may use; others end the connection with 4014. */
  readonly privilegedIntents: readonly PrivilegedIntent[];
  /** False skips all checks of bodies, for a benchmark. */
  readonly checkBodies: boolean;
  /** How many messages per channel, interactions, requests, replayable events … are kept. */
  readonly keep: number;
  /** How long a wait of the driver lasts before it fails. */
  readonly patienceMs: number;
  /** The time in which an interaction must be answered. */
  readonly interactionDeadlineMs: number;
  /** True leaves out of READY whatever a client can do without: the guilds, where to resume, the application. */
  readonly sparseReady: boolean;
  /** The heartbeat interval that the gateway asks for. */
  readonly heartbeatIntervalMs: number;
}

/** A body or a call that breaks a rule of Discord's (or of this project's). */
export interface Violation extends Problem {
  /** The method and path of the request. */
  readonly request: string;
  readonly body: unknown;
}

/** A request that the bot made. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** The state of one fake Discord. */
export class World {
  readonly settings: Settings;
  readonly token: string;
  readonly bot: StoredUser;
  readonly nextId = createSnowflakes();
  readonly users = new Map<string, StoredUser>();
  readonly guilds = new Map<string, StoredGuild>();
  readonly channels = new Map<string, StoredChannel>();
  readonly commands = new CommandRegistry();
  readonly interactions: Map<string, StoredInteraction>;
  readonly uploads: Map<string, StoredFile>;
  readonly requests: LoggedRequest[] = [];
  readonly violations: Violation[] = [];
  readonly waits = new Waits();
  readonly transcript: Transcript;
  readonly metrics: Metrics;
  /** Paths of requests that were served, but whose answer a fault took away: the bot may well try them again. */
  readonly lostAnswers = new Set<string>();
  /** People who take no direct messages from the bot. */
  readonly closedToMessages = new Set<string>();
  /** Where the fake listens, as in `http://127.0.0.1:40000`. */
  origin = '';
  /** Tells connected bots of an event; set by the gateway. */
  emit: (event: GatewayEvent) => void = () => {};
  /** Resolves once connected bots have read everything sent so far; set by the gateway. */
  botHasCaughtUp: () => Promise<void> = async () => {};

  /** A world with nobody in it but the bot. */
  constructor(settings: Settings) {
    this.settings = settings;
    this.bot = { id: this.nextId(), name: settings.botName, bot: true };
    this.token = [Buffer.from(this.bot.id), randomBytes(6), randomBytes(27)]
      .map((part) => part.toString('base64url'))
      .join('.');
    this.users.set(this.bot.id, this.bot);
    this.interactions = new BoundedMap(settings.keep);
    this.uploads = new BoundedMap(settings.keep);
    this.transcript = new Transcript(settings.keep);
    this.metrics = new Metrics(100_000);
  }

  /** Adds a user. */
  addUser(name: string, bot = false, locale?: string): StoredUser {
    const user = { id: this.nextId(), name, bot, ...(locale !== undefined && { locale }) };
    this.users.set(user.id, user);
    return user;
  }

  /** Tells the bot of an event, if it is in the guild and can see the channel. */
  tell(event: GatewayEvent): void {
    const guild = event.guildId === undefined ? undefined : this.guilds.get(event.guildId);
    if (guild && !guild.available) return;
    if (guild && !guild.members.has(this.bot.id)) return;
    if (event.channel && !may(this.bot, 'ViewChannel', event.channel)) return;
    this.emit(event);
  }

  /** Adds a line to the transcript and lets waiting tests look again. */
  happened(line: string, channelId?: string): void {
    this.transcript.add(line, channelId);
    this.waits.changed();
  }

  /** Notes broken rules. */
  violate(request: string, problems: readonly Problem[], body: unknown): void {
    for (const problem of problems) {
      this.violations.push({ request, ...problem, body });
      this.transcript.add(`! ${request}: ${problem.at ? `${problem.at}: ` : ''}${problem.problem}`);
    }
  }

  /** The direct-message channel with a person; made when it is first asked for. */
  directMessages(person: StoredUser): StoredChannel {
    for (const channel of this.channels.values()) if (channel.recipient === person) return channel;
    return this.addChannel({ type: 1, name: `@${person.name}`, recipient: person });
  }

  /** Adds a channel without telling anybody. */
  addChannel(channel: Pick<StoredChannel, 'type' | 'name'> & Partial<Omit<StoredChannel, 'messages'>>): StoredChannel {
    const added: StoredChannel = {
      id: this.nextId(),
      topic: null,
      guild: undefined,
      parent: undefined,
      recipient: undefined,
      overwrites: [],
      thread: undefined,
      lastMessageId: null,
      typings: 0,
      deleted: false,
      ...channel,
      messages: new BoundedMap(this.settings.keep),
    };
    this.channels.set(added.id, added);
    added.guild?.channels.set(added.id, added);
    return added;
  }
}
