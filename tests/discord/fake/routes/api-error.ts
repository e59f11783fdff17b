/** An error as Discord's REST API answers it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: unknown;

  /** `code` is Discord's own error code, `status` the one of HTTP. */
  constructor(status: number, code: number, message: string, errors?: unknown) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** What is sent to the bot. */
  get body(): object {
    return { message: this.message, code: this.code, ...(this.errors !== undefined && { errors: this.errors }) };
  }
}

/** "There is no such …": Discord's codes from 10003 on. */
export function unknown(
  what: 'Channel' | 'Guild' | 'Member' | 'Message' | 'User' | 'Webhook' | 'interaction' | 'application command',
): ApiError {
  const codes = {
    Channel: 10003,
    Guild: 10004,
    Member: 10007,
    Message: 10008,
    User: 10013,
    Webhook: 10015,
    interaction: 10062,
    'application command': 10063,
  };
  return new ApiError(404, codes[what], `Unknown ${what}`);
}
