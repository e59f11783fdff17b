import { describe, expect, test } from 'vitest';
import { findDismissed, findGap, listGaps, wordingKey } from '../../src/moderation/list-gaps.js';
import type { Gaps, UnmetWording } from '../../src/store/gaps.js';

const wording = (text: string, counts: Partial<UnmetWording> = {}): UnmetWording => ({
  text,
  asked: 1,
  askers: [],
  forgottenAskers: 1,
  notHelpful: 0,
  waiting: 0,
  latestMs: 0,
  ...counts,
});

/** What a store would give. */
const kept = (wordings: readonly UnmetWording[], dismissed: readonly string[] = []): Gaps => ({
  list: async () => wordings,
  dismissed: async () => dismissed,
  mark: async () => {},
  markOf: async () => undefined,
  unmark: async () => {},
  wait: async () => {},
  waiting: async () => [],
  fill: async () => {},
  toTell: async () => [],
  takeToTell: async () => [],
  waitOn: async () => {},
  told: async () => {},
});

const CUP = wording('Who won the regatta last night?', { asked: 2, waiting: 1, forgottenAskers: 1 });
const CUP_TOO = wording('who won last night’s regatta', { notHelpful: 1, waiting: 2 });
const RAIN = wording('Will it rain in Geneva tomorrow?', { asked: 4, forgottenAskers: 2 });

describe('Gaps', () => {
  test('of most people come first, each person counted once however often and in whatever words', async () => {
    const twice = { ...CUP, asked: 9, askers: ['ada', 'ben'], forgottenAskers: 0 };
    const again = { ...CUP_TOO, askers: ['ben'], forgottenAskers: 1 };
    const one = { ...RAIN, asked: 20, askers: ['ada'], forgottenAskers: 0 };
    const listed = await listGaps(kept([one, twice, again]), 'guild');
    expect(listed.map(({ wordings, people, asked }) => [wordings[0].text, people, asked])).toEqual([
      [CUP.text, 3, 10],
      [RAIN.text, 1, 20],
    ]);
  });

  test('of as many people are in the order of how often they were asked, with the counts of all their wordings.', async () => {
    const listed = await listGaps(kept([CUP, CUP_TOO, RAIN]), 'guild');
    expect(
      listed.map(({ wordings, asked, notHelpful, waiting }) => [wordings[0].text, asked, notHelpful, waiting]),
    ).toEqual([
      [RAIN.text, 4, 0, 0],
      [CUP.text, 3, 1, 3],
    ]);
  });

  test('are without those that are like a dismissed wording.', async () => {
    expect(await listGaps(kept([CUP_TOO], [CUP.text]), 'guild')).toEqual([]);
  });

  test('are found by the key of any of their wordings, and by no other.', async () => {
    const listed = await listGaps(kept([CUP, CUP_TOO, RAIN]), 'guild');
    for (const { text } of [CUP, CUP_TOO]) expect(findGap(listed, wordingKey(text))?.wordings[0]).toBe(CUP);
    for (const key of ['', 'constructor', wordingKey(`${CUP.text} `)]) expect(findGap(listed, key)).toBeUndefined();
  });
});

describe('Dismissed wordings', () => {
  test('come back together with those like them, the one that was named first.', async () => {
    const gaps = kept([], [RAIN.text, CUP.text, CUP_TOO.text]);
    expect(await findDismissed(gaps, { guild: 'guild', key: wordingKey(CUP_TOO.text) })).toEqual([
      CUP_TOO.text,
      CUP.text,
    ]);
  });

  test('of a key that none has are none.', async () => {
    expect(await findDismissed(kept([], [RAIN.text]), { guild: 'guild', key: wordingKey(CUP.text) })).toEqual([]);
  });
});
