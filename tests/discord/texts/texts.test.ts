/** The catalogue: every language has every text, with the same things put in, within Discord's limits. */

import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/discord/commands/index.js';
import {
  BUTTON_LABEL_LIMIT,
  COMMAND_DESCRIPTION_LIMIT,
  COMMAND_NAME_PATTERN,
  CONTENT_LIMIT,
  FORM_DESCRIPTION_LIMIT,
  FORM_LABEL_LIMIT,
  PLACEHOLDER_LIMIT,
} from '../../../src/discord/limits.js';
import { LANGUAGES, LOCALISATIONS, languageFor } from '../../../src/discord/texts/language-for.js';

/** A text that is put in, so that it can be found again. */
const MARKS = ['⟦1⟧', '⟦2⟧', '⟦3⟧'];

/** All texts of a catalogue by their path; those that take something are given marks. */
function flatten(texts: object, path = ''): [string, string, number][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string, number][] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[at, value, 0]];
    if (typeof value === 'function') return [[at, value(...MARKS) as string, value.length]];
    return flatten(value as object, at);
  });
}

/** Commands in the menu of a message: they have no description, and may be called anything. */
const IN_MENUS: ReadonlySet<string> = new Set(['answer-this', 'make-fact']);

const [english, ...others] = LANGUAGES;
const reference = flatten(english?.texts ?? {});

describe('every language', () => {
  test.each(others.map(({ tag, texts }) => [tag, texts] as const))(
    '%s has every text of English, and no other',
    (_tag, texts) => {
      expect(
        flatten(texts)
          .map(([path]) => path)
          .sort(),
      ).toEqual(reference.map(([path]) => path).sort());
    },
  );

  test.each(LANGUAGES.map(({ tag, texts }) => [tag, texts] as const))(
    '%s puts in everything that it is given',
    (_tag, texts) => {
      for (const [path, text, takes] of flatten(texts)) {
        const expected = reference.find(([other]) => other === path)?.[2];
        expect(takes, path).toBe(expected);
        for (const mark of MARKS.slice(0, takes)) expect(text, path).toContain(mark);
      }
    },
  );

  test.each(LANGUAGES.map(({ tag, texts }) => [tag, texts] as const))(
    '%s fits into Discord’s limits',
    (_tag, texts) => {
      for (const [path, text] of flatten(texts)) {
        expect(text.length, path).toBeLessThanOrEqual(limitFor(path));
        if (!/^commands\.(?:answer-this|make-fact)\.description$/.test(path)) expect(text.trim(), path).not.toBe('');
      }
      for (const [name, { options }] of Object.entries(texts.commands)) {
        const command = texts.commands[name as keyof typeof texts.commands];
        if (!IN_MENUS.has(name)) expect(command.name).toMatch(COMMAND_NAME_PATTERN);
        expect(command.name.length).toBeLessThanOrEqual(32);
        const names = Object.values(options).map((option: { readonly name: string }) => option.name);
        for (const option of names) {
          expect(option).toMatch(COMMAND_NAME_PATTERN);
          expect(option).toBe(option.toLowerCase());
        }
        expect(new Set(names).size).toBe(names.length);
      }
      const slash = Object.entries(texts.commands).filter(([name]) => !IN_MENUS.has(name));
      const names = slash.map(([, { name }]) => name);
      expect(names).toEqual(names.map((name) => name.toLowerCase()));
      expect(new Set(names).size).toBe(names.length);
    },
  );

  test.each(others.map(({ tag, texts }) => [tag, texts] as const))('%s is not English over again', (_tag, texts) => {
    const same = flatten(texts).filter(
      ([path, text]) => text.length > 12 && reference.some(([at, other]) => at === path && other === text),
    );
    expect(same).toEqual([]);
  });
});

describe('commands', () => {
  const catalogued = Object.values(english?.texts.commands ?? {}).map(({ name }) => name);
  const locales = Object.keys(LOCALISATIONS).sort();

  /** What is named in a declaration, down to the choices of a subcommand's option. */
  function namedIn(part: object): object[] {
    const inner = [
      ...('options' in part ? (part.options as object[]) : []),
      ...('choices' in part ? (part.choices as object[]) : []),
    ];
    return [part, ...inner.flatMap(namedIn)];
  }

  test.each(
    commands.filter(({ data }) => catalogued.includes(data.name)).map(({ data }) => [data.name, data] as const),
  )('%s carries its names and descriptions in every language', (_name, data) => {
    for (const part of namedIn(data)) {
      expect(part).toHaveProperty('name_localizations');
      for (const [key, value] of Object.entries(part)) {
        if (key.endsWith('_localizations')) expect(Object.keys(value).sort(), JSON.stringify(part)).toEqual(locales);
      }
      expect('description' in part && part.description !== '').toBe('description_localizations' in part);
    }
  });

  test('have no texts that none of them shows', () => {
    expect(catalogued.filter((name) => !commands.some(({ data }) => data.name === name))).toEqual([]);
  });
});

test.each([
  ['fr', 'fr'],
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['en-US', 'en-GB'],
  ['de', 'en-GB'],
  ['', 'en-GB'],
  [undefined, 'en-GB'],
  [null, 'en-GB'],
])('Discord’s locale %s gets the language %s', (locale, tag) => {
  expect(languageFor(locale).tag).toBe(tag);
});

function limitFor(path: string): number {
  if (/^commands\..*\.(description)$/.test(path)) return COMMAND_DESCRIPTION_LIMIT;
  if (/^commands\..*\.choices\./.test(path)) return 100;
  if (/^(?:\w+\.)?buttons\./.test(path)) return BUTTON_LABEL_LIMIT;
  if (/^(?:\w+\.)?menus\./.test(path)) return PLACEHOLDER_LIMIT;
  if (/^moderation\.form\.(?:\w+Title|\w+\.label)$/.test(path)) return FORM_LABEL_LIMIT;
  if (/^moderation\.form\.\w+\.description$/.test(path)) return FORM_DESCRIPTION_LIMIT;
  return CONTENT_LIMIT / 2;
}
