import { everyNameOf } from '../../facts/entity.js';
import { isOffice, isRuler } from '../../language/offices.js';
import type { Pair } from '../pair.js';
import { keysOfTerm, type Term } from '../terms.js';
import type { AgreementCheck, Surroundings } from './check.js';

/** "Iranian negotiators" are the Iranian side. */
const SIDES = /^(?:negotiators|diplomats|envoys)$/iu;

function isOfficeTerm({ kind, text }: Term): boolean {
  return (kind === 'word' || kind === 'concept') && (isOffice(text) || isRuler(text));
}

/** "Iran's president" is nobody whom the base names, if no entity bears that office: then no other country's president will do. */
export const offices: AgreementCheck = {
  name: 'offices',
  concerns: ({ content }) => content.some(isOfficeTerm),
  disagreement({ terms, question, view: { fact } }: Pair, { entities }) {
    for (let at = 0; at < terms.length; at++) {
      const office = terms[at]?.term;
      if (office === undefined || !isOfficeTerm(office)) continue;
      // What a follow-up is completed with names its offices rightly.
      if (SIDES.test(office.text) || !question.text.includes(office.text)) continue;
      const before = terms[at - 1]?.term;
      const after = terms[at + 1]?.term;
      const country = [before, after].find((each) => each?.common);
      if (country) {
        const mayBeAnothers = !fact.reviewed && isRuler(office.text);
        if (mayBeAnothers && isAnothers(office.text, namesOf(country, entities), fact.statement))
          return `name the ${office.text} of ${country.text.replace(/['’]s$/u, '')}`;
        continue;
      }
      if (before?.kind === 'entity' && before.at + before.text.split(' ').length === office.at)
        return `name ${before.text.replace(/['’]s$/u, '')}’s ${office.text}`;
      if (
        after?.kind === 'entity' &&
        new RegExp(`${office.text} (?:of|for) (?:the )?`, 'iu').test(question.text) &&
        after.at - office.at <= 3
      ) {
        return `name the ${office.text} of ${after.text}`;
      }
    }
    return null;
  },
};

/** The country by all its names. */
function namesOf(term: Term, entities: Surroundings['entities']): string[] {
  const countries = keysOfTerm(term).flatMap((each) => entities.get(each.slice(1)) ?? []);
  return [term.text, ...countries.flatMap(everyNameOf)];
}

/** Whether a sentence names the country and somebody in that office, but not as its own: "President Trump indicated that Iran …". */
function isAnothers(office: string, names: readonly string[], statement: string): boolean {
  const country = `(?:${names.map((name) => name.replace(/[.'’]/gu, '.')).join('|')})`;
  const says = (pattern: string): boolean => new RegExp(`\\b${pattern}\\b`, 'iu').test(statement);
  if (!says(office) || !says(country)) return false;
  return ![
    `in ${country}`,
    `${country}(?:['’]s?)?,? (?:[\\p{L}-]+,? ){0,3}${office}`,
    `${office} (?:[\\p{L}.-]+ ){0,3}(?:of|for) (?:the )?${country}`,
  ].some(says);
}
