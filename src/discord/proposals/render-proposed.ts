/** What its maker is shown of a proposal: that it waits, and how to take it back. */

import type { Proposal } from '../../store/proposals.js';
import { button, container, line, rows, text } from '../render/blocks.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import type { View } from '../render/view.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import type { Proposed } from './make-proposal.js';
import { OPEN_PER_PERSON } from './require-proposer.js';

const WAITING_COLOUR = 0xe0a100;
/** Characters of a statement, escaped: five of them, and what is said above, fit into a message. */
const SHOWN_STATEMENT = 600;

/** `sentence`: thanks, or why it is not kept at once. */
export function renderProposed({ proposal, isPosted }: Proposed, sentence: string, texts: Texts): View {
  const said = isPosted ? sentence : texts.proposals.notPosted;
  const controls = rows(withdrawButton(proposal, texts));
  return { components: [container(WAITING_COLOUR, [text(said), text(name(proposal))]), ...controls], files: [] };
}

/** For somebody who has proposed as much as may be open at once. */
export function renderTooMany(open: readonly Proposal[], texts: Texts): View {
  const entries = open
    .slice(0, OPEN_PER_PERSON)
    .flatMap((proposal) => [line(), text(name(proposal)), ...rows(withdrawButton(proposal, texts))]);
  return {
    components: [container(WAITING_COLOUR, [text(texts.proposals.tooMany(OPEN_PER_PERSON)), ...entries])],
    files: [],
  };
}

function name({ body, fact }: Proposal): string {
  const statement = escapeMarkdown(body?.statement ?? '');
  return `**${statement !== '' && statement.length <= SHOWN_STATEMENT ? statement : escapeMarkdown(fact)}**`;
}

function withdrawButton({ id }: Proposal, { proposals }: Texts) {
  return button(proposals.buttons.withdraw, encodeCustomId('proposal', 'withdraw', id));
}
