/** Quantiles of a sample. Pure. */

/** The smallest value that at least the share `q` (above 0 to 1) of the sample does not exceed; undefined for an empty sample. */
export function quantile(sample: readonly number[], q: number): number | undefined {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.ceil(q * sorted.length) - 1];
}
