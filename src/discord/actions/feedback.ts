/** "Helpful" and "Not helpful". The answer to the press comes first; a store that is away costs a log line. */

import { UserError } from '../../errors.js';
import type { Verdict } from '../../store/store.js';
import type { Action } from '../action.js';
import { findQuestion } from '../reply/find-question.js';
import { tellPrivately } from '../reply/respond.js';
import { languageFor } from '../texts/language-for.js';

const VERDICTS: Readonly<Record<string, Verdict>> = { helpful: 'helpful', unhelpful: 'not-helpful' };

export const feedback: Action = {
  name: 'feedback',
  async execute(press, [word = ''], services) {
    const { texts } = languageFor(press.locale);
    const verdict = Object.hasOwn(VERDICTS, word) ? VERDICTS[word] : undefined;
    if (verdict === undefined) throw new UserError(texts.errors.forged);
    await tellPrivately(press, verdict === 'helpful' ? texts.feedback.helpful : texts.feedback.unhelpful);
    const given = { guild: press.guildId, user: press.user.id, verdict, atMs: services.now() };
    // Looked for before the write is tracked, for it waits for those that are.
    const kept = findQuestion(press.message, services).then((question) =>
      services.store.feedback.give({ ...given, question }),
    );
    await services.writes
      .track(kept)
      .catch((error: unknown) =>
        services.log.warn({ err: error, message: press.message.id }, 'the feedback could not be kept'),
      );
  },
};
