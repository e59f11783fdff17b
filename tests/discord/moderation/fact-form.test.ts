/** Conversations: writing and changing facts in the form. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Stage, setStage } from '../setup/stage.js';
import { makeBase } from './briefing.js';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage({ base: makeBase() });
});
afterEach(() => stage.close());

const journal = () => stage.store.journal.since(stage.guild.id, 0, 100);
const ask = async (question: string) => (await stage.alice.uses(stage.desk, '/ask', { question })).text;

describe('/fact add', () => {
  test('a fact that rests on a document is answered at once, and stands in the journal with who and why', async () => {
    const { mona, desk } = stage;
    const { modal } = await mona.uses(desk, '/fact add', { source: 'talks' });
    expect(modal.fields.map(({ label }) => label)).toEqual([
      'Statement',
      'Quote',
      'Source and details',
      'Example questions',
      'Reason',
    ]);
    const { reply } = await mona.submits(modal, {
      Statement: 'The meeting of Larijani and Putin lasted two hours.',
      Quote: 'The meeting lasted two hours.',
      'Example questions': 'How long did the meeting last?',
      Reason: 'asked often',
    });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('### Saved');
    expect(reply.text).toContain('+ The meeting of Larijani and Putin lasted two hours.');
    expect(await ask('How long did the meeting last?')).toContain('> The meeting lasted two hours.');
    const [edit] = await journal();
    expect(edit).toMatchObject({ operation: 'add', revision: 1, actor: mona.id, reason: 'asked often', base: null });
    expect(edit?.body?.entities).toEqual(['ali-larijani', 'vladimir-putin']);
  });
});
