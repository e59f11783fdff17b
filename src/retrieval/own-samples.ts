/**
 * What a base's own example questions tell of its confidences: each is asked as if it were not written down, once as it stands, and
 * once as if the facts on its sentence were not there, when nothing can be right.
 */

import type { Fact } from '../facts/fact.js';
import type { Sample } from './calibration.js';
import type { Judged } from './judge.js';

/** Enough to draw a line, and quickly done. */
const MOST_ASKED = 24;
/** Fewer facts with examples tell less than what was learnt elsewhere. */
const LEAST_ASKED = 20;

/**
 * `facts` have several example questions each; those asked for lie evenly among them. `consider` judges a text without the example
 * question that is worded like it.
 */
export function ownSamples(facts: Iterable<Fact>, consider: (text: string) => readonly Judged[]): Sample[] {
  const asked = [...facts];
  if (asked.length < LEAST_ASKED) return [];
  const step = Math.max(1, asked.length / MOST_ASKED);
  const samples: Sample[] = [];
  for (let at = 0; at < asked.length; at += step) {
    const fact = asked[Math.floor(at)];
    // Another of its questions each time, since people tend to write the plainest one first.
    const text = fact?.questions[Math.floor(at) % fact.questions.length];
    if (!fact || text === undefined) continue;
    const judged = consider(text).filter(({ isMeasured }) => isMeasured);
    const onSentence = (other: Fact) =>
      other === fact || other.citations.some(({ quote }) => fact.citations.some((own) => own.quote === quote));
    const others = judged.filter(({ facts: each }) => !each.some(onSentence));
    if (judged[0]) samples.push({ confidence: judged[0].confidence, right: judged[0].facts.some(onSentence) });
    if (others[0]) samples.push({ confidence: others[0].confidence, right: false });
  }
  return samples;
}
