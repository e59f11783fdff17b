/** Who sees what a press on an answer shows: everybody, where whoever asked changes the answer for all, else the person alone. */

import type { Press } from '../action.js';
import type { Audience } from '../render/render-answer.js';
import { type Language, languageFor } from '../texts/language-for.js';
import { isOnPrivateMessage } from './respond.js';

/** The audience, the language that it reads, and whether the message itself may change. */
export interface Shown {
  readonly audience: Audience;
  readonly language: Language;
  readonly mayChange: boolean;
}

/** `asker` is the user id in the button; it comes from outside and may be anything. */
export function chooseAudience(press: Press, asker: string | undefined): Shown {
  const isPrivate = isOnPrivateMessage(press);
  const isPublic = !isPrivate && asker === press.user.id;
  return {
    audience: isPublic ? { to: 'everyone', asker: press.user.id } : { to: 'asker' },
    language: languageFor(isPublic ? (press.guildLocale ?? press.locale) : press.locale),
    mayChange: isPrivate || isPublic,
  };
}
