import { fold } from '../../language/fold.js';
import { isLight } from '../../language/light-words.js';
import { isOffice } from '../../language/offices.js';
import { oncePer } from '../../language/remember.js';
import { isStopWord } from '../../language/stop-words.js';
import { tokenize } from '../../language/tokenize.js';
import { cosine, type WordRow, wordRow } from '../../language/word-vectors.js';
import { hasRoles } from '../fillers.js';
import type { Matched } from '../pair.js';
import type { Question } from '../question.js';
import { termRow } from '../question-vectors.js';
import { readingOf } from '../reading.js';
import type { Term } from '../terms.js';
import type { View } from '../view.js';
import { wordKind } from '../word-kinds.js';
import type { AgreementCheck } from './check.js';

/**
 * A word used as unlike as this to all words of a fact and of its example questions says something else. Of the questions in
 * `tests/questions`, right facts lack nouns from .38 on ("pace", "elements") and verbs from .5 ("intends"); near misses have nouns up to .37 ("room")
 * and verbs up to .42 ("agree", "postpone"), since verbs of one field are used alike whatever they say.
 */
const NOUN_ALIKE = 0.38;
const VERB_ALIKE = 0.5;
const NEARLY_THE_SAME = 0.5;

/**
 * What a question says must be said by the fact, or by one of the questions written down for it: "Did Larijani phone Putin?" is not
 * answered by a meeting. Only for facts with roles that somebody reviewed, since those say all they are meant to.
 */
export const unsaidWords: AgreementCheck = {
  name: 'unsaid-words',
  disagreement({ question, view, terms }) {
    if (!view.fact.reviewed || !hasRoles(view.fact)) return null;
    const unsaid = terms.find((matched) => isUnsaid(matched, question, view));
    return unsaid ? `say “${unsaid.term.text}” here` : null;
  },
};

function isUnsaid({ term, strength, example, nearby }: Matched, question: Question, view: View): boolean {
  if (strength > 0 || example > 0 || nearby === 1) return false;
  if (term.kind !== 'entity' && isOffice(term.text)) return true;
  if (term.kind !== 'word' || term.name || isLight(term.key)) return false;
  const kind = wordKind(question, term);
  if (kind === 'other' && !term.text.endsWith('ly')) return false;
  if (isAlternative(term, question)) return false;
  const row = termRow(question, term);
  // Of a word with synonyms in the base, whoever wrote the base has said what may stand for it.
  const close = term.also.length > 0 || isOwned(term, question);
  const enough = close ? NEARLY_THE_SAME : kind === 'verb' ? VERB_ALIKE : NOUN_ALIKE;
  return row >= 0 && !rowsOf(view).some((other) => cosine(row, other) >= enough);
}

/** "Putin's salary": what is asked of somebody is that very thing. */
function isOwned({ at }: Term, { terms }: Question): boolean {
  return terms.some(
    (other) => other.name && /['’]s?$/u.test(other.text) && other.at + other.text.split(' ').length === at,
  );
}

/** Of "travelled or held talks", one will do. */
function isAlternative({ at }: Term, { terms }: Question): boolean {
  return terms.some(({ text, at: place }) => text === 'or' && Math.abs(place - at) === 1);
}

/** The different words of a statement and of its example questions. */
const rowsOf = oncePer((view: View): readonly WordRow[] => {
  const asked = view.fact.questions.flatMap((text) =>
    tokenize(fold(text)).flatMap(({ word }) => (isStopWord(word) ? [] : [wordRow(word)])),
  );
  return [...new Set([...readingOf(view).rows, ...asked])].filter((row) => row >= 0);
});
