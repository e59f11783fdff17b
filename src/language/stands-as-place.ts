/** Whether a name tells where something is: "in Moscow", "went to Moscow", "visited Moscow"; not "pressure from Moscow". */

import { rootOf, stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import type { Token } from './tokenize.js';

const WITHIN = new Set(['in', 'at', 'inside', 'outside', 'near']);
const TOWARDS = new Set(['to', 'from', 'for', 'into']);
const MOVING = new Set(
  'go come travel trip journey fly flight head return arrive leave depart drive move flee visit host'
    .split(' ')
    .map(stem),
);
const REACHING = new Set('visit leave reach enter'.split(' ').map(stem));

/** Words between going and where to ("flew last week to"). */
const MOST_BETWEEN = 2;

/** Judges the name in `tokens` from `from` (inclusive) to `to` (exclusive). */
export function standsAsPlace(tokens: readonly Token[], from: number, to: number): boolean {
  const article = tokens[from - 1]?.word === 'the' ? 1 : 0;
  const before = tokens[from - 1 - article];
  const last = tokens[to - 1];
  if (!before || !last) return false;
  // "In Iran talks", "at Moscow's request": the name belongs to what follows.
  const after = tokens[to];
  if (/['’]s?$/u.test(last.text)) return false;
  if (after && !isStopWord(after.word) && !after.number && after.start - last.end === 1 && !isTime(after.word))
    return false;
  if (WITHIN.has(before.word)) return true;
  if (REACHING.has(rootOf(before.word))) return true;
  // "Is Iran going to talk to the US?" goes nowhere.
  const verbs = tokens.slice(Math.max(0, from - article - 1 - MOST_BETWEEN), from - article - 1);
  return TOWARDS.has(before.word) && verbs.some(({ word }) => MOVING.has(rootOf(word)));
}

function isTime(word: string): boolean {
  return /^(?:last|next|this|yesterday|today|tomorrow|twice|recently|lately)$/u.test(word);
}
