/** What a moderator is shown where a draft stops on its way: why, what can be done, and everything that was typed. */

import { ButtonStyle } from 'discord.js';
import type { DraftProblem } from '../../facts/check-draft.js';
import type { Edit, FactDraft } from '../../facts/edit.js';
import type { Fact } from '../../facts/fact.js';
import type { FactBase } from '../../facts/fact-base.js';
import type { DraftText, TextProblem } from '../../moderation/draft-text.js';
import type { StoreUnavailable } from '../../store/store-unavailable.js';
import { button } from '../render/blocks.js';
import { describeOutage } from '../render/describe-outage.js';
import type { View } from '../render/view.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Language } from '../texts/language-for.js';
import { describeEdit } from './describe-edit.js';
import { describeProblem } from './describe-problem.js';
import { type DraftMessage, renderDraft, roomBeside } from './draft-message.js';
import { type DraftSubject, encodeSubject } from './draft-subject.js';
import { renderPast } from './past-contradictions.js';
import { renderChange } from './render-change.js';

/** A draft as its views show it. */
export interface ShownDraft {
  readonly subject: DraftSubject;
  readonly text: DraftText;
  /** The guild's facts. */
  readonly base: FactBase;
  readonly language: Language;
}

/** Room for who, when and why, above what changed. */
const HEAD_ROOM = 600;

/** The draft cannot be kept as it is. A quote that is nearly right can be replaced with one press. */
export function renderProblems(problems: readonly (DraftProblem | TextProblem)[], shown: ShownDraft): View {
  const { texts } = shown.language;
  const { draft, buttons } = texts.moderation;
  const sentences = problems.map((problem) => `- ${describeProblem(problem, shown.base, texts)}`);
  const isNearly = problems.some(
    (problem) => problem.kind === 'quote-not-found' && problem.at === 0 && problem.nearest !== undefined,
  );
  const nearest = isNearly
    ? button(buttons.takeNearest, draftId('nearest', shown), { style: ButtonStyle.Primary })
    : [];
  return view(`### ${draft.refused}\n${sentences.join('\n')}`, [[...nearest, ...goOn(shown)]], shown);
}

/** The draft says otherwise than facts that are there: it can be linked with them, so that answers show both. */
export function renderContradictions(contradicted: readonly Fact[], shown: ShownDraft): View {
  const { notice, controls } = renderPast(contradicted, (way) => draftId(way, shown), shown.language);
  return view(notice, [...controls, goOn(shown)], shown);
}

interface Conflict {
  readonly seen: FactDraft | null | undefined;
  readonly current: Edit | undefined;
  readonly now: FactDraft | null;
}

/** Somebody was quicker, and `now` is what the fact says since. `seen` is what the moderator began from; undefined where that cannot be told. */
export function renderConflict({ seen, current, now: after }: Conflict, shown: ShownDraft): View {
  const { texts } = shown.language;
  const { draft, buttons } = texts.moderation;
  const revised = { ...shown, subject: { ...shown.subject, revision: current?.revision ?? 0 } };
  const change = renderChange(
    { before: seen ?? null, after },
    { limit: roomBeside(shown.text, texts) - HEAD_ROOM, name: 'change', texts },
  );
  const notice = [`### ${draft.conflict}`, ...(current ? [describeEdit(current, texts)] : []), change.text].join('\n');
  const controls = [
    ...button(buttons.overwrite, draftId('save', revised), { style: ButtonStyle.Danger }),
    ...button(buttons.editAgain, draftId('edit', revised)),
    ...button(buttons.keepTheirs, draftId('discard', revised)),
  ];
  return view(notice, [controls], shown, change.files);
}

/** Nothing is lost: the same can be sent again. */
export function renderAway(error: StoreUnavailable, shown: ShownDraft): View {
  return renderLater(describeOutage(error, shown.language.texts), shown);
}

/** The same for whatever goes by with time; the sentence says what. */
export function renderLater(sentence: string, shown: ShownDraft): View {
  const { buttons } = shown.language.texts.moderation;
  const again = button(buttons.tryAgain, draftId('save', shown), { style: ButtonStyle.Primary });
  return view(sentence, [[...again, ...goOn(shown)]], shown);
}

function goOn(shown: ShownDraft) {
  const { buttons } = shown.language.texts.moderation;
  return [...button(buttons.editAgain, draftId('edit', shown)), ...button(buttons.discard, draftId('discard', shown))];
}

function draftId(verb: string, { subject }: ShownDraft): string | null {
  return encodeCustomId('draft', verb, ...encodeSubject(subject));
}

function view(
  notice: string,
  controls: DraftMessage['controls'],
  { text, language }: ShownDraft,
  files: View['files'] = [],
): View {
  return renderDraft({ notice, draft: text, controls, files }, language.texts);
}
