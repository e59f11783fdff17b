/** What moderators read, in English. */

import type { Operation } from '../../../facts/edit.js';

/** A field of the form: 45 characters for the label, 100 for the description. */
interface FieldText {
  readonly label: string;
  readonly description: string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the forms and lines stand in Discord as the documents' own keys (`who`, `kind`), in every language. */
export const moderationEnglish = {
  form: {
    addTitle: 'Add a fact',
    shortenedTitle: 'Add a fact (long message, shortened)',
    editTitle: 'Edit a fact',
    retractTitle: 'Retract a fact',
    statement: { label: 'Statement', description: 'One whole sentence that stands alone: names, no “he” or “this”.' },
    quote: { label: 'Quote', description: 'Word for word as it stands in the document or on the page.' },
    details: {
      label: 'Source and details',
      description: 'One per line: document (or link and title), kind, time, who, what, where …; several parted by “;”.',
    },
    questions: { label: 'Example questions', description: 'Questions that it answers, one per line.' },
    reason: { label: 'Reason', description: 'Why you make this change; it stands in the history.' },
  } satisfies Record<string, FieldText | string>,
  buttons: {
    show: 'Show',
    edit: 'Edit',
    editAgain: 'Edit again',
    discard: 'Discard',
    takeNearest: 'Take that sentence',
    saveUnlinked: 'Save without a link',
    overwrite: 'Save mine over it',
    keepTheirs: 'Keep theirs',
    tryAgain: 'Try again',
    doItAnyway: 'Do it all the same',
    retract: 'Retract',
    restore: 'Restore',
    history: 'History',
    undo: 'Undo',
    keepMine: 'Keep ours',
    takeBase: 'Take the documents’',
  },
  menus: {
    contradicts: 'Save; it contradicts …',
    supersedes: 'Save; it replaces …',
    undo: 'Go back to …',
    stale: 'Look at a fact and choose …',
  },
  draft: {
    refused: 'Not saved yet',
    contradicts: 'Not saved yet: this seems to contradict',
    conflict: 'Not saved: somebody has changed it meanwhile',
    attached:
      'What you typed is too long to be kept in this message; it is attached whole. Shorten it and use the command again.',
  },
  problems: {
    noStatement: 'The statement is empty. Write one sentence.',
    noSource: 'Nothing is cited. Name a document and a sentence from it, or a page with its link and title.',
    twoSources: 'Both a document and a page are named. Leave out `document:`, or `link:` and `title:`.',
    tooLong: (part: string, limit: number) => `The ${part} is too long: at most ${limit} characters.`,
    parts: { statement: 'statement', quote: 'quote', title: 'title', link: 'link', question: 'example question' },
    tooManyQuestions: (limit: number) =>
      `The fact has too many example questions: at most ${limit}. Remove some with \`/fact edit\`.`,
    unknownDocument: (id: string, known: string) => `There is no document “${id}”. There are: ${known}.`,
    quoteNotFound: (title: string) =>
      `The quote does not stand in “${title}”, nor anything like it. Copy a sentence from the document.`,
    nearest: (title: string) => `The quote does not stand in “${title}” word for word. The nearest sentence is:`,
    incompleteSource: (missing: string) => `A page needs a link, a title and a quote; the ${missing} is missing.`,
    notALink: (link: string) => `“${link}” is no web address. It must begin with http:// or https://.`,
    unknownId: {
      entity: (id: string) => `No person, organisation or place is called “${id}”. \`/who\` lists them.`,
      topic: (id: string) => `There is no topic “${id}”.`,
      fact: (id: string) => `There is no fact “${id}”.`,
    },
    unknownLine: (line: string, known: string) =>
      `I do not understand the line “${line}”. Lines begin with one of: ${known}.`,
    unknownKind: (given: string) =>
      `“${given}” is no kind of fact. Kinds are: event, plan, position, issue, assessment, background.`,
  },
  change: {
    nothing: 'It says the same as before.',
    leftOut: (count: number) => `${plural(count, 'line is', 'lines are')} too long to be shown; all are attached.`,
  },
  operations: {
    add: 'added',
    amend: 'amended',
    retract: 'retracted',
    restore: 'restored',
  } satisfies Record<Operation, string>,
  stale: {
    baseChanged: 'The documents’ fact has changed since this edit. The server keeps its own until you choose:',
    baseGone: 'The documents no longer have this fact. The server keeps its own until you choose.',
    lostQuotes: (count: number) =>
      `${plural(count, 'quote no longer stands', 'quotes no longer stand')} in the documents. Edit the fact and cite anew.`,
    found: (count: number) =>
      `The documents have changed beneath ${plural(count, 'edit', 'edits')} of this server. Answers keep what you wrote until you choose.`,
  },
  audit: {
    title: 'A fact was changed',
  },
  marks: {
    amended: (when: string) => `Amended since this was posted (${when}); it shows the fact as it is now.`,
    retracted: (when: string) => `Retracted since this was posted (${when}). This is no longer an answer.`,
    someRetracted: (when: string) => `A fact that stood here was retracted since (${when}).`,
    restored: (when: string) => `Retracted and restored since this was posted (${when}).`,
  },
  kept: 'Saved',
  asBase: 'as the documents have it',
  someone: 'somebody (name erased)',
  reason: 'Reason',
  revision: (revision: number) => `Revision ${revision}`,
  historyOf: (fact: string) => `History of ${fact}`,
  neverEdited: 'Nobody in this server has edited it.',
  doesNotAnswer: 'It does not answer questions now.',
  isRetracted: 'This fact is retracted. Restore it first: `/fact restore`.',
  notRetracted: 'This fact is not retracted.',
  goneFromDocuments:
    'This fact has no words of its own, and the documents no longer have it. `/fact undo` goes back to a revision that says something.',
  nothingToUndo: 'There is nothing to go back to.',
  noSuchFact: 'There is no such fact. Pick one of those that Discord offers while you type.',
  fromElsewhere: 'A page from elsewhere (with link and title)',
  retractedFact: (id: string) => `(retracted) ${id}`,
  tooLongForForm:
    'This fact says more than a form in Discord can hold, so it cannot be edited here; nothing was cut. Let the operator change it in the knowledge folder.',
  messageTitle: 'Message on Discord',
};
