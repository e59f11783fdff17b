/** The question sets of this repository, and what they are held against. Paths from its top, where npm runs. */

/** A set, and the knowledge folder that it is asked over. */
export interface SetPlace {
  readonly file: string;
  readonly folder: string;
}

/** What is asked where no other set is named. */
export const OWN_SETS: readonly SetPlace[] = [
  { file: 'tests/questions/seed.jsonl', folder: 'knowledge' },
  { file: 'tests/questions/briefings.jsonl', folder: 'tests/fixtures/briefings' },
];

/** The result that they must not fall below; tests/questions/README.md says how to renew it. */
export const BASELINE = 'tests/questions/baseline.json';
