/** Lets everybody whom a decision concerns know of it: who proposed it, and who looks at its post. */

import type { Client } from 'discord.js';
import type { Duty } from '../duties/duty.js';
import { TELL_TRIES, tryAgainAt } from '../duties/tell-again.js';
import type { Services } from '../services.js';
import { refreshPost } from './show-proposal.js';
import { tellProposer } from './tell-proposer.js';

/** Where Discord fails, it is tried again some times. */
export function tellOutcomes(client: Client, services: Services): Duty {
  const { store, now, log } = services;
  const { proposals } = store;
  return {
    name: 'tell outcomes',
    open: () => proposals.toTell(now()),
    async perform(guild, stop) {
      const nowMs = now();
      for (const proposal of await proposals.takeToTell(guild, {
        nowMs,
        againMs: tryAgainAt(nowMs),
        tries: TELL_TRIES,
      })) {
        if (stop.aborted) return;
        try {
          await refreshPost(proposal, { client, services });
          await tellProposer(proposal, { client, services });
          await proposals.told(guild, proposal.id);
        } catch (error) {
          log.warn({ err: error, guild, proposal: proposal.id }, 'the outcome of a proposal could not be told');
        }
      }
    },
  };
}
