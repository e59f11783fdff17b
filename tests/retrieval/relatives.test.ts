import { describe, expect, it } from 'vitest';
import { createBeginnings, relativesAmong } from '../../src/retrieval/relatives.js';

const KEYS = ['diplomaci', 'diplomat', 'diploma', 'dinosaur', 'negoti', 'oman', '#12345', '@diplomat'];

describe('the family of a stem', () => {
  it.each([
    ['diplomat', ['diploma', 'diplomaci'], 'the nearest stand first'],
    ['negoti', [], 'a stem is not its own relative'],
    ['negotiat', ['negoti'], 'the stem asked for need not be known'],
    ['omani', [], 'a beginning of four letters makes no family'],
    ['dinos', [], 'too little of the longer one is shared'],
  ])('of “%s” is %j: %s', (stem, family) => {
    expect(relativesAmong(stem, createBeginnings(KEYS).like(stem))).toEqual(family);
  });

  it('is found without a look at keys that begin otherwise', () => {
    expect([...createBeginnings(KEYS).like('diplomacy')]).toEqual(['diplomaci', 'diplomat', 'diploma']);
  });

  it('stays small, however many keys begin alike', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `internationa${String.fromCodePoint(0x4e00 + at)}`);
    expect(relativesAmong('international', many).length).toBeLessThanOrEqual(16);
  });

  it('loses a key that was removed', () => {
    const beginnings = createBeginnings(KEYS);
    beginnings.remove('diplomat');
    beginnings.remove('never there');
    expect([...beginnings.like('diplomat')]).toEqual(['diplomaci', 'diploma']);
  });
});
