/** A line to a server that a test can cut, hold and mend: how a database goes away and comes back without stopping the server. */

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface BreakableLine {
  /** The server's address by way of the line. */
  readonly url: string;
  /** Ends all connections, as a server does that dies, and refuses new ones. */
  cut(): Promise<void>;
  /** Ends all connections, but takes new ones. */
  interrupt(): void;
  /** Lets nothing through any more, but leaves connections open, as a network does that loses its packets. */
  hold(): void;
  /** Does so to the connections that there are; new ones work. */
  freeze(): void;
  /** Undoes `cut` and `hold`. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

export async function openBreakableLine(address: string): Promise<BreakableLine> {
  const server = new URL(address);
  const sockets = new Set<Socket>();
  const frozen = new WeakSet<Socket>();
  let held = false;

  const listener = createServer((near) => {
    const far = connect(Number(server.port || 5432), server.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (data) => held || frozen.has(from) || to.write(data));
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.on('error', () => from.destroy());
    }
  });
  const listen = async (port: number): Promise<void> => {
    listener.listen(port, '127.0.0.1');
    await once(listener, 'listening');
  };
  const interrupt = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const cut = async (): Promise<void> => {
    if (!listener.listening) return;
    const closed = once(listener, 'close');
    listener.close();
    interrupt();
    await closed;
  };

  await listen(0);
  const { port } = listener.address() as AddressInfo;
  const url = new URL(address);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    cut,
    interrupt,
    hold: () => {
      held = true;
    },
    freeze: () => {
      for (const socket of sockets) frozen.add(socket);
    },
    mend: async () => {
      held = false;
      if (!listener.listening) await listen(port);
    },
    close: cut,
  };
}
