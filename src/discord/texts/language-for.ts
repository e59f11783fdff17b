/** Chooses the language of the interface. */

import { english, type Texts } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';

/** The texts and the language tag they are written in, which dates follow. */
export interface Language {
  readonly tag: string;
  readonly texts: Texts;
}

/** Every language of the interface, English first. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en-GB', texts: english },
  { tag: 'fr', texts: french },
  { tag: 'es', texts: spanish },
];

/** Discord's locales that each further language serves. English needs none: it is what commands are called without localisation. */
export const LOCALISATIONS: Readonly<Record<'fr' | 'es-ES' | 'es-419', Texts>> = {
  fr: french,
  'es-ES': spanish,
  'es-419': spanish,
};

/** The language for one of Discord's locales (`fr`, `es-419`, `en-US`); English for any other. */
export function languageFor(locale: string | null | undefined): Language {
  const primary = locale?.split('-')[0];
  return LANGUAGES.find(({ tag }) => tag === primary) ?? (LANGUAGES[0] as Language);
}
