import { setImmediate } from 'node:timers/promises';
import type { BuildManifest } from './build-manifest.ts';
import { reading } from '../ledger/reads/reads.ts';
import { sha256 } from './checksums.ts';
import type { FileOutput, WriterJob } from './file.ts';
import type { NewSite } from './new-site.ts';
import { PageError, pageErrorIn } from './page-error.ts';
import type { PageOutput } from './page.ts';
import { noLog, type OutputLog } from './reads/log.ts';
import { pageFile } from './verify.ts';

/*
 * A page or file is made anew exactly when what it shows has changed: its key is the hash of its view,
 * or of what names its source, and of the code. Where nothing is another of what its view read, not even
 * the view is made. Astro's own incremental builds trust whatever file is
 * there and leave pages that have gone; so the keys are ours, and a file is only taken over while its
 * bytes are those that we made.
 */

/** A build: what it is to be held against, and where it goes. */
export interface BuildSettings {
  /** A hash of the code, the settings and what every page shares. */
  shared: string;
  /** What the last build made. */
  last: BuildManifest;
  /** The site that is made. */
  site: NewSite;
  /** What outputs read of the record. */
  log?: OutputLog;
}

/** What renders pages into the new site’s folder. */
export interface PageRenderer {
  /** Has a page rendered from its view in JSON; gives what is to be waited for before the next, if anything. */
  render: (page: PageOutput, view: string) => Promise<void> | undefined;
  /** Has a file written from what it is written from; says whether it does, or has enough to do as it is. */
  write?: (path: string, job: WriterJob) => boolean;
  /** Gives, when all pages are rendered, the hash of each one’s file by its path, and those of files. Rejects with a `PageError`. */
  finish: () => Promise<ReadonlyMap<string, string>>;
}

/**
 * A build: what it made of the pages and files that it was given, and what it took over. Pages and files can
 * be made side by side: while pages wait for a thread, files are written.
 */
export interface BuildPlan {
  /** Hands the pages that must be made to what renders them, and takes over the rest. */
  makePages: (
    pages: readonly PageOutput[],
    renderer: PageRenderer,
    /** Is told how many pages have been dealt with. */
    tell?: (done: number) => void,
  ) => Promise<void>;
  /** Writes the files that must be made, some by what renders pages, and takes over the rest; gives how many were made. */
  writeFiles: (files: readonly FileOutput[], renderer?: PageRenderer) => Promise<number>;
  /** Waits for the pages to be rendered; gives them, and what was made or taken over in all. */
  finish: () => Promise<{ rendered: readonly PageOutput[]; manifest: BuildManifest }>;
}

/** What a page shows, its view in JSON, as a key that is another when the page is. */
export const pageKey = ({ template, path }: PageOutput, view: string): string =>
  sha256(`${template}\n${path}\n${view}`);

/** Does what makes a file; what it throws is told by the file’s path, or by what it tells of itself. */
async function named<T>(path: string, make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw pageErrorIn(error) ?? new PageError(path, error, 'file');
  }
}

/** After so many pages, or files, the others have their turn, and threads are listened to. */
const TURN = 100;

/** Makes a site beside the last one: only what shows something else than in the last is made. */
export function planBuild({ shared, last, site, log = noLog }: BuildSettings): BuildPlan {
  const outputs: BuildManifest['outputs'] = {};
  const keys = new Map<PageOutput, string>();
  /** Of files that are written elsewhere, by their paths. */
  const fileKeys = new Map<string, string>();
  const renderers: PageRenderer[] = [];
  const hashes = new Map<string, string>();
  // Other code or settings: nothing is as it was.
  const before = last.shared === shared ? last.outputs : {};

  /** Takes over an output of which nothing is another that it was made from; says whether it did. */
  const isSame = (file: string): boolean => {
    const known = before[file];
    if (!known || !log.isUnchanged(file) || !site.take(file, known.hash)) return false;
    outputs[file] = known;
    log.keep(file);
    return true;
  };

  /** Whether something failed, so that nothing more is worth making. */
  let isOver = false;

  /** Does some of the work; where it fails, so does what is done beside it. */
  async function ending<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      isOver = true;
      throw error;
    }
  }

  const makePages = async (...[pages, renderer, tell]: Parameters<BuildPlan['makePages']>) => {
    for (const [at, page] of pages.entries()) {
      // Files are looked at meanwhile: what threads make of them takes longest.
      if (at % TURN === 0) await setImmediate();
      if (isOver) return;
      tell?.(at);
      const file = pageFile(page.path);
      const known = before[file];
      if (isSame(file)) continue;
      const { made, reads } = reading(() => page.view());
      log.add(file, reads);
      const view = JSON.stringify(made);
      const key = pageKey(page, view);
      if (known?.key === key && site.take(file, known.hash)) {
        outputs[file] = known;
        continue;
      }
      keys.set(page, key);
      site.clear(file);
      await renderer.render(page, view);
    }
    renderers.push(renderer);
  };

  const writeFile = async (
    file: FileOutput,
    { beside, renderer }: { beside: Promise<void>[]; renderer: PageRenderer | undefined },
  ): Promise<boolean> => {
    const { path } = file;
    if (file.tracked && isSame(path)) return false;
    const source = await named(path, () => {
      if (!file.tracked) return file.source();
      const { made, reads } = reading(() => file.source());
      log.add(path, reads);
      return made;
    });
    const { digest, write, hash, isBeside } = source;
    const known = before[path];
    if (known?.key === digest && site.take(path, known.hash)) {
      outputs[path] = known;
      return false;
    }
    const { job } = source;
    // Nothing is to stand where a thread may write at once.
    if (job) site.clear(path);
    if (job && renderer?.write?.(path, job)) {
      fileKeys.set(path, digest);
      return true;
    }
    const put = async (): Promise<void> => {
      const content = await named(path, write);
      // The folder may have been removed since.
      if (isOver) return;
      site.write(path, content);
      outputs[path] = { key: digest, hash: (await hash?.()) ?? sha256(content) };
    };
    const putting = put();
    if (!isBeside) await putting;
    // It is told when all are waited for.
    else beside.push(putting);
    putting.catch(() => undefined);
    return true;
  };

  const writeFiles = async (...[files, renderer]: Parameters<BuildPlan['writeFiles']>) => {
    let made = 0;
    const beside: Promise<void>[] = [];
    for (const [at, file] of files.entries()) {
      if (isOver) return made;
      if (await writeFile(file, { beside, renderer })) made += 1;
      // What threads have made is taken from them as it comes.
      if (at % TURN === 0) await setImmediate();
    }
    await Promise.all(beside);
    return made;
  };

  return {
    makePages: (...work) => ending(() => makePages(...work)),
    writeFiles: (...work) => ending(() => writeFiles(...work)),
    finish: async () => {
      for (const renderer of renderers) {
        for (const [path, hash] of await renderer.finish()) hashes.set(path, hash);
      }
      for (const [page, key] of keys) {
        outputs[pageFile(page.path)] = { key, hash: hashes.get(page.path) ?? '' };
      }
      for (const [file, key] of fileKeys) outputs[file] = { key, hash: hashes.get(file) ?? '' };
      return { rendered: [...keys.keys()], manifest: { shared, outputs } };
    },
  };
}
