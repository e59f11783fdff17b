/** Everything that can be asked: documents, entities, facts and topics, checked and immutable. */

import type { Document } from '../documents/document.js';
import type { Entity } from './entity.js';
import type { Fact, Topic } from './fact.js';

export interface FactBase {
  /** By id, in the order of their file names. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Curated and extracted facts by id, in the order of the documents. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly topics: ReadonlyMap<string, Topic>;
  /** Groups of words and phrases that mean the same in these documents ("talks", "negotiations"). */
  readonly synonyms: readonly (readonly string[])[];
}
