import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';
import { closeServer, listen } from './serve.ts';

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
};

export type SecureSite = {
  readonly host: string;
  /** `https://host`, which browsers reach through the recording proxy's tunnel. */
  readonly origin: string;
  /** Where it really listens, on this machine. */
  readonly port: number;
  /** Every request, in order. */
  readonly asked: readonly Asked[];
  close(): Promise<void>;
};

/** An https site of a name that only the tests know; `answer` writes what it has to say. */
export async function secureSite(
  host: string,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<SecureSite> {
  const asked: Asked[] = [];
  const server = createServer(selfSigned(host), (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    asked.push({ method, path: url, headers });
    answer(request, response);
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return { host, origin: `https://${host}`, port, asked, close: () => closeServer(server) };
}
