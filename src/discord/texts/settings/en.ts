/** What `/settings` shows, in English. */

export const settingsEnglish = {
  title: 'Settings of this server',
  hint: 'Only who may manage the server can change them. When I answer in a channel is chosen with `/channel`.',
  moderatorRoles: {
    name: 'Moderators',
    none: 'whoever may manage the whole server or all its channels',
    choose: 'Roles that may moderate',
  },
  approvals: {
    name: 'Review',
    values: {
      1: 'a moderator’s change counts at once',
      2: 'a second moderator must approve every change',
    },
  },
  reviewChannel: {
    name: 'Moderators’ channel',
    none: 'none: nothing can be proposed',
    choose: 'Where proposals go',
  },
  auditChannel: { name: 'Audit channel', none: 'none', choose: 'Where every change is shown' },
  questionLogDays: {
    name: 'Question log',
    kept: (days: number) => `questions are kept for ${days} days`,
  },
  channelGone: 'the channel was deleted; please choose another one',
  changedMeanwhile: 'Somebody has changed that setting meanwhile, so yours was not kept. This is how it stands now:',
  everyone: 'Not everyone can be a moderator; please choose a role that you give to people.',
  unknownRole: 'That role is not on this server any more; please choose another one.',
  unknownChannel: 'I do not see that channel. Allow me to view it and to write there, and choose it again.',
  cannotWrite: (channel: string) =>
    `I may not write in ${channel}. Allow me to view the channel, to send messages and to attach files there, and choose it again.`,
  needsReviewChannel: 'First choose the moderators’ channel: without it nobody could approve anything.',
  reviewChannelNeeded:
    'While a second moderator must approve, there has to be a moderators’ channel. First choose the other review rule.',
  notManager: 'Only who may manage the server can change its settings.',
};
