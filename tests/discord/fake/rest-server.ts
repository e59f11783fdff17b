/** The REST API over HTTP: reads a request, lets faults strike, asks the route, answers. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkRequest } from './checks/check-request.js';
import type { Fault, FaultAnswer, Faults } from './faults.js';
import { ApiError } from './routes/api-error.js';
import { findRoute } from './routes/index.js';
import { checkBody, type RestRequest, type Route } from './routes/rest-request.js';
import type { StoredFile } from './state/stored.js';
import type { World } from './state/world.js';

/** Discord keeps an idle connection for minutes; Node's five seconds would close one just as the bot uses it again. */
const KEEP_ALIVE_MS = 300_000;

/** Makes the HTTP server of a fake Discord; it does not listen yet. */
export function createRestServer(world: World, faults: Faults): Server {
  const server = createServer((request, response) => {
    serve(world, faults, request, response).catch((error: unknown) => {
      // A bug in the fake: shown in the transcript, so that a test that fails of it tells why.
      world.transcript.add(`! the fake itself failed: ${error instanceof Error ? error.stack : String(error)}`);
      if (!response.headersSent) send(response, { status: 500, body: { message: 'bug in the fake', code: 0 } });
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return server;
}

async function serve(world: World, faults: Faults, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = incoming.method ?? 'GET';
  const url = new URL(incoming.url ?? '/', world.origin);
  if (url.pathname.startsWith('/attachments/')) return sendFile(world, url, response);
  const path = url.pathname.replace(/^\/api(\/v\d+)?/, '').replaceAll('%40', '@');
  const raw = await readBody(incoming);
  const arrivedAt = performance.now();
  const fault = faults.take(method, path);
  if (fault?.delayMs) await sleep(fault.delayMs);
  if (fault && !fault.afterDoing && strike(world, `${method} ${path}`, fault, incoming, response)) return;

  const { body, files } = await parseBody(incoming, raw);
  const found = findRoute(method, path);
  const request: RestRequest = {
    method,
    path,
    query: url.searchParams,
    body,
    files,
    arrivedAt,
    param(name) {
      const value = found?.params.get(name);
      if (value === undefined) throw new Error(`${found?.route.path} has no parameter ${name}`);
      return value;
    },
  };
  const answer = answerTo(world, request, found?.route, incoming.headers.authorization);
  world.metrics.count(`${method} ${found?.route.path ?? path}`);
  log(world, request, answer.status);
  if (fault?.afterDoing) world.lostAnswers.add(path);
  if (fault?.afterDoing && strike(world, `${method} ${path}`, fault, incoming, response)) return;
  send(response, answer);
}

/** Lets a fault strike; true if the request is done with. */
function strike(
  world: World,
  title: string,
  { answer, connection }: Fault,
  incoming: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (!answer && !connection) return false;
  world.happened(`(fault: ${title} ${answer ? `is answered ${answer.status}` : `ends: ${connection}`})`);
  if (answer) send(response, answer);
  else if (connection === 'closed') incoming.socket.destroy();
  else if (connection === 'reset') incoming.socket.resetAndDestroy();
  return true;
}

function answerTo(
  world: World,
  request: RestRequest,
  route: Route | undefined,
  authorization: string | undefined,
): FaultAnswer {
  if (!route?.open && authorization !== `Bot ${world.token}`) {
    return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
  }
  if (!route) {
    const problem = 'the fake Discord has no such route';
    world.violate(`${request.method} ${request.path}`, [{ at: '', problem }], request.body);
    return { status: 404, body: { message: '404: Not Found', code: 0 } };
  }
  try {
    checkBody(world, request, () => checkRequest(request.method, request.path, request.query));
    const body = route.handle(world, request);
    return { status: body === undefined ? 204 : 200, body };
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: error.body };
    throw error;
  }
}

function log(world: World, { method, path, body }: RestRequest, status: number): void {
  const { keep } = world.settings;
  world.requests.push({ method, path, body, status });
  if (world.requests.length > keep * 2) world.requests.splice(0, keep);
  if (status >= 400) world.metrics.count(`refused ${method} ${status}`);
  if (status >= 400) world.happened(`! ${method} ${path} was answered ${status}`);
  else world.waits.changed();
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function parseBody(incoming: IncomingMessage, raw: Buffer): Promise<{ body: unknown; files: StoredFile[] }> {
  const type = incoming.headers['content-type'] ?? '';
  if (raw.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(raw.toString()), files: [] };
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  const files: StoredFile[] = [];
  let body: unknown = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      if (name === 'payload_json') body = JSON.parse(value);
    } else {
      const bytes = Buffer.from(await value.arrayBuffer());
      files.push({ name: value.name, contentType: value.type || undefined, bytes });
    }
  }
  return { body, files };
}

function sendFile(world: World, url: URL, response: ServerResponse): void {
  const file = world.uploads.get(url.pathname.split('/')[2] ?? '');
  response.writeHead(file ? 200 : 404, { 'content-type': file?.contentType ?? 'application/octet-stream' });
  response.end(file?.bytes);
}

function send(response: ServerResponse, { status, headers = {}, body }: FaultAnswer): void {
  if (status === 204) {
    response.writeHead(204, headers).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
