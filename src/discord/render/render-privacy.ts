/** What is kept of a person, for that person alone. */

import { ButtonStyle } from 'discord.js';
import type { KeptOfPerson, RecordsOfPerson } from '../../store/privacy.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import type { Language } from '../texts/language-for.js';
import { button, container, line, rows, text } from './blocks.js';
import { escapeMarkdown } from './escape-markdown.js';
import { fitLines } from './fit-lines.js';
import { say } from './say.js';
import type { View } from './view.js';

const PRIVACY_COLOUR = 0x5865f2;
/** Characters for the latest questions; what does not fit is counted above all the same. */
const QUESTIONS_ROOM = 2_500;

/** What is kept, and a button that leads to erasing it. `forgottenDays`: after how long names go by themselves. */
export function renderPrivacy(kept: KeptOfPerson, forgottenDays: number, { texts }: Language): View {
  const { privacy } = texts;
  const records = listRecords(kept.records, texts);
  const questions = kept.questions.map(({ text: asked }) => `- “${escapeMarkdown(asked.replace(/\s+/g, ' '))}”`);
  const { kept: shown } = fitLines(questions, QUESTIONS_ROOM);
  const box = [
    text(`### ${privacy.title}`),
    ...(records.length > 0 ? [text([privacy.scope, ...records].join('\n'))] : [text(privacy.nothing)]),
    ...(shown.length > 0 ? [line(), text([`**${privacy.latest}**`, ...shown].join('\n'))] : []),
    text(`-# ${privacy.expiry(forgottenDays)}`),
  ];
  const erase = button(privacy.erase, encodeCustomId('privacy', 'erase'), { style: ButtonStyle.Danger });
  return { components: [container(PRIVACY_COLOUR, box), ...rows(records.length > 0 ? erase : [])], files: [] };
}

/** Says what erasing means, and asks once more. */
export function renderErasing({ texts: { privacy } }: Language): View {
  return say(privacy.confirm, [
    ...button(privacy.confirmErase, encodeCustomId('privacy', 'confirm'), { style: ButtonStyle.Danger }),
    ...button(privacy.keep, encodeCustomId('privacy', 'show')),
  ]);
}

function listRecords(records: RecordsOfPerson, { privacy }: Texts): string[] {
  const names = Object.keys(privacy.records) as (keyof RecordsOfPerson)[];
  return names.filter((name) => records[name] > 0).map((name) => `- ${privacy.records[name](records[name])}`);
}
