/** Parts to hold back in turn. Pure. */

export interface Fold<Item> {
  readonly fitted: readonly Item[];
  readonly heldBack: readonly Item[];
}

/** So many ways to hold back a part: what is of one group is held back together. */
export function groupFolds<Item extends { readonly group: string }>(
  items: readonly Item[],
  folds: number,
): Fold<Item>[] {
  const groups = [...new Set(items.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, at) => [group, at % folds]));
  return Array.from({ length: folds }, (_, fold) => ({
    fitted: items.filter(({ group }) => foldOf.get(group) !== fold),
    heldBack: items.filter(({ group }) => foldOf.get(group) === fold),
  }));
}
