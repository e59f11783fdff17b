import { type Fact, HAPPENING_KINDS, type Role } from '../../facts/fact.js';
import { MONTHS, WEEKDAYS } from '../../language/calendar.js';
import { fold } from '../../language/fold.js';
import { givesMoney } from '../../language/money.js';
import { CARDINALS, UP_TO_TWELVE } from '../../language/number-words.js';
import { type Finer, towardsWhom } from '../asked.js';
import { areRolesWhole, fillersFor, fillersOf, hasRoles } from '../fillers.js';
import type { Pair } from '../pair.js';
import type { Question } from '../question.js';
import type { AgreementCheck, Surroundings } from './check.js';

/** Roles whose absence from an unreviewed sentence is certain enough: tags find dates and numbers, but not every reason or person. */
const FOUND_BY_TAGS: readonly Role[] = ['when', 'howMany'];

/** What is asked for must be in the fact: with a time, a place, a reason …, and with more than the question already says. */
export const askedRole: AgreementCheck = {
  name: 'asked-role',
  concerns: ({ asked: { roles } }) => roles.length > 0 && roles[0] !== 'how' && roles[0] !== 'what',
  disagreement(pair, { entitiesIn }) {
    const { question, view } = pair;
    const { roles, finer } = question.asked;
    const [role] = roles;
    if (role === undefined) return null;
    if (!hasRoles(pair)) return null;
    if (!view.fact.reviewed && role === 'why') return mayTell(view.fact, role) ? null : 'say why';
    if (!view.fact.reviewed && !roles.every((each) => FOUND_BY_TAGS.includes(each))) return null;
    if (view.fact.reviewed && !areRolesWhole(view.fact) && roles.some((each) => mayTell(view.fact, each))) return null;
    const isOfKind = finer !== undefined;
    const isAnswer = (filler: string) =>
      isOfKind || isNews(filler, question, entitiesIn) || isNamedByOffice(filler, question, entitiesIn);
    const fillers = fillersFor(question, view.fact).filter(isAnswer);
    if (fillers.length > 0 && !isNobody(fillers, pair, entitiesIn)) return null;
    if (!view.fact.reviewed && tellsUntagged(question, view.fact)) return null;
    const clause = clauseOf(pair);
    if (finer !== undefined && MEASURES[finer] !== undefined) return `give ${MEASURES[finer]}`;
    if (finer !== undefined && fillersOf(view.fact, roles).length > 0)
      return `give the ${finer}${clause ? ` in which ${clause}` : ''}`;
    if (role === 'howMany') return 'give a number for this';
    return `say ${wordsFor(role, question)}${clause ? ` ${clause}` : ''}`;
  },
};

/** What a statement must hold to tell this of a fact whose roles nobody filled in; who and whom may be anybody. */
const HINTS: Readonly<Partial<Record<Role, RegExp>>> = {
  when: new RegExp(
    `\\d|\\b(?:since|during|after|before|until|when|while|ago|today|yesterday|tomorrow|tonight|now|soon|recently|earlier|later|morning|afternoon|evening|night|day|week|month|year|decade|century|spring|summer|autumn|winter|${MONTHS}|\\p{L}+day)s?\\b`,
    'iu',
  ),
  where:
    /\b(?:in|at|near|on|from|to|into|across|inside|outside|around|over|off|toward|towards|along|between|behind|beyond|visit\p{L}*)\b/iu,
  why: /\b(?:because|due|owing|thanks|since|as|so|for|to|over|amid|after|following|given|result|reason|grounds?|citing|cite[sd]?|cause[ds]?|explain\p{L}*|push\p{L}*|allow\p{L}*|until|blam\p{L}+|led|prompted|avoid|prevent|without|protest|hope[sd]?|hoping|fear\p{L}*|worr\p{L}+|argu\p{L}+|lack\p{L}*|want\p{L}*|suspect\p{L}*|accus\p{L}*|alleg\p{L}*|depend\p{L}*|saying|account of|at (?:[\p{L}'’]+ ){1,2}request|price of|once|cannot)\b/iu,
  howMany: new RegExp(
    `\\d|\\b(?:${UP_TO_TWELVE}|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|many|few|several|most|all|no|none|single|percent)\\b`,
    'iu',
  ),
};

function mayTell({ statement }: Fact, role: Role): boolean {
  return HINTS[role]?.test(statement) ?? true;
}

/** "30 per cent in advance" tells what is paid, and "0.6 per cent of a ship's value" what it costs. */
const SHARE_OF_PRICE =
  /\bper ?cent (?:in advance|of (?:the|its|an?) (?:[\p{L}’']+ )?(?:price|cost|value)|above|below|more|less|higher|lower|dearer|cheaper)\b/iu;

/** Times, spans, sums, shares, ages and frequencies that no tag finds: "as soon as they are signed", "until 1796", "half of them", "he is eighteen", "every quarter". */
const UNTAGGED: Readonly<Partial<Record<Role | Finer | 'often', { test(statement: string): boolean }>>> = {
  when: /\b(?:as soon as|at the (?:beginning|end|start)|after|before|until|till|when|once|during|since|while|following|(?:first|second) half of|late \d{4})\b/iu,
  duration:
    /\b(?:since|until|till|between (?:\d{4} and \d{4}|\d{1,2}[:.]\d{2} and \d{1,2}[:.]\d{2})|from [^.]{0,20}\d[^.]{0,20} to|in (?:seconds|minutes|hours|days)|(?:hundreds?|thousands?) of years|(?:at least|about|around|nearly|over|for|within|by|of|than) an? (?:day|week|month|year|decade|century))\b/iu,
  count:
    /\b(?:per ?cent (?:of|in favour|against)|half|thirds?|quarters?|fifths?|tenths?|none|dozens|hundreds|thousands|one in \p{L}+)\b/iu,
  howMany:
    /\b(?:half|(?:a|one) (?:third|quarter|fifth|tenth)|thirds|quarters|fifths|tenths|doubled|trebled|tripled|halved)\b/iu,
  money: { test: (statement) => SHARE_OF_PRICE.test(statement) || givesMoney(fold(statement)) },
  age: new RegExp(
    `\\b(?:[Hh]e|[Ss]he|who) (?:is|was) (?:\\d{1,3}|(?:${CARDINALS})(?:-(?:${CARDINALS}))?)(?=[,.;]| and\\b)`,
    'u',
  ),
  day: new RegExp(`\\b${WEEKDAYS}s\\b`, 'iu'),
  percent: /\b(?:half|thirds?|quarters?|fifths?|tenths?|one in \p{L}+)\b/iu,
  often:
    /\b(?:once|twice|times|(?:first|second|\p{L}+(?:th|rd)) time|every|daily|weekly|monthly|yearly|annually|always|never)\b/iu,
};

function tellsUntagged({ folded, asked: { roles, finer } }: Question, { statement }: Fact): boolean {
  const span = finer === 'extent' ? 'duration' : finer;
  const wanted = /\bhow (?:often|frequently|many times)\b/u.test(folded) ? 'often' : (span ?? roles[0]);
  return wanted !== undefined && UNTAGGED[wanted]?.test(statement) === true;
}

/** "Abbas Araghchi" is no answer to whom Araghchi met; a reason says more than whom it names. */
function isNews(filler: string, { folded, asked }: Question, entitiesIn: Surroundings['entitiesIn']): boolean {
  if (asked.roles[0] === 'why') return true;
  const named = entitiesIn(filler);
  const given = entitiesIn(folded);
  return named.length === 0 || named.some((each) => !given.includes(each));
}

/** "A security chief met Putin, who was that?" gives an office and asks for the name. */
function isNamedByOffice(filler: string, { folded }: Question, entitiesIn: Surroundings['entitiesIn']): boolean {
  if (!WHO_IS_THAT.test(folded)) return false;
  return entitiesIn(filler).some(
    ({ kind, name }) =>
      kind === 'person' &&
      !fold(name)
        .split(' ')
        .some((part) => folded.includes(part)),
  );
}

const WHO_IS_THAT = /\bwho(?:'s| is| was| were| are) (?:that|this|he|she|it)\b/u;

/** "Disputes" remain, but they are no answer to who solved them: what is said of things names nobody. */
function isNobody(
  fillers: readonly string[],
  { question, view: { fact } }: Pair,
  entitiesIn: Surroundings['entitiesIn'],
): boolean {
  if (!areRolesWhole(fact) || (fact.kind !== 'issue' && fact.kind !== 'assessment')) return false;
  return /\bwho\b/u.test(question.folded) && fillers.every((filler) => entitiesIn(filler).length === 0);
}

/** Finer kinds of amounts, as the briefing would give them. */
const MEASURES: Readonly<Partial<Record<Finer, string>>> = {
  age: 'an age',
  count: 'a number for this',
  duration: 'a duration',
  extent: 'a length',
  distance: 'a length',
  money: 'a sum of money',
  percent: 'a percentage',
};

const WORDS: Readonly<Record<Role, string>> = {
  who: 'who',
  what: 'what',
  whom: 'who',
  where: 'where',
  when: 'when',
  why: 'why',
  how: 'how',
  howMany: 'how many or how much',
  saidBy: 'who',
};

function wordsFor(role: Role, { folded }: Question): string {
  const preposition = role === 'whom' ? towardsWhom(folded) : undefined;
  return preposition === undefined ? WORDS[role] : `${preposition} whom`;
}

/** "Ali Larijani met Vladimir Putin", from the fact's own roles; empty where they do not make a clause. */
function clauseOf({ view, question }: Pair): string {
  const { who, what, whom } = view.fact.roles;
  if (
    !view.fact.reviewed ||
    !HAPPENING_KINDS.includes(view.fact.kind) ||
    !who ||
    !what ||
    question.asked.roles.includes('who')
  )
    return '';
  return [who.join(' and '), what[0], whom?.join(' and ')].filter(Boolean).join(' ');
}
