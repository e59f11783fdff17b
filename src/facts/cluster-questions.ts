/** Puts questions together that ask for the same, so that a moderator answers them at once. Pure and deterministic. */

import { stem } from '../language/stem.js';
import { isStopWord } from '../language/stop-words.js';
import { tokenize } from '../language/tokenize.js';

/** A wording and how often it was asked. */
export interface AskedWording {
  readonly text: string;
  readonly asked: number;
}

export interface QuestionCluster<Wording extends AskedWording> {
  /** Most asked first; the first one names the cluster. At least one. */
  readonly wordings: readonly [Wording, ...Wording[]];
  /** How often all of them were asked. */
  readonly asked: number;
}

/**
 * Two wordings belong together from this overlap of their words on (Jaccard, 0..1). Low enough for "Where will the next round be held?"
 * and "next round where", high enough to keep "When is the next round?" apart from them.
 */
const LEAST_OVERLAP = 0.6;

/** Stop words that make another question of the same words. */
const QUESTION_WORDS: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'when', 'where', 'why', 'how']);

/**
 * Clusters by how often they were asked, most first. Each wording joins the cluster whose first wording it overlaps most with, and else
 * begins one, so that clusters do not run together by chains. What overlaps with a dismissed wording is left out.
 */
export function clusterQuestions<Wording extends AskedWording>(
  wordings: readonly Wording[],
  dismissed: readonly string[] = [],
): QuestionCluster<Wording>[] {
  const unwanted = dismissed.map(wordsOf);
  const clusters: { words: ReadonlySet<string>; wordings: [Wording, ...Wording[]]; asked: number }[] = [];
  for (const wording of [...wordings].sort(byAsked)) {
    const words = wordsOf(wording.text);
    if (unwanted.some((other) => overlapOf(words, other) >= LEAST_OVERLAP)) continue;
    let nearest: (typeof clusters)[number] | undefined;
    let best = 0;
    for (const cluster of clusters) {
      const overlap = overlapOf(words, cluster.words);
      if (overlap >= LEAST_OVERLAP && overlap > best) [nearest, best] = [cluster, overlap];
    }
    if (nearest === undefined) {
      clusters.push({ words, wordings: [wording], asked: wording.asked });
      continue;
    }
    nearest.wordings.push(wording);
    nearest.asked += wording.asked;
  }
  return clusters
    .map(({ wordings: members, asked }) => ({ wordings: members, asked }))
    .sort((a, b) => b.asked - a.asked || (a.wordings[0].text < b.wordings[0].text ? -1 : 1));
}

function byAsked(a: AskedWording, b: AskedWording): number {
  return b.asked - a.asked || (a.text < b.text ? -1 : 1);
}

/** Stems of the content words and the question words; of all words where there are no others. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = tokenize(text).map(({ word }) => word);
  const content = words.filter((word) => QUESTION_WORDS.has(word) || !isStopWord(word));
  return new Set((content.length > 0 ? content : words).map(stem));
}

/** Jaccard's index, 0..1: common words over all words. */
function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}
