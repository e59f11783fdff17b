import type { AgreementCheck } from './check.js';

const NUMBERED = /\b(\p{Lu}\p{L}+) ([IVX]+)\b/u;
const ALL_NUMBERED = new RegExp(NUMBERED, 'gu');

/** Elizabeth I is not Elizabeth II, nor is the first world war the second. */
export const namesakes: AgreementCheck = {
  name: 'namesakes',
  concerns: ({ text }) => NUMBERED.test(text),
  disagreement({ question, view: { fact } }) {
    const [asked = '', name] = NUMBERED.exec(question.text) ?? [];
    const numbered = [...fact.statement.matchAll(ALL_NUMBERED)]
      .filter((found) => found[1] === name)
      .map(([all]) => all);
    return numbered.length === 0 || numbered.includes(asked) ? null : `say this of ${asked}`;
  },
};
