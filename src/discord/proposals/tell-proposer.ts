/** Tells who proposed something what became of it. */

import type { Proposal } from '../../store/proposals.js';
import { container, text } from '../render/blocks.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { quoteBlock } from '../render/render-fact.js';
import type { View } from '../render/view.js';
import { tellPerson } from '../reply/tell-person.js';
import { languageFor } from '../texts/language-for.js';
import { effectOf } from './render-proposal.js';
import type { Shower } from './show-proposal.js';

const COLOURS = { approved: 0x2e9e5b, rejected: 0xc0392b, expired: 0x80868f } as const;
/** A longer statement is not repeated; the proposer knows it. */
const SHOWN_STATEMENT = 600;

/** Nobody is told of what they decided themselves. Rejects where Discord fails for other reasons than that nobody can be told. */
export async function tellProposer(proposal: Proposal, { client }: Shower): Promise<void> {
  const { proposer, state, decision, operation, fact, body, channel, guild } = proposal;
  if (proposer === null || decision?.by === proposer || state === 'open' || state === 'withdrawn') return;
  const server = client.guilds.cache.get(guild);
  const { texts } = languageFor(server?.preferredLocale);
  const { proposals } = texts;
  const outcome = proposals.outcome[state](`**${escapeMarkdown(server?.name ?? '…')}**`);
  const sentence = state === 'approved' ? `${outcome} ${effectOf(operation, texts)}` : outcome;
  const proposed = body?.statement ?? fact;
  const lines = [
    ...(proposed.length <= SHOWN_STATEMENT ? [quoteBlock(proposed)] : []),
    ...(state === 'rejected' && decision?.reason ? [proposals.reason(escapeMarkdown(decision.reason))] : []),
  ];
  const view = (lead: string): View => ({
    components: [container(COLOURS[state], [text([lead, ...lines].join('\n'))])],
    files: [],
  });
  const instead = channel === null ? null : { channel, view: view(proposals.outcomeFor(`<@${proposer}>`, sentence)) };
  await tellPerson({ user: proposer, direct: view(sentence), instead }, client);
}
