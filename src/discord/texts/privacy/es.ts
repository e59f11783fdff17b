/** What `/privacy` shows, in Spanish. */

import type { privacyEnglish } from './en.js';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const privacySpanish: typeof privacyEnglish = {
  title: 'Lo que se guarda de ti',
  scope: 'En todos los servidores y en los mensajes directos juntos:',
  nothing: 'Nada de lo que se guarda te nombra.',
  records: {
    questions: (number) => `${count(number, 'pregunta', 'preguntas')} que hiciste`,
    feedback: (number) => `${count(number, 'opinión', 'opiniones')} sobre respuestas`,
    postedAnswers: (number) => `${count(number, 'respuesta publicada', 'respuestas publicadas')} para ti`,
    waiting: (number) => `${count(number, 'pregunta', 'preguntas')} de las que quieres saber`,
    edits: (number) => `${count(number, 'cambio', 'cambios')} de hechos`,
    proposals: (number) => `${count(number, 'parte', 'partes')} en propuestas: hechas, aprobadas o decididas`,
    settings: (number) => `${count(number, 'ajuste', 'ajustes')} que elegiste`,
    gapMarks: (number) => `${count(number, 'marca', 'marcas')} en preguntas sin respuesta`,
  },
  latest: 'Tus últimas preguntas',
  expiry: (days) => `Quién preguntó se olvida por sí solo después de ${days} días.`,
  erase: 'Borrar …',
  confirm:
    'Se borran tus preguntas, opiniones y deseos de saber. Los cambios de hechos y todo aquello en lo que otros se apoyan quedan, sin tu nombre; lo que preguntaste en canales se queda allí. No se puede deshacer.',
  confirmErase: 'Borrar para siempre',
  keep: 'Conservar',
  erased: 'Borrado. Ya nada de lo que se guarda te nombra.',
  erasedButPosts:
    'Borrado. Nada de lo que se guarda te nombra ya.\nDe mis mensajes sobre cambios y propuestas en los canales de moderación tu nombre desaparece en unos minutos, mientras aún pueda acceder a ellos. Quién usó un comando o compartió una respuesta sigue indicado encima en Discord; si lo deseas, pide a quienes moderan allí que lo borren.',
};
