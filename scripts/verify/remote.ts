import { z } from 'zod';
import {
  type Differences,
  type Hashes,
  readChecksums,
  sha256,
  SUMS_FILE,
} from '../../src/publish/checksums.ts';
import { FOR_HOSTS } from '../hosting/read-hosting.ts';
import { CannotRun } from '../select-files.ts';

/** How many files are asked for at once, and how long an answer may take, in milliseconds. */
const AT_ONCE = 8;
const PATIENCE = 60_000;

/** The list of a site, longer than any: 20,000 files have 3 MB. */
const LONGEST_LIST = 50_000_000;

/** The address of a file of a site: that of its folder, for a page. */
const addressOf = (home: string, path: string): string =>
  home +
  path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');

/** Asks for an address; once more where a host closed an idle connection just as it was used again. */
async function ask(address: string): Promise<Response> {
  const once = () => fetch(address, { signal: AbortSignal.timeout(PATIENCE), cache: 'no-store' });
  return await once().catch(once);
}

/** The hashes that a published site lists. Throws `CannotRun` where it cannot be asked or lists none. */
export async function listOf(home: string): Promise<Hashes> {
  const address = home + SUMS_FILE;
  const text = await ask(address).then(
    (answer) => (answer.ok ? answer.text() : ''),
    (error: unknown) => {
      const { cause } = error as Error;
      const why = cause instanceof Error ? cause.message : (error as Error).message;
      throw new CannotRun(`${address} does not answer: ${why}.`);
    },
  );
  const listed = text.length > LONGEST_LIST ? undefined : readChecksums(text);
  if (listed) return listed;
  throw new CannotRun(`There is no list of hashes at ${address}: no site of this build is there.`);
}

/** What is answered at an address: its hash, and the address that it stands at in the end. */
interface Answer {
  hash: string;
  at: string;
}

/** What is answered at an address; nothing for what is not there. */
async function answerAt(address: string): Promise<Answer | undefined> {
  try {
    const answer = await ask(address);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return answer.ok ? { hash: sha256(bytes), at: answer.url } : undefined;
  } catch {
    return undefined;
  }
}

const oldIds = z.object({
  old_ids: z.array(z.object({ old_id: z.string(), id: z.string() })),
});

/** The ids that entries had before, with those of today, as the site tells them; none where it does not. */
async function movedIn(home: string): Promise<ReadonlyMap<string, string>> {
  try {
    const told = oldIds.parse(await (await ask(`${home}api/v1/old-ids.json`)).json());
    return new Map(told.old_ids.map(({ old_id, id }) => [old_id, id]));
  } catch {
    return new Map();
  }
}

/** Whether a host serves a file at its address: not what it keeps to itself, nor the compressed form of another. */
export const isServed = (path: string): boolean =>
  !FOR_HOSTS.includes(path) && !/\.(?:br|gz)$/.test(path);

/**
 * How a published site differs from a list of hashes. What a host keeps to itself is not asked for, and
 * nobody can ask what else is there.
 */
export async function compareSite(home: string, listed: Hashes): Promise<Differences> {
  const found: Differences = { different: [], missing: [], extra: [] };
  const moved = await movedIn(home);
  /** A host that leads on from where an entry stood before gives the page of today. */
  const isOfToday = (path: string, { hash, at }: Answer): boolean => {
    const today = path
      .split('/')
      .map((part) => moved.get(part) ?? part)
      .join('/');
    return today !== path && at === addressOf(home, today) && hash === listed.get(today);
  };
  const left = [...listed].filter(([path]) => isServed(path)).sort(([a], [b]) => (a < b ? 1 : -1));
  const worker = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const [path, hash] = next;
      const now = await answerAt(addressOf(home, path));
      if (now === undefined) found.missing.push(path);
      else if (now.hash !== hash && !isOfToday(path, now)) found.different.push(path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { different: found.different.sort(), missing: found.missing.sort(), extra: [] };
}
