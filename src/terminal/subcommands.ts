/** What the program can be called with: the one table that reading the command line and `--help` both use. */

/** An option; one with a `value` takes a word that stands for it. */
export interface Option {
  readonly summary: string;
  /** What stands for the value in the help, e.g. `DIR`; left out for a switch. */
  readonly value?: string;
}

export interface Subcommand {
  /** The ways to type it, behind the program's name. */
  readonly usages: readonly string[];
  /** What it does, in a sentence. */
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Whether words without dashes mean something to it. */
  readonly takesWords: boolean;
}

const KNOWLEDGE: Option = { value: 'DIR', summary: 'answer from this folder instead of knowledge/' };

/** By name. The empty name is what is called without any. */
export const SUBCOMMANDS = {
  '': {
    usages: ['[--knowledge DIR]'],
    summary: 'Starts the Discord bot if DISCORD_TOKEN is set, and a conversation in this terminal if it is not.',
    options: { knowledge: KNOWLEDGE },
    takesWords: false,
  },
  ask: {
    usages: ['ask QUESTION [--explain] [--knowledge DIR]', 'ask --json [--explain] [--knowledge DIR]'],
    summary: 'Answers one question; with --json, every line of standard input.',
    options: {
      json: {
        summary: 'answer every line of standard input, plain or {"question", "conversation"}, with a JSON object',
      },
      explain: { summary: 'say also what was considered, and why' },
      knowledge: KNOWLEDGE,
    },
    takesWords: true,
  },
  check: {
    usages: ['check [--knowledge DIR]'],
    summary: 'Lists every problem in the knowledge folder; fails if there is an error.',
    options: { knowledge: { ...KNOWLEDGE, summary: 'check this folder instead of knowledge/' } },
    takesWords: false,
  },
  eval: {
    usages: [
      'eval [--compare FILE | --check] [--save FILE] [--page FILE [--timings FILE]]',
      'eval --set FILE [--knowledge DIR] …',
    ],
    summary: 'Asks the question sets in tests/questions/, or another set, and prints how many were answered rightly.',
    options: {
      set: { value: 'FILE', summary: 'ask this set instead of those in tests/questions/' },
      knowledge: { ...KNOWLEDGE, summary: 'ask the set over this folder instead of knowledge/' },
      compare: { value: 'FILE', summary: 'say what got better and worse against a saved result' },
      check: { summary: 'fail if a figure is worse than in the saved result (tests/questions/baseline.json)' },
      save: { value: 'FILE', summary: 'save the result, to compare later ones with' },
      page: { value: 'FILE', summary: 'write the report as an HTML page with plots' },
      timings: { value: 'FILE', summary: 'plot these times on the page: a JSON list of {"system", "facts", "ms"}' },
    },
    takesWords: false,
  },
  schema: {
    usages: ['schema'],
    summary: 'Writes the JSON Schemas that editors check the knowledge files with.',
    options: {},
    takesWords: false,
  },
  backup: {
    usages: ['backup'],
    summary: 'Copies the data folder’s database into its backups/, checks the copy and keeps the latest fourteen.',
    options: {},
    takesWords: false,
  },
  export: {
    usages: ['export FILE', 'export --guild ID [--knowledge DIR]'],
    summary:
      'Writes all that the bot keeps into a file; with --guild, a server’s edits into the knowledge folder, for review.',
    options: {
      guild: { value: 'ID', summary: 'write the edits of this server’s moderators into the fact files' },
      knowledge: { ...KNOWLEDGE, summary: 'write into this folder instead of knowledge/' },
    },
    takesWords: true,
  },
  import: {
    usages: ['import FILE'],
    summary: 'Reads an exported file into an empty data folder or database.',
    options: {},
    takesWords: true,
  },
  deploy: {
    usages: ['deploy [--guild ID]'],
    summary: 'Registers the slash commands with Discord.',
    options: { guild: { value: 'ID', summary: 'only in this server, where they appear at once' } },
    takesWords: false,
  },
} as const satisfies Readonly<Record<string, Subcommand>>;

export type SubcommandName = keyof typeof SUBCOMMANDS;

/** Understood by every subcommand. */
export const COMMON_OPTIONS: Readonly<Record<string, Option>> = {
  help: { summary: 'show this' },
  version: { summary: 'show the version' },
};

/** Whether a word names a subcommand. */
export function isSubcommandName(word: string): word is SubcommandName {
  return Object.hasOwn(SUBCOMMANDS, word);
}
