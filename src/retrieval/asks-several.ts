/** Whether a question wants more than one sentence can tell: "What did each side promise, and by when?" */

import { rememberLatest } from '../language/remember.js';
import { SEVERAL_MODEL } from './belonging-model.js';
import { createMeasures } from './measures.js';
import type { Question } from './question.js';

/** So many content words a question for one thing seldom has. */
const LONG = 7;
/** What comes in numbers where it is asked for: a briefing tells of it in several places. */
const PARTS =
  /\b(?:accounts|accusations|aims|allegations|answers|arguments|benefits|causes|changes|charges|claims|clues|complaints|concerns|concessions|conditions|consequences|costs|countries|criticisms|critics|damages|demands|details|differences|difficulties|duties|effects|errors|exceptions|explanations|factors|facts|failings|failures|faults|figures|findings|gaps|goals|grounds|groups|guarantees|issues|items|limits|losses|measures|mistakes|numbers|objections|obstacles|opinions|opponents|options|outcomes|parties|parts|penalties|phases|plans|points|positions|powers|precautions|problems|promises|proposals|questions|reactions|reasons|recommendations|replies|requirements|responses|restrictions|results|rights|risks|rules|safeguards|sanctions|scenarios|shortcomings|sides|signs|stages|statements|steps|sums|supporters|tasks|terms|things|threats|versions|views|ways|weaknesses)\b/u;
/** What seldom goes into one sentence. */
const WIDE =
  /\b(?:affect\w*|background|change\w*|compare\w*|consequence|criticism|differ\w*|divided|effects?|follow|impact|mean for|overview|react\w*|respond\w*|response\w*|rundown|situation|split|state of|sum up|summari[sz]e|summary)\b/u;
/** What there is one of. */
const ONLY =
  /\b(?:biggest|called|exact|exactly|first|highest|last|latest|longest|lowest|main|most|name|oldest|only|per|precise|shortest|single|smallest|total|youngest)\b/u;
const PLURAL = /\b(?:what|which)(?: [\p{L}'-]+){0,3}? [\p{L}'-]{2,}[^s\W]s\b(?! (?:is|was)\b)/u;

/** What is looked for in a question, by name: 1 where it is there, else 0. */
const CUES: Readonly<Record<string, (question: Question) => boolean>> = {
  and: says(/\band\b/u),
  or: says(/\bor\b/u),
  each: says(/\b(?:all|both|different|each|every|four|other|respectively|several|sides?|three|two|various)\b/u),
  parts: says(PARTS),
  plural: says(PLURAL),
  'plural-verb': says(/\b(?:are|were|have|do)\b/u),
  wide: says(WIDE),
  only: says(ONLY),
  how: says(/\bhow\b(?! (?:many|much|long|old|far|big|often|tall|high|large|fast|soon)\b)/u),
  amount: ({ asked }) => asked.roles.includes('howMany'),
  'when-or-where': ({ asked }) => asked.roles.includes('when') || asked.roles.includes('where'),
  why: ({ asked }) => asked.roles.includes('why'),
  'yes-no': ({ asked }) => asked.yesNo,
  long: ({ content }) => content.length >= LONG,
};

function says(pattern: RegExp): (question: Question) => boolean {
  return ({ folded }) => pattern.test(folded);
}

/** The cues and what they weigh. */
export const SEVERAL = createMeasures(CUES, SEVERAL_MODEL);

/** Log odds that a question wants more than one sentence. */
export const asksSeveral = rememberLatest((question: Question): number => SEVERAL.sum(SEVERAL.measure(question)));
