import type { AgreementCheck } from './check.js';

const NUMBERED = /\b(\p{Lu}\p{L}+) ([IVX]+)\b/u;
const ALL_NUMBERED = new RegExp(NUMBERED, 'gu');

/** Elizabeth I is not Elizabeth II, nor is the first world war the second. */
export const namesakes: AgreementCheck = {
  name: 'namesakes',
  concerns: ({ text }) => NUMBERED.test(text),
  disagreement({ question, view: { fact } }) {
    const [asked = '', name, number] = NUMBERED.exec(question.text) ?? [];
    const numbered = [...fact.statement.matchAll(ALL_NUMBERED)]
      .filter((found) => found[1] === name)
      .map(([all]) => all);
    // "World War I and II" speaks of both.
    const isBeside = new RegExp(`\\b(?:and|or) ${number}\\b`, 'u').test(fact.statement);
    return numbered.length === 0 || numbered.includes(asked) || isBeside ? null : `say this of ${asked}`;
  },
};
