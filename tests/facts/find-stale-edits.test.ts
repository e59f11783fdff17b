import { describe, expect, test } from 'vitest';
import { findStaleEdits } from '../../src/facts/find-stale-edits.js';
import { fingerprint } from '../../src/facts/fingerprint.js';
import { baseOf, draftOf, editOf, QUOTES } from './sample-base.js';

const before = baseOf({ frozen: draftOf('The harbour froze.') });
const seen = { fact: 'frozen', base: fingerprint(before.facts.get('frozen')) };
const amended = editOf({ operation: 'amend', body: draftOf('The harbour froze over.') }, seen);
const retracted = editOf({ operation: 'retract', body: null }, seen);
const after = baseOf({ frozen: draftOf('The harbour froze on Monday.') });

describe('An edit is not stale', () => {
  test.each([
    ['while the base is as it was', before, amended],
    ['that retracted what is still there', before, retracted],
    ['that took the base’s content, whatever that is', after, editOf({ operation: 'restore', body: null }, seen)],
    [
      'that added what the base does not have',
      before,
      editOf({ operation: 'add', body: draftOf('New.') }, { fact: 'new' }),
    ],
    ['when the base says the same now', baseOf({ frozen: draftOf('The harbour froze over.') }), amended],
  ])('%s.', (_label, base, edit) => {
    expect(findStaleEdits(base, [edit])).toEqual([]);
  });
});

describe('An edit is stale', () => {
  test.each([
    ['when the base’s fact has changed under it', after, amended],
    ['when what it retracted says something else now', after, retracted],
    ['when the base’s fact is gone', baseOf({}), amended],
    [
      'when the base now has a fact of the id that it added',
      after,
      editOf({ operation: 'add', body: draftOf('New.') }, { fact: 'frozen' }),
    ],
  ])('%s.', (_label, base, edit) => {
    expect(findStaleEdits(base, [edit])).toEqual([
      { edit, baseChanged: true, baseNow: base.facts.get('frozen'), lostQuotes: [] },
    ]);
  });

  test('when its quote does not stand in the document any more.', () => {
    const edit = editOf({ operation: 'add', body: draftOf('New.') }, { fact: 'new' });
    const base = baseOf({}, 'The harbour thawed.');
    expect(findStaleEdits(base, [edit])).toEqual([
      { edit, baseChanged: false, baseNow: undefined, lostQuotes: [{ document: 'port', quote: QUOTES[0] }] },
    ]);
  });
});

describe('A fingerprint', () => {
  test('is the same wherever the quote stands and in whatever order the roles were written.', () => {
    const roles = { who: ['Jane Roe'], when: ['on Monday'] };
    const turned = { when: ['on Monday'], who: ['Jane Roe'] };
    const here = baseOf({ a: draftOf('A.', { roles }) });
    const there = baseOf({ a: draftOf('A.', { roles: turned }) }, `# New\n\nBefore it. ${QUOTES[0]}\n`);
    expect(there.facts.get('a')?.citations[0]?.start).not.toBe(here.facts.get('a')?.citations[0]?.start);
    expect(fingerprint(there.facts.get('a'))).toBe(fingerprint(here.facts.get('a')));
  });

  test('is another for any other content, and none for no fact.', () => {
    const drafts = [
      draftOf('A.'),
      draftOf('B.'),
      draftOf('A.', { time: 'this week' }),
      draftOf('A.', { attribution: 'this week' }),
      draftOf('A.', { roles: { who: ['x'] } }),
      draftOf('A.', { roles: { whom: ['x'] } }),
      draftOf('A.', { questions: ['x'] }),
      draftOf('A.', { citations: [{ document: 'port', quote: QUOTES[1] }] }),
      draftOf('A.', { external: [{ link: 'https://a.example', title: 'a', quote: 'a' }] }),
    ];
    const prints = drafts.map((draft) => fingerprint(baseOf({ a: draft }).facts.get('a')));
    expect(new Set(prints).size).toBe(drafts.length);
    expect(fingerprint(undefined)).toBeNull();
  });
});
