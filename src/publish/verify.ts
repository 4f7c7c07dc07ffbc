import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../site/site.ts';
import { filesBelow, SUMS_FILE } from './checksums.ts';
import type { FileOutput } from './file.ts';
import { PageError } from './page-error.ts';
import { pageFlaw } from './page-flaw.ts';
import type { PageOutput } from './page.ts';

/** The file of a page, below the output folder. */
export function pageFile(path: string): string {
  return path.endsWith('.html') ? path : `${path}index.html`;
}

/** The path at which a file is found: that of a page for its file. */
export const pathOfFile = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** What of a publication is looked at. */
interface Published {
  pages: readonly PageOutput[];
  files: readonly FileOutput[];
}

/** What of a site was looked at before, when it was made. */
export interface Verified {
  /** The pages that were taken over from the last site. */
  taken: readonly PageOutput[];
  /** The files of the last site that pages may lead to and that are not in this one. */
  gone: readonly string[];
}

/** Beyond so many, a page is looked through at once rather than for each. */
const MANY = 50;

/** Whether the bytes of a page can name one of the files that are gone: by the last part of its path. */
function mentions(gone: readonly string[]): (page: Buffer) => boolean {
  if (gone.length > MANY) return () => true;
  const names = gone.map((path) => {
    const parts = pathOfFile(path).split('/');
    return parts.filter((part) => part !== '').at(-1) ?? '';
  });
  return (page) => names.some((name) => page.includes(name));
}

/**
 * Makes sure that every page and file of the registry is there, and that every page says something, under
 * a heading, and leads nowhere where nothing is. Throws a `PageError` for the first that does not: a site
 * with such a page must not replace the last good one. `verified`: pages that were found to be so before,
 * of which only those are looked at that may lead to something that is gone.
 */
export function verifySite(
  folder: string,
  { pages, files }: Published,
  { base }: Pick<Site, 'base'>,
  verified?: Verified,
): void {
  const there = (path: string, place = path) => {
    if (!existsSync(join(folder, path)))
      throw new PageError(place, new Error('it was not written'));
  };
  for (const { path, file = path } of pages) there(pageFile(path), file);
  for (const { path } of files) there(path);
  if (verified?.gone.length === 0) return;
  const isAsked = verified ? mentions(verified.gone) : () => true;
  const paths = filesBelow(folder).map(pathOfFile);
  const targets = new Set([...paths, SUMS_FILE]);
  for (const { path, file = path } of verified?.taken ?? pages) {
    const bytes = readFileSync(join(folder, pageFile(path)));
    if (!isAsked(bytes)) continue;
    const flaw = pageFlaw(bytes.toString(), { base, path, targets });
    if (flaw !== undefined) throw new PageError(file, new Error(flaw));
  }
}
