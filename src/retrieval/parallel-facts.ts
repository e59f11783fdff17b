/** "And Qatar?", "what about the foreign minister?": the same is asked of somebody else. Pure. */

import type { Entity } from '../facts/entity.js';
import type { Fact } from '../facts/fact.js';
import { isLight } from '../language/light-words.js';
import { isOffice } from '../language/offices.js';
import type { EntityReader } from './entity-reader.js';
import { fillersOf, saysWhatTheyAre } from './fillers.js';
import { asksItself } from './follow-up.js';
import type { Question } from './question.js';

/** Whether a question says nothing but whom it means: by names, and by what they are ("the leader from Qatar"). */
export function namesOnly(question: Question): boolean {
  const { content } = question;
  const isWhom = content.every(({ name, text, key }) => name || isOffice(text) || isLight(key));
  return isWhom && content.some(({ name }) => name) && !asksItself(question);
}

/** Of facts that stand beside what was shown those that tell what this entity does; what somebody is only where the entity is that person. */
export function parallelFacts(beside: readonly Fact[], named: Entity, { entitiesIn, behind }: EntityReader): Fact[] {
  const isOf = (filler: string) => entitiesIn(filler).flatMap(behind).includes(named);
  return beside.filter(
    (fact) => fillersOf(fact, ['who', 'saidBy']).some(isOf) && (named.kind === 'person' || !saysWhatTheyAre(fact)),
  );
}
