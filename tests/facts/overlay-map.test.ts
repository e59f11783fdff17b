import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOverlayMap } from '../../src/facts/overlay-map.js';

const KEYS: readonly string[] = ['a', 'b', 'c', 'd', 'e', '__proto__'];
const key = fc.constantFrom(...KEYS);
const changes = fc.array(fc.oneof(fc.record({ key, value: fc.nat() }), fc.record({ key })));

describe('an overlay map', () => {
  it('reads like a copy of the map beneath with the changes made, and leaves that one as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat())), changes, (beginning, edits) => {
        const beneath = new Map(beginning);
        const overlay = createOverlayMap(beneath);
        const copy = new Map(beginning);
        for (const edit of edits) {
          if ('value' in edit) {
            overlay.set(edit.key, edit.value);
            copy.set(edit.key, edit.value);
          } else {
            overlay.delete(edit.key);
            copy.delete(edit.key);
          }
        }
        expect(new Map(overlay)).toEqual(copy);
        expect(overlay.size).toBe(copy.size);
        for (const each of KEYS) {
          expect(overlay.has(each)).toBe(copy.has(each));
          expect(overlay.get(each)).toBe(copy.get(each));
        }
        expect(beneath).toEqual(new Map(beginning));
      }),
    );
  });

  it('keeps a changed entry in its place and appends new ones', () => {
    const overlay = createOverlayMap(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    );
    overlay.set('c', 3);
    overlay.set('a', 4);
    expect([...overlay]).toEqual([
      ['a', 4],
      ['b', 2],
      ['c', 3],
    ]);
    expect([...overlay.keys()]).toEqual(['a', 'b', 'c']);
    expect([...overlay.values()]).toEqual([4, 2, 3]);
  });
});
