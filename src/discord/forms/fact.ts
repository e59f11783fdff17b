/** A fact that was written or changed in the form. */

import { UserError } from '../../errors.js';
import type { Form } from '../form.js';
import { parseSubject } from '../moderation/draft-subject.js';
import { readFactForm } from '../moderation/fact-form.js';
import { submitDraft } from '../moderation/submit-draft.js';
import { languageFor } from '../texts/language-for.js';

export const fact: Form = {
  name: 'fact',
  async execute(submission, args, services) {
    const subject = parseSubject(args);
    if (subject === undefined) throw new UserError(languageFor(submission.locale).texts.errors.forged);
    await submitDraft(submission, { subject, text: readFactForm(submission) }, services);
  },
};
