/** The names and synonyms of one base: which words stand for an entity, and which mean the same. */

import type { Entity, EntityKind } from '../facts/entity.js';
import type { FactBase } from '../facts/fact-base.js';
import { isWithinName } from '../language/is-within-name.js';
import { commonnessOf } from '../language/known-words.js';
import { oncePer } from '../language/remember.js';
import { stem } from '../language/stem.js';
import { isStopWord } from '../language/stop-words.js';
import { type Token, tokenize } from '../language/tokenize.js';
import { commonEntities } from './known-entities.js';

/** A name or a synonym found in a run of tokens, `from` inclusive, `to` exclusive. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Entities that the words can stand for, the likeliest first; empty for a synonym. */
  readonly entities: readonly string[];
  /** Those of them that are a place of this name ("Oman", but not "Omanis"). */
  readonly places: readonly string[];
  /** Whether the name stands for all of them only as a metonym ("Moscow" for Russia). */
  readonly metonym: boolean;
  /** Whether everybody calls them so, and not this base. */
  readonly common: boolean;
  /** Keys of the synonym groups that the words belong to; empty for a name. */
  readonly concepts: readonly string[];
}

export interface Lexicon {
  /** Every name and every synonym phrase in the tokens, the longest at each place first; shorter ones inside longer ones too. */
  mentions(tokens: readonly Token[]): Mention[];
  /** Every word of the base's own names and synonyms, folded: vocabulary for mending typing errors. */
  readonly words: ReadonlySet<string>;
}

/** Kinds of entities that one can be in. */
const PLACES: readonly EntityKind[] = ['country', 'city'];

interface Node {
  readonly next: Map<string, Node>;
  entities: string[];
  /** Of the entities, those of which this is a name as a place, and those for which it is a metonym. */
  places: string[];
  metonyms: number;
  /** True where the name was only ever given in capitals and reads as an ordinary word otherwise ("US"). */
  initialsOnly: boolean;
  /** True where it is an ordinary word, too, in lower case ("polish"). */
  ordinary: boolean;
  concepts: string[];
}

const emptyNode = (): Node => ({
  next: new Map(),
  entities: [],
  places: [],
  metonyms: 0,
  initialsOnly: false,
  ordinary: false,
  concepts: [],
});

/** The lexicon of a base, built once. */
export const lexiconOf = oncePer((base: Pick<FactBase, 'entities' | 'synonyms'>) =>
  createLexicon(base.entities.values(), base.synonyms, commonEntities(base).values()),
);

/**
 * Builds the lexicon. A name that two entities share keeps both, in the order of the entities; metonyms come after names. `common` are
 * entities that everybody knows; a base's own names are none of theirs.
 */
export function createLexicon(
  entities: Iterable<Entity>,
  synonyms: readonly (readonly string[])[],
  common: Iterable<Entity> = [],
): Lexicon {
  const names = emptyNode();
  const phrases = emptyNode();
  const words = new Set<string>();
  const everybodys = [...common];
  const commonIds = new Set(everybodys.map(({ id }) => id));

  const descend = (root: Node, path: readonly string[]): Node => {
    let node = root;
    for (const step of path) {
      let next = node.next.get(step);
      if (!next) {
        next = emptyNode();
        node.next.set(step, next);
      }
      node = next;
    }
    return node;
  };
  const addName = ({ id, kind }: Entity, name: string, as: 'name' | 'person' | 'metonym') => {
    const tokens = tokenize(name);
    if (tokens.length === 0) return;
    if (!commonIds.has(id)) for (const token of tokens) words.add(token.word);
    const node = descend(
      names,
      tokens.map((token) => token.word),
    );
    if (!node.entities.includes(id)) {
      node.entities.push(id);
      if (as === 'name' && PLACES.includes(kind)) node.places.push(id);
      if (as === 'metonym') node.metonyms += 1;
    }
    const only = tokens.length === 1 ? (tokens[0]?.word ?? '') : '';
    node.initialsOnly = isStopWord(only);
    node.ordinary = commonIds.has(id) && !isStopWord(only) && commonnessOf(only) > 0;
  };

  const addNames = (list: readonly Entity[]) => {
    for (const entity of list) {
      for (const name of [entity.name, ...entity.aliases]) addName(entity, name, 'name');
      for (const name of [...entity.roles, ...entity.demonyms]) addName(entity, name, 'person');
    }
    for (const entity of list) for (const name of entity.metonyms) addName(entity, name, 'metonym');
  };
  addNames([...entities]);
  addNames(everybodys);

  synonyms.forEach((group, index) => {
    for (const phrase of group) {
      const tokens = tokenize(phrase);
      if (tokens.length === 0) continue;
      for (const token of tokens) words.add(token.word);
      descend(
        phrases,
        tokens.map((token) => stem(token.word)),
      ).concepts.push(`~${index}`);
    }
  });

  /** A country or capital that everybody knows, and not its people. */
  const isPlace = ({ entities: [first = ''], places, metonyms }: Node): boolean =>
    commonIds.has(first) && (places.length > 0 || metonyms > 0);
  return {
    words,
    mentions(tokens) {
      const found: Mention[] = [];
      for (let from = 0; from < tokens.length; from++) {
        walk(
          names,
          tokens,
          from,
          (token) => token.word,
          (node, to) => {
            if (node.entities.length === 0) return;
            if (node.initialsOnly && !readsAsName(tokens, from)) return;
            if (node.ordinary && !tokens[from]?.capitalised) return;
            if (isPlace(node) && isWithinName(tokens, from, to, (word) => names.next.has(word))) return;
            found.push({
              from,
              to,
              entities: node.entities,
              places: node.places,
              metonym: node.metonyms === node.entities.length,
              common: commonIds.has(node.entities[0] ?? ''),
              concepts: [],
            });
          },
        );
        walk(
          phrases,
          tokens,
          from,
          (token) => stem(token.word),
          (node, to) => {
            if (node.concepts.length > 0)
              found.push({
                from,
                to,
                entities: [],
                places: [],
                metonym: false,
                common: false,
                concepts: node.concepts,
              });
          },
        );
      }
      return found.sort((a, b) => a.from - b.from || b.to - a.to || b.entities.length - a.entities.length);
    },
  };
}

function walk(
  root: Node,
  tokens: readonly Token[],
  from: number,
  stepOf: (token: Token) => string,
  visit: (node: Node, to: number) => void,
): void {
  let node: Node | undefined = root;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    node = token && node.next.get(stepOf(token));
    if (!node) return;
    visit(node, at + 1);
  }
}

const BEFORE_A_COUNTRY = new Set(['the', 'and', 'or', 'between', 'does', 'did', 'is', 'has', 'will', 'why', 'how']);
const AFTER_A_PRONOUN = new Set([
  'about',
  'what',
  'when',
  'where',
  'who',
  'why',
  'how',
  'if',
  'whether',
  'the',
  'a',
  'all',
]);

/** Whether a word like "us" names a country here: in capitals, or where the pronoun could not stand ("the us", "does us"). */
function readsAsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.initials) return true;
  const before = tokens[at - 1]?.word;
  const after = tokens[at + 1]?.word;
  if (before === undefined) return after !== undefined;
  return BEFORE_A_COUNTRY.has(before) && !(after !== undefined && AFTER_A_PRONOUN.has(after));
}
