import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatJson } from '../../src/knowledge/format-json.js';

const FACTS = fileURLToPath(new URL('../../knowledge/facts/', import.meta.url));

describe('formatJson', () => {
  test.each(readdirSync(FACTS))('writes %s just as the formatter left it.', (name) => {
    const text = readFileSync(join(FACTS, name), 'utf8');
    expect(`${formatJson(JSON.parse(text))}\n`).toBe(text);
  });

  test.each([
    ['a list that just fits, with the comma that may follow', 112, 1],
    ['a list that is one too long', 113, 4],
  ])('writes %s.', (_label, length, lines) => {
    const list = [`${'a'.repeat(length)}`, 1];
    expect(formatJson(list).split('\n')).toHaveLength(lines);
  });

  test('keeps empty lists and objects on their line.', () => {
    expect(formatJson({ a: [], b: {}, c: [{}] })).toBe('{\n  "a": [],\n  "b": {},\n  "c": [\n    {}\n  ]\n}');
  });
});
