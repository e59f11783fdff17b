/** What `/settings` shows, in Spanish. */

import type { settingsEnglish } from './en.js';

export const settingsSpanish: typeof settingsEnglish = {
  title: 'Ajustes de este servidor',
  hint: 'Solo quien puede gestionar el servidor puede cambiarlos. Cuándo respondo en un canal se elige con `/channel`.',
  moderatorRoles: {
    name: 'Moderadores',
    none: 'quien puede gestionar todo el servidor o todos sus canales',
    choose: 'Roles que pueden moderar',
  },
  approvals: {
    name: 'Revisión',
    values: {
      1: 'el cambio de un moderador vale al momento',
      2: 'un segundo moderador debe aprobar cada cambio',
    },
  },
  reviewChannel: {
    name: 'Canal de moderadores',
    none: 'ninguno: no se puede proponer nada',
    choose: 'Adónde van las propuestas',
  },
  auditChannel: { name: 'Canal de auditoría', none: 'ninguno', choose: 'Dónde se muestra cada cambio' },
  questionLogDays: {
    name: 'Registro de preguntas',
    kept: (days) => `las preguntas se guardan ${days} días`,
  },
  channelGone: 'el canal fue borrado; elige otro',
  changedMeanwhile: 'Alguien cambió ese ajuste entretanto, así que el tuyo no se guardó. Así está ahora:',
  everyone: 'No todo el mundo puede ser moderador; elige un rol que des a personas.',
  unknownRole: 'Ese rol ya no está en este servidor; elige otro.',
  unknownChannel: 'No veo ese canal. Permíteme verlo y escribir en él, y elígelo de nuevo.',
  cannotWrite: (channel) =>
    `No puedo escribir en ${channel}. Permíteme ver el canal, y enviar mensajes y adjuntar archivos en él, y elígelo de nuevo.`,
  needsReviewChannel: 'Elige primero el canal de moderadores: sin él nadie podría aprobar nada.',
  reviewChannelNeeded:
    'Mientras un segundo moderador deba aprobar, tiene que haber un canal de moderadores. Elige primero la otra regla de revisión.',
  notManager: 'Solo quien puede gestionar el servidor puede cambiar sus ajustes.',
};
