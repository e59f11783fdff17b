/** Whether the same again may be answered with a link. */

import type { Answer } from '../../retrieval/answer.js';

/** Only for what answers: the nearest fact to one question is no answer to another, even if it is the same fact. */
export function isRepeatable({ kind, facts }: Pick<Answer, 'kind' | 'facts'>): boolean {
  return (kind === 'answer' || kind === 'list') && facts.length > 0;
}
