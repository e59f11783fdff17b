import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { composeSchemas } from '../../src/knowledge/write-schemas.js';

const SCHEMA_FOLDER = new URL('../../knowledge/schema/', import.meta.url);

test.each([...composeSchemas()])('The shipped %s is what "npm run schema" writes.', (name, text) => {
  expect(readFileSync(fileURLToPath(new URL(name, SCHEMA_FOLDER)), 'utf8')).toBe(text);
});

test('Editors are told of every field, and that there are no others.', () => {
  const facts = JSON.parse(composeSchemas().get('facts.json') ?? '{}');
  const fact = facts.properties.facts.items;
  expect(fact.additionalProperties).toBe(false);
  expect(fact.required).toEqual(['id', 'statement', 'kind', 'citations']);
  expect(Object.keys(fact.properties.roles.properties)).toContain('saidBy');
});
