import type { FactKind, Role } from '../../facts/fact.js';
import type { Finer } from '../asked.js';
import { fillersFor, fillersOf, hasRoles } from '../fillers.js';
import type { Pair } from '../pair.js';
import type { AgreementCheck } from './check.js';

/** Roles whose absence from an unreviewed sentence is certain enough: tags find dates and numbers, but not every reason or person. */
const FOUND_BY_TAGS: readonly Role[] = ['when', 'howMany'];

/** What is asked for must be in the fact: with a time, a place, a reason …, and with more than the question already says. */
export const askedRole: AgreementCheck = {
  name: 'asked-role',
  disagreement(pair) {
    const { question, view } = pair;
    const { roles, finer } = question.asked;
    const [role] = roles;
    if (role === undefined || role === 'how' || role === 'what') return null;
    if (!hasRoles(view.fact)) return null;
    if (!view.fact.reviewed && !roles.every((each) => FOUND_BY_TAGS.includes(each))) return null;
    if (fillersFor(question, view.fact).length > 0) return null;
    const clause = clauseOf(pair);
    if (finer !== undefined && MEASURES[finer] !== undefined) return `give ${MEASURES[finer]}`;
    if (finer !== undefined && fillersOf(view.fact, roles).length > 0)
      return `give the ${finer}${clause ? ` in which ${clause}` : ''}`;
    if (role === 'howMany') return 'give a number for this';
    return `say ${WORDS[role]}${clause ? ` ${clause}` : ''}`;
  },
};

/** Finer kinds of amounts, as the briefing would give them. */
const MEASURES: Readonly<Partial<Record<Finer, string>>> = {
  age: 'an age',
  duration: 'a duration',
  money: 'a sum of money',
  percent: 'a percentage',
};

const WORDS: Readonly<Record<Role, string>> = {
  who: 'who',
  what: 'what',
  whom: 'who',
  where: 'where',
  when: 'when',
  why: 'why',
  how: 'how',
  howMany: 'how many or how much',
  saidBy: 'who',
};

/** Kinds of facts that happen at a time, in a place, for a reason. */
const HAPPENING: readonly FactKind[] = ['event', 'plan'];

/** "Ali Larijani met Vladimir Putin", from the fact's own roles; empty where they do not make a clause. */
function clauseOf({ view, question }: Pair): string {
  const { who, what, whom } = view.fact.roles;
  if (
    !view.fact.reviewed ||
    !HAPPENING.includes(view.fact.kind) ||
    !who ||
    !what ||
    question.asked.roles.includes('who')
  )
    return '';
  return [who.join(' and '), what[0], whom?.join(' and ')].filter(Boolean).join(' ');
}
