/** Proposals, in French. */

import type { proposalsEnglish } from './en.js';

export const proposalsFrench: typeof proposalsEnglish = {
  formTitle: 'Proposer un fait',
  reviseTitle: 'Modifier la proposition',
  rejectTitle: 'Rejeter la proposition',
  off: 'Sur ce serveur, les propositions n’ont nulle part où aller : qui peut le gérer choisit un salon des modérateurs avec `/settings`.',
  tooMany: (most) =>
    `Vous avez ${most} propositions ouvertes, c’est le maximum. Attendez qu’un modérateur en ait regardé une, ou retirez-en une ici :`,
  crowded: 'De très nombreuses propositions attendent déjà les modérateurs de ce serveur. Proposez-la plus tard.',
  made: (days) =>
    `Merci. Les modérateurs la regarderont, et je vous dirai ce qu’ils décident. Sans décision, elle expire après ${days} jours.`,
  waits:
    'Pas encore gardé : sur ce serveur, un second modérateur doit l’approuver. C’est maintenant dans le salon des modérateurs.',
  notPosted:
    'C’est gardé, mais je ne peux pas écrire dans le salon des modérateurs. Ce sera montré quand le salon aura été choisi de nouveau avec `/settings`.',
  titles: {
    add: 'Proposé : un nouveau fait',
    amend: 'Proposé : une modification d’un fait',
    retract: 'Proposé : retirer un fait',
    restore: 'Proposé : rétablir un fait',
  },
  by: (who, when) => `par ${who} · ${when}`,
  contradicts: (facts, more) =>
    `**Ceci semble contredire ce qui est là :**${facts}${more === 0 ? '' : `\n- … ${more} de plus`}\n-# « Modifier » permet de les lier, pour que les réponses montrent les deux.`,
  contradictsMeanwhile:
    'Un fait est arrivé entre-temps que ceci semble contredire ; rien n’a donc été décidé. Le message le nomme maintenant : regardez-le, puis appuyez de nouveau.',
  approvals: (given, needed, who) => `Approuvé par ${given} sur ${needed} : ${who}`,
  nowAnswers: 'Les réponses en viennent maintenant.',
  nowSilent: 'Il ne répond plus.',
  states: {
    approved: (who, when) => `Approuvé par ${who} · ${when}`,
    rejected: (who, when) => `Rejeté par ${who} · ${when}`,
    withdrawn: (who, when) => `Retiré par ${who} · ${when}`,
  },
  expired: (when) => `Expirée · ${when} : personne n’a décidé à temps.`,
  buttons: { approve: 'Approuver', edit: 'Modifier', reject: 'Rejeter', withdraw: 'Retirer' },
  gone: 'Il n’y a pas de telle proposition sur ce serveur.',
  decidedAlready: 'Cette proposition est déjà décidée ; rien n’a changé. Le message montre comment.',
  revisedMeanwhile: 'La proposition a été modifiée entre-temps. Regardez-la de nouveau, puis décidez.',
  secondNeeded:
    'Sur ce serveur, deux modérateurs doivent être derrière une modification. Vous en êtes déjà un ; un autre modérateur doit l’approuver.',
  cannotCheck:
    'Je ne peux pas savoir pour le moment si qui l’a approuvée avant est encore modérateur ; rien n’a donc été décidé. Réessayez dans un instant.',
  approvalLapsed:
    'Quelqu’un qui l’a approuvée n’est plus modérateur, et cette approbation ne compte plus. La vôtre compte ; un autre modérateur doit l’approuver.',
  ownProposal: 'Sur ce serveur, personne ne décide seul de ce qu’il a proposé ; un autre modérateur doit l’approuver.',
  factChanged:
    'Le fait a changé depuis cette proposition, rien n’a donc été décidé. Appuyez sur « Modifier » pour la poser sur le fait tel qu’il est, ou rejetez-la.',
  revised: 'La proposition a été modifiée, et les approbations de ce qu’elle disait avant ne comptent plus.',
  notProposer: 'Seul qui a fait une proposition peut la retirer.',
  withdrawn: 'Retirée.',
  rejected: 'Rejetée ; votre motif est communiqué à qui l’a proposée.',
  outcome: {
    approved: (server) => `Votre proposition sur ${server} a été approuvée.`,
    rejected: (server) => `Votre proposition sur ${server} a été rejetée :`,
    expired: (server) =>
      `Votre proposition sur ${server} a expiré, car aucun modérateur n’a décidé à temps. Vous pouvez la refaire :`,
  },
  outcomeFor: (who, sentence) => `${who} : ${sentence}`,
  reason: (reason) => `Motif : ${reason}`,
};
