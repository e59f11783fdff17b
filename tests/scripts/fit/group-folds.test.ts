import { expect, test } from 'vitest';
import { groupFolds } from '../../../scripts/fit/group-folds.js';

test('Each group is held back once, as a whole, and everything else is fitted on meanwhile.', () => {
  const items = ['a', 'b', 'a', 'c', 'b', 'd'].map((group, at) => ({ group, at }));
  const folds = groupFolds(items, 3);
  expect(folds.map(({ heldBack }) => heldBack.map(({ group }) => group).join(''))).toEqual(['aad', 'bb', 'c']);
  for (const { fitted, heldBack } of folds)
    expect([...fitted, ...heldBack].toSorted((a, b) => a.at - b.at)).toEqual(items);
});
