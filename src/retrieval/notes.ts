/** What a reader must know besides a fact: times that cannot be placed, facts that are superseded or disputed, errors that were mended. */

import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { asksSeveral } from './asks-several.js';
import type { Corpus } from './corpus.js';
import type { Question } from './question.js';
import { contradictingFacts, supersedingFacts } from './relations.js';

const RELATIVE =
  /\b(?:this|last|next|past|coming|previous|current)\s+(?:week|month|year|weekend|quarter|summer|autumn|winter|spring|day|night|morning|evening|decade)\b|\b(?:today|yesterday|tomorrow|tonight|now|recently|ago|earlier this|later this)\b/iu;
const DAY_WITHOUT_YEAR =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}\b(?!,?\s+\d{4})|\b\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s+\d{4})/u;

/** Notes on the typing errors that were mended in a question. */
export function mendedNotes(question: Question): string[] {
  return question.mended.map(({ typed, taken }) => `Read “${typed}” as “${taken}”.`);
}

/** A note where a question wants several things, likelier than not, and one sentence as it stands is all that is given. */
export function partNotes(question: Question, facts: readonly Fact[]): string[] {
  const [only, second] = facts;
  const isPart = only?.reviewed === false && second === undefined && asksSeveral(question) > 0;
  return isPart ? ['The question asks for several things; this may be only one of them.'] : [];
}

/** Notes on the facts that are shown. Whole sentences, none twice. */
export function factNotes(facts: readonly Fact[], corpus: Corpus): string[] {
  return [...new Set(facts.flatMap((fact) => [...timeNotes(fact, corpus.base), ...standingNotes(fact, corpus)]))];
}

function timeNotes(fact: Fact, base: FactBase): string[] {
  const document = base.documents.get(fact.citations[0]?.document ?? '');
  const times = [...(fact.roles.when ?? []), ...(fact.time === undefined ? [] : [fact.time])];
  const relative = times.find((time) => RELATIVE.test(time));
  const yearless = times.find((time) => DAY_WITHOUT_YEAR.test(time));
  const notes: string[] = [];
  if (relative !== undefined) {
    const words = RELATIVE.exec(relative)?.[0] ?? relative;
    notes.push(
      document?.published === undefined
        ? `The document bears no date, so “${words}” cannot be placed in the calendar.`
        : `“${words}” counts from ${document.published}, when the document was published.`,
    );
  }
  if (yearless !== undefined && document?.published === undefined) {
    notes.push(`The document gives no year for “${DAY_WITHOUT_YEAR.exec(yearless)?.[0] ?? yearless}”.`);
  }
  return notes;
}

function standingNotes(fact: Fact, corpus: Corpus): string[] {
  return [
    ...supersedingFacts(fact, corpus).map(({ statement }) => `Superseded: ${statement}`),
    ...(contradictingFacts(fact, corpus).length > 0
      ? ['The briefings disagree about this; all sides are shown, newest first.']
      : []),
  ];
}
