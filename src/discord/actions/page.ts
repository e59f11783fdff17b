/** Leafs through a list of facts. The list itself is read from the message. */

import { UserError } from '../../errors.js';
import type { Action } from '../action.js';
import { readAnswer } from '../render/read-answer.js';
import { renderAnswer } from '../render/render-answer.js';
import { chooseAudience } from '../reply/choose-audience.js';
import { parsePage } from '../reply/parse-page.js';
import { readComponents } from '../reply/read-components.js';
import { updateOrCopy } from '../reply/respond.js';
import { languageFor } from '../texts/language-for.js';

export const page: Action = {
  name: 'page',
  async execute(press, [number, asker], services) {
    const { texts } = languageFor(press.locale);
    const { base } = services.footnoteFor(press.guildId);
    const parts = readAnswer(readComponents(press.message), base);
    const wanted = parsePage(number);
    if (parts === undefined || wanted === undefined) throw new UserError(texts.errors.forged);

    if (parts.facts.length === 0) throw new UserError(texts.errors.factGone);
    const { audience, language, mayChange } = chooseAudience(press, asker);
    await updateOrCopy(press, renderAnswer(parts, { base, language }, audience, wanted), mayChange);
  },
};
