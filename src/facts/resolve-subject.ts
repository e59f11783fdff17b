/** Says whom a sentence's opening "He", "She", "His" or "Her" stands for, where the paragraph before it leaves no doubt. */

import type { Document } from '../documents/document.js';
import { tagSentence } from '../language/tagger.js';
import type { Entity } from './entity.js';

const PRONOUN = /^(He|She|His|Her)(?![\p{L}'’])/u;
/** Words for one person. Before a name they are its title; on their own they are somebody whom the pronoun may stand for as well. */
const SOMEBODY =
  /\b(?:man|woman|boy|girl|person|husband|wife|father|mother|son|daughter|brother|sister|president|premier|chancellor|minister|secretary|ambassador|envoy|diplomat|negotiator|mediator|delegate|official|officer|spokes(?:man|woman|person)|leader|head|chief|chair(?:man|woman|person)?|director|manager|general|admiral|colonel|commander|senator|representative|congress(?:man|woman)|governor|mayor|lawmaker|politician|king|queen|prince|princess|emir|sheikh|pope|ayatollah|judge|lawyer|analyst|expert|critic|adviser|advisor|aide|author|reporter|journalist|professor|scientist|engineer|doctor|colleague|counterpart|predecessor|successor|rival|ally|candidate|survivor|victim|witness|resident|worker|soldier)\b/iu;
const TITLE =
  /^(?:mr|mrs|ms|dr|sir|former|then|acting|deputy|vice|prime|foreign|defen[cs]e|supreme|crown|major|lieutenant)\.?$/iu;
const CAPITALISED_RUN = /\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{Lu}[\p{L}\p{M}.’'-]*)*/gu;

/** In UTF-16 code units; what is longer is data, and nobody can be sure whom it names. */
const LONGEST_SENTENCE = 2_000;

/** Who a stretch of text speaks of: people by entity id, and whether there may be anybody else. */
interface People {
  readonly known: ReadonlySet<string>;
  readonly others: boolean;
}

/**
 * For one document: the sentence of an index as a reader sees it, with the person's name behind the opening pronoun
 * ("He [Donald Trump] left", "His [Donald Trump’s] remarks"). Unchanged where the paragraph has named nobody yet, or anybody else.
 * To be asked in the order of the text.
 */
export function createSubjectResolver(
  { sentences }: Document,
  entities: ReadonlyMap<string, Entity>,
): (at: number) => string {
  const readPeople = createPeopleReader(entities);
  let people: People = { known: new Set(), others: false };
  let paragraph = -1;
  let next = 0;
  return (at) => {
    const sentence = sentences[at];
    if (sentence === undefined) return '';
    const pronoun = PRONOUN.exec(sentence.plain)?.[1];
    if (pronoun === undefined) return sentence.plain;
    if (sentence.paragraph !== paragraph) {
      people = { known: new Set(), others: false };
      paragraph = sentence.paragraph;
      next = at;
      while (sentences[next - 1]?.paragraph === paragraph) next -= 1;
    }
    for (; next < at; next += 1) {
      const found = readPeople(sentences[next]?.plain ?? '');
      people = { known: new Set([...people.known, ...found.known]), others: people.others || found.others };
    }
    const [only, another] = people.known;
    const name = only === undefined || another !== undefined || people.others ? undefined : entities.get(only)?.name;
    if (name === undefined) return sentence.plain;
    const isPossessive = pronoun === 'His' || pronoun === 'Her';
    // "His victory assured, Smith left": the person may be named behind the pronoun.
    if (isPossessive && namesAnybodyElse(readPeople(sentence.plain.slice(pronoun.length)), only)) return sentence.plain;
    return sentence.plain.replace(pronoun, () => `${pronoun} [${name}${isPossessive ? '’s' : ''}]`);
  };
}

function namesAnybodyElse({ known, others }: People, only: string | undefined): boolean {
  return others || [...known].some((id) => id !== only);
}

function createPeopleReader(entities: ReadonlyMap<string, Entity>): (text: string) => People {
  const idOf = new Map<string, string>();
  const notPeople = new Set<string>();
  for (const { id, kind, name, aliases, demonyms, metonyms } of entities.values()) {
    for (const form of [name, ...aliases]) if (kind === 'person') idOf.set(form, id);
    if (kind !== 'person') for (const form of [name, ...aliases, ...demonyms, ...metonyms]) notPeople.add(form);
  }
  const withoutTitle = (run: string): string => {
    const words = run.split(/\s+/u);
    const isTitle = (word: string): boolean => TITLE.test(word) || SOMEBODY.test(word) || notPeople.has(word);
    while (words.length > 1 && !idOf.has(words.join(' ')) && isTitle(bare(words[0] ?? ''))) words.shift();
    return words.join(' ');
  };
  return (text) => {
    if (text.length > LONGEST_SENTENCE) return { known: new Set(), others: true };
    const { names, times } = tagSentence(text);
    const runs = text.match(CAPITALISED_RUN) ?? [];
    // A capital at the head of the sentence means little: there only the tagger finds strangers.
    const isMereOpening = (run: string): boolean => text.startsWith(run) && !names.includes(run);
    const known = new Set<string>();
    let rest = text;
    let others = false;
    for (const run of [...runs, ...names]) {
      const name = bare(withoutTitle(bare(run)));
      const id = idOf.get(name);
      if (id !== undefined) {
        known.add(id);
        rest = rest.replace(run, '');
      } else if (!isMereOpening(run) && !notPeople.has(name) && !times.some((time) => time.includes(name)))
        others = true;
    }
    return { known, others: others || SOMEBODY.test(rest) };
  };
}

/** Without a possessive ending or a full stop at its end. */
function bare(run: string): string {
  return run.replace(/(?:['’]s?|[.'’-])$/u, '');
}
