/** Checks a body against one of Discord's published schemas, and says what is wrong in terms of the body, not of zod. */
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  CreatePrivateChannelRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { en } from 'zod/locales';
import { config } from 'zod/mini';
import type { Problem } from './problem.js';

// The schemas are made with zod/mini, which has no words for its errors unless it is given some.
config(en());

/** A zod issue: what the fake reads of it. */
export interface SchemaIssue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

const schemas = {
  'autocomplete callback': ApplicationCommandAutocompleteCallbackRequestSchema,
  command: ApplicationCommandUpdateRequestSchema,
  'direct messages': CreatePrivateChannelRequestSchema,
  'follow-up': IncomingWebhookRequestPartialSchema,
  message: MessageCreateRequestSchema,
  'message callback': CreateMessageInteractionCallbackRequestSchema,
  'message edit': MessageEditRequestPartialSchema,
  'modal callback': ModalInteractionCallbackRequestSchema,
  'response edit': IncomingWebhookUpdateRequestPartialSchema,
  thread: CreateTextThreadWithMessageRequestSchema,
  'update callback': UpdateMessageInteractionCallbackRequestSchema,
};

/** What a body is for. */
export type SchemaName = keyof typeof schemas;

/** The problems that Discord's schema for `name` finds in `body`; empty when there are none. */
export function checkSchema(name: SchemaName, body: unknown): Problem[] {
  const result = schemas[name].safeParse(body);
  if (result.success) return [];
  return explainIssues(result.error?.issues ?? [], []).map(({ path, message }) => ({
    at: describePath(path),
    problem: message,
  }));
}

interface Explained {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A union's issue says only "invalid input"; what helps is what the branch that was meant has to say. */
function explainIssues(issues: readonly SchemaIssue[], prefix: readonly PropertyKey[]): Explained[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    const branch = meantBranch(issue.errors ?? []);
    return branch ? explainIssues(branch, path) : [{ path, message: issue.message }];
  });
}

/** The branch whose `type` fits; among several, the one with the fewest complaints. */
function meantBranch(branches: readonly (readonly SchemaIssue[])[]): readonly SchemaIssue[] | undefined {
  const fitting = branches.filter((issues) => !issues.some((issue) => issue.path.at(-1) === 'type'));
  return (fitting.length > 0 ? fitting : branches).toSorted((a, b) => a.length - b.length)[0];
}

function describePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );
}
