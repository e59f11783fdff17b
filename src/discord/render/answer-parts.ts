/** What an answer's message consists of: as much as can be read back from the message itself, so that paging and sharing survive a restart. */

import type { Fact } from '../../facts/fact.js';
import type { Answer, AnswerKind } from '../../retrieval/answer.js';
import type { Language } from '../texts/language-for.js';
import { describeTrouble, type Trouble } from './describe-trouble.js';
import { escapeMarkdown } from './escape-markdown.js';
import { fitLines } from './fit-lines.js';

/** Everything that a message about an answer shows, in order. */
export interface AnswerParts {
  readonly kind: AnswerKind;
  /** Markdown above the facts: the question where it would not be seen otherwise, the lead, the word for the kind. */
  readonly header: string;
  /** Markdown: what has become of the facts since they were posted; empty for nothing. */
  readonly mark: string;
  readonly facts: readonly Fact[];
  /** Markdown below the facts; empty for none. */
  readonly notes: string;
  /** Facts offered as "Did you mean". */
  readonly candidates: readonly Fact[];
  readonly related: readonly Fact[];
  /** Whether readers may wish to be told once there is an answer: where there is none, and moderators see what was asked. */
  readonly mayWait: boolean;
}

/** A longer question is not repeated above its answer: nothing is cut, and room is for facts. */
const REPEATED_QUESTION = 300;
const LEAD_ROOM = 1000;
const NOTES_ROOM = 900;
/** More would be a list to search, not a choice. */
const OFFERED_CANDIDATES = 4;
/** Below this a candidate has nothing to do with the question, and offering it looks like guessing. */
const OFFERED_CONFIDENCE = 0.05;

/** Where an answer is shown. */
export interface ShownWhere {
  /** The question, where readers cannot see it beside the answer. */
  readonly question?: string | undefined;
  /** The server, which has moderators; null in direct messages. */
  readonly guild: string | null;
  /** Asking goes on while the store has trouble, and says so. */
  readonly trouble?: Trouble | undefined;
}

/** Takes an answer apart. */
export function composeParts(
  answer: Answer,
  language: Language,
  { question, guild, trouble }: ShownWhere,
): AnswerParts {
  const repeated = question?.replace(/\s+/g, ' ').trim() ?? '';
  const admitted = trouble === undefined ? [] : [describeTrouble(trouble, language.texts)];
  const shown = repeated.length > 0 && repeated.length <= REPEATED_QUESTION ? [`-# “${escapeMarkdown(repeated)}”`] : [];
  return {
    kind: answer.kind,
    header: [...shown, ...leadLines(answer, language)].join('\n'),
    mark: '',
    facts: answer.facts,
    notes: composeNotes([...answer.notes, ...admitted], language),
    candidates: offerCandidates(answer),
    related: answer.related,
    mayWait: guild !== null && (answer.kind === 'closest' || answer.kind === 'unknown'),
  };
}

function leadLines(answer: Answer, { texts }: Language): string[] {
  const kind = {
    answer: texts.kinds.answer,
    list: texts.kinds.list(answer.facts.length),
    closest: texts.kinds.closest,
    unknown: texts.kinds.unknown,
  }[answer.kind];
  const own = { answer: '', list: '', closest: texts.closestLead, unknown: texts.unknownLead }[answer.kind];
  const given = escapeMarkdown(answer.lead?.replace(/\s+/g, ' ').trim() ?? '');
  const lead = given && given.length <= LEAD_ROOM ? given : own;
  return [...(lead ? [`### ${lead}`] : []), `-# **${kind}**`];
}

function composeNotes(notes: readonly string[], { texts }: Language): string {
  const lines = notes.map((note) => `-# ${escapeMarkdown(note.replace(/\s+/g, ' ').trim())}`);
  const { kept, missing } = fitLines(lines, NOTES_ROOM);
  return [...kept, ...(missing > 0 ? [`-# ${texts.notesLeftOut(missing)}`] : [])].join('\n');
}

function offerCandidates({ kind, facts, candidates }: Answer): Fact[] {
  if (kind !== 'closest' && kind !== 'unknown') return [];
  const shown = new Set(facts.map(({ id }) => id));
  return candidates
    .filter(({ fact, confidence }) => confidence >= OFFERED_CONFIDENCE && !shown.has(fact.id))
    .slice(0, OFFERED_CANDIDATES)
    .map(({ fact }) => fact);
}
