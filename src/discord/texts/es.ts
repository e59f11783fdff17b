/** The interface in Spanish. */

import type { Texts } from './en.js';
import { gapsSpanish } from './gaps/es.js';
import { moderationSpanish } from './moderation/es.js';
import { privacySpanish } from './privacy/es.js';
import { proposalsSpanish } from './proposals/es.js';
import { settingsSpanish } from './settings/es.js';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Spanish. */
export const spanish: Texts = {
  commands: {
    ask: {
      name: 'preguntar',
      description: 'Hacer una pregunta a los documentos',
      options: {
        question: { name: 'pregunta', description: 'Tu pregunta, o una de las que se ofrecen' },
        private: { name: 'privado', description: 'Solo tú ves la respuesta; después puedes compartirla' },
      },
      choices: {},
    },
    'answer-this': { name: 'Responder a esto', description: '', options: {}, choices: {} },
    brief: {
      name: 'informe',
      description: 'Leer un documento, sección por sección, en forma de hechos',
      options: { document: { name: 'documento', description: 'El documento; el primero si se omite' } },
      choices: {},
    },
    who: {
      name: 'quién',
      description: 'Lo que los documentos dicen de una persona, organización o lugar',
      options: { name: { name: 'nombre', description: 'Un nombre, o parte de él' } },
      choices: {},
    },
    timeline: {
      name: 'cronología',
      description: 'Los hechos con fecha en orden, y aparte los que no la tienen',
      options: { document: { name: 'documento', description: 'Solo este documento; todos si se omite' } },
      choices: {},
    },
    sources: {
      name: 'fuentes',
      description: 'Los documentos de los que salen las respuestas',
      options: {},
      choices: {},
    },
    help: { name: 'ayuda', description: 'Qué hace Footnote y cómo preguntarle', options: {}, choices: {} },
    fact: {
      name: 'hecho',
      description: 'Añadir, corregir o retirar hechos (moderadores)',
      options: {
        add: { name: 'añadir', description: 'Añadir un hecho que se apoya en un documento o una página' },
        edit: { name: 'editar', description: 'Cambiar lo que dice un hecho' },
        retract: { name: 'retirar', description: 'Que un hecho ya no responda; su historial queda' },
        restore: { name: 'restablecer', description: 'Que un hecho retirado responda de nuevo' },
        history: { name: 'historial', description: 'Quién cambió un hecho, cuándo, por qué y cómo' },
        show: { name: 'mostrar', description: 'Un hecho como está en este servidor' },
        undo: { name: 'deshacer', description: 'Volver a una revisión anterior de un hecho' },
        fact: { name: 'hecho', description: 'El hecho; escribe una palabra suya y elige' },
        reason: { name: 'motivo', description: 'Por qué; queda en el historial' },
        source: { name: 'fuente', description: 'El documento citado, o una página de otra parte' },
        revision: { name: 'revisión', description: 'Cuál; si se omite, la penúltima' },
      },
      choices: {},
    },
    'make-fact': { name: 'Hacer de esto un hecho', description: '', options: {}, choices: {} },
    propose: {
      name: 'proponer',
      description: 'Proponer un hecho o una corrección; los moderadores deciden',
      options: {
        source: { name: 'fuente', description: 'El documento citado, o una página de otra parte' },
        fact: { name: 'hecho', description: 'Un hecho por corregir; uno nuevo si se omite' },
      },
      choices: {},
    },
    gaps: {
      name: 'lagunas',
      description: 'Preguntas que quedaron sin respuesta, para ocuparse de ellas (moderadores)',
      options: {},
      choices: {},
    },
    settings: {
      name: 'ajustes',
      description: 'Ver y elegir quién modera, quién revisa y dónde (quien puede gestionar el servidor)',
      options: {},
      choices: {},
    },
    privacy: {
      name: 'privacidad',
      description: 'Ver lo que se guarda de ti y borrarlo',
      options: {},
      choices: {},
    },
    channel: {
      name: 'canal',
      description: 'Ver o elegir cuándo responde Footnote en un canal (moderadores)',
      options: {
        mode: { name: 'modo', description: 'Cuándo responder; omítelo para ver el ajuste actual' },
        channel: { name: 'canal', description: 'El canal o hilo; este si se omite' },
      },
      choices: {
        off: 'off: guardar silencio aquí',
        mentions: 'mentions: responder a menciones y respuestas',
        questions: 'questions: responder también a preguntas hechas a nadie',
        inherit: 'inherit: olvidar el ajuste (los hilos siguen a su canal)',
      },
    },
  },
  kinds: {
    answer: 'Respuesta',
    list: (count) => `Lista de ${plural(count, 'hecho', 'hechos')}`,
    closest: 'El hecho más cercano, no una respuesta',
    unknown: 'No está en los documentos',
  },
  fact: {
    notReviewed: 'sin revisar',
    notVerified: 'citado por un moderador, sin verificar',
    noDate: 'el documento no lleva fecha',
    quoteAttached: 'La cita es demasiado larga para un mensaje; va adjunta entera.',
    factAttached: 'Este hecho es demasiado largo para un mensaje; va adjunto entero.',
    tooLongForList: 'Esta entrada es demasiado larga para una lista; ábrela abajo.',
    moreCitations: (count) => `y ${plural(count, 'fuente más', 'fuentes más')}`,
  },
  unknownLead: 'Los documentos no lo dicen.',
  closestLead: 'Los documentos no dicen exactamente eso.',
  didYouMean: '¿Querías decir…?',
  notesLeftOut: (count) => `${plural(count, 'nota omitida', 'notas omitidas')} por falta de espacio.`,
  factsLeftOut: (count) => `${plural(count, 'hecho más no cabe', 'hechos más no caben')} aquí; ver /brief.`,
  moreOnOtherPages: (here, all) => `Se muestran ${here} de ${plural(all, 'hecho', 'hechos')}.`,
  sharedBy: (name) => `Compartido por ${name}`,
  buttons: {
    source: 'Fuente',
    share: 'Compartir',
    helpful: 'Útil',
    unhelpful: 'No útil',
    dismiss: 'Descartar',
    previous: 'Atrás',
    next: 'Más',
    page: (page, pages) => `${page} de ${pages}`,
    range: (first, last, all) => (first === last ? `${first} de ${all}` : `${first}–${last} de ${all}`),
    showHere: 'Mostrármelo aquí',
  },
  menus: {
    sources: 'Ver la fuente de …',
    sourcesFrom: (first, last) => `Ver la fuente de … (${first}–${last})`,
    related: 'Hechos relacionados …',
    open: 'Abrir un hecho …',
    openDocument: 'Abrir un documento …',
    fact: (position) => `Hecho ${position}`,
  },
  repeat: (link) => `Respondido aquí hace un momento: ${link}`,
  feedback: {
    helpful: 'Gracias. Anotado como útil.',
    unhelpful: 'Gracias. Anotado como no útil; un moderador podrá revisarlo.',
  },
  source: {
    title: 'Dónde está',
    attached: 'El párrafo es demasiado largo para un mensaje; va adjunto entero.',
    publishedAt: 'Publicado en',
  },
  brief: {
    empty: 'Este documento no tiene hechos.',
    noSection: 'Antes del primer título',
    counts: (sections, facts) => `${plural(sections, 'sección', 'secciones')} · ${plural(facts, 'hecho', 'hechos')}`,
  },
  who: {
    kinds: {
      person: 'Persona',
      organisation: 'Organización',
      country: 'País',
      city: 'Ciudad',
      region: 'Región',
      agreement: 'Acuerdo',
      other: 'Otro',
    },
    aliases: 'También llamado',
    moreNames: (count) => `y ${count} más`,
    roles: 'Cargo',
    empty: 'Ningún hecho trata de ello.',
  },
  timeline: {
    title: 'Cronología',
    dated: 'Con fecha',
    worded: 'En palabras de los documentos',
    undated: 'Sin fecha',
    empty: 'No hay hechos.',
  },
  sources: {
    title: 'Documentos',
    empty: 'Todavía no hay documentos.',
    facts: (count) => plural(count, 'hecho', 'hechos'),
  },
  channel: {
    off: 'Guardo silencio aquí, también cuando me mencionan. `/ask` sigue funcionando.',
    mentions: 'Respondo aquí cuando me mencionan o cuando alguien responde a una de mis respuestas.',
    questions: 'Respondo aquí a las menciones, y también a preguntas que puedo responder con seguridad.',
    default: 'Aquí no hay ajuste: no respondo por mi cuenta, solo a menciones y a respuestas a mis mensajes.',
    set: (channel, sentence) => `Ajustado para ${channel}. ${sentence}`,
    shown: (channel, sentence) => `${channel}: ${sentence}`,
    inherited: 'Este hilo no tiene ajuste propio y sigue a su canal.',
    cannotAnswer:
      'Pero allí me falta un permiso: necesito Ver canal, Leer el historial de mensajes y Enviar mensajes (en hilos: Enviar mensajes en hilos).',
    contentOff:
      'Pero el operador no ha activado el ajuste del contenido de los mensajes (DISCORD_MESSAGE_CONTENT), así que no puedo leer los mensajes que no me mencionan. Hasta entonces funciona como «mentions».',
  },
  help: {
    title: 'Footnote responde a partir de documentos, con la frase que lo prueba',
    ask: 'Pregunta con `/ask`, mencióname, escríbeme directamente o responde a una de mis respuestas («¿y cuándo?»). En cualquier mensaje: Aplicaciones › Responder a esto.',
    kinds:
      '**Verde** es una respuesta, **azul** una lista, **amarillo** solo el hecho más cercano, **gris** que los documentos no lo dicen. Nunca adivino.',
    browse:
      '`/brief` lee un documento · `/who` una persona u organización · `/timeline` las fechas · `/sources` los documentos',
    anybody:
      'Cualquiera puede proponer un hecho o una corrección con `/propose`, y ver con `/privacy` lo que se guarda sobre su persona.',
    moderators:
      'Los moderadores cuidan los hechos con `/fact`, ven con `/gaps` lo que nadie pudo responder y eligen con `/channel` y `/settings` cómo trabajo aquí.',
    examples: 'Prueba una de estas:',
  },
  moderation: moderationSpanish,
  gaps: gapsSpanish,
  privacy: privacySpanish,
  proposals: proposalsSpanish,
  settings: settingsSpanish,
  greeting: 'Pregúntame algo sobre los documentos, por ejemplo:',
  unreadable: 'No puedo leer ese mensaje. Abre su menú: Aplicaciones › Responder a esto.',
  trouble: {
    behind: (since) =>
      `La base de datos no se puede leer desde las ${since}, así que aquí pueden faltar los últimos cambios de los moderadores.`,
    standstill: (since) =>
      `No se puede guardar nada desde las ${since}: las preguntas se responden como antes pero no se guardan, y los hechos no se pueden cambiar.`,
  },
  errors: {
    unexpected: (reference) => `Algo salió mal. Si se repite, da esta referencia al operador: ${reference}`,
    cooldown: (seconds) => `Eso fue mucho de golpe. Inténtalo de nuevo en ${plural(seconds, 'segundo', 'segundos')}.`,
    channelCooldown: (seconds) =>
      `Este canal pregunta mucho de golpe. Inténtalo de nuevo en ${plural(seconds, 'segundo', 'segundos')}.`,
    busy: 'Estoy ocupado con muchas preguntas. Inténtalo en un momento.',
    forged: 'Este botón no es mío, o es de una versión anterior. Vuelve a preguntar.',
    factGone: 'Ese hecho ya no está. Vuelve a preguntar.',
    pageGone: 'Ese documento o nombre ya no está. Ver `/sources`.',
    noDocument: 'No tengo ningún documento con ese título. Ver `/sources`.',
    noEntity: 'Ninguna persona, organización o lugar con ese nombre está en los documentos.',
    emptyMessage: 'Ese mensaje no tiene texto al que pueda responder.',
    emptyQuestion: 'Escribe una pregunta.',
    notYours: 'Solo quien preguntó, o un moderador, puede descartar esto.',
    notModerator:
      'Solo los moderadores pueden hacer eso: quienes tienen un rol elegido en `/settings` o, si no hay ninguno, quien puede gestionar todo el servidor o todos sus canales.',
    serverOnly: 'Eso solo funciona en un servidor.',
    unknownCommand: 'Ya no conozco ese comando. Recarga Discord (Ctrl+R) e inténtalo de nuevo.',
    cannotPost:
      'No tengo permiso para escribir o adjuntar archivos allí, así que no pude responder; quizá `/ask` funcione de todos modos.',
    notPosted: 'No tengo permiso para eso en este canal; un moderador puede dármelo.',
    messageGone: 'Ese mensaje fue borrado entretanto.',
    storeAway:
      'No se puede acceder a la base de datos en este momento; no ha cambiado nada. Preguntar sigue funcionando; inténtalo de nuevo en un momento.',
    storeInDoubt:
      'La conexión con la base de datos se cortó justo al guardar, así que aún no sé si se guardó. Míralo de nuevo en un momento (`/fact history`, `/gaps`, `/settings`). Volver a intentarlo es seguro: nada se cambia dos veces.',
    storeFull:
      'La base de datos no tiene más espacio; no ha cambiado nada. Preguntar sigue funcionando; el operador debe liberar espacio. Después puedes intentarlo de nuevo.',
    settingNotKept: 'El ajuste no se pudo guardar; no ha cambiado nada. Inténtalo más tarde.',
  },
};
