import { rememberLatest } from '../../language/remember.js';
import { BEGINNING, ENDING } from '../phase-verbs.js';
import type { Question } from '../question.js';
import { keyOf } from '../terms.js';
import type { AgreementCheck } from './check.js';

const words = (text: string): readonly string[] => text.split(' ').map(keyOf);

/** That something ends or begins, as questions ask it and as sentences say it. */
const PHASES = [
  {
    asked: [...ENDING, ...words('expire')],
    said: [
      ...ENDING,
      ...words('expire until till close complete lift over through dissolve last halt final to out suspend'),
    ],
  },
  {
    asked: BEGINNING,
    said: [
      ...BEGINNING,
      ...words(
        'since from open launch found establish first initial after introduce enter create originate outset resume set',
      ),
    ],
  },
];

/** Of a sentence that says when something began, it is not known when it ends. */
export const phases: AgreementCheck = {
  name: 'phases',
  concerns: (question) => phaseOf(question) !== undefined,
  disagreement({ question, view, reading }) {
    const asked = view.fact.reviewed ? undefined : phaseOf(question);
    if (asked === undefined || reading.keys.some((key) => asked.phase.said.includes(key))) return null;
    return `say when this would ${asked.verb}`;
  },
};

const phaseOf = rememberLatest(({ asked, content }: Question) => {
  if (!asked.roles.includes('when')) return undefined;
  for (const { key, text } of content) {
    const phase = PHASES.find(({ asked: verbs }) => verbs.includes(key));
    if (phase) return { phase, verb: text.toLowerCase() };
  }
  return undefined;
});
