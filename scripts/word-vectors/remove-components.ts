/** Takes out what all word vectors share, which is frequency rather than meaning (Mu & Viswanath 2018, "All-but-the-Top"). */

import { addTimes, dot, toLengthOne } from './vectors.js';

/** Power iterations for a component; the leading ones are far enough apart that fewer would do. */
const ROUNDS = 60;

/** Subtracts from the rows, in place, their mean and then so many of their strongest principal components. */
export function removeComponents(rows: readonly Float64Array[], components: number): void {
  subtractMean(rows);
  for (let done = 0; done < components; done++) {
    const direction = strongestComponent(rows);
    for (const row of rows) addTimes(row, direction, -dot(row, direction));
  }
}

function subtractMean(rows: readonly Float64Array[]): void {
  const mean = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) addTimes(mean, row, 1 / rows.length);
  for (const row of rows) addTimes(row, mean, -1);
}

/** The direction along which the rows differ most, by power iteration from a fixed start. */
function strongestComponent(rows: readonly Float64Array[]): Float64Array {
  let direction = toLengthOne(new Float64Array(rows[0]?.length ?? 0).fill(1));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(direction.length);
    for (const row of rows) addTimes(next, row, dot(row, direction));
    direction = toLengthOne(next);
  }
  return direction;
}
