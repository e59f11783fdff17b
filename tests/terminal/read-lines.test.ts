import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, readLines } from '../../src/terminal/read-lines.js';

async function collect(chunks: Iterable<Uint8Array>, mostBytes = 100): Promise<Line[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: Line[] = [];
  for await (const line of readLines(stream(), mostBytes)) lines.push(line);
  return lines;
}

const text = (line: string): Line => ({ kind: 'text', text: line });

describe('readLines', () => {
  test.each<[string, string | Uint8Array, Line[]]>([
    ['nothing', '', []],
    ['lines', 'a\nb\n', [text('a'), text('b')]],
    ['a last line without an end', 'a\nb', [text('a'), text('b')]],
    ['empty lines', '\n\na\n', [text(''), text(''), text('a')]],
    ['CRLF', 'a\r\nb\r\n\r\n', [text('a'), text('b'), text('')]],
    ['a byte order mark', '\ufeffa\n', [text('a')]],
    ['a line as long as allowed', `${'x'.repeat(100)}\n`, [text('x'.repeat(100))]],
    ['a line that is too long, and the one after it', `${'x'.repeat(101)}\na\n`, [{ kind: 'too-long' }, text('a')]],
    ['a too long last line', 'x'.repeat(1000), [{ kind: 'too-long' }]],
    ['bytes that are not UTF-8', Buffer.from([0x61, 0xe9, 0x0a, 0x62]), [{ kind: 'not-utf8' }, text('b')]],
    ['a character broken off at the end', Buffer.from([0xc3]), [{ kind: 'not-utf8' }]],
  ])('Reads %s.', async (_label, input, expected) => {
    expect(await collect([Buffer.from(input)])).toEqual(expected);
  });

  test('Reads the same however the bytes are cut into chunks.', async () => {
    const lines = fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\r\n\ufeff]/g, '')));
    await fc.assert(
      fc.asyncProperty(lines, fc.array(fc.nat(20)), async (list, cuts) => {
        const bytes = Buffer.from(list.map((line) => `${line}\n`).join(''));
        const chunks: Uint8Array[] = [];
        let at = 0;
        for (const cut of cuts) {
          chunks.push(bytes.subarray(at, at + cut));
          at = Math.min(bytes.length, at + cut);
        }
        chunks.push(bytes.subarray(at));
        expect(await collect(chunks, 10_000)).toEqual(list.map(text));
      }),
    );
  });

  test('Gives a line before the next one is there.', async () => {
    let more = 0;
    async function* stream() {
      yield Buffer.from('a\n');
      more += 1;
      yield Buffer.from('b\n');
    }
    const lines = readLines(stream(), 100);
    expect((await lines.next()).value).toEqual(text('a'));
    expect(more).toBe(0);
  });

  test('Reports an endless line as soon as it is too long, and holds nothing of it.', async () => {
    let sent = 0;
    async function* stream() {
      for (;;) {
        sent += 1;
        yield Buffer.alloc(60, 'x');
      }
    }
    const lines = readLines(stream(), 100);
    expect((await lines.next()).value).toEqual({ kind: 'too-long' });
    expect(sent).toBe(2);
  });
});
