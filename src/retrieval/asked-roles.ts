/** Which roles a question asks for, of what finer kind, and by which words. */

import type { Role } from '../facts/fact.js';
import { isMeasured } from '../language/measures.js';
import type { Asked, Finer } from './asked.js';

const FINER_NOUNS: Readonly<Record<string, { roles: readonly Role[]; finer?: Finer }>> = {
  year: { roles: ['when'], finer: 'year' },
  month: { roles: ['when'], finer: 'month' },
  day: { roles: ['when'], finer: 'day' },
  date: { roles: ['when'], finer: 'day' },
  time: { roles: ['when'] },
  hour: { roles: ['when'], finer: 'time' },
  week: { roles: ['when'] },
  century: { roles: ['when'] },
  decade: { roles: ['when'] },
  period: { roles: ['when'] },
  city: { roles: ['where', 'who', 'whom'], finer: 'city' },
  town: { roles: ['where', 'who', 'whom'], finer: 'city' },
  capital: { roles: ['where', 'who', 'whom'], finer: 'city' },
  country: { roles: ['where', 'who', 'whom'], finer: 'country' },
  nation: { roles: ['where', 'who', 'whom'], finer: 'country' },
  state: { roles: ['where', 'who', 'whom'] },
  place: { roles: ['where'] },
  location: { roles: ['where'] },
  venue: { roles: ['where'] },
  region: { roles: ['where'] },
  reason: { roles: ['why'] },
  purpose: { roles: ['why'] },
  cause: { roles: ['why'] },
  motive: { roles: ['why'] },
  number: { roles: ['howMany'] },
  percentage: { roles: ['howMany'], finer: 'percent' },
  proportion: { roles: ['howMany'] },
  share: { roles: ['howMany'] },
  amount: { roles: ['howMany'] },
  price: { roles: ['howMany'], finer: 'money' },
  cost: { roles: ['howMany'], finer: 'money' },
  sum: { roles: ['howMany'], finer: 'money' },
  fine: { roles: ['howMany'], finer: 'money' },
  fee: { roles: ['howMany'], finer: 'money' },
  salary: { roles: ['howMany'], finer: 'money' },
  wage: { roles: ['howMany'], finer: 'money' },
  rent: { roles: ['howMany'], finer: 'money' },
  bail: { roles: ['howMany'], finer: 'money' },
  compensation: { roles: ['howMany'], finer: 'money' },
  person: { roles: ['who', 'whom', 'saidBy'] },
  official: { roles: ['who', 'whom', 'saidBy'] },
  leader: { roles: ['who', 'whom', 'saidBy'] },
};

/** Where a noun says what is asked: "which exact year …", "what was the date of …", "date of the meeting", "the reason why …". */
const ASKED_NOUNS: readonly RegExp[] = [
  /\b(?:what|which)(?:'s|s)?\s+(\w+)/u,
  /\b(?:what|which)\s+(?!t(?:ake|akes|ook|aking|aken)\b)\w+\s+(\w+)/u,
  /\b(?:what(?:'s|s| is| was| are| were)|give me|state)\s+(?:the\s+)?(?:exact |specific |precise |main |official |actual |starting |annual |monthly |total |average )*(\w+)(?: of| for| behind| when| where| why| that| in| at| on|$|\?)/u,
  /\b(?:what|whats|what's)(?: is| was| are| were)? (?:the )(?:(?!(?:of|for|the|in|on|behind)\b)[\p{L}-]+ ){1,3}(costs?|price|fee|salary|rent)\b(?= (?:of|for|to|per|in|at)\b|\W*$)/u,
  /^(?:the\s+)?(?:exact |specific |precise )?(date|day|year|month|time|venue|location|place|reason|purpose|cause|number)\b(?: of| for| behind|$)/u,
  // Not "last year", "at new year", "per year", "at this time of year".
  /(?<!\b(?:a|per|each|every|of|the|this|that|last|next|new|past|same|previous|coming) )(?<!\b(?:each|every) \w+ )\b(date|year|month|venue|location|reason)\s*\??$/u,
];

const NUMBER = /\bhow (many|much|long|often|old|far|big|large|high|tall|deep|wide|frequently)\b/u;

type AskedKind = Pick<Asked, 'roles' | 'nouns'> & Partial<Pick<Asked, 'finer'>>;

/** Reads the body of a folded question, its courtesies taken off; `keywords` says that it has no word that asks. */
export function askedRoles(body: string, keywords: boolean): AskedKind {
  // What is guarded by one of these words needs it in each of its alternatives.
  const how = body.includes('how');
  const what = body.includes('what');
  if (what && CLOCK.test(body)) return { roles: ['when'], finer: 'time', nouns: ['time'] };
  const number = how ? NUMBER.exec(body) : null;
  if (how && AMOUNT_OR_TIME.test(body)) return { roles: ['howMany', 'when'], nouns: ['much'] };
  if (how && DURATION.test(body)) return { roles: ['howMany', 'when'], finer: 'duration', nouns: ['many'] };
  if (number?.[1] === 'long')
    return { roles: ['howMany', 'when'], finer: EXTENT.test(body) ? 'extent' : 'duration', nouns: ['long'] };
  if (number?.[1] === 'old') return { roles: ['howMany', 'when'], finer: 'age', nouns: ['old'] };
  if (/^(?:deep|tall|wide)$/u.test(number?.[1] ?? ''))
    return { roles: ['howMany', 'when'], finer: 'distance', nouns: [number?.[1] ?? ''] };
  if ((how && PRICE.test(body)) || (what && COST.test(body)))
    return { roles: ['howMany'], finer: 'money', nouns: ['much'] };
  if (RATE.test(body) || (how && PERCENT.test(body)) || (keywords && RATE_KEYWORDS.test(body)))
    return { roles: ['howMany'], finer: 'percent', nouns: [] };
  if (how && HOURS.test(body)) return { roles: ['howMany', 'when'], nouns: ['many'] };
  if (number?.[1] === 'many' && isCount(body)) return { roles: ['howMany'], finer: 'count', nouns: ['many'] };
  if (number) return { roles: ['howMany'], nouns: [number[1] ?? ''] };
  if (
    /\b(?:full |real |exact )?names?\b(?! (?:the|a|an|two|three|all|some)\b)/u.test(body) &&
    /\b(?:official|person|people|man|woman|who|he|she|his|her|their|leader|minister|mediators?|names? of|(?:full|real|exact) names?)\b/u.test(
      body,
    )
  ) {
    return { roles: ['who', 'whom', 'saidBy'], finer: 'name', nouns: ['name', 'names', 'full', 'real', 'exact'] };
  }
  for (const pattern of ASKED_NOUNS) {
    const noun = pattern.exec(body)?.[1];
    const kind = noun === undefined ? undefined : FINER_NOUNS[singular(noun)];
    // "What was the fine for?" knows that there was one.
    if (noun === undefined || !kind || (kind.finer === 'money' && /\bfor\W*$/u.test(body))) continue;
    // "In which country" asks for a place, "which country" also for who did it.
    const placed = new RegExp(`\\b(?:in|at|to|from|near) (?:what|which) (?:\\w+ )?${noun}\\b`, 'u').test(body);
    return { ...kind, roles: placed && kind.roles.includes('where') ? ['where'] : kind.roles, nouns: [noun] };
  }
  // "Which measure applies when there is a choice?"
  const word = /\b(when|whens|where|wheres|who|whos|whom|whose|why|whys|how|hows|what|which)\b/u.exec(body)?.[1] ?? '';
  if (word.startsWith('when')) return { roles: ['when'], nouns: [] };
  if (word.startsWith('where') && STANCE.test(body)) return { roles: [], nouns: [] };
  // "Where in the region" says nothing but that some place is meant.
  if (word.startsWith('where')) return { roles: ['where'], nouns: WITHIN.exec(body)?.slice(1) ?? [] };
  if (
    /\bwho (?:said|says|told|claim(?:s|ed)|argue[sd]|stated?|announced|warn(?:s|ed)|indicated|noted|stressed|emphasi[sz]e[sd])\b/u.test(
      body,
    )
  )
    return { roles: ['saidBy'], nouns: [] };
  // "Who did he meet with?" asks for the other one.
  if (word === 'whom' || /\bwho\b.*\bwith\W*$/u.test(body)) return { roles: ['whom', 'who'], nouns: [] };
  if (word.startsWith('who')) return { roles: ['who', 'whom', 'saidBy'], nouns: [] };
  if (
    word.startsWith('why') ||
    /^(?:and |but )?for what\W*$/u.test(body) ||
    /\b(?:how come|what for$|what (?:led|prompted|motivated|caused|made|drives|drove))\b/u.test(body)
  ) {
    return { roles: ['why'], nouns: [] };
  }
  if (word.startsWith('how')) return { roles: ['how'], nouns: [] };
  if (keywords && /\bage\W*$/u.test(body)) return { roles: ['howMany', 'when'], finer: 'age', nouns: [] };
  if (keywords && MONEY.test(body)) return { roles: ['howMany'], finer: 'money', nouns: [] };
  if (keywords && LENGTH.test(body)) return { roles: ['howMany', 'when'], finer: 'extent', nouns: [] };
  if (keywords && MEASURING.test(body)) return { roles: ['howMany'], nouns: [] };
  return { roles: [], nouns: KIND_OF.exec(body)?.slice(1) ?? [] };
}

/** "Wheat crop loss in percent", "strike turnout", not "profit warning": keywords that want a number. */
const MEASURING =
  /\b(?:amount|number|percent|percentage|euros|dollars|crowns|pounds|tonnes|metres)\b|\b(?:price|cost|size|total|sum|share|salary|coverage|age|loss(?:es)?|turnout|margin|capacity|revenue|profit|savings|toll|rate)(?=\W*$| (?:of|in|for|per|to|since|last|this|next|by|at|from|paid|\d))/u;

/** What people do about what something costs: "price protest", "fuel costs dispute", "licence fee abolition". */
const NO_SUM =
  '(?: (?:protest|dispute|row|strike|reform|hike|cut|abolition|overrun|rise|increase|fall|cap|control|freeze|agreement|deal|index|floor|ceiling|step|war|report|negotiation|talk|debate|comparison|trend)s?\\b| (?:compared|living|of living|of (?:the )?war|and)\\b)';
/** "Permit fee Kainuu", "roof replacement cost diocese", "World Bank loan amount", not "cost overrun report" or "human costs". */
const MONEY = new RegExp(
  [
    `\\b(?:fees?|salary|salaries)\\b(?!${NO_SUM})`,
    '\\b(?:rent|wages?|(?:road|bridge|tunnel|motorway|pass) toll)(?=\\W*$| (?:of|in|for|per|to|last|this)\\b)',
    `(?<!\\b(?:per|human) )\\b(?:costs?|price)\\b(?!${NO_SUM})`,
    '\\b(?:loan|fine|ransom|bail|bonus|grant|damages|compensation|severance pay|reward|aid|budget)\\b.{0,80}\\b(?:amount|sum)\\b|\\bamount\\b.{0,80}\\b(?:loan|fine|ransom|bail|damages|compensation)\\b',
    '\\b(?:compensation|damages) per\\b',
  ].join('|'),
  'u',
);
const LENGTH =
  /\b(?:length|(?<!\bin[ -])depth|height(?! of the (?:crisis|season|summer|protests?|war)\b)|width)\b|(?<!\b(?:square|cubic|\d) )\b(?:kilo)?met(?:re|er)s\W*$/u;

/** What is told in per cent, where just that is asked for: not who sets the interest rate, nor when. */
const RATES =
  '(?:interest|unemployment|jobless|inflation) rate\\b(?! (?:cuts?|rises?|decision|policy)\\b)|rate of interest\\b';
const RATE = new RegExp(
  `\\b(?:what|which)(?:'s|s| is| was| are| were)?(?: (?:the|its|their))?(?: [\\p{L}'-]+){0,2} (?:${RATES})|\\bhow (?:high|low|much)\\b.*\\b(?:${RATES})`,
  'u',
);
const RATE_KEYWORDS = new RegExp(`\\b(?:${RATES})`, 'u');
const PERCENT = /\bhow (?:much|many) per ?cent\b/u;

/** "What's the time in Tehran?", "at what time of day", not "what's the time of the meeting?". */
const CLOCK = /^what(?:'s|s| is) the time\b(?! of| for| when)|\bwhat time (?:is it|of (?:the )?day)\b/u;

/** "By how much were the exams put off?": by two weeks. "How much faster are the trains?": by four minutes. */
const AMOUNT_OR_TIME =
  /\bby how much\b|\bhow far in advance\b|\bhow much (?:faster|slower|quicker|longer|shorter|sooner|later|earlier)\b/u;

const SPANS = 'seconds|minutes|hours|days|nights|weeks|months|years';
const DURATION = new RegExp(
  `\\bhow much (?:more )?time\\b|\\bhow many (?:(?:working|business|school|calendar|full|whole) )?(?:${SPANS}|decades|centuries)\\b(?! (?:a|per|each|every)\\b)`,
  'u',
);
/** "For how many hours per day": how often tells it, too. */
const HOURS = new RegExp(`\\bhow many (?:${SPANS})\\b`, 'u');

/** Not "how much of the water is paid for?", "how much tax do they pay?" (a rate) nor "how much did costs rise?". */
const AUXILIARIES = 'do|does|did|is|are|was|were|will|would|has|have|had|can|must|should';
const CHANGING = 'rise|risen|fall|fallen|grow|grown|go|gone|increased?|decreased?|drop(?:ped)?|change';
const PRICE = new RegExp(
  `\\bhow much (?:${[
    `(?!(?:${AUXILIARIES})\\b)(?:\\p{L}+ )?(?:money|pay|wages)\\b`,
    `(?:${AUXILIARIES})\\b(?!.*\\b(?:${CHANGING})\\b).*\\b(?:cost(?:s|ing)?|earn(?:s|ed|ing)?|pay(?:s|ing)?|paid|charged?|spen[dt]|worth|fined?|owed?)\\b`,
    'costs?\\b|earns?\\b',
    '(?:\\p{L}+ )?(?:compensation|premium|rent|damages|bail|ransom|penalty)\\b',
    `(?:${AUXILIARIES}) (?!.*\\b(?:${CHANGING})\\b)(?:the |an? |his |her |their )?(?:[\\p{L}-]+ ){0,3}(?:pension|salary|wage|rent|fine|fee|premium|allowance)\\b`,
    `(?!(?:${AUXILIARIES}|of)\\b)(?:[\\p{L}'-]+ ){1,4}(?:spent|earns|owes|costs?|pays|paid)\\b`,
    '(?!(?:of|more|less)\\b)[^.?!]{1,80} costs?(?=\\W*$| (?:per|a|an|each|every)\\b)',
    '.* in (?:\\p{L}+ )?(?:fines|fees|taxes|damages)\\b',
  ].join('|')})`,
  'u',
);

/** "How many euros a month?" asks for what is measured, and how many support something may be told by their share. */
function isCount(body: string): boolean {
  const things = THINGS.exec(body)?.[1];
  return things !== undefined && !isMeasured(`2 ${things.replace(/ of\b.*$/u, '')}`) && !OPINION.test(body);
}

/** "How many paid holiday days do …", "how many hours per day is …". */
const THINGS = new RegExp(`\\bhow many ((?:(?!(?:${AUXILIARIES})\\b)[\\p{L}-]+ ?){1,3})`, 'u');

/** "How many Norlanders support the ban?" */
const OPINION = /\bhow many (?:of the )?[\p{L}-]+ (?:support|back|favou?r|approve|oppose|think|believe|agree)s?\b/u;

/** "What will the cameras cost?", "what does an officer earn?", not "what did he say about the cost?" */
const COST =
  /\bwhat\b[^.?!]{0,80}\b(?:do|does|did|will|would|may|might|could|can|going to)\b[^.?!]{0,80}(?<!\b(?:the|of|an?|its|their|his|her|this|these|about|and|on|in|\p{L}+ing|\p{L}+er) )\bcosts?\b|\bwhat (?:do|does|did|will|would|can)\b[^.?!]{0,80}(?<!\bto )\bearn\b|\bwhat (?:severance |redundancy |starting |basic )?pay (?:do|does|did|will|would|can|has|have|is)\b|\bwhat (?:severance|redundancy) pay\b|\b(?:wonder(?:ing)?|know|learn|hear|check|see|interested in|curious|tell me|find out) what (?!(?:is|are|was|were)\b)[^.?!]{1,80}(?<!\b(?:the|of|about|on|to|\p{L}+ing) )costs?(?=\W*$| (?:the|a|an|per|each)\b)/u;

/** "How long is the tunnel?", "how long the line will be": what is long may last or reach. */
const EXTENT = /\bhow long (?:is|are|was|were)\b|\bhow long\b.*\b(?:is|are|was|were|be)\W*$/u;

/** "Where does Washington stand?" asks for no place. */
const STANCE = /\bstands?\W*(?:on\b.*)?$/u;

/** "What kind of goods" asks for goods. */
const KIND_OF = /\b(?:what|which) (kinds?|sorts?|types?) of\b/u;

const WITHIN = /\bwhere (?:in|on) (?:the|this|that) (\w+)/u;

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
