/** Roles of a sentence that nobody filled in, found by tagging. */

import { MONTHS, WEEKDAYS } from '../language/calendar.js';
import { tagSentence } from '../language/tagger.js';
import type { Roles } from './fact.js';

const PLACE_BEFORE =
  /\b(?:in|at|near|from|to|into|across|throughout|outside|inside|around|towards?|over|of)\s+(?:the\s+)?$/u;
/** "Since October" tells when and not why. */
const TIME_BEHIND_SINCE = `(?:then|early|mid|late|last|the (?:start|end|beginning)|\\d|${MONTHS}|${WEEKDAYS})`;
const REASON = new RegExp(
  `\\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|in order to|so that|so as to|stem(?:s|med|ming)? from|caused by|prompted by|driven by|since(?! ${TIME_BEHIND_SINCE})|to avoid|to prevent)\\s+([^.;]+)`,
  'iu',
);
const SPEECH =
  /\b(?:sa(?:id|ys?)|told|tells?|(?:announc|claim|argu|stat|warn|indicat|emphasi[sz]|not|suggest|stress|insist|add|explain|describ|call|admit|promis|estimat|report|consider|believ|doubt|demand|fear|complain|propos|offer|urg|threaten|caution|blam|prais)(?:t?ed|e?s)|(?:report|claim|warn|argue|insist|believe|fear|complain|propose|demand)\b|den(?:ied|ies)|wrote|writes|point(?:s|ed) out)\b/u;
const ACCORDING = /\baccording to ([^,.;]+)/iu;

/** Who, where, when, why and how much a sentence names, and whom it is said by: as far as tags and turns of phrase tell. */
export function findRoles(text: string): { readonly roles: Roles; readonly attribution?: string } {
  const { names, times, quantities } = tagSentence(text);
  const places = names.filter((name) => PLACE_BEFORE.test(text.slice(0, text.indexOf(name))));
  const reason = REASON.exec(text)?.[1];
  const attribution = ACCORDING.exec(text)?.[1] ?? speaker(text, names);
  const roles: Roles = {
    ...(names.length > 0 ? { who: names } : {}),
    ...(places.length > 0 ? { where: places } : {}),
    ...(times.length > 0 ? { when: times } : {}),
    ...(quantities.length > 0 ? { howMany: quantities } : {}),
    ...(reason === undefined ? {} : { why: [reason.trim()] }),
    ...(attribution === undefined ? {} : { saidBy: [attribution] }),
  };
  return attribution === undefined ? { roles } : { roles, attribution };
}

/** The name that stands nearest before or behind a verb of speech. */
function speaker(text: string, names: readonly string[]): string | undefined {
  const speech = SPEECH.exec(text);
  if (!speech) return undefined;
  const before = names.filter((name) => text.indexOf(name) < speech.index).at(-1);
  return (
    before ?? UNNAMED.exec(text.slice(0, speech.index))?.[1] ?? names.find((name) => text.indexOf(name) > speech.index)
  );
}

/** "The immigration department has (told …)", not "the patients were (told …)". */
const UNNAMED =
  /^((?:The|An?|Its|His|Her|Their)(?: (?!(?:is|are|was|were|be|been|not|has|have|had|will|would)\b)[\p{L}’'-]+){1,6}?) (?:(?:has|have|had|also) )?$/u;
