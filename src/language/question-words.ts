/** The words that ask, folded, as the alternatives of a pattern. */
export const QUESTION_WORDS = 'who|whom|whose|what|when|where|why|which|how';
