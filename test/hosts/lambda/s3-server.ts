import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that keeps objects as S3 does, for the SDK: read and write, no listing. */
export interface S3Server {
  readonly url: string;
  /** Objects by `bucket/key`. */
  readonly objects: Map<string, Buffer>;
  /** How often each object was asked for. */
  readonly reads: Map<string, number>;
  close(): void;
}

/** `failure` gives the status and code of an error for a read, by `bucket/key` and how often it was read before. */
export async function s3Server(
  failure: (path: string, before: number) => readonly [number, string] | undefined = () => undefined,
): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const reads = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').slice(1).split('?')[0]!);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'PUT') {
        objects.set(path, Buffer.concat(chunks));
        response.writeHead(200, { ETag: '"1"' }).end();
        return;
      }
      const before = reads.get(path) ?? 0;
      reads.set(path, before + 1);
      const object = objects.get(path);
      const [status, code] = failure(path, before) ?? (object === undefined ? ([404, 'NoSuchKey'] as const) : []);
      if (status === undefined) response.writeHead(200, { 'Content-Length': object!.length }).end(object);
      else
        response
          .writeHead(status, { 'Content-Type': 'application/xml' })
          .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>as told</Message></Error>`);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    objects,
    reads,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
