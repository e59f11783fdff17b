/** "Source": the paragraph around the quote, for the reader alone. */

import type { Action } from '../action.js';
import { renderSource } from '../render/render-source.js';
import { findChosenFact } from '../reply/find-chosen-fact.js';
import { respondPrivately } from '../reply/respond.js';
import { languageFor } from '../texts/language-for.js';

export const source: Action = {
  name: 'source',
  async execute(press, args, services) {
    const [fact] = findChosenFact(press, args, services).facts;
    const { base } = services.footnoteFor(press.guildId);
    if (fact) await respondPrivately(press, renderSource(fact, { base, language: languageFor(press.locale) }));
  },
};
