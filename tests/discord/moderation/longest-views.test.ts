/** What moderators see stays within Discord's limit, with the longest texts that a form takes, and those that need the most escaping. */

import type { APIMessageTopLevelComponent } from 'discord.js';
import { expect, test } from 'vitest';
import { MESSAGE_TEXT_LIMIT } from '../../../src/discord/limits.js';
import { renderAudit } from '../../../src/discord/moderation/render-audit.js';
import { renderHistory } from '../../../src/discord/moderation/render-history.js';
import { renderKept } from '../../../src/discord/moderation/render-kept.js';
import { renderProposal } from '../../../src/discord/proposals/render-proposal.js';
import { renderTooMany } from '../../../src/discord/proposals/render-proposed.js';
import type { View } from '../../../src/discord/render/view.js';
import { languageFor } from '../../../src/discord/texts/language-for.js';
import type { Edit, FactDraft } from '../../../src/facts/edit.js';
import { emptyDraft } from '../../../src/moderation/draft-text.js';
import type { Proposal } from '../../../src/store/proposals.js';
import { makeFact } from '../setup/briefing.js';

const USER = '1'.repeat(20);
const FACT = 'f'.repeat(60);

function lengthOf({ components }: View): number {
  const measure = (component: object): number => {
    const content = 'content' in component ? String(component.content).length : 0;
    const inner = 'components' in component ? (component.components as APIMessageTopLevelComponent[]) : [];
    return inner.reduce((sum, each) => sum + measure(each), content);
  };
  return components.reduce((sum, each) => sum + measure(each), 0);
}

/** `number` tells two of them apart. */
function longest(mark: string, number: number): FactDraft {
  const words = (length: number): string => `${mark.repeat(length - 3)}${String(number).padStart(3, '0')}`;
  return {
    ...emptyDraft(null),
    statement: words(600),
    external: [{ link: `https://example.org/${'x'.repeat(400)}`, title: words(200), quote: words(1000) }],
    questions: [words(250), words(249)],
  };
}

test.each(['`', '*', '<'].flatMap((mark) => ['en-US', 'fr', 'es-ES'].map((locale) => [mark, locale] as const)))(
  'Everything fits that is written with nothing but %s, in %s.',
  (mark, locale) => {
    const language = languageFor(locale);
    const { texts } = language;
    const [before, after, reason] = [longest(mark, 1), longest(mark, 2), mark.repeat(200)];
    const edits = [1, 2, 3, 4, 5].map(
      (revision): Edit => ({
        guild: 'g',
        version: revision,
        event: 'e',
        fact: FACT,
        revision,
        operation: 'amend',
        body: { ...after, questions: Array.from({ length: 6 }, (_, index) => `${mark.repeat(80)}${revision}${index}`) },
        base: null,
        proposal: null,
        actor: USER,
        reason,
        atMs: 1_700_000_000_000,
      }),
    );
    const edit = edits[0] as Edit;
    const decision = { by: USER, reason, atMs: 1_700_000_000_000 };
    const approvals = [decision, decision];
    const proposal: Proposal = {
      ...{
        guild: 'g',
        id: USER,
        fact: FACT,
        onRevision: 1,
        base: null,
        proposer: USER,
        channel: null,
        reason,
        post: null,
      },
      ...{
        operation: 'amend',
        body: after,
        revision: 2,
        state: 'rejected',
        approvals,
        decision,
        atMs: 1_700_000_000_000,
      },
    };
    const contradicted = [90, 900, 80, 70].map((length, index) =>
      makeFact({ id: `f${index}`, statement: mark.repeat(length), citations: [] }),
    );
    const views = {
      audit: renderAudit({ edit, before, after }, texts),
      kept: renderKept(edit, { before, after }, texts),
      history: renderHistory({ fact: FACT, edits, own: undefined }, 0, texts),
      open: renderProposal({ ...proposal, state: 'open' }, { before, after, needed: 2, contradicted, language }),
      rejected: renderProposal(proposal, { before, after, needed: 2, contradicted, language }),
      tooMany: renderTooMany(
        Array.from({ length: 5 }, () => proposal),
        texts,
      ),
    };
    for (const [name, view] of Object.entries(views)) {
      expect([name, lengthOf(view) <= MESSAGE_TEXT_LIMIT]).toEqual([name, true]);
    }
  },
);
