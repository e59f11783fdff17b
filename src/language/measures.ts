/** Tells what is measured from what is counted. */

import { hasCurrency } from './money.js';

const UNIT = new RegExp(
  `[%°]|\\b(?:${[
    'per ?cent|percent(?:age)?s?|points?',
    '(?:milli|centi|kilo)?met(?:re|er)s?|[kcm]m|miles?|feet|foot|inch(?:es)?|yards?',
    'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)',
    '(?:kilo|mega)?tonn?es?|tons?|(?:kilo|milli)?grams?|kilos?|kg|(?:milli)?lit(?:re|er)s?|gallons?|barrels?',
    'degrees?|hectares?|acres?|(?:kilo|mega|giga|tera)?watts?|[kmgt]wh?',
  ].join('|')})\\W*$`,
  'u',
);

/** Whether a folded amount ends in a unit ("14 day centres" don't) or has a currency ("41 per cent", "188 kilometres", "$4"), so that it is no number of things. */
export function isMeasured(amount: string): boolean {
  return UNIT.test(amount) || hasCurrency(amount);
}
