/** A proposal as moderators see it: what it changes, who stands behind it, and how it ended. */

import { ButtonStyle } from 'discord.js';
import type { FactDraft } from '../../facts/edit.js';
import type { Fact } from '../../facts/fact.js';
import type { Proposal } from '../../store/proposals.js';
import { renderChange } from '../moderation/render-change.js';
import { button, container, file, line, rows, text } from '../render/blocks.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { fitLines } from '../render/fit-lines.js';
import { listFact } from '../render/list-fact.js';
import type { View } from '../render/view.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import type { Language } from '../texts/language-for.js';

const COLOURS = {
  open: 0xe0a100,
  approved: 0x2e9e5b,
  rejected: 0xc0392b,
  withdrawn: 0x80868f,
  expired: 0x80868f,
} as const;
const CHANGE_ROOM = 2_000;
/** For the statements of facts that are contradicted. */
const WARNING_ROOM = 500;

/** How it is shown. */
export interface ProposalSetting {
  /** What the fact says without it and with it; null where it does not answer. */
  readonly before: FactDraft | null;
  readonly after: FactDraft | null;
  /** Approvals that the guild demands. */
  readonly needed: number;
  /** Facts that it seems to contradict, and does not link; none once it is decided. */
  readonly contradicted: readonly Fact[];
  readonly language: Language;
}

/** For the moderators' channel. The buttons work for moderators alone; a decided proposal has none. */
export function renderProposal(proposal: Proposal, setting: ProposalSetting): View {
  const { before, after, needed, contradicted, language } = setting;
  const { texts } = language;
  const { fact, operation, proposer, atMs, reason, state } = proposal;
  const { proposals } = texts;
  const header = [
    `### ${proposals.titles[operation]}`,
    `**${escapeMarkdown(fact)}** · ${proposals.by(nameOf(proposer, texts), timeOf(atMs))}`,
    ...reasonLine(reason, texts),
  ];
  const change = renderChange({ before, after }, { limit: CHANGE_ROOM, name: 'proposal', texts });
  const warning = warnOf(contradicted, language);
  const status = statusOf(proposal, needed, texts);
  const box = [
    text(header.join('\n')),
    text(change.text),
    ...change.files.map(({ name }) => file(name)),
    ...(warning === '' ? [] : [line(), text(warning)]),
    ...(status === undefined ? [] : [line(), text(status)]),
  ];
  const controls = state === 'open' ? rows(reviewButtons(proposal, texts)) : [];
  return { components: [container(COLOURS[state], box), ...controls], files: change.files };
}

/** What stands on an open proposal about the facts that it seems to contradict; empty for none. */
export function warnOf(contradicted: readonly Fact[], language: Language): string {
  if (contradicted.length === 0) return '';
  const { kept, missing } = fitLines(
    contradicted.map((fact) => listFact(fact, language).text),
    WARNING_ROOM,
  );
  return language.texts.proposals.contradicts(kept.map((fact) => `\n${fact}`).join(''), missing);
}

/** Markdown: a mention, which notifies nobody, or that the name was erased. */
export function nameOf(user: string | null, { moderation }: Texts): string {
  return user === null ? moderation.someone : `<@${user}>`;
}

/** What an approval has done. */
export function effectOf(operation: Proposal['operation'], { proposals }: Texts): string {
  return operation === 'retract' ? proposals.nowSilent : proposals.nowAnswers;
}

function reviewButtons({ id, revision, body }: Proposal, { proposals: { buttons } }: Texts) {
  const idOf = (verb: string) => encodeCustomId('proposal', verb, id, revision);
  return [
    ...button(buttons.approve, idOf('approve'), { style: ButtonStyle.Success }),
    ...(body === null ? [] : button(buttons.edit, idOf('edit'))),
    ...button(buttons.reject, idOf('reject'), { style: ButtonStyle.Danger }),
  ];
}

function statusOf(
  { state, operation, approvals, decision }: Proposal,
  needed: number,
  texts: Texts,
): string | undefined {
  const { proposals } = texts;
  if (state === 'open') {
    const who = approvals.map(({ by }) => nameOf(by, texts)).join(', ');
    return approvals.length === 0 ? undefined : proposals.approvals(approvals.length, needed, who);
  }
  if (state === 'expired') return `**${proposals.expired(timeOf(decision?.atMs ?? 0))}**`;
  const said = proposals.states[state](nameOf(decision?.by ?? null, texts), timeOf(decision?.atMs ?? 0));
  if (state === 'approved') return `**${said}. ${effectOf(operation, texts)}**`;
  return [`**${said}**`, ...(state === 'rejected' ? reasonLine(decision?.reason ?? '', texts) : [])].join('\n');
}

function reasonLine(reason: string, { proposals }: Texts): string[] {
  return reason === '' ? [] : [`-# ${proposals.reason(escapeMarkdown(reason.replace(/\s+/g, ' ')))}`];
}

function timeOf(atMs: number): string {
  return `<t:${Math.floor(atMs / 1000)}:f>`;
}
