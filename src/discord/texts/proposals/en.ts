/** Proposals, in English. */

import type { Operation } from '../../../facts/edit.js';

export const proposalsEnglish = {
  formTitle: 'Propose a fact',
  reviseTitle: 'Change what is proposed',
  rejectTitle: 'Reject the proposal',
  off: 'Proposals have nowhere to go on this server: who may manage it can choose a moderators’ channel with `/settings`.',
  tooMany: (most: number) =>
    `You have ${most} open proposals, and that is the most. Wait until a moderator has looked at one, or withdraw one here:`,
  crowded: 'Very many proposals wait for the moderators of this server already. Please propose it later.',
  made: (days: number) =>
    `Thank you. The moderators will look at it, and I will tell you what they decide. After ${days} days without a decision it expires.`,
  waits: 'Not kept yet: on this server a second moderator must approve it. It is in the moderators’ channel now.',
  notPosted:
    'It is kept, but I may not write in the moderators’ channel. It is shown there once the channel is chosen again with `/settings`.',
  titles: {
    add: 'Proposed: a new fact',
    amend: 'Proposed: a change to a fact',
    retract: 'Proposed: to retract a fact',
    restore: 'Proposed: to restore a fact',
  } satisfies Record<Operation, string>,
  by: (who: string, when: string) => `by ${who} · ${when}`,
  contradicts: (facts: string, more: number) =>
    `**This seems to contradict what is there:**${facts}${more === 0 ? '' : `\n- … ${more} more`}\n-# “Edit” can link them, so that answers show both.`,
  contradictsMeanwhile:
    'A fact has come meanwhile that this seems to contradict, so nothing was decided. The message names it now: look at it, and then press again.',
  approvals: (given: number, needed: number, who: string) => `Approved by ${given} of ${needed}: ${who}`,
  nowAnswers: 'Answers come from it now.',
  nowSilent: 'It answers no more.',
  states: {
    approved: (who: string, when: string) => `Approved by ${who} · ${when}`,
    rejected: (who: string, when: string) => `Rejected by ${who} · ${when}`,
    withdrawn: (who: string, when: string) => `Withdrawn by ${who} · ${when}`,
  },
  expired: (when: string) => `Expired · ${when}: nobody decided in time.`,
  buttons: { approve: 'Approve', edit: 'Edit', reject: 'Reject', withdraw: 'Withdraw' },
  gone: 'There is no such proposal on this server.',
  decidedAlready: 'That proposal is decided already; nothing was changed. The message shows how.',
  revisedMeanwhile: 'The proposal was changed meanwhile. Please look at it again, and then decide.',
  secondNeeded:
    'On this server two moderators must stand behind a change. You are one of them already; another moderator must approve it.',
  cannotCheck:
    'I cannot find out just now whether who approved it before is still a moderator, so nothing was decided. Please try again in a moment.',
  approvalLapsed:
    'Somebody who approved it is no moderator any more, and that approval no longer counts. Yours does; another moderator must approve it.',
  ownProposal: 'On this server nobody decides alone on what they proposed; another moderator must approve it.',
  factChanged:
    'The fact was changed since this was proposed, so nothing was decided. Press “Edit” to lay the proposal over the fact as it is now, or reject it.',
  revised: 'What is proposed was changed, and approvals of what it said before have lapsed.',
  notProposer: 'Only who made a proposal can withdraw it.',
  withdrawn: 'Withdrawn.',
  rejected: 'Rejected; the proposer is told your reason.',
  outcome: {
    approved: (server: string) => `Your proposal on ${server} was approved.`,
    rejected: (server: string) => `Your proposal on ${server} was rejected:`,
    expired: (server: string) =>
      `Your proposal on ${server} has expired, because no moderator decided in time. You may propose it again:`,
  },
  outcomeFor: (who: string, sentence: string) => `${who}: ${sentence}`,
  reason: (reason: string) => `Reason: ${reason}`,
};
