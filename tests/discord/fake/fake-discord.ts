/** A fake Discord as a test sees it: the people, the bot's connection, faults, and what the bot did wrong. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Guild } from './driver/guild.js';
import { Person } from './driver/person.js';
import { Faults } from './faults.js';
import { Gateway } from './gateway/gateway.js';
import { createRestServer } from './rest-server.js';
import type { StoredCommand } from './state/command-registry.js';
import type { Metrics } from './state/metrics.js';
import type { PermissionName } from './state/permissions.js';
import { type LoggedRequest, type Settings, type Violation, World } from './state/world.js';

const LOOK_AGAIN_MS = 20;

/** A fake Discord; see `startFakeDiscord`. */
export class FakeDiscord {
  /** Faults of the REST API. */
  readonly faults = new Faults();
  /** The bot's connection, and how to break it. */
  readonly gateway: Gateway;
  readonly #world: World;
  readonly #server: Server;
  #port = 0;

  /** Does not listen yet; see `startFakeDiscord`. */
  constructor(settings: Settings) {
    this.#world = new World(settings);
    this.gateway = new Gateway(this.#world);
    this.#server = createRestServer(this.#world, this.faults);
    this.gateway.attach(this.#server);
  }

  /** What a client must be given as `rest.api`. */
  get url(): string {
    return `${this.#world.origin}/api`;
  }

  /** The bot's token. */
  get token(): string {
    return this.#world.token;
  }

  /** The bot under test. */
  get bot(): { readonly id: string; readonly name: string; readonly mention: string } {
    const { id, name } = this.#world.bot;
    return { id, name, mention: `<@${id}>` };
  }

  /** Rules that the bot broke, oldest first. */
  get violations(): readonly Violation[] {
    return this.#world.violations;
  }

  /** The bot's latest requests, oldest first; those that met a fault are left out. */
  get requests(): readonly LoggedRequest[] {
    return this.#world.requests;
  }

  /** Counters, and the latencies of interactions. */
  get metrics(): Metrics {
    return this.#world.metrics;
  }

  /** Everything that happened lately, line by line. */
  get transcript(): string {
    return this.#world.transcript.since(0);
  }

  /** The commands that can be used in a guild, or without one in direct messages. */
  commands(guild?: Guild): readonly StoredCommand[] {
    return this.#world.commands.usableIn(guild?.id);
  }

  /** Makes a guild, in which the bot is unless `bot` is false. */
  guild(
    name: string,
    options: { bot?: boolean; botPermissions?: readonly PermissionName[]; locale?: string } = {},
  ): Guild {
    return new Guild(this.#world, name, options);
  }

  /** Makes a person who is in no guild yet. */
  person(name: string): Person {
    return new Person(this.#world, this.#world.addUser(name));
  }

  /** Waits until the bot is connected, has been told of its guilds and has read that. */
  async botIsOnline({ withinMs = this.#world.settings.patienceMs }: { withinMs?: number } = {}): Promise<void> {
    await this.until(() => this.gateway.online, 'the bot to come online', { withinMs });
    await this.gateway.caughtUp();
  }

  /** Waits until something is true: looks again whenever anything happened here, and now and then for what happens in the bot. */
  async until(
    condition: () => boolean,
    what: string,
    { withinMs = this.#world.settings.patienceMs }: { withinMs?: number } = {},
  ): Promise<void> {
    const mark = this.#world.transcript.mark;
    const lookAgain = setInterval(() => this.#world.waits.changed(), LOOK_AGAIN_MS);
    try {
      await this.#world.waits.until(() => condition() || undefined, {
        withinMs,
        describe: () => `Waited ${withinMs} ms for ${what}. Meanwhile:\n${this.#world.transcript.since(mark)}`,
      });
    } finally {
      clearInterval(lookAgain);
    }
  }

  /** Returns the violations so far and forgets them; for a test that provokes them. */
  takeViolations(): Violation[] {
    return this.#world.violations.splice(0);
  }

  /** Throws if the bot broke a rule; for a test's teardown. */
  assertNoViolations(): void {
    const { violations } = this;
    if (violations.length === 0) return;
    const lines = violations.map(
      ({ request, at, problem, body }) =>
        `- ${request}\n    ${at ? `${at}: ` : ''}${problem}\n    body: ${JSON.stringify(body)}`,
    );
    throw new Error(`The bot broke ${violations.length} rule(s) of Discord:\n${lines.join('\n')}`);
  }

  /** Begins to listen; on the same port as before, if it has listened already. */
  async goesOnline(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
    this.#world.origin = `http://127.0.0.1:${this.#port}`;
  }

  /** Becomes unreachable: connections break, new ones are refused. Sessions are kept. */
  async goesOffline(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.gateway.drop();
    this.#server.closeAllConnections();
    await closed;
  }

  /** Ends everything. */
  async close(): Promise<void> {
    this.#world.waits.stopAll('The fake Discord was closed.');
    this.gateway.stop();
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}
