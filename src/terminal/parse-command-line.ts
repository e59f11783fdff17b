/** Reads the command line. Pure. */

import { parseArgs } from 'node:util';
import { findNearest } from '../language/find-nearest.js';
import { COMMON_OPTIONS, isSubcommandName, type Option, SUBCOMMANDS, type SubcommandName } from './subcommands.js';
import { UsageError } from './usage-error.js';

export interface CommandLine {
  readonly subcommand: SubcommandName;
  /** Names of the switches that were given. */
  readonly switches: ReadonlySet<string>;
  /** Values of the options that take one; of a repeated one the last. */
  readonly values: ReadonlyMap<string, string>;
  /** Words without dashes, the subcommand left out. */
  readonly words: readonly string[];
}

/**
 * `args` are the words behind the program's name.
 * @throws UsageError with one sentence, offering the nearest name where something is mistyped.
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const [first, ...others] = args;
  const named = first !== undefined && !first.startsWith('-');
  if (named && !isSubcommandName(first)) throw new UsageError(sayUnknown('command', first, Object.keys(SUBCOMMANDS)));
  const subcommand = named && isSubcommandName(first) ? first : '';
  const options: Readonly<Record<string, Option>> = { ...SUBCOMMANDS[subcommand].options, ...COMMON_OPTIONS };
  return { subcommand, ...readArguments(named ? others : args, options, SUBCOMMANDS[subcommand].takesWords) };
}

function readArguments(
  args: readonly string[],
  options: Readonly<Record<string, Option>>,
  takesWords: boolean,
): Omit<CommandLine, 'subcommand'> {
  const switches = new Set<string>();
  const values = new Map<string, string>();
  const words: string[] = [];
  const types = Object.entries(options).map(([name, { value }]) => [
    name,
    { type: value === undefined ? ('boolean' as const) : ('string' as const) },
  ]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined)
      throw new UsageError(
        sayUnknown(
          'option',
          token.rawName,
          Object.keys(options).map((name) => `--${name}`),
        ),
      );
    if (option.value === undefined) {
      if (token.value !== undefined) throw new UsageError(`The option ${token.rawName} takes no value.`);
      switches.add(token.name);
    } else {
      const missing =
        token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'));
      if (missing) throw new UsageError(`The option ${token.rawName} needs a value: ${token.rawName} ${option.value}.`);
      values.set(token.name, token.value ?? '');
    }
  }
  const [word] = words;
  if (word !== undefined && !takesWords)
    throw new UsageError(`“${word}” means nothing here; --help says what can be typed.`);
  return { switches, values, words };
}

function sayUnknown(what: string, typed: string, names: readonly string[]): string {
  const nearest = findNearest(
    typed,
    names.filter((name) => name !== ''),
  );
  return `There is no ${what} ${typed}; ${nearest === undefined ? '--help lists them.' : `did you mean ${nearest}?`}`;
}
