import { createServer, request as httpRequest } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { closeServer, listen } from './serve.ts';

export type RecordingProxy = {
  /** `127.0.0.1:port` */
  readonly address: string;
  /** `host:port` of everything that the browser has asked for, as often as it did. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
};

/**
 * Everything that a whole browser sends goes through it and is written down: pages, workers,
 * background pages and the browser itself. Only what is on this machine is passed on, and https to
 * the hosts that `tunnels` gives a port of this machine.
 */
export async function recordingProxy(
  tunnels: ReadonlyMap<string, number> = new Map(),
): Promise<RecordingProxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://none');
    hosts.push(url.host);
    if (url.hostname !== '127.0.0.1') return void response.writeHead(502).end();
    const { method, headers } = request;
    const onward = httpRequest(url, { method: method ?? 'GET', headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    hosts.push(request.url ?? '');
    const port = tunnels.get((request.url ?? '').replace(/:443$/, ''));
    if (port === undefined) return void socket.end('HTTP/1.1 502 Refused\r\n\r\n');
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    return undefined;
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return { address: `127.0.0.1:${port}`, hosts, close: () => closeServer(server) };
}
