import type { Role } from '../../facts/fact.js';
import { fillersFor, fillersOf } from '../fillers.js';
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
    if (!view.fact.reviewed && !roles.every((each) => FOUND_BY_TAGS.includes(each))) return null;
    if (fillersFor(question, view.fact).length > 0) return null;
    const coarser = finer === undefined ? [] : fillersOf(view.fact, roles);
    const clause = clauseOf(pair);
    if (coarser.length > 0 && finer !== undefined) return `give the ${finer}${clause ? ` in which ${clause}` : ''}`;
    return `say ${wordFor(role)}${clause ? ` ${clause}` : ' this was'}`;
  },
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

function wordFor(role: Role): string {
  return WORDS[role];
}

/** "Ali Larijani met Vladimir Putin", from the fact's own roles; empty where they do not make a clause. */
function clauseOf({ view, question }: Pair): string {
  const { who, what, whom } = view.fact.roles;
  if (!view.fact.reviewed || !who || !what || question.asked.roles.includes('who')) return '';
  return [who.join(' and '), what[0], whom?.join(' and ')].filter(Boolean).join(' ');
}
