import { UP_TO_TWELVE } from './number-words.js';

/** Hours as they are told without a clock: "7 in the evening", "eleven at night". */
export const HOUR_OF_DAY = new RegExp(
  `(?<![\\p{L}-])(?:\\d{1,2}|${UP_TO_TWELVE}) (?:in the (?:morning|afternoon|evening)|at night)\\b`,
  'u',
);
