/** Lets everybody whom a decision concerns know of it: who proposed it, and who looks at its post. */

import type { Client } from 'discord.js';
import type { Proposal } from '../../store/proposals.js';
import type { Duty } from '../duties/duty.js';
import { tellingDuty } from '../duties/telling-duty.js';
import type { Services } from '../services.js';
import { refreshPost } from './show-proposal.js';
import { tellProposer } from './tell-proposer.js';

/** A server's decided proposals, whoever decided them. */
export function tellOutcomes(client: Client, services: Services): Duty {
  const { proposals } = services.store;
  return tellingDuty<Proposal>(
    {
      name: 'tell outcomes',
      toTell: (nowMs) => proposals.toTell(nowMs),
      takeToTell: (guild, giving) => proposals.takeToTell(guild, giving),
      begin: () => async (proposal) => {
        await refreshPost(proposal, { client, services });
        await tellProposer(proposal, { client, services });
        await proposals.told(proposal.guild, proposal.id);
      },
      failure: 'the outcome of a proposal could not be told',
      about: ({ guild, id }) => ({ guild, proposal: id }),
    },
    services,
  );
}
