/** The routes with which a bot registers its application commands. */
import { type CommandBody, checkCommand, checkCommands } from '../checks/check-commands.js';
import type { StoredCommand } from '../state/command-registry.js';
import type { World } from '../state/world.js';
import { guildOf } from './access.js';
import { ApiError, unknown } from './api-error.js';
import { checkBody, type RestRequest, type Route } from './rest-request.js';

const handlers = [
  { method: 'GET', path: 'commands', handle: (world: World, request: RestRequest) => listOf(world, request) },
  { method: 'PUT', path: 'commands', handle: replaceAll },
  { method: 'POST', path: 'commands', handle: addOne },
  { method: 'GET', path: 'commands/:command', handle: commandOf },
  { method: 'PATCH', path: 'commands/:command', handle: changeOne },
  { method: 'DELETE', path: 'commands/:command', handle: removeOne },
] as const;

/** Global commands, and the same for those of one guild. */
export const commandRoutes: readonly Route[] = [
  ...handlers.map((route) => ({ ...route, path: `/applications/:application/${route.path}` })),
  ...handlers.map((route) => ({ ...route, path: `/applications/:application/guilds/:guild/${route.path}` })),
  { method: 'GET', path: '/applications/:application/guilds/:guild/commands/permissions', handle: () => [] },
];

function scopeOf(world: World, request: RestRequest): string | undefined {
  if (request.param('application') !== world.bot.id) {
    throw new ApiError(403, 20012, 'You are not authorized to perform this action on this application');
  }
  return request.path.includes('/guilds/') ? guildOf(world, request).id : undefined;
}

function listOf(world: World, request: RestRequest): readonly StoredCommand[] {
  return world.commands.list(scopeOf(world, request));
}

function commandOf(world: World, request: RestRequest): StoredCommand {
  const command = listOf(world, request).find(({ id }) => id === request.param('command'));
  if (!command) throw unknown('application command');
  return command;
}

function replaceAll(world: World, request: RestRequest): readonly StoredCommand[] {
  const bodies = request.body as CommandBody[];
  checkBody(world, request, () => checkCommands(bodies));
  return store(world, request, bodies);
}

function addOne(world: World, request: RestRequest): StoredCommand | undefined {
  const body = request.body as CommandBody;
  checkBody(world, request, () => checkCommand(body));
  const others = listOf(world, request).filter(({ name, type }) => name !== body.name || type !== (body.type ?? 1));
  return store(world, request, [...others, body]).at(-1);
}

function changeOne(world: World, request: RestRequest): StoredCommand | undefined {
  const before = commandOf(world, request);
  const after = { ...before, ...(request.body as Partial<CommandBody>) };
  checkBody(world, request, () => checkCommand(after));
  store(
    world,
    request,
    listOf(world, request).map((command) => (command === before ? after : command)),
  );
  return listOf(world, request).find(({ name, type }) => name === after.name && type === before.type);
}

function removeOne(world: World, request: RestRequest): void {
  const gone = commandOf(world, request);
  store(
    world,
    request,
    listOf(world, request).filter((command) => command !== gone),
  );
}

function store(world: World, request: RestRequest, bodies: readonly CommandBody[]): readonly StoredCommand[] {
  const owner = { applicationId: world.bot.id, nextId: world.nextId };
  const stored = world.commands.replace(scopeOf(world, request), bodies, owner);
  world.happened(`(commands registered: ${stored.map(({ name }) => name).join(', ') || 'none'})`);
  return stored;
}
