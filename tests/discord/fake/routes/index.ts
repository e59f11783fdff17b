/** All routes, and how a request finds its one. */
import { callbackRoutes } from './callbacks.js';
import { channelRoutes } from './channels.js';
import { commandRoutes } from './commands.js';
import { identityRoutes } from './identity.js';
import { messageRoutes } from './messages.js';
import type { Route } from './rest-request.js';
import { webhookRoutes } from './webhooks.js';

/** Where a route's fixed parts and parameters stand. */
interface Compiled {
  readonly route: Route;
  readonly parts: readonly string[];
}

const compiled = compile([
  ...callbackRoutes,
  ...webhookRoutes,
  ...messageRoutes,
  ...channelRoutes,
  ...identityRoutes,
  ...commandRoutes,
]);

/** The route for a request and the parameters in its path; undefined if Discord has no such route (or the fake lacks it). */
export function findRoute(
  method: string,
  path: string,
): { route: Route; params: ReadonlyMap<string, string> } | undefined {
  const parts = path.split('/').slice(1);
  const candidates = compiled.get(`${method} ${parts.length}`) ?? [];
  const found = candidates.find((candidate) =>
    candidate.parts.every((part, index) => part.startsWith(':') || part === parts[index]),
  );
  if (!found) return undefined;
  const params = new Map<string, string>();
  for (const [index, part] of found.parts.entries()) {
    if (part.startsWith(':')) params.set(part.slice(1), decodeURIComponent(parts[index] ?? ''));
  }
  return { route: found.route, params };
}

/** Routes by method and length; among equals, those with fixed parts come before those with parameters. */
function compile(routes: readonly Route[]): ReadonlyMap<string, readonly Compiled[]> {
  const byShape = new Map<string, Compiled[]>();
  const generality = ({ path }: Route) => path.split(':').length;
  for (const route of routes.toSorted((a, b) => generality(a) - generality(b))) {
    const parts = route.path.split('/').slice(1);
    const shape = `${route.method} ${parts.length}`;
    byShape.set(shape, [...(byShape.get(shape) ?? []), { route, parts }]);
  }
  return byShape;
}
