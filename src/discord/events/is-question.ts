/** Whether a message in a team channel asks something. Only decides whether to listen; what it asks is the core's matter. */

const OPENERS =
  'who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might';
const BEGINS_LIKE_A_QUESTION = new RegExp(
  `^(?:(?:hi|hey|hello|so|and|but|ok|okay|btw|well|also|anyone know|does anyone know|do we know)[,:]?\\s+){0,3}(?:${OPENERS})(?:['’]\\w+)?\\b`,
  'i',
);
/** One word with a question mark ("what?", "really?") asks about the talk, not about a document. */
const FEWEST_WORDS = 3;
/** A longer message tells more than it asks. */
const MOST_CHARACTERS = 500;

/** A question mark, or a word that questions begin with; at least three words, and no essay. */
export function isQuestion(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return (
    words >= FEWEST_WORDS && (/[?？؟]\s*$/u.test(text) || /[?？؟]\s/u.test(text) || BEGINS_LIKE_A_QUESTION.test(text))
  );
}
