import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import { type IncomingMessage, request as requestPlain, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { hostOf, isPublicHost } from '../../src/rules/addresses.ts';

/** What a page answers. Only `missing` says that it is gone; `unclear` says nothing of it. */
export type PageAnswer =
  { type: 'here' } | { type: 'missing'; status: number } | { type: 'unclear'; status?: number };

/** How pages are asked. */
export interface PageReader {
  agent: string;
  /** A stand-in that is asked for `<stand-in>/<address>` instead of the pages themselves. */
  standIn: string | undefined;
}

const MOST_REDIRECTS = 5;
const PATIENCE = 30_000;

type Resolve = (
  host: string,
  options: LookupAllOptions,
  done: (error: Error | null, found: LookupAddress[]) => void,
) => void;

/** A look-up of a host's addresses that refuses a public name that leads into a private network. */
export const publicLookup =
  (resolve: Resolve): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) {
        done(error, '');
        return;
      }
      const isPrivate = found.some(
        ({ address, family }) => !isPublicHost(family === 6 ? `[${address}]` : address),
      );
      const [first] = found;
      if (isPrivate || first === undefined) done(new Error('no public address'), '');
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };

function answerOf(url: string, reader: PageReader, signal: AbortSignal): Promise<IncomingMessage> {
  const address = reader.standIn === undefined ? url : `${reader.standIn}/${url}`;
  const options: RequestOptions = {
    headers: { 'User-Agent': reader.agent, Accept: '*/*' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    ...(reader.standIn === undefined ? { lookup: publicLookup(lookup) } : {}),
  };
  const request = address.startsWith('https:') ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    request(address, options)
      .on('response', (response) => {
        // The head says all; the body is not read. A connection cut off now is of no interest.
        response.on('error', () => {});
        response.destroy();
        resolve(response);
      })
      .on('error', reject)
      .end();
  });
}

/**
 * Asks a page for itself, following redirects, though to no private host. A page that does not answer, in
 * time or at all, is unclear; throws only where the run is broken off.
 */
export async function askPage(
  url: string,
  reader: PageReader,
  signal: AbortSignal,
): Promise<PageAnswer> {
  let at = url;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    if (!/^https?:/.test(at) || !isPublicHost(hostOf(at))) return { type: 'unclear' };
    let answer: IncomingMessage;
    try {
      answer = await answerOf(at, reader, signal);
    } catch {
      signal.throwIfAborted();
      return { type: 'unclear' };
    }
    const { statusCode: status = 0, headers } = answer;
    if (status === 404 || status === 410) return { type: 'missing', status };
    if (status >= 200 && status < 300) return { type: 'here' };
    const next = headers.location === undefined ? null : URL.parse(headers.location, at);
    if (status < 300 || status >= 400 || next === null) return { type: 'unclear', status };
    at = next.href;
  }
  return { type: 'unclear' };
}
