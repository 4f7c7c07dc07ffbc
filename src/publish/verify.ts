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

/** What of a publication is looked at. */
interface Published {
  pages: readonly PageOutput[];
  files: readonly FileOutput[];
}

/**
 * Makes sure that every page and file of the registry is there, and that every page of `fresh` says
 * something, under a heading, and leads nowhere where nothing is. Throws a `PageError` for the first
 * that does not: a site with such a page must not replace the last good one.
 */
export function verifySite(
  folder: string,
  { pages, files }: Published,
  { base }: Pick<Site, 'base'>,
  fresh: readonly PageOutput[] = pages,
): void {
  const there = (path: string, place = path) => {
    if (!existsSync(join(folder, path)))
      throw new PageError(place, new Error('it was not written'));
  };
  for (const { path, file = path } of pages) there(pageFile(path), file);
  for (const { path } of files) there(path);
  if (fresh.length === 0) return;
  const paths = filesBelow(folder).map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
  const targets = new Set([...paths, SUMS_FILE]);
  for (const { path, file = path } of fresh) {
    const html = readFileSync(join(folder, pageFile(path)), 'utf8');
    const flaw = pageFlaw(html, { base, path, targets });
    if (flaw !== undefined) throw new PageError(file, new Error(flaw));
  }
}
