/** The reason for which a fact is retracted. */

import type { Form } from '../form.js';
import { applyChange } from '../moderation/apply-change.js';
import { readReason } from '../moderation/reason-form.js';

export const retract: Form = {
  name: 'retract',
  async execute(submission, args, services) {
    await applyChange(submission, { kind: 'retract', args, reason: readReason(submission) }, services);
  },
};
