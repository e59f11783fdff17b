/** The little linear algebra that fitting needs, on plain arrays. Pure. */

export type Vector = number[];

/** Solves `matrix · x = vector` for a symmetric positive definite matrix (Cholesky). */
export function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): Vector {
  const size = vector.length;
  const lower: number[][] = [];
  for (let row = 0; row < size; row++) {
    const here: number[] = [];
    for (let column = 0; column <= row; column++) {
      const other = column === row ? here : (lower[column] ?? []);
      let sum = matrix[row]?.[column] ?? 0;
      for (let k = 0; k < column; k++) sum -= (here[k] ?? 0) * (other[k] ?? 0);
      here.push(column === row ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (other[column] ?? 1));
    }
    lower.push(here);
  }
  const half: Vector = [];
  for (let row = 0; row < size; row++) {
    let sum = vector[row] ?? 0;
    for (let k = 0; k < row; k++) sum -= (lower[row]?.[k] ?? 0) * (half[k] ?? 0);
    half.push(sum / (lower[row]?.[row] ?? 1));
  }
  const solution: Vector = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let sum = half[row] ?? 0;
    for (let k = row + 1; k < size; k++) sum -= (lower[k]?.[row] ?? 0) * (solution[k] ?? 0);
    solution[row] = sum / (lower[row]?.[row] ?? 1);
  }
  return solution;
}

export function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** Adds `factor · row` to `sum`. */
export function addTimes(sum: Vector, row: readonly number[], factor: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + factor * (row[at] ?? 0);
}

/** Adds `factor · row · rowᵀ` to the lower half of a symmetric matrix. */
export function addOuter(matrix: Vector[], row: readonly number[], factor: number): void {
  for (let at = 0; at < row.length; at++) {
    const weight = factor * (row[at] ?? 0);
    if (weight === 0) continue;
    const target = matrix[at] as Vector;
    for (let k = 0; k <= at; k++) target[k] = (target[k] ?? 0) + weight * (row[k] ?? 0);
  }
}

/** A matrix with these values on its diagonal. */
export function diagonal(values: readonly number[]): Vector[] {
  return values.map((value, at) => {
    const row = new Array<number>(values.length).fill(0);
    row[at] = value;
    return row;
  });
}
