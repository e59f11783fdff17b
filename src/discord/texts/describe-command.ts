/** Takes a command's names and descriptions from the catalogue, in the form in which Discord wants them. */

import { type CommandName, type CommandText, english, type NamedText, type Texts } from './en.js';
import { LOCALISATIONS } from './language-for.js';

type Localised = Record<keyof typeof LOCALISATIONS, string>;

/** Name and description in every language. */
export interface Described extends NamedText {
  readonly name_localizations: Localised;
  readonly description_localizations: Localised;
}

/** A choice's name in every language, and the value that is sent for it. */
export interface DescribedChoice {
  readonly name: string;
  readonly name_localizations: Localised;
  readonly value: string;
}

/** For a command that is typed. */
export function describeCommand(command: CommandName): Described {
  return describe((texts) => texts.commands[command]);
}

/** For a command in a context menu, which has no description. */
export function nameCommand(command: CommandName): Omit<Described, 'description' | 'description_localizations'> {
  const { name, name_localizations } = describeCommand(command);
  return { name, name_localizations };
}

/** For one of a command's options. */
export function describeOption<C extends CommandName>(
  command: C,
  option: keyof Texts['commands'][C]['options'],
): Described {
  return describe((texts) => {
    const options: CommandText['options'] = texts.commands[command].options;
    return options[option as string] as NamedText;
  });
}

/** For one of the values that an option offers. */
export function describeChoice<C extends CommandName>(
  command: C,
  value: keyof Texts['commands'][C]['choices'] & string,
): DescribedChoice {
  const pick = (texts: Texts): string => {
    const choices: CommandText['choices'] = texts.commands[command].choices;
    return choices[value] as string;
  };
  return { name: pick(english), name_localizations: localise(pick), value };
}

function describe(pick: (texts: Texts) => NamedText): Described {
  const { name, description } = pick(english);
  return {
    name,
    description,
    name_localizations: localise((texts) => pick(texts).name),
    description_localizations: localise((texts) => pick(texts).description),
  };
}

function localise(pick: (texts: Texts) => string): Localised {
  return Object.fromEntries(Object.entries(LOCALISATIONS).map(([locale, texts]) => [locale, pick(texts)])) as Localised;
}
