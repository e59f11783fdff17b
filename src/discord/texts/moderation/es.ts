/** What moderators read, in Spanish. */

import type { moderationEnglish } from './en.js';

export const moderationSpanish: typeof moderationEnglish = {
  form: {
    statement: {
      label: 'Enunciado',
      description: 'Una frase entera que se entiende sola: con nombres, sin «él» ni «esto».',
    },
    quote: { label: 'Cita', description: 'Palabra por palabra como está en el documento o en la página.' },
    details: {
      label: 'Fuente y detalles',
      description: 'Uno por línea: document (o link y title), kind, time, who, what, where …; separados por «;».',
    },
    questions: { label: 'Preguntas de ejemplo', description: 'Las preguntas que responde, una por línea.' },
    reason: { label: 'Motivo', description: 'Por qué haces este cambio; queda en el historial.' },
  },
};
