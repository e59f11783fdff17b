/** A reader of the journal for tests: keeps what it is given, in the order of arrival. */

import type { Edit } from '../../src/facts/edit.js';
import type { JournalReader } from '../../src/store/follow-journal.js';

export interface KeepingReader extends JournalReader {
  /** The last edit of each fact, by guild and fact. */
  readonly latest: ReadonlyMap<string, Edit>;
  /** By guild; what was loaded counts with the versions of the last edits. */
  readonly versions: ReadonlyMap<string, readonly number[]>;
  readonly failures: readonly unknown[];
  /** Whether it was told of a failure last, and not that all can be read again. */
  readonly isBehind: boolean;
  /** The same for any two readers that know the same. */
  summary(): string;
}

export function createReader(): KeepingReader {
  const latest = new Map<string, Edit>();
  const versions = new Map<string, number[]>();
  const failures: unknown[] = [];
  let isBehind = false;
  const take = (guild: string, edits: readonly Edit[]): void => {
    for (const edit of edits) latest.set(`${guild} ${edit.fact}`, edit);
    versions.set(guild, [...(versions.get(guild) ?? []), ...edits.map(({ version }) => version)]);
  };
  return {
    latest,
    versions,
    failures,
    load: take,
    apply: take,
    failed(error) {
      failures.push(error);
      isBehind = true;
    },
    recovered() {
      isBehind = false;
    },
    get isBehind() {
      return isBehind;
    },
    summary: () => summarise([...latest.values()]),
  };
}

/** What a reader's summary should be that knows these last edits. */
export function summarise(latest: readonly Edit[]): string {
  const lines = latest.map(({ guild, fact, version, revision, event, body }) =>
    [guild, fact, version, revision, event, body?.statement].join(' '),
  );
  return lines.sort().join('; ');
}
