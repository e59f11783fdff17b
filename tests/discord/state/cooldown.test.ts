import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cooldown } from '../../../src/discord/state/cooldown.js';

describe('a cooldown', () => {
  test('allows a burst, then one for each refill, and says how long to wait', () => {
    let now = 0;
    const cooldown = new Cooldown({ burst: 2, refillMs: 1000 }, () => now);
    expect([cooldown.take('a'), cooldown.take('a'), cooldown.take('a')]).toEqual([0, 0, 1000]);
    expect(cooldown.take('b')).toBe(0);
    now = 400;
    expect(cooldown.take('a')).toBe(600);
    now = 1000;
    expect([cooldown.take('a'), cooldown.take('a')]).toEqual([0, 1000]);
  });

  test('never allows more than its burst and what was refilled, whatever the clock does', () => {
    const step = fc.integer({ min: -500, max: 2000 });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (steps, burst) => {
        let now = 0;
        let forward = 0;
        let taken = 0;
        const cooldown = new Cooldown({ burst, refillMs: 1000 }, () => now);
        for (const ms of steps) {
          now += ms;
          forward += Math.max(0, ms);
          if (cooldown.take('a') === 0) taken += 1;
        }
        expect(taken).toBeLessThanOrEqual(burst + forward / 1000);
      }),
    );
  });
});
