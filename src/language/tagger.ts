/** Finds names, times and quantities in a sentence, by part-of-speech tags and recognised entities (wink-nlp, English). */

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { HOUR_OF_DAY } from './hour-of-day.js';
import { isStopWord } from './stop-words.js';

const nlp = winkNLP(model, ['ner', 'pos']);

/** What was recognised, each as written and in order. */
export interface Tagged {
  /** Runs of proper nouns ("Abbas Araghchi"), without leading articles. */
  readonly names: readonly string[];
  /** Dates, durations and times ("June 30", "last week", "the 10th century"). */
  readonly times: readonly string[];
  /** Numbers with what they count, sums of money and percentages that are no part of a time. */
  readonly quantities: readonly string[];
}

const TIMES = new Set(['DATE', 'TIME', 'DURATION']);
const QUANTITIES = new Set(['CARDINAL', 'MONEY', 'PERCENT']);
/** Times that the recogniser misses: hours, years, decades, centuries. */
const MORE_TIMES = new RegExp(
  [
    /\b(?:[01]?\d|2[0-3]):[0-5]\d\b(?: ?[ap]\.?m\b)?/u,
    HOUR_OF_DAY,
    /\b(?:(?:early|mid|late)[- ])?(?:1[0-9]{3}|20[0-9]{2})s?\b/u,
    /\b(?:the )?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth) (?:century|centuries)\b/u,
    /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b(?: \d{1,2})?/u,
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u,
    /\b(?:last|this|next) (?:week|month|year|decade|century|spring|summer|autumn|fall|winter|night)\b/u,
    /\b(?:the |this |next |last )?weekend\b/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
const IS_TIME = new RegExp(`^(?:${MORE_TIMES.source})$`, 'u');

/** In UTF-16 code units: what is longer is data rather than a sentence, and only its head is looked at. */
const LONGEST_SENTENCE = 5_000;

/** Tags one sentence of plain text. */
export function tagSentence(sentence: string): Tagged {
  const text = sentence.slice(0, LONGEST_SENTENCE);
  const doc = nlp.readDoc(text);
  const { its } = nlp;
  const details = doc.entities().out(its.detail) as unknown as { value: string; type: string }[];
  const found = details.filter(({ type }) => TIMES.has(type)).map(({ value }) => value);
  for (const [match] of text.matchAll(MORE_TIMES)) if (!found.some((time) => time.includes(match))) found.push(match);
  // "7 in the evening" and no "evening".
  const times = found.filter((time) => !found.some((other) => other !== time && other.includes(time)));
  const words = doc.tokens().out() as unknown as string[];
  const tags = doc.tokens().out(its.pos) as unknown as string[];
  return {
    names: properRuns(words, tags).filter((name) => !IS_TIME.test(name) && !times.some((time) => time.includes(name))),
    times,
    quantities: details
      .filter(({ type, value }) => QUANTITIES.has(type) && !times.some((time) => time.includes(value)))
      .map(({ value }) => withUnit(value, text)),
  };
}

/** "45 million crowns": what a number counts tells what kind of number it is. */
function withUnit(quantity: string, text: string): string {
  const after = text.slice(text.indexOf(quantity) + quantity.length);
  const [next, word] = /^[- ](\p{Ll}+)/u.exec(after) ?? [];
  return next === undefined || isStopWord(word ?? '') ? quantity : quantity + next;
}

/** The universal part-of-speech tag of each word, by the word as written; of a word that comes twice, the later one's. */
export function tagWords(text: string): ReadonlyMap<string, string> {
  const tokens = nlp.readDoc(text).tokens();
  const words = tokens.out() as unknown as string[];
  const tags = tokens.out(nlp.its.pos) as unknown as string[];
  return new Map(words.map((word, at) => [word, tags[at] ?? 'X']));
}

function properRuns(words: readonly string[], tags: readonly string[]): string[] {
  const runs: string[] = [];
  let run: string[] = [];
  words.forEach((word, at) => {
    if (tags[at] === 'PROPN' || (run.length > 0 && /^\p{Lu}/u.test(word) && tags[at] === 'NOUN')) {
      run.push(word);
      return;
    }
    if (run.length > 0) runs.push(run.join(' '));
    run = [];
  });
  if (run.length > 0) runs.push(run.join(' '));
  return runs;
}
