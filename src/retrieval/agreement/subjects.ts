import { tokenize } from '../../language/tokenize.js';
import { fillersOf, hasRoles } from '../fillers.js';
import { keyOf } from '../terms.js';
import type { AgreementCheck } from './check.js';

const DOING = new Set('do does did will has have had would can could should must may might'.split(' '));
/** What one does with another, the other does, too. */
const MUTUAL = new Set(
  'meet talk speak negotiate confer discuss consult agree fight trade clash share marry'.split(' ').map(keyOf),
);

/** Whoever is said to do something in the question must be who does it in the fact: Iran does not host the talks that Oman hosts. */
export const subjects: AgreementCheck = {
  name: 'subjects',
  disagreement({ question, view: { fact } }, { entities, entitiesIn }) {
    if (!fact.reviewed || !hasRoles(fact)) return null;
    const { terms } = question;
    const at = terms.findIndex(({ stop, text }) => stop && DOING.has(text.toLowerCase()));
    const subject = terms[at + 1]?.text.toLowerCase() === 'the' ? terms[at + 2] : terms[at + 1];
    if (at < 0 || subject?.kind !== 'entity' || /['’]s?$/u.test(subject.text)) return null;
    const doers = fillersOf(fact, ['who', 'saidBy']).flatMap(entitiesIn);
    const asked = [subject.key, ...subject.also].map((key) => key.slice(1));
    const acts = doers.some(
      ({ id, roles, aliases }) =>
        asked.includes(id) ||
        // Who holds an office of a country acts for it.
        [...roles, ...aliases].flatMap(entitiesIn).some((other) => asked.includes(other.id)),
    );
    if (acts || doers.length === 0 || !asked.some((id) => entities.has(id))) return null;
    const doing = fillersOf(fact, ['what']).flatMap(tokenize).slice(0, 1);
    return doing.some(({ word }) => MUTUAL.has(keyOf(word))) ? null : `say this of ${subject.text}`;
  },
};
