/** When the bot answers in a channel, as its moderators chose. Kept in the store, remembered for a moment. */

import { BoundedMap } from '../../bounded-map.js';
import type { Settings } from '../../store/store.js';

/** `off`: never; `mentions`: when addressed; `questions`: also questions addressed to nobody. */
export const CHANNEL_MODES = ['off', 'mentions', 'questions'] as const;
export type ChannelMode = (typeof CHANNEL_MODES)[number];

/** A thread with its parent channel, or a channel without. */
export interface Place {
  readonly guild: string;
  readonly channel: string;
  readonly parent: string | null;
}

/** Another process may have changed a mode; after so long it is read again. */
const REMEMBERED_MS = 15_000;
const REMEMBERED_GUILDS = 2_000;
const PREFIX = 'channel-mode:';

type Modes = ReadonlyMap<string, ChannelMode>;

/** Reads and writes modes. */
export class ChannelModes {
  readonly #settings: Settings;
  readonly #now: () => number;
  readonly #guilds: BoundedMap<string, { modes: Promise<Modes>; at: number }>;

  constructor(settings: Settings, now: () => number) {
    this.#settings = settings;
    this.#now = now;
    this.#guilds = new BoundedMap(REMEMBERED_GUILDS);
  }

  /** The channel's own mode; null where none was chosen. Rejects while the store is away and nothing is remembered. */
  async own(guild: string, channel: string): Promise<ChannelMode | null> {
    return (await this.#modesOf(guild)).get(channel) ?? null;
  }

  /** The mode that counts: the place's own, else its parent's; null where nobody chose, and then only mentions are answered. */
  async of({ guild, channel, parent }: Place): Promise<ChannelMode | null> {
    const modes = await this.#modesOf(guild);
    return modes.get(channel) ?? (parent === null ? null : (modes.get(parent) ?? null));
  }

  /** Chooses a mode; null forgets the choice. */
  async choose(place: Place, mode: ChannelMode | null, by: string): Promise<void> {
    const { guild, channel } = place;
    await this.#settings.write({ guild, key: PREFIX + channel, value: mode, by, atMs: this.#now() });
    this.#guilds.delete(guild);
  }

  #modesOf(guild: string): Promise<Modes> {
    const known = this.#guilds.get(guild);
    const age = known === undefined ? Number.POSITIVE_INFINITY : this.#now() - known.at;
    if (known && age >= 0 && age < REMEMBERED_MS) return known.modes;
    // While the store is away, what was known last is better than silence.
    const modes = this.#load(guild).catch((error: unknown) => {
      if (known) return known.modes;
      this.#guilds.delete(guild);
      throw error;
    });
    this.#guilds.set(guild, { modes, at: this.#now() });
    return modes;
  }

  async #load(guild: string): Promise<Modes> {
    const modes = new Map<string, ChannelMode>();
    for (const { key, value } of await this.#settings.all(guild)) {
      const mode = CHANNEL_MODES.find((candidate) => candidate === value);
      if (key.startsWith(PREFIX) && mode) modes.set(key.slice(PREFIX.length), mode);
    }
    return modes;
  }
}
