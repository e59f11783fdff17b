/** Pairs of opposite words: where a question uses one and the text the other, they speak of different things. */

import { remember } from './remember.js';
import { stem } from './stem.js';

const PAIRS = `
accept reject|accept refuse|accept decline|agree disagree|agree refuse|allow ban|allow forbid|allow prevent|approve reject|arrive leave|arrive depart|arrival departure|attack defend|attack retreat
begin end|start end|start stop|start finish|open close|open shut|buy sell|cause prevent|confirm deny|create destroy|build destroy|east west|north south|northern southern|eastern western
enter leave|expand shrink|expand contract|fail succeed|failure success|first last|forward backward|friend enemy|ally enemy|gain lose|win lose|victory defeat|give receive|grow shrink
heavy light|high low|higher lower|highest lowest|hot cold|import export|include exclude|increase decrease|increase diminish|increase decline|increase fall|increase drop|increase reduce
rise fall|rise drop|rise decline|rise diminish|raise lower|raise cut|inside outside|internal external|invite exclude|invite expel|join leave|large small|largest smallest|big small|biggest smallest
legal illegal|left right|long short|longest shortest|love hate|major minor|majority minority|many few|max min|maximum minimum|more less|more fewer|most least|new old|newest oldest|young old
optimistic pessimistic|permanent temporary|permanently temporarily|positive negative|presence absence|private public|profit loss|push pull|rich poor|safe dangerous|strengthen weaken|strong weak|stronger weaker
support oppose|support reject|supporter opponent|temporary lasting|up down|upper lower|urban rural|war peace|wet dry|before after|better worse|best worst|deny admit|diminish grow|diminish increase|decrease increase
interested uninterested|stable unstable|stabilize destabilize|military civilian|military peaceful|domestic foreign|offensive defensive|advantage disadvantage|encourage discourage|encouragement discouragement
protect endanger|release arrest|release detain|release imprison|simplify complicate|ease complicate|ease tighten|escalate deescalate|de-escalate escalate|intensify ease|intensification easing|slow fast|slower faster|same different|similar different
success failure|unite divide|visible hidden|voluntary forced|vote abstain|withdraw deploy|withdraw enter|early late|earlier later|earliest latest|easy difficult|easy hard|full empty|guilty innocent|male female|men women
`;

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const table = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const known = table.get(one);
    if (known) known.add(other);
    else table.set(one, new Set([other]));
  };
  for (const pair of PAIRS.split(/[|\n]/u)) {
    const [one, other] = pair.trim().split(/\s+/u).map(stem);
    if (!one || !other || one === other) continue;
    add(one, other);
    add(other, one);
  }
  return table;
})();

const DENYING = ['un', 'non', 'dis', 'in', 'im', 'ir', 'il', 'de'];
const LONGEST_DENYING = 3;

const NONE: ReadonlySet<string> = new Set();

/** Stems that mean the opposite of a stem; empty where none is known. */
export function oppositesOf(stemmed: string): ReadonlySet<string> {
  return OPPOSITES.get(stemmed) ?? NONE;
}

const REMEMBERED = 1_000;

/** The stems that a stem is with a denying prefix, or without the one it has; few of them are words. */
export const deniedForms = remember(REMEMBERED, (stemmed: string): readonly string[] => {
  const bare = DENYING.filter((prefix) => stemmed.startsWith(prefix)).map((prefix) => stemmed.slice(prefix.length));
  return [...DENYING.map((prefix) => prefix + stemmed), ...bare].filter((form) => deniesByPrefix(stemmed, form));
});

/** The function that tells whether a stem means the opposite of this one. */
export function isOppositeOf(one: string): (other: string) => boolean {
  const opposites = oppositesOf(one);
  return (other) => opposites.has(other) || deniesByPrefix(one, other);
}

/** Whether one stem is the other with a denying prefix ("interest", "uninterest"). */
export function deniesByPrefix(one: string, other: string): boolean {
  // Nearly all pairs of words are told apart by their lengths alone.
  const more = Math.abs(one.length - other.length);
  if (more === 0 || more > LONGEST_DENYING) return false;
  const short = one.length < other.length ? one : other;
  const long = short === one ? other : one;
  return short.length >= 4 && long.endsWith(short) && DENYING.includes(long.slice(0, more));
}
