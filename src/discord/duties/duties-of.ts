/** The list of duties. A new one is a file and a line here. */

import type { Client } from 'discord.js';
import { fillGaps } from '../gaps/fill-gaps.js';
import { tellWaiting } from '../gaps/tell-waiting.js';
import { auditChanges } from '../moderation/audit-changes.js';
import { markChanges } from '../moderation/mark-answers.js';
import { tellOutcomes } from '../proposals/tell-outcomes.js';
import type { Services } from '../services.js';
import type { Duty } from './duty.js';
import { journalDuty } from './journal-duty.js';
import { renewPosts } from './renew-posts.js';

/** Everything that is done after moderators have changed or decided something. */
export function dutiesOf(client: Client, services: Services): readonly Duty[] {
  return [
    journalDuty('audit', (work) => auditChanges(work, client, services), services),
    journalDuty('gaps', (work) => fillGaps(work, services), services),
    journalDuty('marks', (work) => markChanges(work, client, services), services),
    tellWaiting(client, services),
    tellOutcomes(client, services),
    renewPosts(client, services),
  ];
}
