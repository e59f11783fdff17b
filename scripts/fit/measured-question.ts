/** A question with what was measured of everything that might answer it: what the models are fitted on. */

export interface MeasuredQuestion {
  readonly kind: 'single' | 'nearmiss' | 'unknown';
  readonly mistyped: boolean;
  /** Questions about the same article, or meant for the same fact: never in the fitted and the judged part at once. */
  readonly group: string;
  /** Each contender's measures by name. */
  readonly contenders: readonly Readonly<Record<string, number>>[];
  /** Places of the contenders that answer it. */
  readonly right: readonly number[];
}

/** The rows of measures, in the order of `names`. */
export function rowsOf({ contenders }: MeasuredQuestion, names: readonly string[]): number[][] {
  return contenders.map((measured) => names.map((name) => measured[name] ?? 0));
}
