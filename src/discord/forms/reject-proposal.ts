/** The reason for which a proposal is rejected. */

import { UserError } from '../../errors.js';
import type { Form } from '../form.js';
import { readReason } from '../moderation/reason-form.js';
import { requireModerator } from '../moderation/require-moderator.js';
import { refuseProposal } from '../proposals/refuse-proposal.js';
import { say } from '../render/say.js';
import { deferPrivately } from '../reply/defer-privately.js';
import { parsePage } from '../reply/parse-page.js';
import { languageFor } from '../texts/language-for.js';

export const rejectProposal: Form = {
  name: 'reject-proposal',
  async execute(submission, [id = '', number], services) {
    const { texts } = languageFor(submission.locale);
    const { guild, user } = await requireModerator(submission, services);
    const revision = parsePage(number);
    if (revision === undefined) throw new UserError(texts.errors.forged);
    const show = await deferPrivately(submission);
    const stopped = await refuseProposal(
      { guild, id, expected: revision, by: user, atMs: services.now() },
      { state: 'rejected', reason: readReason(submission) },
      { client: submission.client, services, texts },
    );
    await show(say(stopped ?? texts.proposals.rejected));
  },
};
