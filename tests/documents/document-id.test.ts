import { expect, test } from 'vitest';
import { documentId } from '../../src/documents/document-id.js';

test.each([
  ['us-iran-talks.md', 'us-iran-talks'],
  ['knowledge/documents/Talks.MD', 'talks'],
  ['C:\\briefings\\Talks (final).txt', 'talks-final'],
  ['US–Iran talks_2026.md', 'us-iran-talks-2026'],
  ['Notes v1.2.md', 'notes-v1-2'],
  ['Ökonomie.md', 'ökonomie'],
  ['O\u0308konomie.md', 'ökonomie'],
  ['محادثات.md', 'محادثات'],
  ['--talks--.md', 'talks'],
  ['!!!.md', ''],
  ['😀.md', ''],
])('The file %s is the document “%s”.', (file, id) => {
  expect(documentId(file)).toBe(id);
});
