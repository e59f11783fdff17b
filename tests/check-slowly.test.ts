import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkSlowly } from '../src/check-slowly.js';
import type { Problem } from '../src/errors.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const problem = (message: string): Problem => ({ file: 'facts.json', line: 3, message, severity: 'warning' });

function* steps(taken: number[]): Generator<Problem | undefined, void> {
  for (const [at, found] of [undefined, problem('one'), undefined, problem('two')].entries()) {
    taken.push(at);
    yield found;
  }
}

test('takes one step at a time, says each problem once, and ends by itself', () => {
  const taken: number[] = [];
  const warn = vi.fn();
  checkSlowly(steps(taken), { warn }, () => 0);
  expect(taken).toEqual([]);
  vi.advanceTimersToNextTimer().advanceTimersToNextTimer();
  expect(taken).toEqual([0, 1]);
  vi.runAllTimers();
  expect(taken).toEqual([0, 1, 2, 3]);
  expect(warn.mock.calls.map(([said]) => said)).toEqual(['facts.json:3: warning: one', 'facts.json:3: warning: two']);
  expect(vi.getTimerCount()).toBe(0);
});

test('ends early when it is told to', () => {
  const taken: number[] = [];
  const stop = checkSlowly(steps(taken), { warn: vi.fn() }, () => 0);
  vi.advanceTimersToNextTimer();
  stop();
  vi.runAllTimers();
  expect(taken).toEqual([0]);
});

test('waits while the process is at work for others', () => {
  const taken: number[] = [];
  let load = 0.9;
  const stop = checkSlowly(steps(taken), { warn: vi.fn() }, () => load);
  vi.advanceTimersToNextTimer().advanceTimersToNextTimer();
  expect(taken).toEqual([]);
  load = 0.1;
  vi.advanceTimersToNextTimer();
  expect(taken).toEqual([0]);
  stop();
});
