/** Forms of "be", and the verbs that go before another or stand for it. */

const FORMS_OF_BE = new Set('is are was were'.split(' '));
const HELPING = new Set('do does did will would has have had can could shall should may might must'.split(' '));

/** Whether a folded word is a finite form of "be". */
export function isFormOfBe(word: string): boolean {
  return FORMS_OF_BE.has(word);
}

/** Whether a folded word is another auxiliary: a form of "do" or "have", or a modal verb. */
export function isHelpingVerb(word: string): boolean {
  return HELPING.has(word);
}
