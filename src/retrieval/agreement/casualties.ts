import { fold } from '../../language/fold.js';
import { rememberLatest } from '../../language/remember.js';
import type { Question } from '../question.js';
import type { AgreementCheck } from './check.js';

/** What may have become of people: as a question asks it, and as a sentence may say it. */
const FATES = [
  {
    asked:
      /\b(?:die[sd]?|dead(?! sea)|deaths?|killed|murdered|drowned|perished|passed away|fatalit(?:y|ies)|los(?:t|e|ing) (?:his|her|their) li(?:fe|ves)|lives (?:were |have been )?lost)\b/u,
    said: /\b(?:die[sd]?|dying|dead\p{L}*|deaths?|kill\p{L}*|drown\p{L}*|perish\p{L}*|fatal\p{L}*|victims?|lives|bod(?:y|ies)|toll|casualt\p{L}+|mortality|surviv\p{L}+|buried|execut\p{L}+|murder\p{L}*|massacr\p{L}+|slaughter\p{L}*|behead\p{L}*|slain|assassinat\p{L}+|gunned down|succumb\p{L}*|suffocat\p{L}+|starv\p{L}+|(?:froze|burned|burnt|shot|bled) (?:dead|to death))\b/u,
    says: 'say how many died',
  },
  {
    asked: /\b(?:injured|wounded|hurt|injur(?:y|ies))\b/u,
    said: /\b(?:injur\p{L}+|wound\p{L}*|hurt|casualt\p{L}+|maim\p{L}*|treated|burns|hospital\p{L}*|unhurt|unharmed|harmed|critical condition)\b/u,
    says: 'say how many were hurt',
  },
] as const;

/** Where a question goes on to what the count is not of: "how many protested after the student was killed?" */
const BEYOND = /\b(?:after|before|since|when|while|for|over|who|whose|that|which|following|because)\b.*$/u;
const HOW_MANY = /\bhow many\b|\b(?:number|figure)s?\b/u;
/** "How many days after his death …?" */
const SPAN = /\bhow many (?:seconds|minutes|hours|days|weeks|months|years)\b/u;

/** "How many died?" is answered neither by how many were hurt nor by how many fell ill or had to leave their homes. */
export const casualties: AgreementCheck = {
  name: 'casualties',
  of: 'sentences',
  concerns: (question) => fatesAsked(question).length > 0,
  disagreement({ question, view: { fact } }) {
    const asked = fatesAsked(question);
    const said = fold(fact.statement);
    // "How many dead and wounded?" may be answered by either.
    return asked.some((fate) => fate.said.test(said)) ? null : (asked[0]?.says ?? null);
  },
};

/** "How many students died" of "in how many …, after the bridge fell?" */
function countedIn(folded: string): string | undefined {
  const from = HOW_MANY.exec(folded)?.index;
  return from === undefined || SPAN.test(folded) ? undefined : folded.slice(from).replace(BEYOND, '');
}

const fatesAsked = rememberLatest(({ folded, asked }: Question) => {
  const counted = asked.keywords ? folded : countedIn(folded);
  return counted === undefined ? [] : FATES.filter((fate) => fate.asked.test(counted));
});
