/** Keeps a reader in step with the journal, whichever process writes: every edit once, in order, also past outages. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Edit } from '../facts/edit.js';
import type { Store } from './store.js';

/** What a reader of the journal must do; it must not throw. */
export interface JournalReader {
  /** Where a guild stands: its facts' last edits. Called once at the start for each guild that has edits. */
  load(guild: string, edits: readonly Edit[]): void;
  /** What has come since, in order. */
  apply(guild: string, edits: readonly Edit[]): void;
  /** The store cannot be read, or nothing can be heard of other processes; the follower tries again by itself, and each try that fails is told. */
  failed(error: unknown): void;
  /** Other processes can be heard of again. What has come meanwhile is applied before, or soon after. */
  recovered(): void;
}

export interface Following {
  /** Reads on in a guild at once: what was kept before is applied when it resolves. Rejects where the store cannot be read. */
  refresh(guild: string): Promise<void>;
  /** Stops reading; nothing is delivered any more, what is being read included. */
  stop(): void;
}

/** Edits read at a time. */
const PAGE = 500;

/** Guilds loaded at a time. */
const AT_ONCE = 10;

/** Pauses before trying again, twice as long each time. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

/** Resolves once every guild that has edits is loaded; rejects where the store cannot be read. */
export async function followJournal(
  { journal, changes }: Pick<Store, 'journal' | 'changes'>,
  reader: JournalReader,
): Promise<Following> {
  const reached = new Map<string, number>();
  const wanted = new Map<string, number>();
  const reading = new Set<string>();
  let stopped = false;

  const reachedBy = (guild: string): number => reached.get(guild) ?? 0;
  const isBehind = (guild: string): boolean => reachedBy(guild) < (wanted.get(guild) ?? 0);

  async function load(guild: string): Promise<void> {
    const { version, edits } = await journal.projection(guild);
    reached.set(guild, version);
    reader.load(guild, edits);
  }

  async function readOn(guild: string): Promise<{ readonly isAll: boolean }> {
    const told = wanted.get(guild);
    const edits = await journal.since(guild, reachedBy(guild), PAGE);
    if (stopped) return { isAll: true };
    // Told of more than there is, by whatever else can notify: reading on would never end. What was told meanwhile still counts.
    if (edits.length === 0 && wanted.get(guild) === told) wanted.set(guild, reachedBy(guild));
    apply(guild, edits);
    return { isAll: edits.length < PAGE };
  }

  /** What was applied while it was read is not applied again. */
  function apply(guild: string, edits: readonly Edit[]): void {
    const fresh = edits.filter(({ version }) => version > reachedBy(guild));
    const last = fresh.at(-1);
    if (last === undefined) return;
    reached.set(guild, last.version);
    reader.apply(guild, fresh);
  }

  async function refresh(guild: string): Promise<void> {
    while (!(await readOn(guild)).isAll);
  }

  /** Never rejects. One runs for a guild at a time; what is wanted meanwhile it reads too. */
  async function catchUp(guild: string): Promise<void> {
    reading.add(guild);
    for (let pauseMs = FIRST_PAUSE_MS; !stopped && isBehind(guild); ) {
      try {
        await readOn(guild);
        pauseMs = FIRST_PAUSE_MS;
      } catch (error) {
        if (stopped) break;
        reader.failed(error);
        await sleep(pauseMs, undefined, { ref: false });
        pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
      }
    }
    reading.delete(guild);
  }

  function want(guild: string, version: number, edit?: Edit): void {
    wanted.set(guild, Math.max(version, wanted.get(guild) ?? 0));
    // The next edit of this process need not be read: whoever appended it finds it applied, also where it was heard of by another way before.
    if (edit !== undefined && version === reachedBy(guild) + 1) apply(guild, [edit]);
    if (!reading.has(guild) && isBehind(guild)) void catchUp(guild);
  }

  const guilds = [...(await journal.versions()).keys()];
  while (guilds.length > 0) await Promise.all(guilds.splice(0, AT_ONCE).map(load));
  const unsubscribe = changes.subscribe(want, {
    lost: (error) => reader.failed(error),
    found: () => reader.recovered(),
  });
  const stop = (): void => {
    stopped = true;
    unsubscribe();
  };
  try {
    // What was committed between loading and subscribing.
    for (const [guild, version] of await journal.versions()) want(guild, version);
  } catch (error) {
    stop();
    throw error;
  }
  return { refresh, stop };
}
