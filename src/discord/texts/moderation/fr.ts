/** What moderators read, in French. */

import type { moderationEnglish } from './en.js';

const plural = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

export const moderationFrench: typeof moderationEnglish = {
  form: {
    addTitle: 'Ajouter un fait',
    shortenedTitle: 'Ajouter un fait (message long, abrégé)',
    editTitle: 'Modifier un fait',
    retractTitle: 'Retirer un fait',
    statement: {
      label: 'Énoncé',
      description: 'Une phrase entière qui se suffit : des noms, ni « il » ni « cela ».',
    },
    quote: { label: 'Citation', description: 'Mot pour mot comme dans le document ou sur la page.' },
    details: {
      label: 'Source et détails',
      description: 'Un par ligne : document (ou link et title), kind, time, who, what, where … ; séparés par « ; ».',
    },
    questions: { label: 'Questions d’exemple', description: 'Les questions auxquelles il répond, une par ligne.' },
    reason: { label: 'Motif', description: 'Pourquoi ce changement ; il figure dans l’historique.' },
  },
  buttons: {
    show: 'Montrer',
    edit: 'Modifier',
    editAgain: 'Modifier encore',
    discard: 'Abandonner',
    takeNearest: 'Prendre cette phrase',
    saveUnlinked: 'Enregistrer sans lien',
    overwrite: 'Enregistrer le mien par-dessus',
    keepTheirs: 'Garder le leur',
    tryAgain: 'Réessayer',
    doItAnyway: 'Le faire quand même',
    retract: 'Retirer',
    restore: 'Rétablir',
    history: 'Historique',
    undo: 'Annuler',
    keepMine: 'Garder le nôtre',
    takeBase: 'Prendre celui des documents',
  },
  menus: {
    contradicts: 'Enregistrer ; il contredit …',
    supersedes: 'Enregistrer ; il remplace …',
    undo: 'Revenir à …',
    stale: 'Regarder un fait et choisir …',
  },
  draft: {
    refused: 'Pas encore enregistré',
    contradicts: 'Pas encore enregistré : ceci semble contredire',
    conflict: 'Pas enregistré : quelqu’un l’a changé entre-temps',
    attached:
      'Ce que vous avez écrit est trop long pour ce message ; il est joint en entier. Raccourcissez-le et relancez la commande.',
  },
  problems: {
    noStatement: 'L’énoncé est vide. Écrivez une phrase.',
    noSource: 'Rien n’est cité. Indiquez un document et une phrase, ou une page avec son lien et son titre.',
    twoSources: 'Un document et une page sont indiqués. Enlevez `document:`, ou `link:` et `title:`.',
    tooLong: (part, limit) => `Trop long (${part}) : ${limit} caractères au plus.`,
    parts: { statement: 'énoncé', quote: 'citation', title: 'titre', link: 'lien', question: 'question d’exemple' },
    tooManyQuestions: (limit) =>
      `Le fait a trop de questions d’exemple : au plus ${limit}. Retirez-en avec \`/fact edit\`.`,
    unknownDocument: (id, known) => `Il n’y a pas de document « ${id} ». Il y a : ${known}.`,
    quoteNotFound: (title) =>
      `La citation ne figure pas dans « ${title} », ni rien de semblable. Copiez une phrase du document.`,
    nearest: (title) => `La citation ne figure pas mot pour mot dans « ${title} ». La phrase la plus proche :`,
    incompleteSource: (missing) => `Une page demande un lien, un titre et une citation ; il manque : ${missing}.`,
    notALink: (link) => `« ${link} » n’est pas une adresse web. Elle doit commencer par http:// ou https://.`,
    unknownId: {
      entity: (id) => `Aucune personne, organisation ni lieu ne s’appelle « ${id} ». \`/who\` les montre.`,
      topic: (id) => `Il n’y a pas de thème « ${id} ».`,
      fact: (id) => `Il n’y a pas de fait « ${id} ».`,
    },
    unknownLine: (line, known) => `Je ne comprends pas la ligne « ${line} ». Une ligne commence par : ${known}.`,
    unknownKind: (given) =>
      `« ${given} » n’est pas une sorte de fait. Les sortes sont : event, plan, position, issue, assessment, background.`,
  },
  change: {
    nothing: 'Il dit la même chose qu’avant.',
    leftOut: (count) =>
      `${plural(count, 'ligne est trop longue', 'lignes sont trop longues')} pour être montrées ; tout est joint.`,
  },
  operations: { add: 'ajouté', amend: 'modifié', retract: 'retiré', restore: 'rétabli' },
  stale: {
    baseChanged:
      'Le fait des documents a changé depuis cette modification. Le serveur garde le sien jusqu’à votre choix :',
    baseGone: 'Les documents n’ont plus ce fait. Le serveur garde le sien jusqu’à votre choix.',
    lostQuotes: (count) =>
      `${plural(count, 'citation ne figure plus', 'citations ne figurent plus')} dans les documents. Modifiez le fait et citez à nouveau.`,
    found: (count) =>
      `Les documents ont changé sous ${plural(count, 'modification', 'modifications')} de ce serveur. Les réponses gardent ce que vous avez écrit jusqu’à votre choix.`,
  },
  audit: {
    title: 'Un fait a été changé',
  },
  marks: {
    amended: (when) => `Modifié depuis la publication (${when}) ; le fait est montré tel qu’il est maintenant.`,
    retracted: (when) => `Retiré depuis la publication (${when}). Ce n’est plus une réponse.`,
    someRetracted: (when) => `Un fait qui figurait ici a été retiré depuis (${when}).`,
    restored: (when) => `Retiré puis rétabli depuis la publication (${when}).`,
  },
  kept: 'Enregistré',
  asBase: 'comme dans les documents',
  someone: 'quelqu’un (nom effacé)',
  reason: 'Motif',
  revision: (revision) => `Révision ${revision}`,
  historyOf: (fact) => `Historique de ${fact}`,
  neverEdited: 'Personne sur ce serveur ne l’a modifié.',
  doesNotAnswer: 'Il ne répond pas aux questions en ce moment.',
  isRetracted: 'Ce fait est retiré. Rétablissez-le d’abord : `/fact restore`.',
  notRetracted: 'Ce fait n’est pas retiré.',
  goneFromDocuments:
    'Ce fait n’a pas de texte propre, et les documents ne le contiennent plus. `/fact undo` revient à une révision qui dit quelque chose.',
  nothingToUndo: 'Il n’y a rien à quoi revenir.',
  noSuchFact: 'Il n’y a pas de tel fait. Choisissez l’un de ceux que Discord propose pendant la saisie.',
  fromElsewhere: 'Une page d’ailleurs (avec lien et titre)',
  retractedFact: (id) => `(retiré) ${id}`,
  tooLongForForm:
    'Ce fait dit plus qu’un formulaire de Discord ne peut contenir, il ne peut donc pas être modifié ici ; rien n’a été coupé. L’opérateur peut le modifier dans le dossier knowledge.',
  messageTitle: 'Message sur Discord',
};
