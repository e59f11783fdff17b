import { describe, expect, test } from 'vitest';
import { answerJsonLines } from '../../../src/terminal/json/answer-json-lines.js';
import type { JsonAnswer } from '../../../src/terminal/json/compose-json-answer.js';
import { makeFootnote, TALKS } from '../sample-footnote.js';

async function run(
  input: string,
  options: { explain?: boolean } = {},
): Promise<{ lines: string[]; answers: JsonAnswer[]; asked: unknown[] }> {
  const footnote = makeFootnote();
  let time = 0;
  let output = '';
  async function* stream() {
    yield Buffer.from(input);
  }
  const write = async (text: string) => {
    output += text;
  };
  const clock = () => {
    time += 0.25;
    return time;
  };
  await answerJsonLines(stream(), write, { footnote, explain: options.explain ?? false, clock });
  const lines = output.split('\n').slice(0, -1);
  return { lines, answers: lines.map((line) => JSON.parse(line) as JsonAnswer), asked: footnote.asked };
}

describe('answerJsonLines', () => {
  test('Writes exactly the fields of the machine interface, in their order.', async () => {
    const { answers } = await run('Who met Putin?\n');
    const [answer] = answers;
    expect(Object.keys(answer ?? {})).toEqual(['question', 'kind', 'confidence', 'text', 'facts', 'notes', 'ms']);
    const [fact] = answer?.facts ?? [];
    expect(Object.keys(fact ?? {})).toEqual(['id', 'statement', 'reviewed', 'citations']);
    const [citation] = fact?.citations ?? [];
    expect(Object.keys(citation ?? {})).toEqual(['document', 'section', 'quote', 'start', 'end']);
    expect(TALKS.text.slice(citation?.start, citation?.end)).toBe(citation?.quote);
    expect(answer).toMatchObject({ question: 'Who met Putin?', kind: 'answer', confidence: 0.93, ms: 0.25 });
    expect(answer?.text).toContain(fact?.statement);
  });

  test('Adds what was considered where it is asked to explain.', async () => {
    const { answers } = await run('Who met Putin?\n\n', { explain: true });
    expect(answers[0]?.candidates?.map(({ id }) => id)).toEqual(['larijani-met-putin', 'oman-hosts']);
    expect(Object.keys(answers[0]?.candidates?.[0] ?? {})).toEqual([
      'id',
      'statement',
      'citations',
      'confidence',
      'why',
    ]);
    expect(Object.keys(answers[0]?.candidates?.[0]?.why ?? {})).toEqual(['terms', 'signals', 'vetoes']);
    expect(answers[1]?.candidates).toEqual([]);
  });

  test('Gives every line of input its line of output, and says what is wrong with the bad ones.', async () => {
    const { answers } = await run('Who met Putin?\r\n\n{"question"\n{"question":1}\nfoo\n🙂\nWhat are the key issues?');
    expect(answers.map(({ kind }) => kind)).toEqual([
      'answer',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'list',
    ]);
    expect(answers.map(({ notes }) => notes.length)).toEqual([0, 1, 1, 1, 0, 1, 0]);
  });

  test('Hands a conversation the context of its last answer, and a lone line none.', async () => {
    const { asked } = await run(
      [
        '{"question": "Who met Putin?", "conversation": "a"}',
        '{"question": "What are the key issues?", "conversation": "b"}',
        '{"question": "and when?", "conversation": "a"}',
        'and when?',
      ].join('\n'),
    );
    expect(asked).toEqual([
      { question: 'Who met Putin?', context: undefined },
      { question: 'What are the key issues?', context: undefined },
      { question: 'and when?', context: { question: 'Who met Putin?', facts: ['larijani-met-putin'] } },
      { question: 'and when?', context: undefined },
    ]);
  });

  test('Keeps a conversation’s context over small talk, which no fact answers.', async () => {
    const talk = ['Who met Putin?', 'thank you', 'and when?'];
    const { asked } = await run(talk.map((question) => JSON.stringify({ question, conversation: 'a' })).join('\n'));
    expect(asked.at(-1)).toEqual({
      question: 'and when?',
      context: { question: 'Who met Putin?', facts: ['larijani-met-putin'] },
    });
  });

  test('Escapes what could steer a terminal, so that it comes back when it is parsed.', async () => {
    const question = 'a\u009b2J\u202eb\u2028\u007f\u001b[31m';
    const { lines, answers } = await run(`${question}\n`);
    expect(lines[0]).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
    expect(answers[0]?.question).toBe(question);
  });

  test('Reads no further while the reader is slow.', async () => {
    let sent = 0;
    async function* stream() {
      for (;;) {
        sent += 1;
        yield Buffer.from('foo\n');
      }
    }
    const stuck = new Promise<void>(() => {});
    void answerJsonLines(stream(), () => stuck, { footnote: makeFootnote(), explain: false, clock: () => 0 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toBe(1);
  });
});
