import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterQuestions } from '../../src/facts/cluster-questions.js';

const asked = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([text, count]) => ({ text, asked: count }));

const clusters = (counts: Readonly<Record<string, number>>, dismissed: readonly string[] = []) =>
  clusterQuestions(asked(counts), dismissed).map((cluster) => cluster.wordings.map(({ text }) => text));

describe('clusterQuestions', () => {
  test('puts wordings of the same question together, named by the one that was asked most.', () => {
    expect(
      clusters({
        'next round where': 2,
        'Where will the next round be held?': 1,
        'WHERE is the Next Round?!': 5,
        'Who mediates?': 3,
      }),
    ).toEqual([
      ['WHERE is the Next Round?!', 'next round where', 'Where will the next round be held?'],
      ['Who mediates?'],
    ]);
  });

  test.each([
    ['of another kind', 'Where is the next round?', 'When is the next round?'],
    ['about somebody else', 'What did Larijani say about sanctions?', 'What did Araghchi say about sanctions?'],
    ['with nothing but small words', 'What is it?', 'Who was that?'],
  ])('keeps questions %s apart.', (_label, one, other) => {
    expect(clusters({ [one]: 2, [other]: 1 })).toEqual([[one], [other]]);
  });

  test('counts all of a cluster, and puts the cluster that was asked most first.', () => {
    const found = clusterQuestions(asked({ 'Who pays?': 4, 'the port of Odesa': 3, 'Odesa port': 2 }));
    expect(found.map((cluster) => [cluster.wordings[0].text, cluster.asked])).toEqual([
      ['the port of Odesa', 5],
      ['Who pays?', 4],
    ]);
  });

  test('leaves out what is like a wording that was dismissed.', () => {
    expect(clusters({ 'weather in Odesa': 3, 'Who pays?': 1 }, ['What’s the weather in Odesa?'])).toEqual([
      ['Who pays?'],
    ]);
  });

  test('loses and doubles no wording, and does not mind their order.', () => {
    const wording = fc
      .array(fc.constantFrom('port', 'ice', 'who', 'where', 'Odesa', 'the', '?'), { maxLength: 5 })
      .map((words) => words.join(' '));
    const wordings = fc.uniqueArray(fc.record({ text: wording, asked: fc.integer({ min: 1, max: 9 }) }), {
      selector: ({ text }) => text,
    });
    fc.assert(
      fc.property(wordings, (list) => {
        const found = clusterQuestions(list);
        expect(found.flatMap((cluster) => cluster.wordings).sort(byText)).toEqual([...list].sort(byText));
        expect(clusterQuestions([...list].reverse())).toEqual(found);
        for (const cluster of found) {
          expect(cluster.asked).toBe(cluster.wordings.reduce((sum, each) => sum + each.asked, 0));
        }
      }),
    );
  });
});

function byText(a: { readonly text: string }, b: { readonly text: string }): number {
  return a.text < b.text ? -1 : 1;
}
