/** Whether a sentence leans on the one before it: it opens with a word that points back ("It was …", "Their …", "In this …"). */

const POINTING_BACK =
  /^(?:(?:in|at|for|after|of|by|with|from|on) (?:this|these|that|those)|he|she|it|they|this|these|those|that|his|her|its|their|such|both|there|one|some|another|others|the (?:latter|former)|here|then|also|all|many|most)\b/u;

/** Expects a folded statement. */
export function leansBack(folded: string): boolean {
  return POINTING_BACK.test(folded);
}
