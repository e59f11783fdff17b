/** What got better and worse between two evaluations of a set. Pure. */

import { FIGURE_NAMES, FIGURES, type FigureName } from './figures.js';
import type { Verdict } from './outcome.js';
import type { SavedSet } from './saved-result.js';

/** A figure that is not what it was; absent on the side that did not measure it. */
export interface FigureChange {
  readonly name: FigureName;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** A question whose verdict is not what it was. */
export interface VerdictChange {
  readonly id: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

export interface Comparison {
  readonly figures: readonly FigureChange[];
  readonly better: readonly VerdictChange[];
  readonly worse: readonly VerdictChange[];
  /** Ids of questions that only the later one asked, and only the earlier. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The higher the better. A refusal misleads nobody, so it stands above a wrong answer. */
const WORTH: Readonly<Record<Verdict, number>> = { right: 3, incomplete: 2, refused: 1, wrong: 0, answered: 0 };

/** How far a figure may fall unnoticed: less than one question of any kind in the sets of this repository, more than rounding does. */
const SLACK = 0.005;

/** Both are results of the same set, which may have gained and lost questions. */
export function compareResults(before: SavedSet, after: SavedSet): Comparison {
  const changes = Object.entries(after.outcomes).flatMap(([id, verdict]): VerdictChange[] => {
    const earlier = before.outcomes[id];
    return earlier === undefined || earlier === verdict ? [] : [{ id, before: earlier, after: verdict }];
  });
  return {
    figures: FIGURE_NAMES.flatMap((name) => {
      const change = { name, before: before.figures[name], after: after.figures[name] };
      return change.before === change.after ? [] : [change];
    }),
    better: changes.filter((change) => WORTH[change.after] > WORTH[change.before]),
    worse: changes.filter((change) => WORTH[change.after] < WORTH[change.before]),
    added: Object.keys(after.outcomes).filter((id) => before.outcomes[id] === undefined),
    removed: Object.keys(before.outcomes).filter((id) => after.outcomes[id] === undefined),
  };
}

/** The figures that got worse by more than the slack, or that are measured no more. */
export function fallenFigures({ figures }: Comparison): FigureChange[] {
  return figures.filter(({ name, before, after }) => {
    if (before === undefined) return false;
    if (after === undefined) return true;
    return (FIGURES[name].better === 'higher' ? before - after : after - before) > SLACK;
  });
}
