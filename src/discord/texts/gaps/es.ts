/** Unanswered questions, in Spanish. */

import type { gapsEnglish } from './en.js';

const times = (number: number): string => `${number} ${number === 1 ? 'vez' : 'veces'}`;

export const gapsSpanish: typeof gapsEnglish = {
  title: 'Preguntas sin respuesta',
  hint: 'Primero las de más personas; las que piden lo mismo son una entrada. No se muestra quién preguntó.',
  empty: 'No hay ninguna: todo lo que se preguntó aquí tuvo respuesta, y nadie marcó una respuesta como no útil.',
  asked: (people, number) =>
    `preguntada por ${people} ${people === 1 ? 'persona' : 'personas'}${number > people ? `, ${times(number)}` : ''}`,
  notHelpful: (number) => `marcada como no útil ${times(number)}`,
  waiting: (number) => `${number} ${number === 1 ? 'persona espera' : 'personas esperan'}`,
  alsoAsked: (wordings, more) => `también: ${wordings}${more === 0 ? '' : ` y ${more} más`}`,
  tooLong: 'Una pregunta demasiado larga para mostrarla',
  buttons: {
    write: 'Escribir un hecho',
    answers: 'Este hecho la responde',
    dismiss: 'No es para nosotros',
    search: 'Buscar otro hecho',
    restore: 'Deshacer',
  },
  choose: (question) => `¿Qué hecho responde a «${question}»? Aprende esta forma de preguntar.`,
  chooseFact: 'Elegir el hecho …',
  noFact: 'Ningún hecho se acerca. Busca uno con tus propias palabras.',
  searchTitle: 'Buscar un hecho',
  searchLabel: 'Palabras',
  searchDescription: 'Palabras del hecho, o una pregunta que responde',
  writeReason: 'preguntado sin respuesta',
  teachReason: 'aprende una pregunta que se hizo',
  taught: (question, fact) => `Hecho: «${question}» se responde ahora con: ${fact}`,
  taughtOnly: (question, fact) =>
    `El hecho ha aprendido la formulación «${question}»: ${fact}\nTodavía se da otro hecho para ella, porque también conoce esta formulación. Míralo con \`/ask\` y quítasela con \`/fact edit\`.`,
  knownAlready: (question) => `Ese hecho ya conoce la pregunta «${question}».`,
  changedMeanwhile: 'Alguien acaba de cambiar ese hecho, así que no aprendió la pregunta. Elígelo otra vez.',
  dismissed: (question) => `«${question}» y preguntas parecidas ya no se listan.`,
  restored: (question) => `«${question}» se lista de nuevo.`,
  gone: 'Esa pregunta ya no está en la lista: alguien se ocupó de ella. `/gaps` muestra lo que queda.',
  tellMe: 'Avísame cuando tenga respuesta',
  willTell: 'Te escribiré directamente cuando un moderador la haya respondido, dentro de treinta días.',
  willTellAside:
    'Los moderadores han apartado las preguntas como esta: no son para este servidor. Si aun así alguno la responde dentro de treinta días, te escribiré directamente.',
  manyWishes: (most) => `Ya esperas ${most} respuestas en este servidor; no recuerdo más a la vez.`,
  neverMind: 'Mejor no',
  willNotTell: 'Entonces no lo haré.',
  questionGone: 'Ya no sé qué pregunta era. Hazla de nuevo.',
  answered: (question, channel) => `Querías saber de «${question}» (${channel}). Ahora hay una respuesta:`,
  answeredHere: 'Una pregunta que se hizo aquí tiene ahora una respuesta:',
};
