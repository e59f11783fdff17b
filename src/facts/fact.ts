/** A fact: one self-contained statement drawn from a document, with the quotes it rests on. Pure; the shape that everything else shares. */

import type { Span } from '../documents/document.js';

/** What sort of statement a fact makes. */
export const FACT_KINDS = ['event', 'plan', 'position', 'issue', 'assessment', 'background'] as const;
export type FactKind = (typeof FACT_KINDS)[number];
/** Kinds of facts that happen: at a time, in a place, for a reason. */
export const HAPPENING_KINDS: readonly FactKind[] = ['event', 'plan'];

/** The questions that a fact can answer. A role that the text leaves open is absent, and must stay absent. */
export const ROLES = ['who', 'what', 'whom', 'where', 'when', 'why', 'how', 'howMany', 'saidBy'] as const;
export type Role = (typeof ROLES)[number];

/** Each filled role with its fillers, worded as in the statement: `{ who: ['Ali Larijani'], what: ['met'], whom: ['Vladimir Putin'] }`. */
export type Roles = Readonly<Partial<Record<Role, readonly string[]>>>;

/** Where a fact can be checked. `quote` is exactly `text.slice(start, end)` of the document. */
export interface Citation extends Span {
  /** Document id. */
  readonly document: string;
  /** Heading of the section that holds the quote, or null before the first heading. */
  readonly section: string | null;
  readonly quote: string;
}

/**
 * Where a fact from outside the documents is said to stand. Nobody but the moderator has compared the quote with the page, so
 * every rendering says so beside it: "cited by a moderator, not verified".
 */
export interface ExternalSource {
  /** An http or https address. */
  readonly link: string;
  readonly title: string;
  readonly quote: string;
}

export interface Fact {
  /** Unique in the base; at most 64 characters, so that it fits into a button's id. */
  readonly id: string;
  /** Everything a reader needs is in it: no dangling "his remarks", "these issues". */
  readonly statement: string;
  readonly kind: FactKind;
  /** Ids of the entities that it is about. */
  readonly entities: readonly string[];
  readonly roles: Roles;
  /** Time as the document words it ("this week"), never completed. */
  readonly time?: string | undefined;
  /** Who says so, where the document says who. */
  readonly attribution?: string | undefined;
  /** At least one, unless there are external sources. */
  readonly citations: readonly Citation[];
  /** What a moderator cites from elsewhere; undefined where there is nothing of the kind. Shown below the citations, always as not verified. */
  readonly external?: readonly ExternalSource[] | undefined;
  /** Example questions that it answers. */
  readonly questions: readonly string[];
  /** Ids of the topics whose list it belongs to. */
  readonly topics: readonly string[];
  /** Ids of facts that this one replaces. */
  readonly supersedes: readonly string[];
  /** Ids of facts that say otherwise. */
  readonly contradicts: readonly string[];
  /** True where a person wrote or checked it; false for a sentence taken as it stands. */
  readonly reviewed: boolean;
}

/** Several facts that together answer a question ("what are the sticking points?"). */
export interface Topic {
  readonly id: string;
  /** The list's title as shown above its facts. */
  readonly title: string;
  /** Example questions that the whole list answers. */
  readonly questions: readonly string[];
  /** Ids of its facts, in the order of the document. */
  readonly facts: readonly string[];
}
