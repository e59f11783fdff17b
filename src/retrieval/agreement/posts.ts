import { namesPost } from '../../language/offices.js';
import { termWritten } from '../pair.js';
import { saysAlike } from '../reading.js';
import type { AgreementCheck } from './check.js';

const POST_OF = /\bwho(?:'s| is| was) the (?:[\p{L}-]+ )?([\p{L}-]+) of (?:the )?\p{L}/u;
/** Whoever heads, owns or runs something may be called by another post. */
const LEADS =
  /\b(?:head(?:s|ed)?|chiefs?|boss|managers?|manages|owners?|executives?|lead(?:s|er)?|led|runs?|own(?:s|ed)?|commands?|chairs?)\b/iu;
/** As near as "winner" is to "champion". */
const ALIKE = 0.5;

/** Who is the owner or the captain of something is told by no sentence that speaks of nobody's post. */
export const posts: AgreementCheck = {
  name: 'posts',
  of: 'sentences',
  concerns: ({ folded }) => POST_OF.test(folded),
  disagreement({ question, terms, view: { fact }, reading }) {
    const noun = POST_OF.exec(question.folded)?.[1];
    const post = termWritten(terms, noun);
    if (!post || post.strength > 0 || namesPost(fact.statement) || LEADS.test(fact.statement)) return null;
    return saysAlike(reading, post.row, ALIKE) ? null : `name the ${post.term.text}`;
  },
};
