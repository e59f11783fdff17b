/** What can be done with a draft that was stopped. Draft and all are read from the message. */

import { UserError } from '../../errors.js';
import type { FactDraft } from '../../facts/edit.js';
import { locateQuote } from '../../facts/locate-quote.js';
import type { Action, Press } from '../action.js';
import { readDraftMessage } from '../moderation/draft-message.js';
import { parseSubject } from '../moderation/draft-subject.js';
import { openFactForm } from '../moderation/open-fact-form.js';
import { type Onward, PAST_CONTRADICTIONS } from '../moderation/past-contradictions.js';
import { requireModerator } from '../moderation/require-moderator.js';
import { submitDraft } from '../moderation/submit-draft.js';
import { requireProposer } from '../proposals/require-proposer.js';
import { chosenIn } from '../reply/chosen-in.js';
import { readComponents } from '../reply/read-components.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';

export const draft: Action = {
  name: 'draft',
  async execute(press, [verb = '', ...args], services) {
    const { texts } = languageFor(press.locale);
    const subject = parseSubject(args);
    if (subject?.aim.kind === 'propose') await requireProposer(press, services);
    else await requireModerator(press, services);
    const text = readDraftMessage(readComponents(press.message));
    if (text === undefined || subject === undefined) throw new UserError(texts.errors.forged);
    if (verb === 'edit') return openFactForm(press, { subject, text });
    if (verb === 'discard') return discard(press);
    const onward = onwardBy(verb, press, services);
    if (onward === undefined) throw new UserError(texts.errors.forged);
    await submitDraft(press, { subject, text, onward }, services);
  },
};

/** How a draft goes on, by the button or menu that was used. */
function onwardBy(verb: string, press: Press, services: Services): Onward | undefined {
  if (verb === 'nearest') return { revise: (draft) => quoteNearest(draft, press.guildId, services) };
  return Object.hasOwn(PAST_CONTRADICTIONS, verb) ? PAST_CONTRADICTIONS[verb]?.(chosenIn(press)) : undefined;
}

/** The sentence of the document that is most like the first quote, in its place. */
function quoteNearest(draft: FactDraft, guild: string | null, { footnoteFor }: Services): FactDraft {
  const [first, ...others] = draft.citations;
  const document = first && footnoteFor(guild).base.documents.get(first.document);
  const located = document && locateQuote(document, first.quote);
  const nearest = located && 'refused' in located ? located.nearest : undefined;
  return nearest === undefined || !first ? draft : { ...draft, citations: [{ ...first, quote: nearest }, ...others] };
}

async function discard(press: Press): Promise<void> {
  await press.deferUpdate();
  await press.deleteReply();
}
