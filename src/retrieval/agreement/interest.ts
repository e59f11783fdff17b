import type { AgreementCheck } from './check.js';

const INTEREST =
  /\b(?:what|which|how (?:high|low|much))\b[^.?!]{0,40}\b(?:interest rates?|rates? of interest)\b|\b(?:what|how much) interest\b.*\b(?:pays?|paid|charged?|gets?|earn\p{L}*|loans?|lend\p{L}*|deposits?|savings|bonds?|accounts?|money)\b/u;
const SAID =
  /\b(?:interest|rates?|yields?|coupon|returns?|basis points?|percent on(?! average)|per cent on(?! average))\b/iu;

/** "What interest does the bond pay?" is not answered by any other percentage. */
export const interest: AgreementCheck = {
  name: 'interest',
  of: 'sentences',
  concerns: ({ folded }) => INTEREST.test(folded),
  disagreement: ({ view: { fact } }) => (SAID.test(fact.statement) ? null : 'say what the interest is'),
};
