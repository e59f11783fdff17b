// The package ships its zod schemas as plain JavaScript. This is the part of their shape that the fake uses.
declare module 'discord-api-spec/zod' {
  interface Schema {
    safeParse(body: unknown): {
      readonly success: boolean;
      readonly error?: { readonly issues: readonly import('./check-schema.js').SchemaIssue[] };
    };
  }
  export const MessageCreateRequestSchema: Schema;
  export const MessageEditRequestPartialSchema: Schema;
  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema;
  export const ModalInteractionCallbackRequestSchema: Schema;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
  export const IncomingWebhookRequestPartialSchema: Schema;
  export const IncomingWebhookUpdateRequestPartialSchema: Schema;
  export const ApplicationCommandUpdateRequestSchema: Schema;
  export const CreateTextThreadWithMessageRequestSchema: Schema;
  export const CreatePrivateChannelRequestSchema: Schema;
}
