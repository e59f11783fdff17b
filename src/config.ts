/** The one reader of the environment. Everything else is handed a checked, frozen `Config`. */

import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { UserError } from './errors.js';

/** Levels of the log, from nothing to everything. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the Discord front end needs to know of the operator's wishes. */
export interface DiscordConfig {
  readonly token: string;
  /** Address of the REST interface without a version, e.g. `http://127.0.0.1:4010/api`; absent for Discord's own. */
  readonly apiUrl?: string;
  /** Whether the operator has switched on the privileged message-content intent. */
  readonly messageContent: boolean;
}

/** Every setting, checked. */
export interface Config {
  readonly knowledgeFolder: string;
  readonly dataFolder: string;
  /** PostgreSQL instead of a file in the data folder. */
  readonly databaseUrl?: string;
  readonly logLevel: LogLevel;
  /** Absent without a token: then the terminal is the front end. */
  readonly discord?: DiscordConfig;
}

const folder = (fallback: string) => z.string().min(1).default(fallback);

const settings = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[!-~]+$/, 'it must be the bot token alone, without spaces and without “Bot ” in front')
    .optional(),
  DISCORD_API_URL: z.url({ protocol: /^https?$/, error: 'it must be an http or https address' }).optional(),
  DISCORD_MESSAGE_CONTENT: z.enum(['on', 'off'], 'it must be on or off').default('off'),
  KNOWLEDGE_DIR: folder('knowledge'),
  DATA_DIR: folder('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'it must begin with postgres://')
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `it must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

/** The names of all settings, in the order of `.env.example`. */
export const SETTING_NAMES: readonly string[] = Object.keys(settings.shape);

/** Variables by name, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The process's variables over those in the file `.env` of the working folder, if there is one. Changes nothing. */
export function readEnvironment(environment: Environment = process.env): Environment {
  const fromFile: Record<string, string> = {};
  readDotenv({ processEnv: fromFile, quiet: true });
  return { ...fromFile, ...environment };
}

/**
 * Checks the settings. An empty value counts as unset.
 * @throws UserError naming the first setting that is wrong. Values are never repeated, for one of them is a secret.
 */
export function loadConfig(environment: Environment = readEnvironment()): Config {
  const filled = SETTING_NAMES.map((name) => [name, environment[name]?.trim() || undefined]);
  const result = settings.safeParse(Object.fromEntries(filled));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new UserError(`The setting ${String(issue?.path[0])} is not usable: ${issue?.message}.`);
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, DISCORD_MESSAGE_CONTENT, KNOWLEDGE_DIR, DATA_DIR, DATABASE_URL, LOG_LEVEL } =
    result.data;
  const discord = DISCORD_TOKEN !== undefined && {
    token: DISCORD_TOKEN,
    messageContent: DISCORD_MESSAGE_CONTENT === 'on',
    ...(DISCORD_API_URL !== undefined && { apiUrl: bareApiUrl(DISCORD_API_URL) }),
  };
  return Object.freeze({
    knowledgeFolder: KNOWLEDGE_DIR,
    dataFolder: DATA_DIR,
    ...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
    logLevel: LOG_LEVEL,
    ...(discord && { discord: Object.freeze(discord) }),
  });
}

/** The client appends `/v10` itself; an address given with it means the same. */
function bareApiUrl(url: string): string {
  return url.replace(/\/+$/, '').replace(/\/v\d+$/, '');
}
