/** The routes that tell a bot who it is and where it is. */
import { describeApplication } from '../gateway/describe-application.js';
import { describeGuild, describeMember, describeRole, describeUser } from '../state/describe.js';
import { leaveGuild } from '../state/membership.js';
import type { StoredMember } from '../state/stored.js';
import type { World } from '../state/world.js';
import type { Json } from '../wire.js';
import { guildOf } from './access.js';
import { unknown } from './api-error.js';
import type { RestRequest, Route } from './rest-request.js';

/** The gateway's address, the bot, its application, its guilds and their members. */
export const identityRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', open: true, handle: (world) => ({ url: gatewayUrl(world) }) },
  { method: 'GET', path: '/gateway/bot', handle: (world) => describeGateway(world) },
  { method: 'GET', path: '/users/@me', handle: (world) => describeUser(world.bot) },
  { method: 'PATCH', path: '/users/@me', handle: (world) => describeUser(world.bot) },
  { method: 'GET', path: '/users/@me/guilds', handle: (world) => ownGuilds(world).map(describeGuild) },
  {
    method: 'DELETE',
    path: '/users/@me/guilds/:guild',
    handle: (world, request) => leaveGuild(world, guildOf(world, request)),
  },
  { method: 'GET', path: '/users/:user', handle: getUser },
  { method: 'GET', path: '/applications/@me', handle: (world) => describeApplication(world) },
  { method: 'PATCH', path: '/applications/@me', handle: (world) => describeApplication(world) },
  { method: 'GET', path: '/oauth2/applications/@me', handle: (world) => describeApplication(world) },
  { method: 'GET', path: '/guilds/:guild', handle: (world, request) => describeGuild(guildOf(world, request)) },
  { method: 'GET', path: '/guilds/:guild/roles', handle: (world, request) => listRoles(world, request) },
  { method: 'GET', path: '/guilds/:guild/members', handle: listMembers },
  { method: 'GET', path: '/guilds/:guild/members/:user', handle: getMember },
];

function gatewayUrl(world: World): string {
  return world.origin.replace('http', 'ws');
}

function describeGateway(world: World): Json {
  return {
    url: gatewayUrl(world),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
  };
}

function ownGuilds(world: World) {
  return [...world.guilds.values()].filter((guild) => guild.members.has(world.bot.id));
}

function getUser(world: World, request: RestRequest): object {
  const user = world.users.get(request.param('user'));
  if (!user) throw unknown('User');
  return describeUser(user);
}

function listRoles(world: World, request: RestRequest): Json[] {
  return [...guildOf(world, request).roles.values()].map(describeRole);
}

function listMembers(world: World, request: RestRequest): Json[] {
  return [...guildOf(world, request).members.values()].map(withUser);
}

function getMember(world: World, request: RestRequest): Json {
  const member = guildOf(world, request).members.get(request.param('user'));
  if (!member) throw unknown('Member');
  return withUser(member);
}

function withUser(member: StoredMember): Json {
  return { ...describeMember(member), user: describeUser(member.user) };
}
