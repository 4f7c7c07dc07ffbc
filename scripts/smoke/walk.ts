import { FILES } from '../../src/publish/registry.ts';
import {
  FOR_EVER,
  type Header,
  headersOf,
  hostingRules,
  REVALIDATE,
} from '../../src/publish/hosting/rules.ts';
import { apiOldIds } from '../../src/schema/api/old-ids.ts';
import { ESSENTIAL } from './addresses.ts';

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;

/** What is wrong at an address: `header` where only a header is, which some hosts cannot be told of. */
export interface Fault {
  type: 'address' | 'header';
  address: string;
  what: string;
}

/** What came of a walk. */
export interface Walked {
  /** How many addresses were asked for. */
  asked: number;
  faults: Fault[];
  /** Where the site says that it stands, and whether it asks search engines to leave it out. */
  canonical: string | undefined;
  isUnlisted: boolean;
}

/** What is to be asked of a site, and what is looked for. */
interface Walk {
  home: string;
  base: string;
  faults: Fault[];
  asked: Set<string>;
}

const essence = (type: string): string => type.split(';')[0]?.trim().toLowerCase() ?? '';

/** Whether a header says what it is to say: a host may put it in other words of its own. */
function isHeader([name, value]: Header, given: string | null): boolean {
  if (given === null) return false;
  if (name === 'Content-Type') return essence(given) === essence(value);
  if (value === REVALIDATE) return /no-cache|max-age=0\b/.test(given);
  if (value === FOR_EVER) return /max-age=31536000/.test(given);
  return given.trim().toLowerCase() === value.toLowerCase();
}

async function ask(
  walk: Walk,
  path: string,
  init: RequestInit = {},
): Promise<Response | undefined> {
  const address = walk.home + path;
  walk.asked.add(address);
  const once = () => fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE) });
  try {
    // A host may close an idle connection just as it is used again.
    return await once().catch(once);
  } catch (error) {
    const { cause } = error as Error;
    const why = cause instanceof Error ? cause.message : (error as Error).message;
    fault(walk, 'address', path, `does not answer: ${why}`);
    return undefined;
  }
}

function fault(walk: Walk, type: Fault['type'], path: string, what: string): void {
  walk.faults.push({ type, address: walk.home + path, what });
}

/** Looks whether an answer has the headers of a path. */
function lookAtHeaders(walk: Walk, path: string, headers: Headers, file = path): void {
  const rules = hostingRules({ base: walk.base }, FILES, []);
  for (const header of headersOf(rules, file)) {
    const [name, value] = header;
    const given = headers.get(name);
    // Browsers heed it over HTTPS only.
    if (name === 'Strict-Transport-Security' && walk.home.startsWith('http:')) continue;
    if (isHeader(header, given)) continue;
    const type = name === 'Content-Type' ? 'address' : 'header';
    const is = given === null ? 'is not there' : `is “${given}”`;
    fault(walk, type, path, `${name} ${is} and should be “${value}”`);
  }
}

/** Asks for a path that is to be there; gives its text. */
async function expectFile(walk: Walk, path: string): Promise<string> {
  const answer = await ask(walk, path);
  if (!answer) return '';
  if (answer.status !== 200) {
    await answer.body?.cancel();
    fault(walk, 'address', path, `answers ${answer.status}`);
    return '';
  }
  const isPage = path === '' || path.endsWith('/');
  lookAtHeaders(walk, path, answer.headers, isPage ? `${path}index.html` : path);
  const text = await answer.text();
  if (isPage && !/<h1\b/.test(text)) fault(walk, 'address', path, 'is a page without a heading');
  return text;
}

/** What is not there is told so, by the site’s own page. */
async function expectMissing(walk: Walk): Promise<void> {
  const path = 'no/such/page/';
  const answer = await ask(walk, path);
  if (!answer) return;
  if (answer.status !== 404)
    fault(walk, 'address', path, `answers ${answer.status} and should 404`);
  if (!(await answer.text()).includes(`href="${walk.base}`))
    fault(walk, 'address', path, 'is not the site’s own page for what is missing');
}

/** A path without its slash, and an earlier address, lead to the one of today. */
async function expectRedirect(walk: Walk, from: string, to: string): Promise<void> {
  const answer = await ask(walk, from, { redirect: 'manual' });
  if (!answer) return;
  await answer.body?.cancel();
  const location = answer.headers.get('location');
  const leads = location === null ? '' : new URL(location, walk.home + from).href;
  if (![301, 302, 307, 308].includes(answer.status) || leads !== walk.home + to)
    fault(walk, 'header', from, `does not lead to ${walk.home}${to} by a redirect`);
}

/** Where the pages of entries stand, by their types. */
const ROOMS: Readonly<Record<string, string>> = {
  article: 'articles',
  place: 'cities',
  fund: 'funds',
  partner: 'partners',
  chain: 'chains',
};

/** The first earlier address that a site tells of still leads to that of today. */
async function expectEarlier(walk: Walk, document: string): Promise<void> {
  let told: unknown;
  try {
    told = JSON.parse(document);
  } catch {
    return;
  }
  const [first] = apiOldIds.safeParse(told).data?.old_ids ?? [];
  if (!first) return;
  const room = ROOMS[first.type] ?? '';
  await expectRedirect(walk, `${room}/${first.old_id}/`, `${room}/${first.id}/`);
}

/** What has not changed is not sent again. */
async function expectUnchanged(walk: Walk, path: string): Promise<void> {
  const first = await ask(walk, path);
  await first?.body?.cancel();
  const tag = first?.headers.get('etag');
  if (!first || first.status !== 200) return;
  const again = tag ? await ask(walk, path, { headers: { 'If-None-Match': tag } }) : undefined;
  await again?.body?.cancel();
  if (again?.status !== 304)
    fault(walk, 'header', path, 'is sent again where nothing has changed: no ETag, or none heeded');
}

/** The files that a page loads that are named by their content. */
const assetsOn = (html: string, base: string): string[] =>
  [...html.matchAll(/"([^"]*\/_astro\/[^"]+)"/g)]
    .flatMap(([, path = '']) => (path.startsWith(base) ? [path.slice(base.length)] : []))
    .slice(0, 3);

async function walkOn(walk: Walk, front: string): Promise<void> {
  const { home, base } = walk;
  const earlier = await expectFile(walk, 'api/v1/old-ids.json');
  const paths = [...ESSENTIAL, ...assetsOn(front, base)];
  for (const path of paths) if (!walk.asked.has(home + path)) await expectFile(walk, path);
  await expectMissing(walk);
  await expectRedirect(walk, 'data', 'data/');
  await expectEarlier(walk, earlier);
  await expectUnchanged(walk, 'data/articles.csv');
}

/** Walks the addresses that every site has, at the address of its home page, and looks at their headers. */
export async function walkSite(home: string): Promise<Walked> {
  const base = new URL(home).pathname;
  const walk: Walk = { home, base, faults: [], asked: new Set() };
  const front = await expectFile(walk, '');
  // Where there is no site one sentence says so, and nobody waits for the rest.
  if (front !== '') await walkOn(walk, front);
  return {
    asked: walk.asked.size,
    faults: walk.faults,
    canonical: /<link rel="canonical" href="([^"]*)"/.exec(front)?.[1],
    isUnlisted: /<meta name="robots" content="noindex"/.test(front),
  };
}
