/** A draft as the texts of a form, and back. Pure; what the form does not show stays as it was. */

import type { DraftCitation, FactDraft } from '../facts/edit.js';
import type { Entity } from '../facts/entity.js';
import type { ExternalSource } from '../facts/fact.js';
import { fold } from '../language/fold.js';
import { type DetailProblem, type Details, readDetails, writeDetails } from './draft-details.js';

/** What stands in the fields of the form. */
export interface DraftText {
  readonly statement: string;
  /** The first quote, and where it stands is in the details. Other quotes of a fact stay as they are. */
  readonly quote: string;
  readonly details: string;
  /** Example questions, one a line, as many as a field can show; the others stay as they are. */
  readonly questions: string;
  /** Why the change is made. */
  readonly reason: string;
}

/** Characters that a field of a form can hold. */
const LONGEST_FIELD = 4000;

/** Fields in the order of the form. */
export const DRAFT_FIELDS = ['statement', 'quote', 'details', 'questions', 'reason'] as const;

/** A text that makes no draft, before the draft itself is checked. */
export type TextProblem = DetailProblem | { readonly kind: 'two-sources' };

/** Fills the form. */
export function writeDraft(draft: FactDraft, reason = ''): DraftText {
  const { statement, questions } = draft;
  const source = sourceOf(draft);
  return {
    statement,
    quote: source.quote,
    details: writeDetails(detailsOf(draft)),
    questions: questions.slice(0, countShown(questions)).join('\n'),
    reason,
  };
}

/** An empty form: for a quote from a document, or (null) from elsewhere. */
export function emptyDraft(document: string | null): FactDraft {
  return {
    statement: '',
    kind: 'event',
    entities: [],
    roles: {},
    citations: document === null ? [] : [{ document, quote: '' }],
    external: document === null ? [{ link: '', title: '', quote: '' }] : [],
    questions: [],
    topics: [],
    supersedes: [],
    contradicts: [],
  };
}

/**
 * Reads the form. `filled` is what it was filled with, whose further quotes, and whose parts that nobody touched, are kept as they are.
 * Entities are those that the details name; where they name none, those that the statement names.
 */
export function readDraft(
  text: DraftText,
  filled: FactDraft,
  entities: ReadonlyMap<string, Entity>,
): { readonly draft: FactDraft } | { readonly problems: readonly TextProblem[] } {
  const isUntouched = text.details.trim() === writeDetails(detailsOf(filled)).trim();
  const read = isUntouched ? { details: detailsOf(filled) } : readDetails(text.details, entities);
  if ('problems' in read) return read;
  const { document, link, title, ...content } = read.details;
  if (document !== undefined && (link ?? title) !== undefined) return { problems: [{ kind: 'two-sources' }] };
  const statement = text.statement.replace(/\s+/gu, ' ').trim();
  const cited = filled.citations[0]?.quote ?? filled.external[0]?.quote ?? '';
  // A form gives back texts without the spaces around them.
  const quote = text.quote.trim() === cited.trim() ? cited : text.quote.trim();
  const draft = {
    ...content,
    statement,
    entities: content.entities.length > 0 ? content.entities : entitiesIn(statement, entities),
    questions: [...new Set([...linesOf(text.questions), ...filled.questions.slice(countShown(filled.questions))])],
    ...(document === undefined
      ? citeElsewhere({ link: link ?? '', title: title ?? '', quote }, filled)
      : citeDocument({ document, quote }, filled)),
  };
  return { draft };
}

function detailsOf(draft: FactDraft): Details {
  const { kind, entities, roles, time, attribution, topics, supersedes, contradicts } = draft;
  const { quote: _quote, ...place } = sourceOf(draft);
  return {
    ...place,
    kind,
    entities,
    roles,
    ...(time === undefined ? {} : { time }),
    ...(attribution === undefined ? {} : { attribution }),
    topics,
    supersedes,
    contradicts,
  };
}

function sourceOf({ citations, external }: FactDraft): DraftCitation | ExternalSource {
  return citations[0] ?? external[0] ?? { link: '', title: '', quote: '' };
}

function citeDocument(citation: DraftCitation, { citations, external }: FactDraft) {
  // The page that a quote was taken from before gives way to the document; a page beside a document stays.
  return {
    citations: [citation, ...citations.slice(1)],
    external: citations.length > 0 ? external : external.slice(1),
  };
}

function citeElsewhere(source: ExternalSource, { citations, external }: FactDraft) {
  return {
    citations: citations.slice(1),
    external: [source, ...(citations.length > 0 ? external : external.slice(1))],
  };
}

function entitiesIn(statement: string, entities: ReadonlyMap<string, Entity>): string[] {
  const said = ` ${fold(statement).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const isNamed = (name: string): boolean =>
    said.includes(
      ` ${fold(name)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
    );
  return [...entities.values()].filter(({ name, aliases }) => [name, ...aliases].some(isNamed)).map(({ id }) => id);
}

/** How many of the questions a field can show, each whole. */
function countShown(questions: readonly string[]): number {
  let length = 0;
  const beyond = questions.findIndex((question) => {
    length += question.length + 1;
    return length > LONGEST_FIELD;
  });
  return beyond === -1 ? questions.length : beyond;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
