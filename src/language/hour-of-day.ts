/** Hours as they are told without a clock: "7 in the evening", "11 at night". */
export const HOUR_OF_DAY = /\b\d{1,2} (?:in the (?:morning|afternoon|evening)|at night)\b/u;
