/** Says what is wrong with a draft: what, where, and what to do. */

import type { DraftProblem } from '../../facts/check-draft.js';
import type { FactBase } from '../../facts/fact-base.js';
import { DETAIL_KEYS } from '../../moderation/draft-details.js';
import type { TextProblem } from '../../moderation/draft-text.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { quoteBlock } from '../render/render-fact.js';
import type { Texts } from '../texts/en.js';

/** A longer sentence is not shown; the button takes it all the same. */
const SHOWN_SENTENCE = 400;
const SHOWN_WORDS = 100;

/** Markdown, escaped. */
export function describeProblem(
  problem: DraftProblem | TextProblem,
  { documents }: Pick<FactBase, 'documents'>,
  { moderation: { problems } }: Texts,
): string {
  switch (problem.kind) {
    case 'no-statement':
      return problems.noStatement;
    case 'no-source':
      return problems.noSource;
    case 'two-sources':
      return problems.twoSources;
    case 'too-long':
      return problems.tooLong(problems.parts[problem.part], problem.limit);
    case 'too-many-questions':
      return problems.tooManyQuestions(problem.limit);
    case 'unknown-document':
      return problems.unknownDocument(show(problem.document), listed(documents.keys()));
    case 'quote-not-found': {
      const title = show(documents.get(problem.document)?.title ?? problem.document);
      const { nearest } = problem;
      if (nearest === undefined) return problems.quoteNotFound(title);
      const said = problems.nearest(title);
      return nearest.length <= SHOWN_SENTENCE ? `${said}\n${quoteBlock(nearest)}` : said;
    }
    case 'incomplete-source':
      return problems.incompleteSource(problem.missing);
    case 'not-a-link':
      return problems.notALink(show(problem.link));
    case 'unknown-id':
      return problems.unknownId[problem.of](show(problem.id));
    case 'unknown-line':
      return problems.unknownLine(show(problem.line), listed(DETAIL_KEYS));
    case 'unknown-kind':
      return problems.unknownKind(show(problem.given));
  }
}

function show(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return escapeMarkdown(plain.length <= SHOWN_WORDS ? plain : `${plain.slice(0, SHOWN_WORDS)} …`);
}

function listed(names: Iterable<string>): string {
  const all = [...names];
  const more = all.length > 20 ? ', …' : '';
  return `${all.slice(0, 20).map(escapeMarkdown).join(', ')}${more}`;
}
