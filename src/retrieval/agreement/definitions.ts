import { fold } from '../../language/fold.js';
import type { AgreementCheck } from './check.js';

/** "What is a hedge fund?", and nothing more: any of its kind is meant. */
const WHAT_IS = /\bwhat(?:'s| is| are) an? (?!(?:typical|average|usual|normal)\b)(?:[\p{L}-]+ ){0,2}[\p{L}-]+ ?\?*$/u;
const DEFINING = /\b(?:(?:is|are|means?) (?:an?|the|any)|called|known as|refers? to|defined as)\b/u;

/** What something is in general is not told by a sentence in which one of the kind does something. */
export const definitions: AgreementCheck = {
  name: 'definitions',
  of: 'sentences',
  concerns: ({ folded }) => WHAT_IS.test(folded),
  disagreement: ({ view: { fact } }) => (DEFINING.test(fold(fact.statement)) ? null : 'say what that is'),
};
