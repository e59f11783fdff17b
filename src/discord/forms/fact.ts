/** A fact that was written or changed in the form. */

import { UserError } from '../../errors.js';
import type { Form } from '../form.js';
import { readFactForm } from '../moderation/fact-form.js';
import { submitDraft } from '../moderation/submit-draft.js';
import { parsePage } from '../reply/parse-page.js';
import { languageFor } from '../texts/language-for.js';

export const fact: Form = {
  name: 'fact',
  async execute(submission, [id = '', number], services) {
    const revision = parsePage(number);
    if (revision === undefined) throw new UserError(languageFor(submission.locale).texts.errors.forged);
    await submitDraft(submission, { subject: { fact: id, revision }, text: readFactForm(submission) }, services);
  },
};
