import { asksOfPast } from '../asked.js';
import { fillersFor } from '../fillers.js';
import type { Question } from '../question.js';
import type { Signal } from './signal.js';

/** Kinds of questions, by the end of a signal's name. A question may be of several. */
const KINDS: Readonly<Record<string, (question: Question) => boolean>> = {
  'how-many': ({ folded }) => /\bhow many\b/u.test(folded),
  'how-much': ({ folded }) => /\bhow much\b/u.test(folded),
  how: ({ folded }) => /\bhow\b(?! (?:many|much)\b)/u.test(folded),
  when: ({ asked }) => asked.roles[0] === 'when',
  where: ({ asked }) => asked.roles[0] === 'where',
  why: ({ asked }) => asked.roles[0] === 'why',
  who: ({ folded }) => /\bwho\b/u.test(folded),
  which: ({ folded }) => /\bwhich\b/u.test(folded),
  what: ({ folded }) => /\bwhat\b/u.test(folded),
  name: ({ folded }) => /\b(?:names?|called)\b/u.test(folded),
  past: ({ folded }) => asksOfPast(folded),
  future: ({ folded }) => /\b(?:will|would|going to)\b/u.test(folded),
  keywords: ({ asked }) => asked.keywords,
};

/** Of these kinds a statement tells in its roles whether it gives what is asked for. */
const FILLED = ['how-many', 'how-much', 'when', 'where', 'why', 'who'] as const;

/** Briefings leave some kinds of questions open more often than others ("how many …?"), and what is found for one tells more than for another. */
export const askedKinds: readonly Signal[] = [
  ...Object.entries(KINDS).map(
    ([kind, isOf]): Signal => ({
      name: `asks-${kind}`,
      about: `1 for a question of this kind: ${kind}.`,
      measure: ({ question, total }) => (total > 0 && isOf(question) ? 1 : 0),
    }),
  ),
  ...FILLED.map(
    (kind): Signal => ({
      name: `fills-${kind}`,
      about: `1 for a question of this kind, where the fact gives something new of it: ${kind}.`,
      measure: ({ question, view, total }) =>
        total > 0 && KINDS[kind]?.(question) && fillersFor(question, view.fact).length > 0 ? 1 : 0,
    }),
  ),
];
