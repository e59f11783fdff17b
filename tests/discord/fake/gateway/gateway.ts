/** The gateway: WebSocket connections, sessions, heartbeats, resuming — and the ways in which each of them can go wrong. */
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { describeGuildCreate, describeUser } from '../state/describe.js';
import type { World } from '../state/world.js';
import type { Json, WireMessage } from '../wire.js';
import { describeApplication } from './describe-application.js';
import type { GatewayEvent } from './event.js';
import { intentFor, PRIVILEGED } from './intents.js';
import { Session } from './session.js';
import { withholdContent } from './withhold-content.js';

/** How connection attempts are treated: accepted, refused at once, or left without an answer. */
export type Acceptance = 'accept' | 'refuse' | 'hang';

/** Counts of what the bot's connection did. */
export interface GatewayCounts {
  connections: number;
  identifies: number;
  resumes: number;
  heartbeats: number;
}

/** The gateway of a fake Discord. A test uses it to break the bot's connection. */
export class Gateway {
  /** What the bot's connection has done so far. */
  readonly counts: GatewayCounts = { connections: 0, identifies: 0, resumes: 0, heartbeats: 0 };
  /** How connection attempts are treated from now on. */
  acceptance: Acceptance = 'accept';
  /** False: heartbeats are never acknowledged. */
  acknowledgesHeartbeats = true;
  /** False: every attempt to resume is answered with "invalid session". */
  acceptsResume = true;
  /** How many events that the bot has seen already are sent again after a resume. */
  replaysSeenEvents = 0;
  readonly #world: World;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  readonly #hanging = new Set<Duplex>();
  #doubled = 0;

  /** Becomes the one who tells `world`'s events to bots. */
  constructor(world: World) {
    this.#world = world;
    world.emit = (event) => this.#dispatch(event);
    world.botHasCaughtUp = () => this.caughtUp();
  }

  /** Serves the WebSocket connections that come in at an HTTP server. */
  attach(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      this.counts.connections += 1;
      if (this.acceptance === 'refuse') socket.destroy();
      else if (this.acceptance === 'hang') this.#hanging.add(socket);
      else this.#server.handleUpgrade(request, socket, head, (connection) => this.#connected(connection));
    });
  }

  /** True if a bot is connected and has been told of its guilds. */
  get online(): boolean {
    return this.#live().length > 0;
  }

  /** Breaks the TCP connection without a word. */
  drop(): void {
    for (const connection of this.#server.clients) connection.terminate();
    for (const socket of this.#hanging) socket.destroy();
    this.#hanging.clear();
  }

  /** Closes the connection with one of Discord's close codes. */
  close(code: number): void {
    for (const { socket } of this.#live()) socket?.close(code);
  }

  /** Asks the bot to reconnect (opcode 7). */
  askToReconnect(): void {
    this.#send({ op: 7, d: null });
  }

  /** Tells the bot that its session is invalid (opcode 9). */
  invalidateSession({ resumable }: { resumable: boolean }): void {
    const live = this.#live();
    if (!resumable) for (const session of live) this.#sessions.delete(session.id);
    for (const { socket } of live) socket?.send(JSON.stringify({ op: 9, d: resumable }));
  }

  /** Forgets all sessions, so that the next attempt to resume fails. */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  /** Sends the next `times` events twice, as separate events with the same content. */
  doubleNext(times = 1): void {
    this.#doubled += times;
  }

  /** Sends the latest event of a name again, number and all. */
  repeat(eventName: string): void {
    for (const session of this.#live()) {
      const event = session.latest(eventName);
      if (!event) throw new Error(`No ${eventName} has been sent yet.`);
      session.write(event);
    }
  }

  /** Sends any event, for instance a malformed one. */
  sendEvent(name: string, data: unknown): void {
    for (const session of this.#live()) session.dispatch(name, data);
  }

  /** Sends any text, for instance something that is no JSON. */
  sendText(text: string): void {
    for (const { socket } of this.#live()) socket?.send(text);
  }

  /** Resolves once the bot has handled everything sent so far: it answers a heartbeat request, which it reads after that. */
  async caughtUp(): Promise<void> {
    if (!this.online) return;
    const expected = this.counts.heartbeats + this.#live().length;
    this.#send({ op: 1, d: null });
    await this.#world.waits.until(() => this.counts.heartbeats >= expected || undefined, {
      withinMs: this.#world.settings.patienceMs,
      describe: () => 'The bot did not answer a heartbeat request.',
    });
  }

  /** Ends all connections. */
  stop(): void {
    this.drop();
    this.#server.close();
  }

  #live(): Session[] {
    return [...this.#sessions.values()].filter((session) => session.ready && session.socket?.readyState === 1);
  }

  #send(payload: object): void {
    for (const { socket } of this.#live()) socket?.send(JSON.stringify(payload));
  }

  #dispatch(event: GatewayEvent): void {
    const { name, guildId, delivered } = event;
    const times = this.#doubled > 0 ? 2 : 1;
    if (times === 2) this.#doubled -= 1;
    const needed = intentFor(name, guildId !== undefined);
    for (const session of this.#sessions.values()) {
      if (!session.ready || !session.serves(guildId)) continue;
      if (needed !== 0 && (session.intents & needed) === 0) continue;
      const data = this.#asSeenBy(session, event);
      for (let time = 0; time < times; time += 1) session.dispatch(name, data, delivered);
    }
    this.#world.metrics.count(`sent ${name}`);
  }

  #asSeenBy(session: Session, { name, data }: GatewayEvent): object {
    const withholds = name === 'MESSAGE_CREATE' || name === 'MESSAGE_UPDATE';
    if (!withholds || (session.intents & PRIVILEGED.MessageContent) !== 0) return data;
    return withholdContent(data as WireMessage, this.#world.bot.id);
  }

  #connected(connection: WebSocket): void {
    let session: Session | undefined;
    connection.on('message', (raw) => {
      const message = parse(raw);
      if (!message) return connection.close(4002);
      const { op, d } = message;
      if (op === 1) return this.#heartbeat(connection);
      if (op === 2 && session) return connection.close(4005);
      if (op === 2) session = this.#identify(connection, d);
      else if (op === 6) session = this.#resume(connection, d);
      else if (!session) connection.close(4003);
      else if (op === 8) this.#requestMembers(session, d);
      else if (op !== 3 && op !== 4) connection.close(4001);
    });
    connection.on('close', (code) => {
      if (session?.socket === connection) session.socket = undefined;
      // A bot that says goodbye gives its session up.
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
      this.#world.happened(`(gateway connection closed: ${code})`);
    });
    connection.on('error', () => {});
    connection.send(JSON.stringify({ op: 10, d: { heartbeat_interval: this.#world.settings.heartbeatIntervalMs } }));
  }

  #heartbeat(connection: WebSocket): void {
    this.counts.heartbeats += 1;
    if (this.acknowledgesHeartbeats) connection.send(JSON.stringify({ op: 11 }));
    this.#world.waits.changed();
  }

  #identify(connection: WebSocket, data: Json): Session | undefined {
    const world = this.#world;
    this.counts.identifies += 1;
    const intents = Number(data.intents);
    const allowed = world.settings.privilegedIntents.reduce((bits, name) => bits | PRIVILEGED[name], 0);
    const privileged = Object.values(PRIVILEGED).reduce((bits, bit) => bits | bit, 0);
    if (data.token !== world.token) return refuse(connection, 4004);
    if (!Number.isInteger(intents)) return refuse(connection, 4013);
    if ((intents & privileged & ~allowed) !== 0) return refuse(connection, 4014);
    const [index = 0, count = 1] = (data.shard as number[] | undefined) ?? [];
    const session = new Session({
      id: randomBytes(16).toString('hex'),
      intents,
      shard: [index, count],
      keep: world.settings.keep,
    });
    this.#sessions.set(session.id, session);
    session.socket = connection;
    this.#welcome(session);
    return session;
  }

  #welcome(session: Session): void {
    const world = this.#world;
    const guilds = [...world.guilds.values()].filter(
      (guild) => guild.members.has(world.bot.id) && session.serves(guild.id),
    );
    session.dispatch('READY', {
      v: 10,
      user: { ...describeUser(world.bot), verified: true, mfa_enabled: false, email: null },
      session_id: session.id,
      ...(!world.settings.sparseReady && {
        guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
        session_type: 'normal',
        resume_gateway_url: world.origin.replace('http', 'ws'),
        shard: session.shard,
        application: { id: world.bot.id, flags: describeApplication(world).flags },
      }),
    });
    for (const guild of guilds) {
      if (guild.available) session.dispatch('GUILD_CREATE', describeGuildCreate(guild, world.bot));
    }
    session.ready = true;
    world.happened('(bot connected)');
  }

  #resume(connection: WebSocket, data: Json): Session | undefined {
    this.counts.resumes += 1;
    const session = this.#sessions.get(String(data.session_id));
    if (data.token !== this.#world.token) return refuse(connection, 4004);
    const missed = session?.eventsAfter(Math.max(0, Number(data.seq) - this.replaysSeenEvents));
    if (!session || !missed || !this.acceptsResume) {
      if (session) this.#sessions.delete(session.id);
      connection.send(JSON.stringify({ op: 9, d: false }));
      return undefined;
    }
    session.socket = connection;
    for (const event of [...missed]) session.write(event);
    session.dispatch('RESUMED', { _trace: [] });
    this.#world.happened(`(bot resumed; ${missed.length} events replayed)`);
    return session;
  }

  #requestMembers(session: Session, data: Json): void {
    const guild = this.#world.guilds.get(String(data.guild_id));
    const wanted = data.user_ids === undefined ? undefined : [data.user_ids].flat().map(String);
    const members = [...(guild?.members.values() ?? [])].filter(({ user }) => wanted?.includes(user.id) ?? true);
    session.dispatch('GUILD_MEMBERS_CHUNK', {
      guild_id: data.guild_id,
      members: members.map((member) => ({ user: describeUser(member.user), roles: [...member.roles], flags: 0 })),
      chunk_index: 0,
      chunk_count: 1,
      nonce: data.nonce,
    });
  }
}

function refuse(connection: WebSocket, code: number): undefined {
  connection.close(code);
}

function parse(raw: RawData): { op: number; d: Json } | undefined {
  try {
    return JSON.parse(String(raw));
  } catch {
    return undefined;
  }
}
