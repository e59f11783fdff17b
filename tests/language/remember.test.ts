import { describe, expect, it } from 'vitest';
import { oncePer, remember, rememberLatest, rememberNumbered } from '../../src/language/remember.js';

/** A function that counts how often it was really computed. */
function counting<Key, Value>(compute: (key: Key) => Value) {
  const counted = {
    times: 0,
    compute(key: Key) {
      counted.times += 1;
      return compute(key);
    },
  };
  return counted;
}

describe('a function that remembers', () => {
  it('computes equal arguments once, as long as there is room', () => {
    const doubling = counting((number: number) => number * 2);
    const doubled = remember(2, doubling.compute);
    expect([doubled(1), doubled(2), doubled(1), doubled(2)]).toEqual([2, 4, 2, 4]);
    expect(doubling.times).toBe(2);
  });

  it('forgets all when it is full, and is right again afterwards', () => {
    const doubling = counting((number: number) => number * 2);
    const doubled = remember(2, doubling.compute);
    expect([1, 2, 3, 1].map(doubled)).toEqual([2, 4, 6, 2]);
    expect(doubling.times).toBe(4);
  });

  it('computes numbers that have slots of their own once', () => {
    const halving = counting((number: number) => (number % 2 === 0 ? number / 2 : undefined));
    const halved = rememberNumbered(3, halving.compute);
    expect([0, 1, 2, 0, 1, 2].map(halved)).toEqual([0, undefined, 1, 0, undefined, 1]);
    expect(halving.times).toBe(3);
  });

  it('is right about numbers that share a slot', () => {
    const halved = rememberNumbered(3, (number) => number / 2);
    expect([1, 4, 1, 7, 0].map(halved)).toEqual([0.5, 2, 0.5, 3.5, 0]);
  });

  it('computes once for each object, whatever comes between', () => {
    const sizing = counting((list: readonly number[]) => list.length);
    const size = oncePer(sizing.compute);
    const [one, other] = [[1], [1, 2]];
    expect([one, other, one, other].map(size)).toEqual([1, 2, 1, 2]);
    expect(sizing.times).toBe(2);
  });

  it('remembers the latest object alone', () => {
    const sizing = counting((list: readonly number[]) => list.length);
    const size = rememberLatest(sizing.compute);
    const [one, other] = [[1], [1, 2]];
    expect([one, one, other, other, one].map((list) => size(list))).toEqual([1, 1, 2, 2, 1]);
    expect(sizing.times).toBe(3);
  });

  it('remembers that there was nothing, too', () => {
    const nothing = counting((_: object) => undefined);
    const none = rememberLatest(nothing.compute);
    const object = {};
    expect([none(object), none(object)]).toEqual([undefined, undefined]);
    expect(nothing.times).toBe(1);
  });
});
