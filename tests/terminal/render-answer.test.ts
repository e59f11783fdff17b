import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseRelated } from '../../src/terminal/choose-related.js';
import { renderAnswer } from '../../src/terminal/render-answer.js';
import { renderExplanation } from '../../src/terminal/render-explanation.js';
import { createScreen } from '../../src/terminal/screen.js';
import { ANSWERS, BASE, makeAnswer, makeDocument, makeFact } from './sample-footnote.js';

const plain = createScreen({ colours: false, columns: 80 });
const coloured = createScreen({ colours: true, columns: 80 });

describe('renderAnswer', () => {
  test.each([
    [
      'answer',
      `
  ● Answer

  Ali Larijani, the head of Iran’s Supreme National Security Council, met
  Russian President Vladimir Putin on June 30.

  ┃ Ali Larijani, Iran’s Supreme National Security Council head, met with
  ┃ Russian President Vladimir Putin on June 30.
  — Exploring US-Iran Diplomacy: Navigating a Narrow Window for Talks
    § Upcoming Talks and Key Players · the document bears no date`,
    ],
    [
      'list',
      `
  ● List · 2 facts
  Issues in dispute

  • Iran’s ballistic missile program is one of the key issues in dispute between
    the US and Iran.
    ┃ Iran’s ballistic missile program

  • The broader question of regional deterrence is one of the key issues in
    dispute between the US and Iran.
    ┃ The broader question of regional deterrence
    — Exploring US-Iran Diplomacy: Navigating a Narrow Window for Talks
      § Challenges Ahead · the document bears no date`,
    ],
    [
      'closest',
      `
  ◐ Closest — not an answer
  The briefing doesn’t say in which city in Oman.

  ≈ Oman will host the next round of US-Iran talks this week.
    ┊ Recent developments have confirmed that Oman will host the next round of
    ┊ US-Iran talks this week.
    — Exploring US-Iran Diplomacy: Navigating a Narrow Window for Talks
      § Upcoming Talks and Key Players · the document bears no date

  note  The document bears no date, so “this week” is the week it was written
        in.`,
    ],
    [
      'unreviewed',
      `
  ● Answer

  ┃ Dock workers at the Port of Halvorsund have been on strike since 28 October
  ┃ 2024.
  — Strike at the Port of Halvorsund (Northern Freight Review)
    § Summary · 18 November 2024 · not reviewed`,
    ],
    [
      'unknown',
      `
  ○ Not in the briefing
  The briefing says nothing about this.`,
    ],
  ] as const)('Draws %s', (name, expected) => {
    expect(`\n${renderAnswer(ANSWERS[name], BASE, plain)}`).toBe(expected);
  });

  test('Says the same with colours as without.', () => {
    for (const answer of Object.values(ANSWERS)) {
      const drawn = renderAnswer(answer, BASE, coloured);
      expect(drawn).toContain('\u001b[');
      expect(stripVTControlCharacters(drawn)).toBe(renderAnswer(answer, BASE, plain));
    }
  });

  test('Gives each kind a colour of its own.', () => {
    const heads = (['answer', 'list', 'closest', 'unknown'] as const).map((name) => {
      const [head = ''] = renderAnswer(ANSWERS[name], BASE, coloured).split('\n');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences are what is looked at
      return head.match(/\u001b\[\d+m/g)?.find((code) => code !== '\u001b[1m');
    });
    expect(new Set(heads).size).toBe(4);
  });

  test('Numbers related questions, without the one that was just asked.', () => {
    const drawn = renderAnswer(ANSWERS.answer, BASE, plain, chooseRelated(ANSWERS.answer));
    expect(drawn.split('\n').slice(-4)).toEqual([
      '  Related · type a number to ask',
      '  1  When did Larijani meet Putin?',
      '  2  Where will the next round be held?',
      '  3  Is the missile program in dispute?',
    ]);
  });

  test('Shows every citation of a fact, and a source once where two share it.', () => {
    const document = makeDocument('d', 'Title', { One: ['First.', 'Second.'], Two: ['Third.'] });
    const base = { ...BASE, documents: new Map([['d', document]]) };
    const quote = (section: string, text: string) => makeFact(document, section, text, { id: text }).citations;
    const fact = makeFact(document, 'One', 'First.', {
      id: 'f',
      statement: 'All three.',
      citations: [...quote('One', 'First.'), ...quote('One', 'Second.'), ...quote('Two', 'Third.')],
    });
    const drawn = renderAnswer(makeAnswer({ kind: 'answer', facts: [fact] }), base, plain);
    expect(drawn.split('\n').slice(4)).toEqual([
      '  ┃ First.',
      '  ┃ Second.',
      '  — Title',
      '    § One · the document bears no date',
      '  ┃ Third.',
      '  — Title',
      '    § Two · the document bears no date',
    ]);
  });

  test('Never cuts a statement, a quote or a note, however narrow the window.', () => {
    for (const columns of [0, 1, 24, 40, 80, 300]) {
      for (const answer of Object.values(ANSWERS)) {
        const drawn = renderAnswer(answer, BASE, createScreen({ colours: false, columns })).replace(/[\s┃┊]+/gu, '');
        const texts = [
          ...answer.notes,
          ...answer.facts.flatMap((fact) => [fact.statement, ...fact.citations.map(({ quote }) => quote)]),
        ];
        for (const text of texts) expect(drawn).toContain(text.replace(/\s+/gu, ''));
      }
    }
  });

  test('Lets nothing that a document or a question holds steer the terminal.', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u001b[2J',
        '\u001b]0;x\u0007',
        '\u009b31m',
        '\u202eabc',
        'a\rb',
        'x\u0008\u0008y',
        '\u001b]8;;http://x\u001b\\y',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (statement, quote, title) => {
        const document = makeDocument('d', title, { [title]: [quote] }, { publisher: statement });
        const base = { ...BASE, documents: new Map([['d', document]]) };
        const fact = makeFact(document, title, quote, { id: 'f', statement, questions: [quote] });
        const why = {
          terms: [{ asked: quote, found: title }],
          signals: { [title]: 1 },
          vetoes: [{ check: title, says: statement }],
        };
        const answer = makeAnswer({
          kind: 'closest',
          question: quote,
          lead: title,
          facts: [fact],
          notes: [statement],
          related: [fact],
          candidates: [{ fact, confidence: 1, why }],
        });
        for (const screen of [plain, coloured]) {
          const drawn = `${renderAnswer(answer, base, screen, [{ label: quote, fact: 'f' }])}\n${renderExplanation(answer, screen)}`;
          // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are the only sequences allowed
          const rest = drawn.replace(/\u001b\[\d{1,2}m/g, '').replaceAll('\n', '');
          expect(rest).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
    );
  });
});

describe('renderExplanation', () => {
  test('Lists what matched and what vetoed, and lines the signals up below the candidates.', () => {
    expect(`\n${renderExplanation(ANSWERS.answer, plain)}`).toBe(`
  Why “Who met Putin?” came out as answer

  1  Ali Larijani, the head of Iran’s Supreme National Security Council, met
     Russian President Vladimir Putin on June 30.
     matched  meet → met, putin
  2  Oman will host the next round of US-Iran talks this week.
     matched  no term of the question
     vetoed   names: the briefing doesn’t mention Putin

  signal         1     2
  words       0.81  0.10
  names       1.00     –
  confidence  0.93  0.04`);
  });

  test('Says so where nothing was compared.', () => {
    expect(renderExplanation(ANSWERS.unknown, plain)).toContain('nothing was compared');
  });
});
