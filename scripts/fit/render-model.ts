/** A fitted sum as source text. Pure. */

import type { LogisticModel } from '../../src/retrieval/logistic.js';

/** An object literal. */
export function renderModel(model: LogisticModel): string {
  return `{\n${sumLines(model).join('\n')}\n}`;
}

/** The lines between its braces. */
export function sumLines({ constant, weights }: LogisticModel): string[] {
  const lines = Object.entries(weights).map(([name, weight]) => `    ${key(name)}: ${weight},`);
  return [`  constant: ${constant},`, '  weights: {', ...lines, '  },'];
}

/** Quoted where the name is no identifier, as the formatter would have it. */
function key(name: string): string {
  return /^[a-z]\w*$/u.test(name) ? name : `'${name}'`;
}
