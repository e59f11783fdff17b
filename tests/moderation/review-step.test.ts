import { expect, test } from 'vitest';
import { type ReviewStep, reviewStep } from '../../src/moderation/review-step.js';

const by = (...users: (string | null)[]) => users.map((user) => ({ by: user, atMs: 0 }));

test.each<readonly [string, Parameters<typeof reviewStep>, ReviewStep]>([
  ['One is enough: any moderator decides.', [{ proposer: 'ann', approvals: [] }, 'mo', 1], 'decides'],
  [
    'One is enough: a moderator decides on their own proposal too.',
    [{ proposer: 'mo', approvals: [] }, 'mo', 1],
    'decides',
  ],
  ['Two are needed: the first counts.', [{ proposer: 'ann', approvals: [] }, 'mo', 2], 'counts'],
  ['Two are needed: the second decides.', [{ proposer: 'ann', approvals: by('mo') }, 'otto', 2], 'decides'],
  ['Two are needed: nobody is both.', [{ proposer: 'ann', approvals: by('mo') }, 'mo', 2], 'second-needed'],
  [
    'Two are needed: where two stand behind it already, for they pressed at once, one of them decides.',
    [{ proposer: 'ann', approvals: by('mo', 'otto') }, 'mo', 2],
    'decides',
  ],
  [
    'Two are needed: a moderator who proposed counts from the beginning.',
    [{ proposer: 'mo', approvals: by('mo') }, 'otto', 2],
    'decides',
  ],
  [
    'Two are needed: nobody approves what they proposed before being a moderator.',
    [{ proposer: 'mo', approvals: [] }, 'mo', 2],
    'own',
  ],
  [
    'Two are needed: an approval without a name counts for nobody.',
    [{ proposer: 'ann', approvals: by(null) }, 'mo', 2],
    'counts',
  ],
  [
    'Two are needed: a proposer whose name was erased stands in nobody’s way.',
    [{ proposer: null, approvals: by('mo') }, 'otto', 2],
    'decides',
  ],
])('%s', (_label, given, step) => {
  expect(reviewStep(...given)).toBe(step);
});
