/** What moderators read, in Spanish. */

import type { moderationEnglish } from './en.js';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const moderationSpanish: typeof moderationEnglish = {
  form: {
    addTitle: 'Añadir un hecho',
    shortenedTitle: 'Añadir un hecho (mensaje largo, abreviado)',
    editTitle: 'Editar un hecho',
    retractTitle: 'Retirar un hecho',
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
  buttons: {
    show: 'Mostrar',
    edit: 'Editar',
    editAgain: 'Editar otra vez',
    discard: 'Descartar',
    takeNearest: 'Tomar esa frase',
    saveUnlinked: 'Guardar sin enlace',
    overwrite: 'Guardar el mío encima',
    keepTheirs: 'Dejar el suyo',
    tryAgain: 'Intentar de nuevo',
    doItAnyway: 'Hacerlo de todos modos',
    retract: 'Retirar',
    restore: 'Restablecer',
    history: 'Historial',
    undo: 'Deshacer',
    keepMine: 'Dejar el nuestro',
    takeBase: 'Tomar el de los documentos',
  },
  menus: {
    contradicts: 'Guardar; contradice …',
    supersedes: 'Guardar; sustituye …',
    undo: 'Volver a …',
    stale: 'Ver un hecho y elegir …',
  },
  draft: {
    refused: 'Aún no se ha guardado',
    contradicts: 'Aún no se ha guardado: parece contradecir',
    conflict: 'No se ha guardado: alguien lo cambió entretanto',
    attached:
      'Lo que escribiste es demasiado largo para este mensaje; va adjunto entero. Acórtalo y usa el comando de nuevo.',
  },
  problems: {
    noStatement: 'El enunciado está vacío. Escribe una frase.',
    noSource: 'No se cita nada. Indica un documento y una frase suya, o una página con su enlace y su título.',
    twoSources: 'Se indican un documento y una página. Quita `document:`, o `link:` y `title:`.',
    tooLong: (part, limit) => `Demasiado largo (${part}): como mucho ${limit} caracteres.`,
    parts: { statement: 'enunciado', quote: 'cita', title: 'título', link: 'enlace', question: 'pregunta de ejemplo' },
    tooManyQuestions: (limit) =>
      `El hecho tiene demasiadas preguntas de ejemplo: como máximo ${limit}. Quita algunas con \`/fact edit\`.`,
    unknownDocument: (id, known) => `No hay ningún documento «${id}». Hay: ${known}.`,
    quoteNotFound: (title) => `La cita no está en «${title}», ni nada parecido. Copia una frase del documento.`,
    nearest: (title) => `La cita no está palabra por palabra en «${title}». La frase más cercana es:`,
    incompleteSource: (missing) => `Una página necesita enlace, título y cita; falta: ${missing}.`,
    notALink: (link) => `«${link}» no es una dirección web. Debe empezar por http:// o https://.`,
    unknownId: {
      entity: (id) => `Ninguna persona, organización ni lugar se llama «${id}». \`/who\` los muestra.`,
      topic: (id) => `No hay ningún tema «${id}».`,
      fact: (id) => `No hay ningún hecho «${id}».`,
    },
    unknownLine: (line, known) => `No entiendo la línea «${line}». Las líneas empiezan por: ${known}.`,
    unknownKind: (given) =>
      `«${given}» no es un tipo de hecho. Los tipos son: event, plan, position, issue, assessment, background.`,
  },
  change: {
    nothing: 'Dice lo mismo que antes.',
    leftOut: (count) =>
      `${plural(count, 'línea es demasiado larga', 'líneas son demasiado largas')} para mostrarse; todo va adjunto.`,
  },
  operations: { add: 'añadido', amend: 'corregido', retract: 'retirado', restore: 'restablecido' },
  stale: {
    baseChanged:
      'El hecho de los documentos ha cambiado desde esta edición. El servidor conserva el suyo hasta que elijas:',
    baseGone: 'Los documentos ya no tienen este hecho. El servidor conserva el suyo hasta que elijas.',
    lostQuotes: (count) =>
      `${plural(count, 'cita ya no está', 'citas ya no están')} en los documentos. Edita el hecho y cita de nuevo.`,
    found: (count) =>
      `Los documentos han cambiado bajo ${plural(count, 'edición', 'ediciones')} de este servidor. Las respuestas conservan lo que escribiste hasta que elijas.`,
  },
  audit: {
    title: 'Se ha cambiado un hecho',
  },
  marks: {
    amended: (when) => `Corregido desde que se publicó (${when}); muestra el hecho como es ahora.`,
    retracted: (when) => `Retirado desde que se publicó (${when}). Ya no es una respuesta.`,
    someRetracted: (when) => `Un hecho que estaba aquí se retiró después (${when}).`,
    restored: (when) => `Retirado y restablecido desde que se publicó (${when}).`,
  },
  kept: 'Guardado',
  asBase: 'como en los documentos',
  someone: 'alguien (nombre borrado)',
  reason: 'Motivo',
  revision: (revision) => `Revisión ${revision}`,
  historyOf: (fact) => `Historial de ${fact}`,
  neverEdited: 'Nadie en este servidor lo ha editado.',
  doesNotAnswer: 'Ahora no responde preguntas.',
  isRetracted: 'Este hecho está retirado. Restablécelo primero: `/fact restore`.',
  notRetracted: 'Este hecho no está retirado.',
  goneFromDocuments:
    'Este hecho no tiene texto propio y los documentos ya no lo contienen. `/fact undo` vuelve a una revisión que diga algo.',
  nothingToUndo: 'No hay nada a lo que volver.',
  noSuchFact: 'No hay tal hecho. Elige uno de los que Discord ofrece mientras escribes.',
  fromElsewhere: 'Una página de otra parte (con enlace y título)',
  retractedFact: (id) => `(retirado) ${id}`,
  tooLongForForm:
    'Este hecho dice más de lo que cabe en un formulario de Discord, así que no se puede editar aquí; no se cortó nada. El operador puede cambiarlo en la carpeta knowledge.',
  messageTitle: 'Mensaje en Discord',
};
