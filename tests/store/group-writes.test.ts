/** Writes that share a transaction, and what becomes of them when it collides with another process's. */

import { describe, expect, test } from 'vitest';
import { groupWrites } from '../../src/store/group-writes.js';

const collision = new Error('deadlock detected');

/** A database whose first transactions collide. */
function openColliding(collisions: number) {
  const committed: string[] = [];
  let runs = 0;
  const write = groupWrites<string[]>({
    transact: async (work) => {
      const changes: string[] = [];
      await work(changes);
      runs += 1;
      if (runs <= collisions) throw collision;
      committed.push(...changes);
    },
    isCollision: (error) => error === collision,
    isOutage: () => false,
  });
  const add = (text: string) => write(async (changes) => changes.push(text));
  return { committed, add, runs: () => runs };
}

describe('A transaction that collides', () => {
  test('is run again, and everything in it is there once', async () => {
    const { committed, add } = openColliding(3);
    await Promise.all([add('a'), add('b')]);
    expect(committed).toEqual(['a', 'b']);
  });

  test('again and again rejects in the end, and what comes later is not affected', async () => {
    const { committed, add, runs } = openColliding(5);
    await expect(add('a')).rejects.toBe(collision);
    expect(runs()).toBe(5);
    await add('b');
    expect(committed).toEqual(['b']);
  });
});
