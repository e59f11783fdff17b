/** A request to the REST API, read as far as every route needs it. */
import type { Problem } from '../checks/problem.js';
import type { StoredFile } from '../state/stored.js';
import type { World } from '../state/world.js';
import { ApiError } from './api-error.js';

/** What a request says. */
export interface RestRequest {
  readonly method: string;
  /** The path without `/api/v10`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The JSON body; undefined if there is none. */
  readonly body: unknown;
  readonly files: readonly StoredFile[];
  /** When the request had come in, by `performance.now()`. */
  readonly arrivedAt: number;
  /** A part of the path, by its name in the route. */
  param(name: string): string;
}

/** One route. What `handle` returns is sent as JSON; nothing is sent as 204. */
export interface Route {
  readonly method: string;
  /** As in `/channels/:channel/messages`. */
  readonly path: string;
  /** True if no bot token is needed. */
  readonly open?: boolean;
  readonly handle: (world: World, request: RestRequest) => unknown;
}

/** Notes broken rules and refuses the request as Discord does; does nothing if there are none. */
export function refuse(world: World, request: RestRequest, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  world.violate(`${request.method} ${request.path}`, problems, request.body);
  const errors = Object.fromEntries(
    problems.map(({ at, problem }) => [at || 'body', { _errors: [{ code: 'INVALID', message: problem }] }]),
  );
  throw new ApiError(400, 50035, 'Invalid Form Body', errors);
}

/** Refuses the request for what a check finds in it; does nothing where requests are not checked. */
export function checkBody(world: World, request: RestRequest, check: () => readonly Problem[]): void {
  if (world.settings.checkBodies) refuse(world, request, check());
}

/** The names of the files that came along. */
export function fileNames({ files }: RestRequest): string[] {
  return files.map(({ name }) => name);
}
