import { describe, expect, test } from 'vitest';
import { explainClose, explainStartFailure } from '../../../src/discord/client/explain-start-failure.js';
import { UserError } from '../../../src/errors.js';

const ELSEWHERE = 'http://127.0.0.1:4010/api';

describe('why Discord closed the connection', () => {
  test.each([
    [4004, 'Discord does not accept DISCORD_TOKEN: '],
    [4010, 'Discord has closed the connection for good (InvalidShard 4010).'],
    [4013, 'Discord has closed the connection for good (InvalidIntents 4013).'],
    [4014, 'Discord does not allow the message-content intent: '],
    [4999, 'Discord has closed the connection for good (code 4999).'],
  ])('%i is said in a whole sentence', (code, sentence) => {
    expect(explainClose(code).message).toContain(sentence);
  });
});

describe('why Discord could not be joined', () => {
  test('what was explained already stays as it is', () => {
    const error = new UserError('Said.');
    expect(explainStartFailure(error, undefined)).toBe(error);
  });

  test('an error in the program is none of the operator’s, unless the operator chose the address', () => {
    const error = new TypeError('x is not a function');
    expect(explainStartFailure(error, undefined)).toBe(error);
    expect(explainStartFailure(error, ELSEWHERE)).toMatchObject({ cause: error });
    expect(explainStartFailure(new Error('other'), ELSEWHERE)).not.toBeInstanceOf(UserError);
  });
});
