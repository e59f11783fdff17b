import { expect, test } from 'vitest';
import { readDate } from '../../../src/discord/render/read-date.js';

test('dates that name their year are put in order', () => {
  const inOrder = ['2019', 'March 2020', '2020-03-01', '2 March 2020', 'March 3rd, 2020', 'on 4 Apr. 2020', 'by 2021'];
  const ranks = inOrder.map(readDate);
  expect(ranks).toEqual([...ranks].sort((a, b) => (a ?? 0) - (b ?? 0)));
  expect(ranks).not.toContain(undefined);
});

test.each(['this week', 'on Friday', '12 November', 'last year', '', '10:30'])(
  'no year is supplied for "%s"',
  (time) => {
    expect(readDate(time)).toBeUndefined();
  },
);
