/** Sums and products of vectors of one length. Pure but for `addTimes`, which adds in place. */

/** Adds `factor` times one vector to another. */
export function addTimes(sum: Float64Array, added: Float64Array, factor: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + factor * (added[at] as number);
}

export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

/** The vector brought to length 1; one without any length stays. */
export function toLengthOne(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}
