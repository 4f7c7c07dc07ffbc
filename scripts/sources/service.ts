import { setTimeout as wait } from 'node:timers/promises';
import { pageKey } from '../../src/rules/page-address.ts';

/** How the Internet Archive is asked: tests set their own addresses and pauses. */
export interface Service {
  /** Where the availability and the save interface stand, without a slash at the end. */
  available: string;
  save: string;
  agent: string;
  /** `access:secret` of an account there, where there is one; it may ask more often. */
  keys: string | undefined;
  /** Milliseconds between two requests; four times as many before a copy is asked for. */
  pause: number;
  signal: AbortSignal;
}

/** The service is busy or does not answer: no page can be asked for now. */
export class ServiceDown extends Error {
  readonly reason: 'busy' | 'silent';
  constructor(reason: 'busy' | 'silent') {
    super(`the archive is ${reason}`);
    this.reason = reason;
  }
}

/** An answer that cannot be what the service meant to say: cut off, too long, no JSON; or none for one page. */
export class Unreadable extends Error {}

/** What came of asking for a copy: its address, its number in the archive's queue, or nothing. */
export type Asked =
  { type: 'made'; copy: string } | { type: 'queued'; job: string } | { type: 'none' };

const MOST_BYTES = 500_000;
const MOST_WAIT = 300_000;
const PATIENCE = 120_000;
const TRIES = 3;
const LOOKS_AT_JOB = 4;

/** A copy's address as the record may hold it: of the archive, by https, of that page; else undefined. */
export function copyOf(page: string, given: unknown): string | undefined {
  if (typeof given !== 'string' || given.length > 2000) return undefined;
  const secure = given
    .replace(/^http:/, 'https:')
    .replace(/^\/web\//, 'https://web.archive.org/web/');
  const match = /^https:\/\/web\.archive\.org\/web\/\d{14}\/(https?:\/\/[\x21-\x7e]+)$/.exec(
    secure,
  );
  return match?.[1] !== undefined && pageKey(match[1]) === pageKey(page) ? secure : undefined;
}

/** The day on which a copy was made. */
export function dayOfCopy(copy: string): string {
  const [, year, month, day] = /\/web\/(\d{4})(\d\d)(\d\d)/.exec(copy) ?? [];
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
}

async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const part = await reader?.read();
      if (part?.value === undefined) return text;
      text += decoder.decode(part.value, { stream: true });
      if (text.length > MOST_BYTES) break;
    }
    await reader?.cancel();
  } catch {
    throw new Unreadable('the answer is cut off');
  }
  throw new Unreadable('the answer is too long');
}

/** How long the service asks to be left alone, in milliseconds; undefined where it does not say. */
function waitAsked({ headers }: Response): number | undefined {
  const after = headers.get('retry-after');
  if (after === null) return undefined;
  const seconds = /^\d+$/.test(after) ? Number(after) : Number.NaN;
  const sent = Date.parse(headers.get('date') ?? '');
  const time = Number.isNaN(seconds) ? Date.parse(after) - sent : seconds * 1000;
  return Number.isNaN(time) ? undefined : Math.max(0, time);
}

/**
 * One request, after a pause; asked again, as late as the service says, where it is busy, and not at all
 * where that is too late for one run. Follows no redirect. Throws `ServiceDown`,
 * and `Unreadable` where a copy was asked for and nothing came.
 */
async function ask(service: Service, address: string, init: RequestInit = {}): Promise<Response> {
  const { signal, pause } = service;
  for (let tried = 1; ; tried++) {
    await wait(pause, undefined, { signal });
    let response: Response | undefined;
    try {
      response = await fetch(address, {
        ...init,
        redirect: 'manual',
        headers: { 'User-Agent': service.agent, ...init.headers },
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      });
    } catch {
      signal.throwIfAborted();
      // A copy can take too long to make: that tells of the page, not of the service.
      if (init.method === 'POST' || address.startsWith(`${service.save}/http`))
        throw new Unreadable('there is no answer');
    }
    if (response && response.status !== 429 && response.status !== 503) return response;
    await response?.body?.cancel();
    const later = (response && waitAsked(response)) ?? pause * 2 ** (tried + 1);
    if (tried === TRIES || later > MOST_WAIT) throw new ServiceDown(response ? 'busy' : 'silent');
    await wait(later, undefined, { signal });
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    /* Told below. */
  }
  throw new Unreadable('the answer is no JSON');
}

/** The copy of a page that is nearest to a date; undefined where none is kept. Throws as `ask`, and `Unreadable`. */
export async function keptCopy(
  service: Service,
  page: string,
  near: string | undefined,
): Promise<string | undefined> {
  const query = new URLSearchParams({ url: page });
  if (near !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(near))
    query.set('timestamp', near.replaceAll('-', ''));
  const response = await ask(service, `${service.available}?${query.toString()}`);
  const text = await textOf(response);
  if (response.status !== 200) throw new Unreadable(`the answer is ${String(response.status)}`);
  const { archived_snapshots: found } = parsed(text) as {
    archived_snapshots?: { closest?: { available?: unknown; status?: unknown; url?: unknown } };
  };
  const closest = found?.closest;
  const isWhole = closest?.available === true && closest.status === '200';
  return isWhole ? copyOf(page, closest.url) : undefined;
}

const JOB = /^[\w.-]{1,100}$/;
const authorisation = ({ keys }: Service): Record<string, string> =>
  keys === undefined ? {} : { Authorization: `LOW ${keys}` };

/** What has become of a copy that the archive was making. Throws as `keptCopy`. */
export async function jobState(service: Service, page: string, job: string): Promise<Asked> {
  for (let look = 1; ; look++) {
    const response = await ask(service, `${service.save}/status/${job}`, {
      headers: { Accept: 'application/json', ...authorisation(service) },
    });
    const text = await textOf(response);
    if (response.status === 404) return { type: 'none' };
    const { status, timestamp, original_url: original } = parsed(text);
    if (status === 'success') {
      const copy = copyOf(
        page,
        `https://web.archive.org/web/${String(timestamp)}/${String(original)}`,
      );
      return copy === undefined ? { type: 'none' } : { type: 'made', copy };
    }
    if (status !== 'pending') return { type: 'none' };
    if (look === LOOKS_AT_JOB) return { type: 'queued', job };
  }
}

/** The number of a copy in the queue, by an answer for programs, or by the page that is sent without keys. */
function jobIn(text: string): string | undefined {
  const [, watched] = /spn\.watchJob\("([^"]+)"/.exec(text) ?? [];
  const job = watched ?? (text.startsWith('{') ? parsed(text)['job_id'] : undefined);
  return typeof job === 'string' && JOB.test(job) ? job : undefined;
}

/** Asks for a copy to be made: with keys by the interface for programs, else as a reader would. Throws as `keptCopy`. */
export async function askForCopy(service: Service, page: string): Promise<Asked> {
  await wait(service.pause * 3, undefined, { signal: service.signal });
  const response =
    service.keys === undefined
      ? await ask(service, `${service.save}/${page}`)
      : await ask(service, service.save, {
          method: 'POST',
          headers: { Accept: 'application/json', ...authorisation(service) },
          body: new URLSearchParams({ url: page, skip_first_archive: '1' }),
        });
  const { status, headers } = response;
  const copy =
    copyOf(page, headers.get('location')) ?? copyOf(page, headers.get('content-location'));
  if (copy !== undefined) {
    await response.body?.cancel();
    return { type: 'made', copy };
  }
  const text = await textOf(response);
  const job = status === 200 ? jobIn(text) : undefined;
  return job === undefined ? { type: 'none' } : { type: 'queued', job };
}
