import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { RootContent } from 'mdast';
import { writeMarkdown } from '../../src/markdown/write.ts';
import { setPublication } from '../../src/integrations/publication.ts';
import { fileCache } from '../../src/publish/cache.ts';
import { sha256 } from '../../src/publish/checksums.ts';
import type { Piece } from '../../src/publish/file.ts';
import { joined } from '../../src/publish/joined.ts';
import { pageErrorIn } from '../../src/publish/page-error.ts';
import { pageFlaw } from '../../src/publish/page-flaw.ts';
import { pageFile } from '../../src/publish/verify.ts';
import type { PageOutput } from '../../src/publish/registry.ts';
import { CACHE } from '../settings.ts';
import { PARTS, type Rendering } from './bundle.ts';
import type {
  FileJob,
  PageJob,
  RenderedPage,
  RendererData,
  RendererMessage,
  RendererStart,
} from './jobs.ts';

/*
 * A thread that renders pages: Astro's app from the kept bundle, which asks for the pages as it does in
 * a build of its own.
 */

/** The part of Astro's app that renders; its own build calls the same. */
interface App {
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: unknown }) => Promise<Response>;
}

interface Entry {
  app: App;
  manifest: { routes: readonly { routeData: { route: string } }[] };
}

const { bundle } = workerData as RendererStart;
const port = parentPort;
if (!port) throw new Error('pages are rendered in a thread');

/** The page that is being rendered. */
let job: PageJob | undefined;

const ofJob = <K extends keyof PageJob>(key: K): PageJob[K] => {
  if (!job) throw new Error('no page is being rendered');
  return job[key];
};

/** A page of the site as its template sees it: only the one that is being rendered is whole. */
const pageAt = (path: string) => ({
  path,
  get lang() {
    return ofJob('lang');
  },
  get template() {
    return ofJob('template');
  },
  view: () => JSON.parse(ofJob('view')) as unknown,
});

async function openApp(): Promise<Entry> {
  const text = readFileSync(join(bundle, PARTS.rendering), 'utf8');
  const { entry, styles } = JSON.parse(text) as Rendering;
  const module = pathToFileURL(join(bundle, PARTS.server, entry)).href;
  const opened = (await import(module)) as Entry;
  opened.app.setInternals({
    pagesByKeys: new Map(styles.map(([key, own]) => [key, { styles: [...own] }])),
  });
  opened.app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true } } },
  });
  return opened;
}

const { app, manifest } = await openApp();
const routeOf = (route: string): unknown =>
  manifest.routes.find(({ routeData }) => routeData.route === route)?.routeData;
const [anyPage, notFound] = [routeOf('/[...path]'), routeOf('/404')];

/** Writes a file of the new site. A build that is broken off ends its threads before it removes the folder. */
function put(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** How a file that is no page is written into the new site’s folder, from JSON. */
const WRITERS: Record<
  FileJob['writer'],
  (view: string, to: string) => string | Uint8Array | Promise<Uint8Array>
> = {
  markdown: (view) => writeMarkdown(JSON.parse(view) as RootContent[]),
  joined: (view, to) => joined(JSON.parse(view) as Piece[], (path) => readFileSync(join(to, path))),
  card: async (view) => {
    // Few builds draw one.
    const { cardOf } = await import('../../src/publish/cards/card.ts');
    return cardOf(view, fileCache(CACHE));
  },
};

/** Writes a file that is no page. */
async function write({ path, writer, view }: FileJob, { to }: RendererData): Promise<RenderedPage> {
  try {
    const content = await WRITERS[writer](view, to);
    put(join(to, path), content);
    return { path, hash: sha256(content) };
  } catch (error) {
    return { path, error };
  }
}

async function render(path: string, data: RendererData): Promise<RenderedPage> {
  const url = new URL(`${data.base}${path.replace(/\.html$/, '/')}`, data.origin);
  const routeData = path === '404.html' ? notFound : anyPage;
  try {
    const response = await app.render(new Request(url), { routeData });
    // Bytes are what is hashed and written: as a text they would be encoded for each.
    const bytes = Buffer.from(await response.arrayBuffer());
    const html = bytes.toString();
    const flaw = pageFlaw(html, { base: data.base, path, targets: data.targets });
    if (flaw !== undefined) return { path, flaw };
    put(join(data.to, pageFile(path)), bytes);
    return { path, hash: sha256(bytes) };
  } catch (error) {
    return { path, error: pageErrorIn(error)?.cause ?? error };
  }
}

/** What all pages share, from the first message on. */
let shared: RendererData | undefined;

function share(data: RendererData): void {
  shared = data;
  setPublication({
    pages: data.paths.map(pageAt) as unknown as readonly PageOutput[],
    file: () => undefined,
    nav: data.nav,
  });
}

async function renderAll(jobs: readonly (PageJob | FileJob)[]): Promise<void> {
  const rendered: RenderedPage[] = [];
  for (const one of jobs) {
    if (!shared) throw new Error('nobody has said where pages go');
    if ('writer' in one) {
      rendered.push(await write(one, shared));
      continue;
    }
    job = one;
    rendered.push(await render(one.path, shared));
  }
  port?.postMessage(rendered);
}

/** The batches, one after another: only one page is being rendered at a time. */
let queue = Promise.resolve();
port.on('message', (message: RendererMessage) => {
  if ('data' in message) share(message.data);
  else queue = queue.then(() => renderAll(message.jobs));
});
