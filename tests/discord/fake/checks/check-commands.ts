/** Rules on application commands that Discord enforces and its published schemas do not state. */
import type { Json } from '../wire.js';
import { checkSchema } from './check-schema.js';
import type { Problem } from './problem.js';

/** An application command or one of its options, as a bot registers it. */
export interface CommandBody {
  name: string;
  type?: number | undefined;
  description?: string | undefined;
  options?: CommandOption[] | undefined;
  default_member_permissions?: string | number | null | undefined;
  contexts?: number[] | null | undefined;
  dm_permission?: boolean | null | undefined;
}

/** An option of a command; a subcommand is one too. */
export interface CommandOption {
  name: string;
  type: number;
  description: string;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string | number }[];
  options?: CommandOption[];
  min_length?: number;
  max_length?: number;
  min_value?: number;
  max_value?: number;
}

/** Kinds of command. */
export const commandType = { chatInput: 1, user: 2, message: 3 } as const;
/** Kinds of option that contain other options. */
export const optionType = { subcommand: 1, group: 2 } as const;

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const AT_MOST = { [commandType.chatInput]: 100, [commandType.user]: 15, [commandType.message]: 15 };
const COMMAND_LENGTH = 8000;

/** The problems of a whole list of commands, as a bot registers it at once. */
export function checkCommands(commands: readonly CommandBody[]): Problem[] {
  const problems = commands.flatMap((command, index) => checkCommand(command, `[${index}]`));
  problems.push(
    ...twice(
      commands.map((command) => `${command.type ?? 1} ${command.name}`),
      '',
      'command',
    ),
  );
  for (const type of Object.values(commandType)) {
    const count = commands.filter((command) => (command.type ?? 1) === type).length;
    if (count > AT_MOST[type]) problems.push({ at: '', problem: `${count} commands of type ${type}` });
  }
  return problems;
}

/** What the schema says of each command that was seen: hundreds of bots under test register the same few. */
const checked = new Map<string, readonly Problem[]>();

function checkAgainstSchema(command: CommandBody): readonly Problem[] {
  const key = JSON.stringify(command);
  const known = checked.get(key) ?? checkSchema('command', withNumbers(command));
  checked.set(key, known);
  return known;
}

/** The problems of one command; `at` is where it stands in the body. */
export function checkCommand(command: CommandBody, at = ''): Problem[] {
  const problems = checkAgainstSchema(command).map((problem) => ({
    ...problem,
    at: [at, problem.at].filter(Boolean).join('.'),
  }));
  if ((command.type ?? 1) !== commandType.chatInput) {
    if (command.description) problems.push({ at: `${at}.description`, problem: 'a context-menu command has none' });
    if (command.options?.length) problems.push({ at: `${at}.options`, problem: 'a context-menu command has none' });
    return problems;
  }
  problems.push(...checkNamed(command, at), ...checkOptions(command.options ?? [], `${at}.options`));
  const length = lengthOf(command);
  if (length > COMMAND_LENGTH) problems.push({ at, problem: `${length} characters; ${COMMAND_LENGTH} are allowed` });
  return problems;
}

/** The schema wants permissions as a number; Discord takes the string of digits that every library sends. */
function withNumbers(command: CommandBody): Json {
  const permissions = command.default_member_permissions;
  if (typeof permissions !== 'string' || !/^\d+$/.test(permissions)) return { ...command };
  return { ...command, default_member_permissions: Number(permissions) };
}

function checkNamed(named: { name: string; description?: string | undefined }, at: string): Problem[] {
  const problems: Problem[] = [];
  if (!NAME.test(named.name) || named.name !== named.name.toLowerCase()) {
    problems.push({ at: `${at}.name`, problem: `"${named.name}" is no name: lower case, no spaces, at most 32` });
  }
  if (!named.description?.trim()) problems.push({ at: `${at}.description`, problem: 'a description is needed' });
  return problems;
}

function checkOptions(options: readonly CommandOption[], at: string): Problem[] {
  const nesting = options.filter((option) => option.type <= optionType.group).length;
  const problems = twice(
    options.map((option) => option.name),
    at,
    'option',
  );
  if (nesting > 0 && nesting < options.length) {
    problems.push({ at, problem: 'subcommands cannot stand beside other options' });
  }
  const firstOptional = options.findIndex((option) => !option.required);
  for (const [index, option] of options.entries()) {
    const here = `${at}[${index}]`;
    problems.push(...checkNamed(option, here));
    if (option.required && firstOptional >= 0 && firstOptional < index) {
      problems.push({ at: here, problem: 'a required option stands after an optional one' });
    }
    if (option.autocomplete && option.choices?.length) {
      problems.push({ at: here, problem: 'an option has choices or autocomplete, not both' });
    }
    problems.push(
      ...twice(
        (option.choices ?? []).map((choice) => choice.name),
        `${here}.choices`,
        'choice',
      ),
    );
    problems.push(...checkOptions(option.options ?? [], `${here}.options`));
  }
  return problems;
}

function twice(names: readonly string[], at: string, what: string): Problem[] {
  const doubles = names.filter((name, index) => names.indexOf(name) !== index);
  return doubles.map((name) => ({ at, problem: `the ${what} "${name}" is there twice` }));
}

/** Discord counts names, descriptions and choices of a command together. */
function lengthOf(named: {
  name: string;
  description?: string | undefined;
  options?: CommandOption[] | undefined;
}): number {
  const own = named.name.length + (named.description?.length ?? 0);
  const options = named.options ?? [];
  return options.reduce(
    (sum, option) =>
      sum +
      lengthOf(option) +
      (option.choices ?? []).reduce((inner, { name, value }) => inner + name.length + String(value).length, 0),
    own,
  );
}
