import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a stand-in answers: a head and a body; a body that ends before its end; nothing; or only later. */
export type Answer =
  | readonly [status: number, body?: string, headers?: Readonly<Record<string, string>>]
  | 'cut off'
  | 'hangs up'
  | 'hangs';

/** A stand-in for the archive, or for pages, on this machine. */
export interface StandIn {
  /** Scheme, host and port, without a slash at the end. */
  base: string;
  /** What was asked for, in order, and by whom. */
  paths: string[];
  agents: Set<string>;
  close: () => void;
}

/** Starts a stand-in that answers each path as it is told to. */
export async function startStandIn(
  answer: (path: string, request: IncomingMessage) => Answer,
): Promise<StandIn> {
  const paths: string[] = [];
  const agents = new Set<string>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    paths.push(path);
    agents.add(request.headers['user-agent'] ?? '');
    const given = answer(path, request);
    if (given === 'hangs') return;
    if (given === 'hangs up') {
      request.socket.destroy();
    } else if (given === 'cut off') {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"archived_snapshots":', () => request.socket.destroy());
    } else {
      const [status, body = '', headers] = given;
      response.writeHead(status, headers).end(body);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    base: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    paths,
    agents,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The address of a copy of a page, made at noon of a day. */
export const copyAt = (day: string, page: string): string =>
  `https://web.archive.org/web/${day.replaceAll('-', '')}120000/${page}`;

/** What the archive answers where it keeps a copy, of whatever the page answered then. */
export const kept = (url: string, status = '200'): Answer => [
  200,
  JSON.stringify({ archived_snapshots: { closest: { available: true, status, url } } }),
];

/** What it answers where it keeps none. */
export const KEPT_NONE: Answer = [200, '{"archived_snapshots":{}}'];

/** What a stand-in for both answers: for the page itself, for a copy that is kept, for one that is asked for. */
export interface Answers {
  page?: Answer;
  kept?: Answer;
  save?: Answer;
  status?: Answer;
}

/** A stand-in for the archive, and below `/pages/` for pages; unless told the page is there, and no copy. */
export const answering =
  ({ page = [200], kept: copy = KEPT_NONE, save = [520], status = [404] }: Answers) =>
  (path: string): Answer =>
    path.startsWith('/pages/')
      ? page
      : path.startsWith('/wayback/')
        ? copy
        : path.startsWith('/save/status/')
          ? status
          : save;
