/** Leafs through a list of facts. The list itself is read from the message. */

import { UserError } from '../../errors.js';
import type { Action } from '../action.js';
import { readAnswer } from '../render/read-answer.js';
import { renderAnswer } from '../render/render-answer.js';
import { parsePage } from '../reply/parse-page.js';
import { readComponents } from '../reply/read-components.js';
import { isOnPrivateMessage, updateOrCopy } from '../reply/respond.js';
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
    const isPrivate = isOnPrivateMessage(press);
    const mayChange = isPrivate || asker === press.user.id;
    const isPublic = mayChange && !isPrivate;
    const language = languageFor(isPublic ? (press.guildLocale ?? press.locale) : press.locale);
    const audience = isPublic ? ({ to: 'everyone', asker: press.user.id } as const) : ({ to: 'asker' } as const);
    await updateOrCopy(press, renderAnswer(parts, { base, language }, audience, wanted), mayChange);
  },
};
