/** What a front end asks: one object over one fact base. Pure and synchronous; holds nothing of who asks. */

import type { Document } from '../documents/document.js';
import type { Entity } from '../facts/entity.js';
import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import type { Answer, Context, Suggestion } from './answer.js';

export interface Footnote {
  readonly base: FactBase;
  /** Answers any text whatever; never throws. `context` makes follow-ups ("and when?") possible. */
  ask(question: string, context?: Context): Answer;
  /** The answer that shows exactly this fact, as when it was picked from a list; undefined where there is no such fact. */
  show(factId: string): Answer | undefined;
  /** Questions and statements that fit what has been typed so far, best first; example facts for an empty text. */
  suggest(text: string, limit: number): readonly Suggestion[];
  /** Entities by any of their names, best first, typing errors forgiven. All, by name, for an empty text. */
  findEntities(text: string, limit: number): readonly Entity[];
  /** Documents by title, best first, typing errors forgiven. All for an empty text. */
  findDocuments(text: string, limit: number): readonly Document[];
}

/** A footnote over a base that many share. */
export interface SharedFootnote extends Footnote {
  /** A footnote that can be edited, without any edits yet. This footnote and other overlays never see its edits. */
  overlay(): EditableFootnote;
}

/**
 * One guild's edits over a shared base. `base` shows the facts as they are with the edits; everything answers from them at
 * once. Costs in proportion to the edits, not to the base.
 */
export interface EditableFootnote extends Footnote {
  /** Adds facts, or replaces those of the same ids. Many at once cost less than one by one. */
  put(...facts: readonly Fact[]): void;
  /** Takes facts out, as far as they are there. */
  remove(...factIds: readonly string[]): void;
}
