/** "Write a fact": the form, with the question as its example question. */

import { UserError } from '../../errors.js';
import { emptyDraft, writeDraft } from '../../moderation/draft-text.js';
import { NEW_FACT } from '../moderation/draft-subject.js';
import { openFactForm } from '../moderation/open-fact-form.js';
import { within } from '../state/within.js';
import { findPressedGap, type GapPress } from './gap-press.js';

/** A form must be shown within three seconds, with nothing before it. */
const LOOK_UP_MS = 1_000;

/** What comes of the form is the form's matter; a fact that was taught the wording fills the gap (`findFilled`). */
export async function writeFact(pressed: GapPress): Promise<void> {
  const { press, moderator, language, services } = pressed;
  const gap = await within(LOOK_UP_MS, findPressedGap(pressed));
  if (gap === undefined) throw new UserError(language.texts.errors.storeAway);
  const [document] = services.footnoteFor(moderator.guild).base.documents.keys();
  const draft = { ...emptyDraft(document ?? null), questions: [gap.wordings[0].text] };
  const text = writeDraft(draft, language.texts.gaps.writeReason);
  await openFactForm(press, { subject: NEW_FACT, text });
}
