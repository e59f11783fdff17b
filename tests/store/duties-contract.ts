/** What every engine must do with duties: progress along a journal, and one process at work. */

import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { createEdit, NOW } from './create-edit.js';
import { append } from './journal-contract.js';

export function testDuties(store: () => Store, isShared: boolean): void {
  describe('duties', () => {
    const holdOf = (guild: string, holder = 'one', nowMs = NOW) => ({
      guild,
      duty: 'audit',
      holder,
      nowMs,
      untilMs: nowMs + 100,
    });
    const editTwice = async (): Promise<string> => {
      const guild = randomUUID();
      for (const fact of ['a', 'b']) await append(store(), createEdit({ guild, fact }));
      return guild;
    };

    test('a guild is behind until the last edit is reached, each duty for itself', async () => {
      const guild = await editTwice();
      expect(await store().duties.behind('audit')).toContain(guild);
      expect(await store().duties.take(holdOf(guild))).toBe(0);
      expect(await store().duties.reach(holdOf(guild), 1)).toBe(true);
      expect(await store().duties.behind('audit')).toContain(guild);
      expect(await store().duties.reach(holdOf(guild), 2)).toBe(true);
      expect(await store().duties.behind('audit')).not.toContain(guild);
      expect(await store().duties.behind('marks')).toContain(guild);
      await append(store(), createEdit({ guild, fact: 'c' }));
      expect(await store().duties.behind('audit')).toContain(guild);
      expect(await store().duties.take(holdOf(guild))).toBe(2);
    });

    test.runIf(isShared)('of several processes one has it, until it lets go or is not heard of any more', async () => {
      const guild = await editTwice();
      const { duties } = store();
      const all = await Promise.all(['one', 'two', 'three'].map((holder) => duties.take(holdOf(guild, holder))));
      expect(all.filter((version) => version !== undefined)).toEqual([0]);
      const [holder = '', other = ''] =
        all[0] === 0 ? ['one', 'two'] : all[1] === 0 ? ['two', 'one'] : ['three', 'one'];
      expect(await duties.take(holdOf(guild, holder, NOW + 50))).toBe(0);
      expect(await duties.take(holdOf(guild, other, NOW + 149))).toBeUndefined();
      expect(await duties.take(holdOf(guild, other, NOW + 151))).toBe(0);
      expect(await duties.reach(holdOf(guild, holder, NOW + 152), 2)).toBe(false);
      expect(await duties.reach(holdOf(guild, other, NOW + 152), 1)).toBe(true);
      await duties.release(holdOf(guild, holder));
      expect(await duties.take(holdOf(guild, holder, NOW + 153))).toBeUndefined();
      await duties.release(holdOf(guild, other));
      expect(await duties.take(holdOf(guild, holder, NOW + 153))).toBe(1);
    });

    test.runIf(isShared)('one that was taken before the clock went back keeps nobody out', async () => {
      const guild = await editTwice();
      const { duties } = store();
      expect(await duties.take(holdOf(guild, 'one', NOW))).toBe(0);
      expect(await duties.take(holdOf(guild, 'two', NOW - 50))).toBeUndefined();
      expect(await duties.take(holdOf(guild, 'two', NOW - 3_600_000))).toBe(0);
    });
  });
}
