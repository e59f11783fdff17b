/** Hours as they are told without a clock: "7 in the evening", "eleven at night". */
export const HOUR_OF_DAY =
  /(?<![\p{L}-])(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:in the (?:morning|afternoon|evening)|at night)\b/u;
