/** Unanswered questions, in French. */

import type { gapsEnglish } from './en.js';

const times = (number: number): string => `${number} fois`;

export const gapsFrench: typeof gapsEnglish = {
  title: 'Questions sans réponse',
  hint: 'Celles du plus grand nombre de personnes d’abord ; celles qui demandent la même chose forment une entrée. Qui a demandé n’est pas montré.',
  empty: 'Il n’y en a pas : tout ce qui a été demandé ici a eu une réponse, et personne n’a jugé une réponse inutile.',
  asked: (people, number) =>
    `posée par ${people} ${people === 1 ? 'personne' : 'personnes'}${number > people ? `, ${times(number)}` : ''}`,
  notHelpful: (number) => `réponse jugée inutile ${times(number)}`,
  waiting: (number) => `${number} ${number > 1 ? 'personnes attendent' : 'personne attend'}`,
  alsoAsked: (wordings, more) => `aussi : ${wordings}${more === 0 ? '' : ` et ${more} de plus`}`,
  tooLong: 'Une question trop longue pour être montrée',
  buttons: {
    write: 'Écrire un fait',
    answers: 'Ce fait y répond',
    dismiss: 'Pas pour nous',
    search: 'Chercher un autre fait',
    restore: 'Annuler',
  },
  choose: (question) => `Quel fait répond à « ${question} » ? Cette formulation lui est apprise.`,
  chooseFact: 'Choisir le fait …',
  noFact: 'Aucun fait n’est proche. Cherchez-en un avec vos propres mots.',
  searchTitle: 'Chercher un fait',
  searchLabel: 'Mots',
  searchDescription: 'Des mots du fait, ou une question à laquelle il répond',
  writeReason: 'question posée sans réponse',
  teachReason: 'formulation posée, apprise',
  taught: (question, fact) => `Fait : « ${question} » a maintenant pour réponse : ${fact}`,
  taughtOnly: (question, fact) =>
    `Le fait a appris la formulation « ${question} » : ${fact}\nUn autre fait y répond encore, car il connaît aussi cette formulation. Regardez-le avec \`/ask\`, et retirez-lui la formulation avec \`/fact edit\`.`,
  knownAlready: (question) => `Ce fait connaît déjà la formulation « ${question} ».`,
  changedMeanwhile:
    'Quelqu’un vient de modifier ce fait, il n’a donc pas appris la formulation. Choisissez-le encore une fois.',
  dismissed: (question) => `« ${question} » et les questions semblables ne sont plus listées.`,
  restored: (question) => `« ${question} » est de nouveau listée.`,
  gone: 'Cette question n’est plus dans la liste : quelqu’un s’en est occupé. `/gaps` montre ce qui reste.',
  tellMe: 'Me prévenir quand il y a une réponse',
  willTell: 'Je vous écrirai directement dès qu’un modérateur y aura répondu, dans les trente jours.',
  willTellAside:
    'Les modérateurs ont mis de côté les questions de ce genre : elles ne concernent pas ce serveur. Si l’un d’eux y répond malgré tout dans les trente jours, je vous écrirai directement.',
  manyWishes: (most) => `Vous attendez déjà ${most} réponses sur ce serveur ; je n’en retiens pas plus à la fois.`,
  neverMind: 'Finalement non',
  willNotTell: 'Alors je ne le ferai pas.',
  questionGone: 'Je ne sais plus quelle question c’était. Veuillez la poser de nouveau.',
  answered: (question, channel) =>
    `Vous vouliez des nouvelles de « ${question} » (${channel}). Il y a maintenant une réponse :`,
  answeredHere: 'Une question posée ici a maintenant une réponse :',
};
