/** The interface in French. */

import type { Texts } from './en.js';
import { gapsFrench } from './gaps/fr.js';
import { moderationFrench } from './moderation/fr.js';
import { privacyFrench } from './privacy/fr.js';
import { proposalsFrench } from './proposals/fr.js';
import { settingsFrench } from './settings/fr.js';

const plural = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

/** French. */
export const french: Texts = {
  commands: {
    ask: {
      name: 'demander',
      description: 'Poser une question aux documents',
      options: {
        question: { name: 'question', description: 'Votre question, ou l’une de celles proposées' },
        private: { name: 'privé', description: 'Réponse visible de vous seul ; vous pourrez la partager ensuite' },
      },
      choices: {},
    },
    'answer-this': { name: 'Répondre à ceci', description: '', options: {}, choices: {} },
    brief: {
      name: 'dossier',
      description: 'Lire un document, section par section, sous forme de faits',
      options: { document: { name: 'document', description: 'Le document ; le premier par défaut' } },
      choices: {},
    },
    who: {
      name: 'qui',
      description: 'Ce que les documents disent d’une personne, d’une organisation ou d’un lieu',
      options: { name: { name: 'nom', description: 'Un nom, ou une partie de nom' } },
      choices: {},
    },
    timeline: {
      name: 'chronologie',
      description: 'Les faits datés dans l’ordre, et à part ceux sans date',
      options: { document: { name: 'document', description: 'Ce document seulement ; tous par défaut' } },
      choices: {},
    },
    sources: {
      name: 'sources',
      description: 'Les documents dont viennent les réponses',
      options: {},
      choices: {},
    },
    help: { name: 'aide', description: 'Ce que fait Footnote et comment l’interroger', options: {}, choices: {} },
    fact: {
      name: 'fait',
      description: 'Ajouter, corriger ou retirer des faits (modérateurs)',
      options: {
        add: { name: 'ajouter', description: 'Ajouter un fait qui repose sur un document ou une page' },
        edit: { name: 'modifier', description: 'Changer ce que dit un fait' },
        retract: { name: 'retirer', description: 'Ne plus répondre avec un fait ; son historique reste' },
        restore: { name: 'rétablir', description: 'Répondre à nouveau avec un fait retiré' },
        history: { name: 'historique', description: 'Qui a changé un fait, quand, pourquoi et comment' },
        show: { name: 'montrer', description: 'Un fait tel qu’il est sur ce serveur' },
        undo: { name: 'annuler', description: 'Revenir à une révision antérieure d’un fait' },
        fact: { name: 'fait', description: 'Le fait ; tapez un de ses mots et choisissez' },
        reason: { name: 'motif', description: 'Pourquoi ; cela figure dans l’historique' },
        source: { name: 'source', description: 'Le document cité, ou une page d’ailleurs' },
        revision: { name: 'révision', description: 'Laquelle ; sans choix, l’avant-dernière' },
      },
      choices: {},
    },
    'make-fact': { name: 'En faire un fait', description: '', options: {}, choices: {} },
    propose: {
      name: 'proposer',
      description: 'Proposer un fait ou une correction ; les modérateurs décident',
      options: {
        source: { name: 'source', description: 'Le document cité, ou une page d’ailleurs' },
        fact: { name: 'fait', description: 'Un fait à corriger ; un nouveau sans choix' },
      },
      choices: {},
    },
    gaps: {
      name: 'lacunes',
      description: 'Les questions restées sans réponse, à traiter (modérateurs)',
      options: {},
      choices: {},
    },
    settings: {
      name: 'réglages',
      description: 'Voir et choisir qui modère, qui relit, et où (qui peut gérer le serveur)',
      options: {},
      choices: {},
    },
    privacy: {
      name: 'confidentialité',
      description: 'Voir ce qui est conservé de vous, et l’effacer',
      options: {},
      choices: {},
    },
    channel: {
      name: 'salon',
      description: 'Voir ou choisir quand Footnote répond dans un salon (modérateurs)',
      options: {
        mode: { name: 'mode', description: 'Quand répondre ; omettre pour voir le réglage actuel' },
        channel: { name: 'salon', description: 'Le salon ou le fil ; celui-ci par défaut' },
      },
      choices: {
        off: 'off : rester silencieux ici',
        mentions: 'mentions : répondre aux mentions et aux réponses',
        questions: 'questions : répondre aussi aux questions posées à personne',
        inherit: 'inherit : oublier le réglage (les fils suivent leur salon)',
      },
    },
  },
  kinds: {
    answer: 'Réponse',
    list: (count) => `Liste de ${plural(count, 'fait', 'faits')}`,
    closest: 'Fait le plus proche, pas une réponse',
    unknown: 'Absent des documents',
  },
  fact: {
    notReviewed: 'non relu',
    notVerified: 'cité par un modérateur, non vérifié',
    noDate: 'le document ne porte pas de date',
    quoteAttached: 'La citation est trop longue pour un message ; elle est jointe en entier.',
    factAttached: 'Ce fait est trop long pour un message ; il est joint en entier.',
    tooLongForList: 'Cette entrée est trop longue pour une liste ; ouvrez-la ci-dessous.',
    moreCitations: (count) => `et ${plural(count, 'autre source', 'autres sources')}`,
  },
  unknownLead: 'Les documents ne le disent pas.',
  closestLead: 'Les documents ne disent pas exactement cela.',
  didYouMean: 'Vouliez-vous dire :',
  notesLeftOut: (count) => `${plural(count, 'note omise', 'notes omises')} faute de place.`,
  factsLeftOut: (count) => `${plural(count, 'autre fait ne tient', 'autres faits ne tiennent')} pas ici ; voir /brief.`,
  moreOnOtherPages: (here, all) => `${plural(here, 'fait affiché', 'faits affichés')} sur ${all}.`,
  sharedBy: (name) => `Partagé par ${name}`,
  buttons: {
    source: 'Source',
    share: 'Partager',
    helpful: 'Utile',
    unhelpful: 'Pas utile',
    dismiss: 'Retirer',
    previous: 'Retour',
    next: 'Suite',
    page: (page, pages) => `${page} sur ${pages}`,
    range: (first, last, all) => (first === last ? `${first} sur ${all}` : `${first}–${last} sur ${all}`),
    showHere: 'Me l’afficher ici',
  },
  menus: {
    sources: 'Voir la source de …',
    sourcesFrom: (first, last) => `Voir la source de … (${first}–${last})`,
    related: 'Faits liés …',
    open: 'Ouvrir un fait …',
    openDocument: 'Ouvrir un document …',
    fact: (position) => `Fait ${position}`,
  },
  repeat: (link) => `Déjà répondu ici il y a un instant : ${link}`,
  feedback: {
    helpful: 'Merci. Noté comme utile.',
    unhelpful: 'Merci. Noté comme pas utile ; un modérateur pourra regarder.',
  },
  source: {
    title: 'Où cela se trouve',
    attached: 'Le paragraphe est trop long pour un message ; il est joint en entier.',
    publishedAt: 'Publié à',
  },
  brief: {
    empty: 'Ce document n’a pas de faits.',
    noSection: 'Avant le premier titre',
    counts: (sections, facts) => `${plural(sections, 'section', 'sections')} · ${plural(facts, 'fait', 'faits')}`,
  },
  who: {
    kinds: {
      person: 'Personne',
      organisation: 'Organisation',
      country: 'Pays',
      city: 'Ville',
      region: 'Région',
      agreement: 'Accord',
      other: 'Autre',
    },
    aliases: 'Aussi appelé',
    moreNames: (count) => `et ${plural(count, 'autre', 'autres')}`,
    roles: 'Fonction',
    empty: 'Aucun fait n’en parle.',
  },
  timeline: {
    title: 'Chronologie',
    dated: 'Datés',
    worded: 'Selon les mots des documents',
    undated: 'Sans date',
    empty: 'Il n’y a pas de faits.',
  },
  sources: {
    title: 'Documents',
    empty: 'Il n’y a pas encore de documents.',
    facts: (count) => plural(count, 'fait', 'faits'),
  },
  channel: {
    off: 'Je reste silencieux ici, même si l’on me mentionne. `/ask` fonctionne toujours.',
    mentions: 'Je réponds ici quand on me mentionne ou quand on répond à l’une de mes réponses.',
    questions: 'Je réponds ici aux mentions, et aussi aux questions auxquelles je peux répondre avec assurance.',
    default:
      'Rien n’est réglé ici : je ne réponds pas de moi-même, seulement aux mentions et aux réponses à mes messages.',
    set: (channel, sentence) => `Réglé pour ${channel}. ${sentence}`,
    shown: (channel, sentence) => `${channel} : ${sentence}`,
    inherited: 'Ce fil n’a pas de réglage propre et suit son salon.',
    cannotAnswer:
      'Mais il m’y manque une permission : il me faut Voir le salon, Voir les anciens messages et Envoyer des messages (dans les fils : Envoyer des messages dans les fils).',
    contentOff:
      'Mais l’opérateur n’a pas activé le réglage du contenu des messages (DISCORD_MESSAGE_CONTENT) : je ne peux pas lire les messages qui ne me mentionnent pas. D’ici là, cela fonctionne comme « mentions ».',
  },
  help: {
    title: 'Footnote répond à partir de documents, avec la phrase qui le prouve',
    ask: 'Demandez avec `/ask`, mentionnez-moi, écrivez-moi directement, ou répondez à l’une de mes réponses (« et quand ? »). Sur tout message : Applications › Répondre à ceci.',
    kinds:
      '**Vert** : une réponse ; **bleu** : une liste ; **jaune** : seulement le fait le plus proche ; **gris** : les documents ne le disent pas. Je ne devine jamais.',
    browse:
      '`/brief` lit un document · `/who` une personne ou une organisation · `/timeline` les dates · `/sources` les documents',
    anybody:
      'Chacun peut proposer un fait ou une correction avec `/propose`, et voir avec `/privacy` ce qui est conservé à son sujet.',
    moderators:
      'Les modérateurs tiennent les faits avec `/fact`, voient avec `/gaps` ce qui est resté sans réponse, et choisissent avec `/channel` et `/settings` comment je travaille ici.',
    examples: 'Essayez l’une de ces questions :',
  },
  moderation: moderationFrench,
  gaps: gapsFrench,
  privacy: privacyFrench,
  proposals: proposalsFrench,
  settings: settingsFrench,
  greeting: 'Posez-moi une question sur les documents, par exemple :',
  unreadable: 'Je ne peux pas lire ce message. Ouvrez plutôt son menu : Applications › Répondre à ceci.',
  trouble: {
    behind: (since) =>
      `La base de données ne peut plus être lue depuis ${since} ; les dernières modifications des modérateurs peuvent donc manquer ici.`,
    standstill: (since) =>
      `Rien ne peut être enregistré depuis ${since} : les questions reçoivent une réponse comme avant mais ne sont pas conservées, et les faits ne peuvent pas être modifiés.`,
  },
  errors: {
    unexpected: (reference) =>
      `Une erreur est survenue. Si elle se répète, donnez cette référence à l’opérateur : ${reference}`,
    cooldown: (seconds) => `C’était beaucoup d’un coup. Réessayez dans ${plural(seconds, 'seconde', 'secondes')}.`,
    channelCooldown: (seconds) =>
      `Ce salon demande beaucoup d’un coup. Réessayez dans ${plural(seconds, 'seconde', 'secondes')}.`,
    busy: 'Je traite beaucoup de questions. Réessayez dans un instant.',
    forged: 'Ce bouton n’est pas l’un des miens, ou il vient d’une version plus ancienne. Reposez la question.',
    factGone: 'Ce fait n’existe plus. Reposez la question.',
    pageGone: 'Ce document ou ce nom n’existe plus. Voir `/sources`.',
    noDocument: 'Je n’ai pas de document de ce titre. Voir `/sources`.',
    noEntity: 'Aucune personne, organisation ou aucun lieu de ce nom ne figure dans les documents.',
    emptyMessage: 'Ce message n’a pas de texte auquel je puisse répondre.',
    emptyQuestion: 'Écrivez une question.',
    notYours: 'Seuls la personne qui a demandé et les modérateurs peuvent retirer ceci.',
    notModerator:
      'Seuls les modérateurs peuvent faire cela : ceux qui ont un rôle choisi dans `/settings`, ou à défaut qui peut gérer tout le serveur ou tous ses salons.',
    serverOnly: 'Cela ne fonctionne que sur un serveur.',
    unknownCommand: 'Je ne connais plus cette commande. Rechargez Discord (Ctrl+R) et réessayez.',
    cannotPost:
      'Je n’ai pas le droit d’y écrire ou d’y joindre des fichiers et n’ai donc pas pu répondre ; `/ask` peut marcher quand même.',
    notPosted: 'Je n’ai pas le droit de faire cela dans ce salon ; un modérateur peut me l’accorder.',
    messageGone: 'Ce message a été supprimé entre-temps.',
    storeAway:
      'La base de données est injoignable pour le moment ; rien n’a changé. Poser des questions fonctionne toujours ; réessayez dans un instant.',
    storeInDoubt:
      'La connexion à la base de données s’est rompue au moment d’enregistrer, je ne sais donc pas encore si c’est fait. Regardez de nouveau dans un instant (`/fact history`, `/gaps`, `/settings`). Réessayer est sans risque : rien n’est modifié deux fois.',
    storeFull:
      'La base de données n’a plus de place ; rien n’a changé. Poser des questions fonctionne toujours ; l’opérateur doit libérer de la place. Réessayez ensuite.',
    settingNotKept: 'Le réglage n’a pas pu être gardé ; rien n’a changé. Réessayez plus tard.',
  },
};
