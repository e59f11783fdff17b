/** Lays a guild's edits over a corpus that many share: only what the edits touch is prepared, and nothing beneath changes. */

import { type EditedBase, editBase } from '../facts/edit-base.js';
import type { Fact, Topic } from '../facts/fact.js';
import { remember } from '../language/remember.js';
import { type Corpus, type Entry, EXAMPLE_FIELDS, fieldsOf, STATEMENT_FIELDS, topicEntry } from './corpus.js';
import { type Example, readExample } from './examples.js';
import { createLayeredIndex } from './layered-index.js';
import type { BaseCorpus } from './open-corpus.js';
import { wordsIn } from './prepare-corpus.js';
import { layRelations } from './relations.js';
import { createBeginnings, relativesAmong } from './relatives.js';
import type { AnalysedFact } from './view.js';
import { createVocabulary } from './vocabulary.js';
import { wordingsOf } from './wordings.js';

/** Words whose families are kept: few, since every guild with edits keeps its own. */
const RELATIVES_REMEMBERED = 500;

export interface EditableCorpus extends Corpus {
  /** Adds facts, or replaces those of the same ids; each topic that lists several of them is prepared once. */
  put(...facts: readonly Fact[]): void;
  /** Takes facts out, as far as they are there. */
  remove(...factIds: readonly string[]): void;
}

/** An entry that the overlay added, with all that is needed to take it out again. */
interface Laid {
  readonly entry: Entry;
  readonly analysed: AnalysedFact;
  readonly fields: readonly (readonly string[])[];
  readonly examples: readonly number[];
}

/** Starts without edits. */
export function layCorpus(beneath: BaseCorpus): EditableCorpus {
  const edited: EditedBase = editBase(beneath.base);
  const { base } = edited;
  const firstExample = beneath.examples.index.size;
  const statements = createLayeredIndex(beneath.statements, STATEMENT_FIELDS, beneath.size);
  const exampleIndex = createLayeredIndex(beneath.examples.index, EXAMPLE_FIELDS, firstExample);
  const vocabulary = createVocabulary(beneath.vocabulary);
  const beginnings = createBeginnings([]);
  const laid = new Map<number, Laid>();
  const examples = new Map<number, Example>();
  const takeEntry = createNumbers(beneath.size);
  const takeExample = createNumbers(firstExample);
  /** Where a fact or topic that was touched now is; undefined where it is out. */
  const factEntries = new Map<string, number | undefined>();
  const topicEntries = new Map<string, number | undefined>();
  const relations = layRelations(beneath.relations, (id) => factEntries.has(id));

  const attach = (entry: Entry): number => {
    const number = takeEntry.next();
    const analysed = beneath.analyse(entry.fact);
    const fields = fieldsOf(analysed);
    list(number, fields);
    const numbers = entry.fact.questions.map((text, place) => {
      const example = readExample(text, number, place, beneath.lexicon);
      const exampleNumber = takeExample.next();
      examples.set(exampleNumber, example);
      exampleIndex.add(exampleNumber, [[...example.keys]]);
      return exampleNumber;
    });
    laid.set(number, { entry, analysed, fields, examples: numbers });
    return number;
  };
  /** What is found under a number is another from now on, of the same example questions. */
  const renew = (number: number, own: Laid, entry: Entry): void => {
    const analysed = beneath.analyse(entry.fact);
    const fields = fieldsOf(analysed).map((keys, at) => {
      const before = own.fields[at] ?? [];
      return isSameList(keys, before) ? before : keys;
    });
    laid.set(number, { ...own, entry, analysed, fields });
    if (fields.every((keys, at) => keys === own.fields[at])) return;
    unlist(number, own.fields);
    list(number, fields);
  };
  const list = (number: number, fields: Laid['fields']): void => {
    for (const key of new Set(fields.flat())) if (beneath.statements.holding(key) === 0) beginnings.add(key);
    statements.add(number, fields);
  };
  const unlist = (number: number, fields: Laid['fields']): void => {
    statements.remove(number, fields);
    for (const key of new Set(fields.flat())) if (statements.holding(key) === 0) beginnings.remove(key);
  };
  const detach = (number: number): void => {
    const own = laid.get(number);
    if (!own) {
      const fact = beneath.entryOf(number)?.fact;
      if (!fact) return;
      statements.remove(number, fieldsOf(beneath.analyse(fact)));
      for (const example of beneath.examplesOf(number)) {
        const opened = beneath.examples.open(example);
        if (opened) exampleIndex.remove(example, [[...opened.keys]]);
      }
      return;
    }
    unlist(number, own.fields);
    for (const example of own.examples) {
      const known = examples.get(example);
      if (known) exampleIndex.remove(example, [[...known.keys]]);
      examples.delete(example);
      takeExample.giveBack(example);
    }
    laid.delete(number);
    takeEntry.giveBack(number);
  };

  const takeOut = (fact: Fact): void => {
    const number = numberOfFact(fact.id);
    if (number === undefined) return;
    if (factEntries.has(fact.id)) relations.remove(fact);
    factEntries.set(fact.id, undefined);
    detach(number);
  };
  const numberOfFact = (id: string): number | undefined =>
    factEntries.has(id) ? factEntries.get(id) : beneath.entryOfFact(id);
  const replaceFact = (before: Fact | undefined, fact: Fact): void => {
    const number = before && numberOfFact(fact.id);
    const own = number === undefined ? undefined : laid.get(number);
    const entry = { fact, facts: [fact], topic: undefined };
    if (before && number !== undefined && own && isSameList(before.questions, fact.questions)) {
      relations.remove(before);
      renew(number, own, entry);
    } else {
      if (before) takeOut(before);
      factEntries.set(fact.id, attach(entry));
    }
    relations.add(fact);
    exchangeWords(before, fact);
  };
  /** Texts that stay are not read again. */
  const exchangeWords = (before: Fact | undefined, after: Fact | undefined): void => {
    const come = after ? [...wordingsOf(after)] : [];
    for (const text of before ? wordingsOf(before) : []) {
      const at = come.indexOf(text);
      if (at >= 0) come.splice(at, 1);
      else for (const word of wordsIn(text)) vocabulary.remove(word);
    }
    for (const text of come) for (const word of wordsIn(text)) vocabulary.add(word);
  };
  const replaceTopics = (topics: readonly Topic[]): void => {
    for (const topic of topics) {
      const number = topicEntries.has(topic.id) ? topicEntries.get(topic.id) : beneath.entryOfTopic(topic.id);
      const own = number === undefined ? undefined : laid.get(number);
      const entry = topicEntry(topic, base);
      if (number !== undefined && own && entry) {
        renew(number, own, entry);
        continue;
      }
      if (number !== undefined) detach(number);
      topicEntries.set(topic.id, entry && attach(entry));
    }
  };

  let changes = 0;
  const gatherRelatives = () =>
    remember(RELATIVES_REMEMBERED, (stem: string) =>
      relativesAmong(
        stem,
        [...beneath.beginnings.like(stem), ...beginnings.like(stem)].filter((key) => statements.holding(key) > 0),
      ),
    );
  let relatives = beneath.relatives;
  /** What was worked out from all facts does not hold any more. */
  const change = () => {
    changes += 1;
    relatives = gatherRelatives();
  };
  return {
    base,
    get changes() {
      return changes;
    },
    lexicon: beneath.lexicon,
    statements,
    examples: {
      index: exampleIndex,
      open: (number) => (number < firstExample ? beneath.examples.open(number) : examples.get(number)),
    },
    vocabulary,
    relations,
    wellAsked: beneath.wellAsked,
    relatives: (stem) => relatives(stem),
    placeOf: beneath.placeOf,
    entryAt(place) {
      const number = beneath.entryAt(place);
      const fact = number === undefined ? undefined : beneath.entryOf(number)?.fact;
      // What was not touched still has the number that it was found by.
      return fact && factEntries.has(fact.id) ? factEntries.get(fact.id) : number;
    },
    entryOf: (number) => (number < beneath.size ? beneath.entryOf(number) : laid.get(number)?.entry),
    viewOf: (number) => (number < beneath.size ? beneath.viewOf(number) : laid.get(number)?.analysed.view),
    put(...given) {
      const facts = [...new Map(given.map((fact) => [fact.id, fact])).values()];
      const before = facts.map(({ id }) => base.facts.get(id));
      const topics = edited.put(...facts);
      for (const [at, fact] of facts.entries()) replaceFact(before[at], fact);
      replaceTopics(topics);
      change();
    },
    remove(...factIds) {
      const facts = [...new Set(factIds)].flatMap((id) => base.facts.get(id) ?? []);
      for (const fact of facts) {
        takeOut(fact);
        exchangeWords(fact, undefined);
      }
      replaceTopics(edited.remove(...factIds));
      change();
    },
  };
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

/** Gives out numbers from `first` on, those given back before new ones, so that arrays by number stay short. */
function createNumbers(first: number): { next(): number; giveBack(number: number): void } {
  const free: number[] = [];
  let fresh = first;
  return {
    next: () => free.pop() ?? fresh++,
    giveBack: (number) => free.push(number),
  };
}
