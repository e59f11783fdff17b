/** Unanswered questions, in English. */

const times = (number: number): string => (number === 1 ? 'once' : `${number} times`);

export const gapsEnglish = {
  title: 'Questions without an answer',
  hint: 'Those of most people first; those that ask for the same are one entry. Who asked is not shown.',
  empty: 'There is none: everything that was asked here was answered, and nobody marked an answer as not helpful.',
  asked: (people: number, number: number) =>
    `asked by ${people} ${people === 1 ? 'person' : 'people'}${number > people ? `, ${times(number)}` : ''}`,
  notHelpful: (number: number) => `marked as not helpful ${times(number)}`,
  waiting: (number: number) => `${number} ${number === 1 ? 'person waits' : 'people wait'} for it`,
  alsoAsked: (wordings: string, more: number) => `also as: ${wordings}${more === 0 ? '' : ` and ${more} more`}`,
  tooLong: 'A question that is too long to be shown',
  buttons: {
    write: 'Write a fact',
    answers: 'This fact answers it',
    dismiss: 'Not for us',
    search: 'Look for another fact',
    restore: 'Take that back',
  },
  choose: (question: string) => `Which fact answers “${question}”? It is taught this wording.`,
  chooseFact: 'Choose the fact …',
  noFact: 'No fact comes near. Look for one with your own words.',
  searchTitle: 'Look for a fact',
  searchLabel: 'Words',
  searchDescription: 'Words of the fact, or a question that it answers',
  writeReason: 'asked without an answer',
  teachReason: 'taught a wording that was asked',
  taught: (question: string, fact: string) => `Done: “${question}” is now answered by: ${fact}`,
  taughtOnly: (question: string, fact: string) =>
    `The fact has learnt the wording “${question}”: ${fact}\nAnother fact is still given for it, because it knows this wording too. Look at it with \`/ask\`, and take the wording from it with \`/fact edit\`.`,
  knownAlready: (question: string) => `That fact knows the wording “${question}” already.`,
  changedMeanwhile:
    'Somebody has just changed that fact, so it was not taught the wording. Please choose it once more.',
  dismissed: (question: string) => `“${question}” and questions like it are left out from now on.`,
  restored: (question: string) => `“${question}” is listed again.`,
  gone: 'That question is no longer in the list: somebody has dealt with it. Use `/gaps` to see what is left.',
  tellMe: 'Tell me when it is answered',
  willTell: 'I will write to you directly once a moderator has answered it, within thirty days.',
  willTellAside:
    'The moderators have set questions like this aside: they are not for this server. Should one of them answer it all the same within thirty days, I will write to you directly.',
  manyWishes: (most: number) => `You wait for ${most} answers on this server already, and I remember no more at once.`,
  neverMind: 'Never mind',
  willNotTell: 'Then I will not.',
  questionGone: 'I no longer know which question that was. Please ask it again.',
  answered: (question: string, channel: string) =>
    `You wished to hear about “${question}” (${channel}). There is an answer now:`,
  answeredHere: 'A question that was asked here has an answer now:',
};
