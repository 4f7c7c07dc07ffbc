import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageOutput } from './pages.ts';
import type { TemplateName, Views } from './views.ts';
import { pageFile } from './verify.ts';

/*
 * A page is made anew exactly when what it shows has changed: its key is the hash of its view and
 * of the code. Astro's own incremental builds trust whatever file is there and leave pages that have
 * gone; so the keys are ours, and a file is only taken over while its bytes are those that we made.
 */

/** What was made of every page in the last build into a folder: by file, its key and its bytes' hash. */
export type Made = Record<string, { key: string; hash: string }>;

/** What the keys of a build's pages have in common. */
export interface Making {
  /** A hash of the code, the settings and what every page shares. */
  shared: string;
}

const hashOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The key of a page with this view. */
export function pageKey(
  { shared }: Making,
  page: Pick<PageOutput, 'template' | 'path'>,
  view: unknown,
): string {
  return hashOf(`${shared}\n${page.template}\n${page.path}\n${JSON.stringify(view)}`);
}

/** Puts the old site's file into the new one, where its bytes are those that were made. */
function takeOver(from: string, to: string, file: string, hash: string): boolean {
  const [source, target] = [join(from, file), join(to, file)];
  try {
    if (hashOf(readFileSync(source)) !== hash) return false;
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

/** A build's pages, divided. */
export interface Divided {
  /** To be made; each notes its key as its view is asked for. */
  toMake: PageOutput[];
  /** What was made, or taken over: complete once `toMake` is written to the folder. */
  finish: () => Made;
}

/**
 * Takes over from the last site `from` what is unchanged, into the folder `to`, and says which pages
 * are to be made. `always` names paths of pages that are made in any case.
 */
export function divide(
  making: Making,
  pages: readonly PageOutput[],
  last: Made,
  { from, to, always = [] }: { from: string; to: string; always?: readonly string[] },
): Divided {
  const made: Made = {};
  const keys = new Map<string, string>();
  const noting = (page: PageOutput): PageOutput => ({
    ...page,
    view: (): Views[TemplateName] => {
      const view = page.view();
      keys.set(pageFile(page.path), pageKey(making, page, view));
      return view;
    },
  });
  const toMake = pages.flatMap((page) => {
    const file = pageFile(page.path);
    const before = always.includes(page.path) ? undefined : last[file];
    if (before === undefined) return [noting(page)];
    const isSame = before.key === pageKey(making, page, page.view());
    if (!isSame || !takeOver(from, to, file, before.hash)) return [noting(page)];
    made[file] = before;
    return [];
  });
  return {
    toMake,
    finish: () => {
      for (const [file, key] of keys) {
        made[file] = { key, hash: hashOf(readFileSync(join(to, file))) };
      }
      return made;
    },
  };
}
