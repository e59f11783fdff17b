/** The front end's short memory: bounded, and forgetting at the right time. */

import { describe, expect, test } from 'vitest';
import { FOLLOW_UP_WINDOW_MS, REPEAT_WINDOW_MS, RecentAnswers } from '../../../src/discord/state/recent-answers.js';
import { SeenEvents } from '../../../src/discord/state/seen-events.js';
import { WorkLimit } from '../../../src/discord/state/work-limit.js';
import { makeAnswer } from '../setup/briefing.js';

test('an event is first exactly once', () => {
  const seen = new SeenEvents(2);
  expect([seen.isFirst('1'), seen.isFirst('1'), seen.isFirst('2'), seen.isFirst('1')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

describe('recent answers', () => {
  const posted = (id: string | undefined) => Promise.resolve(id);

  test('are found while they are recent, in their channel, for exactly their facts', async () => {
    let now = 0;
    const recent = new RecentAnswers(() => now);
    recent.posting('desk', ['a'], posted('m1'));
    now = REPEAT_WINDOW_MS - 1;
    expect(await recent.find('desk', ['a'])).toBe('m1');
    expect(await recent.find('desk', ['a', 'b'])).toBeUndefined();
    expect(await recent.find('other', ['a'])).toBeUndefined();
    now = REPEAT_WINDOW_MS;
    expect(await recent.find('desk', ['a'])).toBeUndefined();
  });

  test('that were deleted, or never came to stand there, are not found', async () => {
    const recent = new RecentAnswers(() => 0);
    recent.posting('desk', ['a'], posted('m1'));
    recent.forget('m1');
    recent.posting('desk', ['b'], Promise.reject(new Error('refused')));
    recent.posting('desk', ['c'], posted(undefined));
    expect(await Promise.all(['a', 'b', 'c'].map((fact) => recent.find('desk', [fact])))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('give a follow-up its context to the same person in the same channel, for a while', () => {
    let now = 0;
    const recent = new RecentAnswers(() => now);
    recent.answering('desk', 'alice', makeAnswer({ question: 'who?', facts: ['meeting'] }));
    expect(recent.contextOf('desk', 'alice')?.facts).toEqual(['meeting']);
    expect(recent.contextOf('desk', 'bob')).toBeUndefined();
    expect(recent.contextOf('other', 'alice')).toBeUndefined();
    now = FOLLOW_UP_WINDOW_MS;
    expect(recent.contextOf('desk', 'alice')).toBeUndefined();
  });
});

test('a work limit runs so much at once, refuses the rest, and is idle when all is done, failed or not', async () => {
  const limit = new WorkLimit(1);
  let finish: () => void = () => {};
  const first = limit.tryRun(() => new Promise<void>((resolve) => (finish = resolve)));
  expect(await limit.tryRun(async () => {})).toBe(false);
  const idle = limit.idle();
  finish();
  expect(await first).toBe(true);
  await idle;
  await expect(limit.tryRun(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await limit.idle();
  expect(await limit.tryRun(async () => {})).toBe(true);
});
