import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  compareFolder,
  filesBelow,
  type Hashes,
  isSame,
  sha256,
} from '../../src/publish/checksums.ts';
import type { NewSite } from '../../src/publish/new-site.ts';
import { readSealed, writeSealed } from '../../src/publish/sealed.ts';
import { ROOT } from '../settings.ts';

/*
 * What Astro and Vite make of the code: what renders the pages, and what browsers load. It is the same
 * for any record, so that it is kept under a hash of the code and of the settings, and an edit of an
 * entry costs none of the seconds that bundling takes.
 */

/** How Astro names the styles of a page: plain data that it is handed back as it was. */
export type PageStyles = readonly unknown[];

/** What Astro knows of the code that renders pages, beside that code. */
export interface Rendering {
  /** The module in `server/` that holds Astro's app. */
  entry: string;
  /** By Astro's key of each of its pages, their styles. */
  styles: (readonly [string, PageStyles])[];
}

/** The parts of a bundle in its folder. */
export const PARTS = { server: 'server', client: 'client', rendering: 'rendering.json' } as const;

/** A bundle as it lies on the disk. */
export interface SiteBundle {
  folder: string;
  /** The hash of every file that goes into the site: what browsers load, and what lies in `public/`. */
  client: Hashes;
}

/** How many bundles are kept: those of a base path or two, and the one before. */
const KEPT = 3;

const indexOf = (key: string, home: string): string => join(home, `${key}.json`);

/** The hashes of the files below a folder. */
const hashesBelow = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(folder).map((path) => [path, sha256(readFileSync(join(folder, path)))]),
  );

function bundleIn(folder: string, files: Readonly<Record<string, string>>): SiteBundle {
  const prefix = `${PARTS.client}/`;
  const client = Object.entries(files).flatMap(([path, hash]): [string, string][] =>
    path.startsWith(prefix) ? [[path.slice(prefix.length), hash]] : [],
  );
  return { folder, client: new Map(client) };
}

/** The bundle that is kept under a key, where every byte of it is as it was written. Never throws. */
export function keptBundle(key: string, home: string): SiteBundle | undefined {
  const sealed = readSealed(indexOf(key, home), key);
  if (!sealed) return undefined;
  const folder = join(home, key);
  try {
    const files = JSON.parse(Buffer.from(sealed).toString()) as Record<string, string>;
    const isSound = isSame(compareFolder(folder, new Map(Object.entries(files))));
    return isSound ? bundleIn(folder, files) : undefined;
  } catch {
    return undefined;
  }
}

/** Removes all bundles but those that were made last. */
function forgetOld(home: string, key: string): void {
  const names = readdirSync(home).filter((name) => name.endsWith('.json'));
  const times = new Map(names.map((name) => [name, statSync(join(home, name)).mtimeMs]));
  names
    .filter((name) => name !== `${key}.json`)
    .sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0))
    .slice(KEPT - 1)
    .forEach((name) => {
      rmSync(join(home, name), { force: true });
      rmSync(join(home, name.slice(0, -'.json'.length)), { recursive: true, force: true });
    });
}

/**
 * Has Astro and Vite make a bundle into a folder, in a thread of its own; what they warn of is told when it is
 * made. Vite’s bundler panics where its thread is ended, on the standard error: only who is told to end at once
 * does that.
 */
function make(folder: string, { signal, silence }: Omit<Drafting, 'draft'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./bundle-worker.ts', import.meta.url), {
      workerData: { root: ROOT, folder },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const said: Buffer[] = [];
    for (const stream of [worker.stdout, worker.stderr]) {
      stream.on('data', (chunk: Buffer) => said.push(chunk));
    }
    const stop = () => void worker.terminate();
    signal.addEventListener('abort', stop);
    worker.once('error', reject);
    worker.once('exit', () => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) {
        reject(new Error('the build was broken off'));
        return;
      }
      if (!silence.aborted) process.stderr.write(Buffer.concat(said));
      resolve();
    });
  });
}

/** Where a bundle is made, and when no longer. */
export interface Drafting {
  /** The folder that it is made in, below the checkout, where packages are found. */
  draft: string;
  /** Has the making of it broken off. */
  signal: AbortSignal;
  /** Nobody wants to know any longer what is to be said of it. */
  silence: AbortSignal;
}

/** Makes the bundle and keeps it under a key in `home`. Throws what Astro throws. */
export async function makeBundle(
  key: string,
  home: string,
  { draft, ...signals }: Drafting,
): Promise<SiteBundle> {
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  await make(draft, signals);
  const files = hashesBelow(draft);
  const folder = join(home, key);
  mkdirSync(home, { recursive: true });
  rmSync(indexOf(key, home), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  writeSealed(indexOf(key, home), key, JSON.stringify(files), home);
  forgetOld(home, key);
  return bundleIn(folder, files);
}

/** Puts what browsers load into a new site, from the last one where that has it, else from the bundle. */
export function putAssets({ folder, client }: SiteBundle, site: NewSite): void {
  for (const [path, hash] of client) {
    if (site.take(path, hash)) continue;
    copyFileSync(join(folder, PARTS.client, path), site.prepare(path));
  }
}
