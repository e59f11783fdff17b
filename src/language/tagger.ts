/** Finds names, times and quantities in a sentence, by part-of-speech tags and recognised entities (wink-nlp, English). */

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { CURRENCY_CODES } from './currency-codes.js';
import { HOUR_OF_DAY } from './hour-of-day.js';
import { NUMBER_WORDS } from './number-words.js';
import { once } from './remember.js';
import { isStopWord } from './stop-words.js';

/** Of questions, of which to recognise entities would be a third of the work. */
const questionTagger = winkNLP(model, ['pos']);
/** It takes a tenth of a second to make, and whoever starts from a snapshot reads no sentences. */
const sentenceTagger = once(() => winkNLP(model, ['ner', 'pos']));

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
/** "Ten more days", "20 working days". */
const FURTHER = 'more|further|extra|additional|other|working|business|calendar|full|whole|consecutive|straight';
/** Times that the recogniser misses: hours, years, decades, centuries. */
const MORE_TIMES = new RegExp(
  [
    /\b(?:[01]?\d|2[0-3]):[0-5]\d\b(?: ?[ap]\.?m\b)?/u,
    /\b\d{1,2}(?:[.:]\d{2})? ?[ap]\.m\./u,
    new RegExp(`\\b(?:\\d+|${NUMBER_WORDS}) (?:${FURTHER}) (?:minute|hour|day|night|week|month|year)s?\\b`, 'iu'),
    HOUR_OF_DAY,
    /\b(?:(?:early|mid|late)[- ])?(?:1[0-9]{3}|20[0-9]{2})s?\b/u,
    /\b(?:the )?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth) (?:century|centuries)\b/u,
    /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b(?: \d{1,2}(?![\d,.]?\d| \p{Ll}))?/u,
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

/** A piece of a text: its first UTF-16 code unit, and the one after its last. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Tags one sentence of plain text. */
export function tagSentence(sentence: string): Tagged {
  const text = sentence.slice(0, LONGEST_SENTENCE);
  const { its, readDoc } = sentenceTagger();
  const doc = readDoc(text);
  const words = doc.tokens().out() as unknown as string[];
  const tags = doc.tokens().out(its.pos) as unknown as string[];
  const tokens = spansOf(words, text);
  const types = doc.entities().out(its.type) as unknown as string[];
  const entities = (doc.entities().out(its.span) as unknown as [number, number][]).map(([first, last], at) => ({
    ...spanOf(tokens, first, last),
    type: types[at] ?? '',
  }));
  const found = entities.filter(({ type }) => TIMES.has(type));
  const more = [...text.matchAll(MORE_TIMES)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
  // "7 in the evening" and no "evening".
  const times = [...found, ...more].filter((time, _, all) => !all.some((other) => holdsMore(other, time)));
  const isPartOfTime = (span: Span): boolean => times.some((time) => holds(time, span));
  const written = ({ start, end }: Span): string => text.slice(start, end);
  return {
    names: properRuns(words, tags, tokens)
      .map(({ first, last }) => spanOf(tokens, first, last))
      .filter((run) => !IS_TIME.test(written(run)) && !isPartOfTime(run))
      .map(written),
    times: [...new Set(times.sort((a, b) => a.start - b.start).map(written))],
    quantities: entities
      .filter((entity) => QUANTITIES.has(entity.type) && !isPartOfTime(entity))
      .map((quantity) => written(withUnit(quantity, text))),
  };
}

/** Where each word stands in the text that they were read from, in order. */
function spansOf(words: readonly string[], text: string): Span[] {
  let end = 0;
  return words.map((word) => {
    const start = Math.max(end, text.indexOf(word, end));
    end = start + word.length;
    return { start, end };
  });
}

function spanOf(tokens: readonly Span[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function holdsMore(outer: Span, inner: Span): boolean {
  return holds(outer, inner) && !holds(inner, outer);
}

const SIGN = new RegExp(`(?:\\p{Sc}|\\b(?:${CURRENCY_CODES.toUpperCase()}) )$`, 'u');

/** "45 million crowns", "€55 million": what a number counts tells what kind of number it is. */
function withUnit({ start, end }: Span, text: string): Span {
  const [next, word] = /^[- ](\p{Ll}+)/u.exec(text.slice(end)) ?? [];
  const sign = SIGN.exec(text.slice(0, start));
  return {
    start: start - (sign?.[0].length ?? 0),
    end: next === undefined || isStopWord(word ?? '') ? end : end + next.length,
  };
}

/** The universal part-of-speech tag of each word of a question, by the word as written; of a word that comes twice, the later one's. */
export function tagWords(text: string): ReadonlyMap<string, string> {
  const tokens = questionTagger.readDoc(text).tokens();
  const words = tokens.out() as unknown as string[];
  const tags = tokens.out(questionTagger.its.pos) as unknown as string[];
  return new Map(words.map((word, at) => [word, tags[at] ?? 'X']));
}

/** The numbers of a name's first and last word. */
interface Run {
  readonly first: number;
  readonly last: number;
}

function properRuns(words: readonly string[], tags: readonly string[], tokens: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let first = -1;
  const close = (after: number): void => {
    if (first >= 0) runs.push({ first, last: after - 1 });
    first = -1;
  };
  words.forEach((word, at) => {
    // "Vuković" is cut before a letter that the tagger does not know.
    const isRest = /^\p{L}/u.test(word) && at > 0 && tokens[at]?.start === tokens[at - 1]?.end;
    const isMore = first >= 0 && (isRest || (/^\p{Lu}/u.test(word) && tags[at] === 'NOUN'));
    if (!isMore && tags[at] !== 'PROPN') close(at);
    else if (first < 0) first = at;
  });
  close(words.length);
  return runs;
}
