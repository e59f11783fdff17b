/** Proposals, in Spanish. */

import type { proposalsEnglish } from './en.js';

export const proposalsSpanish: typeof proposalsEnglish = {
  formTitle: 'Proponer un hecho',
  reviseTitle: 'Cambiar lo propuesto',
  rejectTitle: 'Rechazar la propuesta',
  off: 'En este servidor las propuestas no tienen adónde ir: quien puede gestionarlo elige un canal de moderadores con `/settings`.',
  tooMany: (most) =>
    `Tienes ${most} propuestas abiertas, y es el máximo. Espera a que un moderador mire una, o retira una aquí:`,
  crowded: 'Ya hay muchísimas propuestas esperando a los moderadores de este servidor. Proponlo más tarde.',
  made: (days) =>
    `Gracias. Los moderadores la mirarán, y te diré qué deciden. Sin decisión, caduca a los ${days} días.`,
  waits: 'Aún no se guarda: en este servidor un segundo moderador debe aprobarlo. Ya está en el canal de moderadores.',
  notPosted:
    'Se guarda, pero no puedo escribir en el canal de moderadores. Se mostrará cuando el canal se elija de nuevo con `/settings`.',
  titles: {
    add: 'Propuesto: un hecho nuevo',
    amend: 'Propuesto: un cambio de un hecho',
    retract: 'Propuesto: retirar un hecho',
    restore: 'Propuesto: restablecer un hecho',
  },
  by: (who, when) => `de ${who} · ${when}`,
  contradicts: (facts, more) =>
    `**Esto parece contradecir lo que hay:**${facts}${more === 0 ? '' : `\n- … ${more} más`}\n-# «Editar» permite enlazarlos, para que las respuestas muestren ambos.`,
  contradictsMeanwhile:
    'Entretanto llegó un hecho que esto parece contradecir, así que no se decidió nada. El mensaje lo nombra ahora: míralo y pulsa otra vez.',
  approvals: (given, needed, who) => `Aprobado por ${given} de ${needed}: ${who}`,
  nowAnswers: 'Las respuestas ya vienen de ahí.',
  nowSilent: 'Ya no responde.',
  states: {
    approved: (who, when) => `Aprobado por ${who} · ${when}`,
    rejected: (who, when) => `Rechazado por ${who} · ${when}`,
    withdrawn: (who, when) => `Retirado por ${who} · ${when}`,
  },
  expired: (when) => `Caducada · ${when}: nadie decidió a tiempo.`,
  buttons: { approve: 'Aprobar', edit: 'Editar', reject: 'Rechazar', withdraw: 'Retirar' },
  gone: 'No hay tal propuesta en este servidor.',
  decidedAlready: 'Esa propuesta ya está decidida; no ha cambiado nada. El mensaje muestra cómo.',
  revisedMeanwhile: 'La propuesta se cambió entretanto. Mírala de nuevo y luego decide.',
  secondNeeded:
    'En este servidor dos moderadores deben respaldar un cambio. Tú ya eres uno; otro moderador debe aprobarlo.',
  cannotCheck:
    'Ahora no puedo saber si quien la aprobó antes sigue siendo moderador, así que no se decidió nada. Inténtalo de nuevo en un momento.',
  approvalLapsed:
    'Alguien que la aprobó ya no es moderador, y esa aprobación ya no cuenta. La tuya sí; otro moderador debe aprobarla.',
  ownProposal: 'En este servidor nadie decide solo sobre lo que propuso; otro moderador debe aprobarlo.',
  factChanged:
    'El hecho cambió desde que se propuso esto, así que no se decidió nada. Pulsa «Editar» para ponerlo sobre el hecho como está ahora, o recházala.',
  revised: 'Lo propuesto se cambió, y las aprobaciones de lo que decía antes ya no cuentan.',
  notProposer: 'Solo quien hizo una propuesta puede retirarla.',
  withdrawn: 'Retirada.',
  rejected: 'Rechazada; a quien la propuso se le dice tu motivo.',
  outcome: {
    approved: (server) => `Tu propuesta en ${server} fue aprobada.`,
    rejected: (server) => `Tu propuesta en ${server} fue rechazada:`,
    expired: (server) =>
      `Tu propuesta en ${server} ha caducado, porque ningún moderador decidió a tiempo. Puedes volver a hacerla:`,
  },
  outcomeFor: (who, sentence) => `${who}: ${sentence}`,
  reason: (reason) => `Motivo: ${reason}`,
};
