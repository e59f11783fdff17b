/** Tells the forms of verbs that speak of the past. */

import { baseForm } from './irregular-forms.js';

const BEEN = /^(?:was|were|had|has|have|said|told|made|got|put|cut|hit|let|set)$/u;
/** "Hundred", "United": no verbs of the past. */
const REGULAR = /^(?!hundred|united|indeed|needed|sacred|naked)\p{L}{2,}[^e]ed$/u;

/** Whether a folded word looks like a verb of the past ("met", "agreed to", "was"); some nouns in the plural do, too ("wives"). */
export function isPastForm(word: string): boolean {
  return BEEN.test(word) || REGULAR.test(word) || baseForm(word) !== word;
}
