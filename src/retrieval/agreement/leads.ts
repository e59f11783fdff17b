import { speaksOf } from '../soft-matches.js';
import { standsAmong } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** "On what weekday …", "by what margin …", "the outcome of …": what is asked for, and not of what. */
const FRAMING =
  /^(?:kinds?|sorts?|types?|sums?|amounts?|numbers?|volumes?|margins?|levels?|extents?|dates?|days?|weekdays?|times?|ends?|positions?|posts?|titles?|names?|topics?|subjects?|reasons?|purposes?|outcomes?|results?|places?|bod(?:y|ies)|quantit(?:y|ies)|shares?|grounds?|areas?|moments?|people|staff|lives|maxim(?:um|a)|minim(?:um|a)|limits?|gaps?)$/iu;

/**
 * The first sentence of a document shares words with whatever is asked on its matter ("Which builder put up the fence in Estonia?"). It
 * answers where it also speaks of each noun that is asked about.
 */
export const leads: AgreementCheck = {
  name: 'leads',
  of: 'sentences',
  disagreement(pair, { openingOf }) {
    const { fact } = pair.view;
    // Most sentences have all nouns that are asked about, and their documents need not be looked at.
    if (!pair.terms.some(({ wordKind, strength }) => wordKind === 'noun' && strength === 0)) return null;
    const opening = openingOf(fact);
    if (fact.citations[0]?.start !== opening.start) return null;
    const unsaid = pair.terms.find(
      ({ term, wordKind }, at) =>
        wordKind === 'noun' && !FRAMING.test(term.text) && !speaksOf(pair, at) && !standsAmong(term, opening.keys),
    );
    return unsaid ? `say this of the ${unsaid.term.text}` : null;
  },
};
