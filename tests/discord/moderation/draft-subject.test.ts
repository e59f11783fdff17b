import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeSubject, parseSubject } from '../../../src/discord/moderation/draft-subject.js';
import { encodeCustomId, parseCustomId } from '../../../src/discord/state/custom-id.js';

const snowflake = fc.bigInt({ min: 1n << 58n, max: (1n << 63n) - 1n }).map(String);
const revision = fc.nat({ max: 9_999 });
const subject = fc.record({
  fact: fc.string({ maxLength: 40 }),
  revision,
  aim: fc.oneof(
    fc.constant({ kind: 'keep' } as const),
    fc.constant({ kind: 'propose' } as const),
    fc.record({ kind: fc.constant('revise' as const), proposal: snowflake, proposalRevision: revision }),
  ),
});

test('A draft’s subject survives the way through an id.', () => {
  fc.assert(
    fc.property(subject, (given) => {
      const id = encodeCustomId('draft', 'save', ...encodeSubject(given));
      if (id === null) return;
      const [, ...args] = parseCustomId(id)?.args ?? [];
      expect(parseSubject(args)).toEqual(given);
    }),
  );
});

test('What was never written so is no subject, and nothing throws.', () => {
  fc.assert(fc.property(fc.array(fc.string()), (args) => void parseSubject(args)));
  for (const args of [[], ['fact'], ['fact', '-1'], ['fact', '1', '123'], ['fact', '1', '123', 'x']]) {
    expect(parseSubject(args)).toBeUndefined();
  }
});
