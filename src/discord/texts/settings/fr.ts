/** What `/settings` shows, in French. */

import type { settingsEnglish } from './en.js';

export const settingsFrench: typeof settingsEnglish = {
  title: 'Réglages de ce serveur',
  hint: 'Seul qui peut gérer le serveur peut les changer. Quand je réponds dans un salon se choisit avec `/channel`.',
  moderatorRoles: {
    name: 'Modérateurs',
    none: 'qui peut gérer tout le serveur ou tous ses salons',
    choose: 'Rôles qui peuvent modérer',
  },
  approvals: {
    name: 'Relecture',
    values: {
      1: 'la modification d’un modérateur compte aussitôt',
      2: 'un second modérateur doit approuver chaque modification',
    },
  },
  reviewChannel: {
    name: 'Salon des modérateurs',
    none: 'aucun : rien ne peut être proposé',
    choose: 'Où vont les propositions',
  },
  auditChannel: { name: 'Salon d’audit', none: 'aucun', choose: 'Où chaque modification est montrée' },
  questionLogDays: {
    name: 'Journal des questions',
    kept: (days) => `les questions sont gardées ${days} jours`,
  },
  channelGone: 'le salon a été supprimé ; veuillez en choisir un autre',
  changedMeanwhile:
    'Quelqu’un a changé ce réglage entre-temps, le vôtre n’a donc pas été gardé. Voici ce qui vaut maintenant :',
  everyone: 'Tout le monde ne peut pas être modérateur ; choisissez un rôle que vous donnez à des personnes.',
  unknownRole: 'Ce rôle n’est plus sur ce serveur ; choisissez-en un autre.',
  unknownChannel: 'Je ne vois pas ce salon. Permettez-moi de le voir et d’y écrire, puis choisissez-le de nouveau.',
  cannotWrite: (channel) =>
    `Je ne peux pas écrire dans ${channel}. Permettez-moi de voir le salon, d’y envoyer des messages et d’y joindre des fichiers, puis choisissez-le de nouveau.`,
  needsReviewChannel: 'Choisissez d’abord le salon des modérateurs : sans lui, personne ne pourrait rien approuver.',
  reviewChannelNeeded:
    'Tant qu’un second modérateur doit approuver, il faut un salon des modérateurs. Choisissez d’abord l’autre règle de relecture.',
  notManager: 'Seul qui peut gérer le serveur peut changer ses réglages.',
};
