/** What may stand in the files of a knowledge folder. Editors check them by the JSON Schemas made from these. */

import { z } from 'zod';
import { ENTITY_KINDS } from '../facts/entity.js';
import { FACT_KINDS, ROLES } from '../facts/fact.js';

/** Ids of extracted facts begin like this; a curated fact's must not. */
export const EXTRACTED_ID = 'x-';

const line = z.string().trim().min(1, 'must not be empty');
const lines = z.array(line);
const id = z
  .string()
  .max(64, 'must have at most 64 characters')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be lower-case letters, digits and single hyphens between them');
const ids = z.array(id);
/** Document ids come from file names, which may hold any letters. */
const documentId = line;
const editorSchema = z.string().optional().describe('Where editors find the schema of this file.');

const filler = z.union([line, lines.min(1)], 'must be a text or a list of texts');
const roles = z.strictObject(
  Object.fromEntries(ROLES.map((role) => [role, filler.optional()])) as Record<
    (typeof ROLES)[number],
    z.ZodOptional<typeof filler>
  >,
);

/** A citation as it is written; where the quote stands is found when it is loaded. */
const citation = z.strictObject({
  document: documentId.optional().describe('Another document than the file’s own.'),
  section: line.optional().describe('The heading of its section, where the quote stands in several.'),
  quote: z.string().min(1, 'must not be empty').describe('Verbatim from the document.'),
});

/** A curated fact as it is written. */
export const factEntry = z.strictObject({
  id: id.refine((value) => !value.startsWith(EXTRACTED_ID), `must not begin with “${EXTRACTED_ID}”`),
  statement: line.describe('One self-contained sentence.'),
  kind: z.enum(FACT_KINDS, `must be one of ${FACT_KINDS.join(', ')}`),
  entities: ids.default([]),
  roles: roles.default({}),
  time: line.optional().describe('Time as the document words it.'),
  attribution: line.optional().describe('Who says so, where the document says who.'),
  citations: z.array(citation).min(1, 'must hold at least one quote'),
  questions: lines.default([]).describe('Example questions that it answers; five or more.'),
  topics: ids.default([]),
  supersedes: ids.default([]),
  contradicts: ids.default([]),
});

/** A list of facts that answer a question together. */
export const topicEntry = z.strictObject({ id, title: line, questions: lines.default([]) });

/** A person, organisation, place or agreement. */
export const entityEntry = z.strictObject({
  id,
  name: line,
  kind: z.enum(ENTITY_KINDS, `must be one of ${ENTITY_KINDS.join(', ')}`),
  aliases: lines.default([]),
  roles: lines.default([]).describe('Offices, as the documents word them.'),
  demonyms: lines.default([]),
  metonyms: lines.default([]).describe('Names that mean something else besides.'),
});

/** `facts/<document id>.json` */
export const factsFile = z.strictObject({
  $schema: editorSchema,
  document: documentId.describe('The document that the quotes stand in.'),
  topics: z.array(topicEntry).default([]),
  facts: z.array(factEntry),
});

/** `entities.json` */
export const entitiesFile = z.strictObject({ $schema: editorSchema, entities: z.array(entityEntry) });

/** `lexicon.json` */
export const lexiconFile = z.strictObject({
  $schema: editorSchema,
  synonyms: z.array(lines.min(2, 'must hold at least two words')).describe('Groups of interchangeable words.'),
});

export type FactEntry = z.output<typeof factEntry>;
export type TopicEntry = z.output<typeof topicEntry>;

/** Every kind of file by the name of its schema. */
export const FILE_SCHEMAS = { facts: factsFile, entities: entitiesFile, lexicon: lexiconFile } as const;
