/** What a guild's people asked and did not get, put together for its moderators. */

import { createHash } from 'node:crypto';
import { clusterQuestions, type QuestionCluster } from '../facts/cluster-questions.js';
import type { Gaps, UnmetWording } from '../store/gaps.js';

/** Questions that ask for the same. The first wording names them. */
export interface Gap extends QuestionCluster<UnmetWording> {
  /** How many people asked, each once however often and in whatever words; as far as they are still known, or were told apart before. */
  readonly people: number;
  /** Of how many of these an answer was marked as not helpful. */
  readonly notHelpful: number;
  readonly waiting: number;
}

/** Wordings that are looked at: beyond the most asked ones nobody reads on, and clustering takes time in proportion to their square. */
const LISTED_WORDINGS = 400;
/** Dismissed wordings that keep similar ones out. */
const REMEMBERED_DISMISSALS = 200;

/** Those of most people first, and of as many those that were asked more often. As far back as the question log reaches. */
export async function listGaps(gaps: Gaps, guild: string): Promise<readonly Gap[]> {
  const [wordings, dismissed] = await Promise.all([
    gaps.list({ guild, sinceMs: 0, limit: LISTED_WORDINGS }),
    gaps.dismissed(guild, REMEMBERED_DISMISSALS),
  ]);
  return clusterQuestions(wordings, dismissed)
    .map((cluster) => ({
      ...cluster,
      people: countPeople(cluster.wordings),
      notHelpful: sum(cluster.wordings, ({ notHelpful }) => notHelpful),
      waiting: sum(cluster.wordings, ({ waiting }) => waiting),
    }))
    .sort((one, other) => other.people - one.people);
}

/** Short enough for a button's id; the same for the same wording, wherever and whenever. */
export function wordingKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** The gap that a wording belongs to now, which other wordings may lead meanwhile; undefined where it is none any more. */
export function findGap(listed: readonly Gap[], key: string): Gap | undefined {
  return listed.find(({ wordings }) => wordings.some(({ text }) => wordingKey(text) === key));
}

/** The dismissed wordings that belong together with the one of this key, that one first; none where it is not dismissed. */
export async function findDismissed(
  gaps: Gaps,
  { guild, key }: { readonly guild: string; readonly key: string },
): Promise<readonly string[]> {
  const dismissed = await gaps.dismissed(guild, REMEMBERED_DISMISSALS);
  const clusters = clusterQuestions(dismissed.map((text) => ({ text, asked: wordingKey(text) === key ? 1 : 0 })));
  const [first] = clusters;
  return first !== undefined && first.asked > 0 ? first.wordings.map(({ text }) => text) : [];
}

function countPeople(wordings: readonly UnmetWording[]): number {
  const known = new Set(wordings.flatMap(({ askers }) => askers));
  return Math.max(1, known.size + sum(wordings, ({ forgottenAskers }) => forgottenAskers));
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
