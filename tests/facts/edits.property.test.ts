/** Any sequence of edits against an oracle that is too simple to be wrong. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Edit } from '../../src/facts/edit.js';
import type { Fact } from '../../src/facts/fact.js';
import { factAfter, toFact } from '../../src/facts/fact-after.js';
import { undoTo } from '../../src/facts/undo-to.js';
import { baseOf, draftOf, editOf, QUOTES } from './sample-base.js';

const FACTS = ['base-a', 'base-b', 'own-a', 'own-b'] as const;

const base = baseOf({ 'base-a': draftOf('A froze.'), 'base-b': draftOf('B waited.') });

const draft = fc.record({ statement: fc.constantFrom('One.', 'Two.', 'Three.'), quote: fc.constantFrom(...QUOTES) });

/** What somebody does next; `to` is where an undo goes, among the revisions that there are. */
const step = fc.record({
  fact: fc.constantFrom(...FACTS),
  what: fc.constantFrom('write', 'retract', 'restore', 'undo'),
  draft,
  to: fc.nat(),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** The change that a step comes to, or undefined where it can do nothing. */
function changeOf({ fact, what, draft: { statement, quote }, to }: Step, history: readonly Edit[]): Change | undefined {
  const known = base.facts.has(fact) || history.length > 0;
  const body = draftOf(statement, { citations: [{ document: 'port', quote }] });
  if (what === 'write') return { operation: known ? 'amend' : 'add', body };
  if (!known) return undefined;
  if (what === 'retract') return { operation: 'retract', body: null };
  if (what === 'undo') return undoTo(history, to % (history.length + 1));
  return base.facts.has(fact) ? { operation: 'restore', body: null } : { operation: 'restore', body };
}

interface Played {
  readonly histories: ReadonlyMap<string, readonly Edit[]>;
  /** After each edit of a fact, from revision 0 on, what the oracle says that it is. */
  readonly expected: ReadonlyMap<string, readonly (Fact | undefined)[]>;
}

/** Plays the steps; the oracle keeps every state that ever was, and an undo takes one out again. */
function play(steps: readonly Step[]): Played {
  const histories = new Map<string, Edit[]>(FACTS.map((fact) => [fact, []]));
  const expected = new Map<string, (Fact | undefined)[]>(FACTS.map((fact) => [fact, [base.facts.get(fact)]]));
  let version = 0;
  for (const played of steps) {
    const { fact, what, to } = played;
    const history = histories.get(fact) ?? [];
    const states = expected.get(fact) ?? [];
    const change = changeOf(played, history);
    if (change === undefined) continue;
    history.push(editOf(change, { fact, version: ++version, revision: history.length + 1 }));
    if (what === 'undo') states.push(states[to % history.length]);
    else if (change.body !== null) states.push(toFact(fact, change.body, base.documents));
    else states.push(what === 'restore' ? base.facts.get(fact) : undefined);
  }
  return { histories, expected };
}

describe('After any sequence of edits and undoings', () => {
  test('each fact is what the oracle says, by its last edit alone.', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { histories, expected } = play(steps);
        for (const fact of FACTS) {
          const last = histories.get(fact)?.at(-1);
          const now = last === undefined ? base.facts.get(fact) : factAfter(last, base);
          expect(now).toEqual(expected.get(fact)?.at(-1));
        }
      }),
    );
  });

  test('undoing to any revision gives the fact exactly as it was then.', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), fc.nat(), (steps, to) => {
        const { histories, expected } = play(steps);
        for (const fact of FACTS) {
          const history = histories.get(fact) ?? [];
          const revision = to % (history.length + 1);
          const change = undoTo(history, revision);
          if (change === undefined) continue;
          expect(factAfter(editOf(change, { fact }), base)).toEqual(expected.get(fact)?.[revision]);
        }
      }),
    );
  });

  test('undoing is refused only to the latest revision, to one that never was, and to before a fact was there if it is gone already.', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 0, max: 45 }), (steps, revision) => {
        for (const [fact, history] of play(steps).histories) {
          const isGone = !base.facts.has(fact) && history.at(-1)?.body === null;
          const isThere = revision < history.length && (revision > 0 || !isGone);
          expect(undoTo(history, revision) !== undefined).toBe(isThere);
        }
      }),
    );
  });
});
