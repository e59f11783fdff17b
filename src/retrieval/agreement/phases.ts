import { rememberLatest } from '../../language/remember.js';
import { BEGINNING, ENDING } from '../phase-verbs.js';
import type { Question } from '../question.js';
import type { Reading } from '../reading.js';
import { keyOf } from '../terms.js';
import type { View } from '../view.js';
import type { AgreementCheck } from './check.js';

const words = (text: string): readonly string[] => text.split(' ').map(keyOf);

/** That something ends or begins, as questions ask it and as sentences say it. */
const PHASES = [
  {
    asked: [...ENDING, ...words('expire')],
    said: [...ENDING, ...words('expire until till close complete lift over through dissolve last halt final to')],
    phrase: /\b(?:runs?|ran|running) out\b/iu,
  },
  {
    asked: BEGINNING,
    said: [
      ...BEGINNING,
      ...words(
        'since from open launch found establish first initial after introduce enter create originate outset resume',
      ),
    ],
    phrase: /\b(?:is|are|was|were) (?:set|scheduled) (?:for|to)\b/iu,
  },
];

const PHASE_ASKED = new Map(PHASES.flatMap((phase) => phase.asked.map((verb) => [verb, phase])));

/** Of a sentence that says when something began, it is not known when it ends. */
export const phases: AgreementCheck = {
  name: 'phases',
  of: 'sentences',
  concerns: (question) => phaseOf(question) !== undefined,
  disagreement({ question, view, reading }) {
    const asked = phaseOf(question);
    if (asked === undefined || says(asked.phase, view, reading)) return null;
    return `say when this would ${asked.verb}`;
  },
};

function says({ said, phrase }: (typeof PHASES)[number], { fact }: View, { keys }: Reading): boolean {
  return phrase.test(fact.statement) || keys.some((key) => said.includes(key));
}

const phaseOf = rememberLatest(({ asked, content }: Question) => {
  if (!asked.roles.includes('when')) return undefined;
  for (const { key, text } of content) {
    const phase = PHASE_ASKED.get(key);
    if (phase) return { phase, verb: text.toLowerCase() };
  }
  return undefined;
});
