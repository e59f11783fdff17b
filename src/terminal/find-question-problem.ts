/** Says what keeps a text from being a question. Pure. */

/** A question that is longer is nobody's; as long is still answered. */
export const LONGEST_QUESTION = 100_000;

/** One sentence for the asker, or null where the text can be asked. */
export function findQuestionProblem(text: string): string | null {
  if (text.length > LONGEST_QUESTION)
    return 'The question is longer than 100,000 characters; please ask in a sentence or two.';
  if (text.trim() === '') return 'The question is empty; please ask in words.';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'The question has no letters or digits in it; please ask in words.';
  return null;
}
