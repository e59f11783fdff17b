import { describe, expect, test } from 'vitest';
import { readAsked } from '../../src/retrieval/asked.js';

describe('what a question asks for', () => {
  test.each([
    ['what time is it?', ['when'], 'time'],
    ['at what time of day does it open?', ['when'], 'time'],
    ['by how much were the exams put off?', ['howMany', 'when'], undefined],
    ['for how many months is it closed?', ['howMany', 'when'], 'duration'],
    ['and how long is the tunnel?', ['howMany', 'when'], 'extent'],
    ['how old is the minister?', ['howMany', 'when'], 'age'],
    ['how deep is the harbour?', ['howMany', 'when'], 'distance'],
    ['how much does the ferry cost?', ['howMany'], 'money'],
    ['and what does the ferry cost?', ['howMany'], 'money'],
    ['we wonder what bread costs', ['howMany'], 'money'],
    ['how many per cent voted?', ['howMany'], 'percent'],
    ['which interest rate applies?', ['howMany'], 'percent'],
    ['for how many hours a day is it open?', ['howMany', 'when'], undefined],
    ['how many ships came?', ['howMany'], 'count'],
    ['in which year was it built?', ['when'], 'year'],
    ['who came?', ['who', 'whom', 'saidBy'], undefined],
  ])('is told by its words: “%s”', (question, roles, finer) => {
    const asked = readAsked(question);
    expect([asked.roles, asked.finer]).toEqual([roles, finer]);
  });

  test.each([
    ['what did the envoy say about it?', 'say'],
    ['who came?', undefined],
  ])('is what was said, where it asks with a verb of saying: “%s”', (question, verb) => {
    expect(readAsked(question).saying).toBe(verb);
  });

  test('is yes or no where it begins with a helping verb', () => {
    expect(readAsked('did they come?')).toMatchObject({ yesNo: true, roles: [], finer: undefined, saying: undefined });
  });
});
