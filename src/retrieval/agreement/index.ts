/**
 * The vetoes: a fact that fails one is not given as the answer, however alike it looks. In this order, so that the first
 * disagreement is the most telling one. A new check is one file here and one line below.
 */

import type { Fact } from '../../facts/fact.js';
import type { Question } from '../question.js';
import { advice } from './advice.js';
import { askedRole } from './asked-role.js';
import { casualties } from './casualties.js';
import { changes } from './changes.js';
import type { AgreementCheck } from './check.js';
import { commonWords } from './common-words.js';
import { countedThing } from './counted-thing.js';
import { deeds } from './deeds.js';
import { definitions } from './definitions.js';
import { denials } from './denials.js';
import { fillerKind } from './filler-kind.js';
import { interest } from './interest.js';
import { judgements } from './judgements.js';
import { kinds } from './kinds.js';
import { leads } from './leads.js';
import { leftOpen } from './left-open.js';
import { modifiers } from './modifiers.js';
import { names } from './names.js';
import { namesakes } from './namesakes.js';
import { numbers } from './numbers.js';
import { offices } from './offices.js';
import { opposites } from './opposites.js';
import { order } from './order.js';
import { outcomes } from './outcomes.js';
import { phases } from './phases.js';
import { phrasalVerbs } from './phrasal-verbs.js';
import { places } from './places.js';
import { posts } from './posts.js';
import { rates } from './rates.js';
import { readersOwn } from './readers-own.js';
import { reversals } from './reversals.js';
import { sayings } from './sayings.js';
import { subjects } from './subjects.js';
import { sums } from './sums.js';
import { suppositions } from './suppositions.js';
import { tense } from './tense.js';
import { times } from './times.js';
import { unlisted } from './unlisted.js';
import { unnamed } from './unnamed.js';
import { unsaidAgents } from './unsaid-agents.js';
import { unsaidDeeds } from './unsaid-deeds.js';
import { unsaidWords } from './unsaid-words.js';
import { wants } from './wants.js';
import { when } from './when.js';

export const AGREEMENT_CHECKS: readonly AgreementCheck[] = [
  readersOwn,
  advice,
  definitions,
  deeds,
  names,
  namesakes,
  numbers,
  countedThing,
  casualties,
  changes,
  rates,
  interest,
  sums,
  offices,
  posts,
  fillerKind,
  askedRole,
  when,
  places,
  subjects,
  wants,
  times,
  tense,
  outcomes,
  order,
  leads,
  modifiers,
  sayings,
  opposites,
  reversals,
  denials,
  leftOpen,
  suppositions,
  phrasalVerbs,
  judgements,
  commonWords,
  unnamed,
  unlisted,
  unsaidAgents,
  unsaidDeeds,
  kinds,
  phases,
  unsaidWords,
];

/** The checks that a question gives anything to object to, as far as they can object to any of these facts. */
export function checksFor(question: Question, facts: readonly Fact[]): readonly AgreementCheck[] {
  return AGREEMENT_CHECKS.filter(
    (check) => facts.some((fact) => bearsOn(check, fact)) && (check.concerns?.(question) ?? true),
  );
}

/** Whether a check can object to a fact at all. */
export function bearsOn({ of }: AgreementCheck, { reviewed }: Fact): boolean {
  return of === undefined || (of === 'reviewed') === reviewed;
}
