import { CARDINALS } from './number-words.js';

/** Hours as they are told without a clock: "7 in the evening", "eleven at night". */
export const HOUR_OF_DAY = new RegExp(
  `\\b(?:\\d{1,2}|${CARDINALS}) (?:in the (?:morning|afternoon|evening)|at night)\\b`,
  'u',
);
