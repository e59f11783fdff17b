/** The interface in English, and with it the shape that every other language must fill. Answers are never translated. */

import { gapsEnglish } from './gaps/en.js';
import { moderationEnglish } from './moderation/en.js';
import { privacyEnglish } from './privacy/en.js';
import { proposalsEnglish } from './proposals/en.js';
import { settingsEnglish } from './settings/en.js';

/** A command's or option's texts as Discord shows them while somebody types. */
export interface NamedText {
  readonly name: string;
  readonly description: string;
}

/** A command's texts; `options` and `choices` by their English names. */
export interface CommandText extends NamedText {
  readonly options: Readonly<Record<string, NamedText>>;
  readonly choices: Readonly<Record<string, string>>;
}

const en = {
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask the briefing documents a question',
      options: {
        question: { name: 'question', description: 'Your question, or one of those offered' },
        private: { name: 'private', description: 'Show the answer only to you; you can share it afterwards' },
      },
      choices: {},
    },
    'answer-this': { name: 'Answer this', description: '', options: {}, choices: {} },
    brief: {
      name: 'brief',
      description: 'Read a document, section by section, as facts',
      options: { document: { name: 'document', description: 'The document; the first one if left out' } },
      choices: {},
    },
    who: {
      name: 'who',
      description: 'What the documents say about a person, organisation or place',
      options: { name: { name: 'name', description: 'A name, or part of one' } },
      choices: {},
    },
    timeline: {
      name: 'timeline',
      description: 'The dated facts in order, and those without a date apart',
      options: { document: { name: 'document', description: 'Only this document; all if left out' } },
      choices: {},
    },
    sources: {
      name: 'sources',
      description: 'The documents that answers come from',
      options: {},
      choices: {},
    },
    help: { name: 'help', description: 'What Footnote does and how to ask it', options: {}, choices: {} },
    fact: {
      name: 'fact',
      description: 'Add, correct or retract facts (moderators)',
      options: {
        add: { name: 'add', description: 'Add a fact that rests on a document or a page' },
        edit: { name: 'edit', description: 'Change what a fact says' },
        retract: { name: 'retract', description: 'Let a fact no longer answer; its history stays' },
        restore: { name: 'restore', description: 'Let a retracted fact answer again' },
        history: { name: 'history', description: 'Who changed a fact, when, why, and what' },
        show: { name: 'show', description: 'A fact as it stands in this server' },
        undo: { name: 'undo', description: 'Go back to an earlier revision of a fact' },
        fact: { name: 'fact', description: 'The fact; type a word of it and pick one' },
        reason: { name: 'reason', description: 'Why; it stands in the history' },
        source: { name: 'source', description: 'The document that is quoted, or a page from elsewhere' },
        revision: { name: 'revision', description: 'Which one; the one before the last if left out' },
      },
      choices: {},
    },
    'make-fact': { name: 'Make a fact of this', description: '', options: {}, choices: {} },
    propose: {
      name: 'propose',
      description: 'Propose a fact, or a correction; moderators decide',
      options: {
        source: { name: 'source', description: 'The document that is quoted, or a page from elsewhere' },
        fact: { name: 'fact', description: 'A fact to be corrected; a new one if left out' },
      },
      choices: {},
    },
    gaps: {
      name: 'gaps',
      description: 'Questions that were not answered, to deal with (moderators)',
      options: {},
      choices: {},
    },
    settings: {
      name: 'settings',
      description: 'See and choose who moderates, who reviews, and where (who may manage the server)',
      options: {},
      choices: {},
    },
    privacy: {
      name: 'privacy',
      description: 'See what is kept of you, and erase it',
      options: {},
      choices: {},
    },
    channel: {
      name: 'channel',
      description: 'See or choose when Footnote answers in a channel (moderators)',
      options: {
        mode: { name: 'mode', description: 'When to answer; leave out to see the present setting' },
        channel: { name: 'channel', description: 'The channel or thread; this one if left out' },
      },
      choices: {
        off: 'off: stay silent here',
        mentions: 'mentions: answer when mentioned or replied to',
        questions: 'questions: also answer questions that nobody addressed to it',
        inherit: 'inherit: forget the setting (threads follow their channel)',
      },
    },
  } satisfies Record<string, CommandText>,
  kinds: {
    answer: 'Answer',
    list: (count: number) => `List of ${count} facts`,
    closest: 'Closest fact, not an answer',
    unknown: 'Not in the documents',
  },
  fact: {
    notReviewed: 'not reviewed',
    notVerified: 'cited by a moderator, not verified',
    noDate: 'the document bears no date',
    quoteAttached: 'The quote is too long for a message; it is attached whole.',
    factAttached: 'This fact is too long for a message; it is attached whole.',
    tooLongForList: 'This entry is too long for a list; open it below.',
    moreCitations: (count: number) => `and ${count} more ${count === 1 ? 'source' : 'sources'}`,
  },
  unknownLead: 'The documents do not say.',
  closestLead: 'The documents do not say exactly that.',
  didYouMean: 'Did you mean:',
  notesLeftOut: (count: number) => `${count} ${count === 1 ? 'note was' : 'notes were'} left out for lack of room.`,
  factsLeftOut: (count: number) =>
    `${count} more ${count === 1 ? 'fact does' : 'facts do'} not fit here; /brief shows them.`,
  moreOnOtherPages: (here: number, all: number) => `Showing ${here} of ${all} facts.`,
  sharedBy: (name: string) => `Shared by ${name}`,
  buttons: {
    source: 'Source',
    share: 'Share',
    helpful: 'Helpful',
    unhelpful: 'Not helpful',
    dismiss: 'Dismiss',
    previous: 'Back',
    next: 'More',
    page: (page: number, pages: number) => `${page} of ${pages}`,
    range: (first: number, last: number, all: number) =>
      first === last ? `${first} of ${all}` : `${first}–${last} of ${all}`,
    showHere: 'Show it to me here',
  },
  menus: {
    sources: 'See the source of …',
    sourcesFrom: (first: number, last: number) => `See the source of … (${first}–${last})`,
    related: 'Related facts …',
    open: 'Open a fact …',
    openDocument: 'Open a document …',
    fact: (position: number) => `Fact ${position}`,
  },
  repeat: (link: string) => `Answered here a moment ago: ${link}`,
  feedback: {
    helpful: 'Thank you. Noted as helpful.',
    unhelpful: 'Thank you. Noted as not helpful; a moderator can look at it.',
  },
  source: {
    title: 'Where it stands',
    attached: 'The paragraph is too long for a message; it is attached whole.',
    publishedAt: 'Published at',
  },
  brief: {
    empty: 'This document has no facts.',
    noSection: 'Before the first heading',
    counts: (sections: number, facts: number) =>
      `${sections} ${sections === 1 ? 'section' : 'sections'} · ${facts} ${facts === 1 ? 'fact' : 'facts'}`,
  },
  who: {
    kinds: {
      person: 'Person',
      organisation: 'Organisation',
      country: 'Country',
      city: 'City',
      region: 'Region',
      agreement: 'Agreement',
      other: 'Other',
    },
    aliases: 'Also called',
    moreNames: (count: number) => `and ${count} more`,
    roles: 'Role',
    empty: 'No fact is about it.',
  },
  timeline: {
    title: 'Timeline',
    dated: 'Dated',
    worded: 'In the documents’ own words',
    undated: 'Without a date',
    empty: 'There are no facts.',
  },
  sources: {
    title: 'Documents',
    empty: 'There are no documents yet.',
    facts: (count: number) => `${count} ${count === 1 ? 'fact' : 'facts'}`,
  },
  channel: {
    off: 'I stay silent here, also when I am mentioned. `/ask` still works.',
    mentions: 'I answer here when I am mentioned or when somebody replies to one of my answers.',
    questions: 'I answer here when I am mentioned, and also questions that I can answer with confidence.',
    default:
      'Nothing is set here: I do not answer on my own, only when I am mentioned or when somebody replies to one of my answers.',
    set: (channel: string, sentence: string) => `Set for ${channel}. ${sentence}`,
    shown: (channel: string, sentence: string) => `${channel}: ${sentence}`,
    inherited: 'This thread has no setting of its own and follows its channel.',
    cannotAnswer:
      'But I lack a permission there: I need View Channel, Read Message History and Send Messages (in threads: Send Messages in Threads).',
    contentOff:
      'But the operator has not switched on the message-content setting (DISCORD_MESSAGE_CONTENT), so I cannot read messages that do not mention me. Until then this works like “mentions”.',
  },
  help: {
    title: 'Footnote answers from briefing documents, with the sentence it rests on',
    ask: 'Ask with `/ask`, mention me, write to me directly, or reply to one of my answers (“and when?”). On any message: Apps › Answer this.',
    kinds:
      '**Green** is an answer, **blue** a list, **yellow** only the closest fact, **grey** means that the documents do not say. I never guess.',
    browse:
      '`/brief` reads a document · `/who` a person or organisation · `/timeline` the dates · `/sources` the documents',
    anybody: 'Anybody may `/propose` a fact or a correction, and see with `/privacy` what is kept of them.',
    moderators:
      'Moderators keep the facts with `/fact`, see with `/gaps` what nobody could answer, and choose with `/channel` and `/settings` how I work here.',
    examples: 'Try one of these:',
  },
  moderation: moderationEnglish,
  gaps: gapsEnglish,
  privacy: privacyEnglish,
  proposals: proposalsEnglish,
  settings: settingsEnglish,
  greeting: 'Ask me something about the documents, for example:',
  unreadable: 'I cannot read that message. Open its menu instead: Apps › Answer this.',
  trouble: {
    behind: (since: string) =>
      `The database cannot be read since ${since}, so the latest changes by moderators may be missing here.`,
    standstill: (since: string) =>
      `Nothing can be saved since ${since}: questions are answered as before but not kept, and facts cannot be changed.`,
  },
  errors: {
    unexpected: (reference: string) =>
      `Something went wrong. If it happens again, tell the operator this reference: ${reference}`,
    cooldown: (seconds: number) =>
      `That was a lot at once. Please try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    channelCooldown: (seconds: number) =>
      `This channel is asking a lot at once. Please try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    busy: 'I am busy with many questions. Please try again in a moment.',
    forged: 'This button is not one of mine, or it is from an older version. Please ask again.',
    factGone: 'That fact is no longer there. Please ask again.',
    pageGone: 'That document or name is no longer there. See `/sources`.',
    noDocument: 'I have no document of that title. See `/sources`.',
    noEntity: 'No person, organisation or place of that name is in the documents.',
    emptyMessage: 'That message has no text that I could answer.',
    emptyQuestion: 'Please write a question.',
    notYours: 'Only the person who asked, or a moderator, can dismiss this.',
    notModerator:
      'Only moderators can do that: those with a role chosen in `/settings`, or else whoever may manage the whole server or all its channels.',
    serverOnly: 'That works only in a server.',
    unknownCommand: 'I do not know that command any more. Please reload Discord (Ctrl+R) and try again.',
    cannotPost: 'I may not write or attach files there, so I could not answer; `/ask` may work all the same.',
    notPosted: 'I may not do that in this channel; a moderator can give me the permission.',
    messageGone: 'That message was deleted meanwhile.',
    storeAway:
      'The database cannot be reached just now, so nothing was changed. Asking still works; please try again in a moment.',
    storeInDoubt:
      'The connection to the database broke just as this was being saved, so I do not know yet whether it was. Look again in a moment (`/fact history`, `/gaps`, `/settings`). Trying again is safe: nothing is changed twice.',
    storeFull:
      'The database has no room left, so nothing was changed. Asking still works; the operator must make room. You can try again then.',
    settingNotKept: 'The setting could not be kept; nothing was changed. Please try again later.',
  },
};

/** Every text of the interface. A language that lacks one does not compile. */
export type Texts = typeof en;

/** Names of the commands that have texts. */
export type CommandName = keyof Texts['commands'];

/** English: the complete catalogue, and what is shown where no other language fits. */
export const english: Texts = en;
