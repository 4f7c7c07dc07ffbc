/** How the Internet Archive is asked: tests set their own addresses and pauses. */
export interface Service {
  /** Where the availability and the save interface stand, without a slash at the end. */
  available: string;
  save: string;
  agent: string;
  /** Milliseconds between two requests. */
  pause: number;
}

const MOST_BYTES = 100_000;
const MOST_WAIT = 300_000;
const TRIES = 3;

const bare = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '');

/** A copy's address as the record may hold it: of the archive alone, by https, of that page; else undefined. */
export function copyOf(page: string, given: unknown): string | undefined {
  if (typeof given !== 'string' || given.length > 2000) return undefined;
  const secure = given
    .replace(/^http:/, 'https:')
    .replace(/^\/web\//, 'https://web.archive.org/web/');
  const match = /^https:\/\/web\.archive\.org\/web\/\d{14}\/([\x21-\x7e]+)$/.exec(secure);
  return match?.[1] !== undefined && bare(match[1]) === bare(page) ? secure : undefined;
}

const sleep = (time: number) => new Promise((done) => setTimeout(done, time));

async function textOf(response: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  if (!response.body) return text;
  for await (const part of response.body) {
    text += decoder.decode(part, { stream: true });
    if (text.length > MOST_BYTES) throw new Error('the answer is too long');
  }
  return text;
}

/** One request, after a pause; asked again, as late as the service says, where it is busy. Follows no redirect. */
async function ask(service: Service, address: string): Promise<Response> {
  for (let tried = 1; ; tried++) {
    await sleep(service.pause);
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { 'User-Agent': service.agent },
      signal: AbortSignal.timeout(120_000),
    });
    if (response.status !== 429 && response.status < 500) return response;
    await response.body?.cancel();
    if (tried === TRIES) throw new Error(`the service answers ${String(response.status)}`);
    const after = Number(response.headers.get('retry-after') ?? Number.NaN) * 1000;
    await sleep(Math.min(Number.isNaN(after) ? service.pause * 4 : after, MOST_WAIT));
  }
}

function closest(text: string): unknown {
  const answer = JSON.parse(text) as {
    archived_snapshots?: { closest?: { available?: unknown; status?: unknown; url?: unknown } };
  } | null;
  const found = answer?.archived_snapshots?.closest;
  return found?.available === true && found.status === '200' ? found.url : undefined;
}

/** A copy of a page, kept already or made now; undefined where there is none. Throws where the service fails. */
export async function findCopy(service: Service, page: string): Promise<string | undefined> {
  const kept = await ask(service, `${service.available}?url=${encodeURIComponent(page)}`);
  const copy = copyOf(page, closest(await textOf(kept)));
  if (copy !== undefined) return copy;
  const { headers, body } = await ask(service, `${service.save}/${page}`);
  await body?.cancel();
  return copyOf(page, headers.get('location')) ?? copyOf(page, headers.get('content-location'));
}
