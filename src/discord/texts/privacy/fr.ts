/** What `/privacy` shows, in French. */

import type { privacyEnglish } from './en.js';

const count = (number: number, one: string, many: string): string => `${number} ${number > 1 ? many : one}`;

export const privacyFrench: typeof privacyEnglish = {
  title: 'Ce qui est conservé de vous',
  scope: 'Sur tous les serveurs et dans les messages privés ensemble :',
  nothing: 'Rien de ce qui est conservé ne vous nomme.',
  records: {
    questions: (number) => `${count(number, 'question', 'questions')} que vous avez posées`,
    feedback: (number) => `${count(number, 'avis', 'avis')} sur des réponses`,
    postedAnswers: (number) => `${count(number, 'réponse publiée', 'réponses publiées')} pour vous`,
    waiting: (number) => `${count(number, 'question', 'questions')} dont vous souhaitez avoir des nouvelles`,
    edits: (number) => `${count(number, 'modification', 'modifications')} de faits`,
    proposals: (number) => `${count(number, 'part', 'parts')} dans des propositions : faites, approuvées ou décidées`,
    settings: (number) => `${count(number, 'réglage choisi', 'réglages choisis')} par vous`,
    gapMarks: (number) => `${count(number, 'marque', 'marques')} sur des questions sans réponse`,
  },
  latest: 'Vos dernières questions',
  expiry: (days) => `Le nom de qui a demandé est oublié de lui-même après ${days} jours.`,
  erase: 'Effacer …',
  confirm:
    'Vos questions, avis et souhaits de nouvelles sont supprimés. Les modifications de faits et tout ce dont d’autres dépendent restent, sans votre nom ; ce que vous avez demandé dans des salons y reste. C’est irréversible.',
  confirmErase: 'Effacer définitivement',
  keep: 'Garder',
  erased: 'Effacé. Plus rien de ce qui est conservé ne vous nomme.',
  erasedButPosts:
    'Effacé. Rien de ce qui est conservé ne vous nomme plus.\nDe mes messages sur des modifications et des propositions dans les salons des modérateurs, votre nom disparaît en quelques minutes, pour autant que je puisse encore les atteindre. Qui a utilisé une commande ou partagé une réponse reste indiqué au-dessus dans Discord ; si vous le souhaitez, demandez aux modérateurs de le supprimer.',
};
