import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildManifest } from './build-manifest.ts';
import { sha256 } from './checksums.ts';
import type { FileOutput } from './file.ts';
import { PageError, pageErrorIn } from './page-error.ts';
import type { PageOutput } from './page.ts';
import { pageFile } from './verify.ts';

/*
 * A page or file is made anew exactly when what it shows has changed: its key is the hash of its view,
 * or of what names its source, and of the code. Astro's own incremental builds trust whatever file is
 * there and leave pages that have gone; so the keys are ours, and a file is only taken over while its
 * bytes are those that we made.
 */

/** A build: what it is to be held against, and where it goes. */
export interface BuildSettings {
  /** A hash of the code, the settings and what every page shares. */
  shared: string;
  /** What the last build made. */
  last: BuildManifest;
  /** The folder of the last site. */
  from: string;
  /** The folder of the new one. */
  to: string;
  /** Paths of pages that are made in any case. */
  always?: readonly string[];
}

/** A build's pages, divided, and its files, to be written. */
export interface BuildPlan<P extends PageOutput> {
  /** The pages that must be made. Each makes its view once, here or when it is first asked for. */
  stale: P[];
  /** Writes the files that must be made and takes over the rest; gives how many were made. */
  writeFiles: (files: readonly FileOutput[]) => Promise<number>;
  /** What was made or taken over: complete once all is in the folder. */
  finish: () => BuildManifest;
}

/**
 * How many views are held at most, from when a page is found to be stale until it is rendered. Beyond
 * that a view is let go, and made again for the page, so that memory stays bounded.
 */
const HELD = 4000;

/** What a page shows, as a key that is another when the page is. */
export const pageKey = ({ template, path }: PageOutput, view: unknown): string =>
  sha256(`${template}\n${path}\n${JSON.stringify(view)}`);

/** Puts the last site's file into the new one, where its bytes are those that were made; whether it did. */
export function takeOver(from: string, to: string, file: string, hash: string): boolean {
  const [source, target] = [join(from, file), join(to, file)];
  try {
    // A link would be taken over as one, and lead out of the site.
    if (!lstatSync(source).isFile() || sha256(readFileSync(source)) !== hash) return false;
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(source, target);
    } catch {
      // Another disk, or one that knows no links.
      copyFileSync(source, target);
    }
    return true;
  } catch {
    return false;
  }
}

/** Does what makes a file; what it throws is told by the file’s path, or by what it tells of itself. */
async function named<T>(path: string, make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw pageErrorIn(error) ?? new PageError(path, error, 'file');
  }
}

/** Takes over the last site's pages that are unchanged, and says which are stale. */
export function planBuild<P extends PageOutput>(
  pages: readonly P[],
  { shared, last, from, to, always = [] }: BuildSettings,
): BuildPlan<P> {
  const outputs: BuildManifest['outputs'] = {};
  const keys = new Map<string, string>();
  // Other code or settings: nothing is as it was, and no view need be made to find out.
  const before = last.shared === shared ? last.outputs : {};
  let held = 0;

  /** The page with its view made once: the one at hand, or the first that is asked for. */
  const once = (page: P, made?: unknown): P => {
    const file = pageFile(page.path);
    let view = held < HELD ? made : undefined;
    if (view !== undefined) held += 1;
    return {
      ...page,
      view: () => {
        const shown = view ?? page.view();
        view = undefined;
        if (!keys.has(file)) keys.set(file, pageKey(page, shown));
        return shown;
      },
    };
  };

  const stale = pages.flatMap((page) => {
    const file = pageFile(page.path);
    const known = always.includes(page.path) ? undefined : before[file];
    if (known === undefined) return [once(page)];
    const view = page.view();
    const key = pageKey(page, view);
    if (known.key === key && takeOver(from, to, file, known.hash)) {
      outputs[file] = known;
      return [];
    }
    keys.set(file, key);
    return [once(page, view)];
  });

  const writeFile = async (file: FileOutput): Promise<boolean> => {
    const { path } = file;
    const { digest, write } = await named(path, file.source);
    const known = before[path];
    if (known?.key === digest && takeOver(from, to, path, known.hash)) {
      outputs[path] = known;
      return false;
    }
    const content = await named(path, write);
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    outputs[path] = { key: digest, hash: sha256(content) };
    return true;
  };

  return {
    stale,
    writeFiles: async (files) => {
      let made = 0;
      for (const file of files) if (await writeFile(file)) made += 1;
      return made;
    },
    finish: () => {
      for (const [file, key] of keys) {
        outputs[file] = { key, hash: sha256(readFileSync(join(to, file))) };
      }
      return { shared, outputs };
    },
  };
}
