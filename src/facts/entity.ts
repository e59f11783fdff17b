/** A person, organisation, place or agreement that facts are about, under all its names. */

export const ENTITY_KINDS = ['person', 'organisation', 'country', 'city', 'region', 'agreement', 'other'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export interface Entity {
  readonly id: string;
  /** The name shown to readers. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Other names and spellings. No two entities share one. */
  readonly aliases: readonly string[];
  /** What the documents call it by office ("Iranian Foreign Minister"). */
  readonly roles: readonly string[];
  /** Adjectives and names of its people ("Iranian", "Iranians"). */
  readonly demonyms: readonly string[];
  /** Names that stand for it although they name something else too ("Tehran" for Iran's government). */
  readonly metonyms: readonly string[];
}

/** Everything that texts may call an entity. */
export function everyNameOf({ name, aliases, roles, demonyms, metonyms }: Entity): readonly string[] {
  return [name, ...aliases, ...roles, ...demonyms, ...metonyms];
}
