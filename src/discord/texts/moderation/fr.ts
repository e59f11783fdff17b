/** What moderators read, in French. */

import type { moderationEnglish } from './en.js';

export const moderationFrench: typeof moderationEnglish = {
  form: {
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
};
