/** One gateway session: what a bot identified as, and the events to replay if its connection breaks. */
import type { WebSocket } from 'ws';

/** An event as it was numbered and written for one session. */
export interface SentEvent {
  readonly sequence: number;
  readonly name: string;
  readonly text: string;
  readonly delivered: (() => void) | undefined;
}

/** A gateway session. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [index: number, count: number];
  /** The connection, while there is one. */
  socket: WebSocket | undefined;
  /** True once READY and the guilds were sent. */
  ready = false;
  #sequence = 0;
  readonly #replay: SentEvent[] = [];
  readonly #keep: number;

  /** Keeps the last `keep` events for replay. */
  constructor(options: { id: string; intents: number; shard: readonly [number, number]; keep: number }) {
    this.id = options.id;
    this.intents = options.intents;
    this.shard = options.shard;
    this.#keep = options.keep;
  }

  /** True if the guild (or, without one, direct messages) belongs to this session's shard. */
  serves(guildId: string | undefined): boolean {
    const [index, count] = this.shard;
    const shard = guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
    return shard === index;
  }

  /** Numbers an event, keeps it for replay and writes it if there is a connection. */
  dispatch(name: string, data: unknown, delivered?: () => void): void {
    const sequence = ++this.#sequence;
    const text = JSON.stringify({ op: 0, t: name, s: sequence, d: data });
    const event = { sequence, name, text, delivered };
    this.#replay.push(event);
    if (this.#replay.length > this.#keep * 2) this.#replay.splice(0, this.#keep);
    this.write(event);
  }

  /** Writes an event to the connection, if there is one. */
  write(event: SentEvent): void {
    if (this.socket?.readyState !== 1) return;
    this.socket.send(event.text);
    event.delivered?.();
  }

  /** The events after a sequence number; undefined if some of them are forgotten already. */
  eventsAfter(sequence: number): readonly SentEvent[] | undefined {
    const first = this.#replay[0]?.sequence ?? this.#sequence + 1;
    if (sequence > this.#sequence || sequence < first - 1) return undefined;
    return this.#replay.filter((event) => event.sequence > sequence);
  }

  /** The latest event of one name, or of any. */
  latest(name?: string): SentEvent | undefined {
    return this.#replay.findLast((event) => name === undefined || event.name === name);
  }
}
