import { describe, expect, it } from 'vitest';
import { createLazyMap } from '../../src/facts/lazy-map.js';

const KEYS = ['one', 'two', 'three', '__proto__'];

function lazily() {
  const looked: number[] = [];
  const map = createLazyMap(KEYS, (place) => {
    looked.push(place);
    return { place };
  });
  return { map, looked };
}

describe('a lazy map', () => {
  it('reads like a map of its keys and their values, in order', () => {
    const { map } = lazily();
    const same = new Map(KEYS.map((key, place) => [key, { place }]));
    expect([...map]).toEqual([...same]);
    expect([...map.keys()]).toEqual([...same.keys()]);
    expect([...map.values()]).toEqual([...same.values()]);
    expect([...map.entries()]).toEqual([...same.entries()]);
    expect(map.size).toBe(same.size);
    const visited: unknown[] = [];
    map.forEach((value, key) => {
      visited.push([key, value]);
    });
    expect(visited).toEqual([...same]);
  });

  it('opens nothing for its keys, and of its values only those that are looked up', () => {
    const { map, looked } = lazily();
    expect([...map.keys()].length).toBe(4);
    expect([map.has('two'), map.has('four')]).toEqual([true, false]);
    expect(looked).toEqual([]);
    expect(map.get('two')).toEqual({ place: 1 });
    expect(map.get('four')).toBeUndefined();
    expect(looked).toEqual([1]);
  });

  it('gives the same value at every look, as long as somebody holds it', () => {
    const { map, looked } = lazily();
    const held = map.get('three');
    expect(map.get('three')).toBe(held);
    expect([...map.values()][2]).toBe(held);
    expect(looked.filter((place) => place === 2)).toEqual([2]);
  });
});
