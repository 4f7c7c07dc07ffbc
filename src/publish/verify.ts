import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PageError } from './page-error.ts';
import type { FileOutput } from './file.ts';
import type { PageOutput } from './page.ts';

/** Least text that a page's main part must have, in characters; the shortest real page has more. */
const LEAST_TEXT = 20;

/** The file of a page, below the output folder. */
export function pageFile(path: string): string {
  return path.endsWith('.html') ? path : `${path}index.html`;
}

/** The text of a page's main part, markup left out. */
function mainText(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return start === -1 || end === -1
    ? ''
    : html
        .slice(start, end)
        .replace(/<[^>]*>/g, '')
        .trim();
}

/** What of a publication is looked at. */
interface Published {
  pages: readonly PageOutput[];
  files: readonly FileOutput[];
}

/**
 * Makes sure that every page and file of the registry is there, and that every page of `fresh` says
 * something. Throws a `PageError` for the first that does not: a site with an empty page must not
 * replace the last good one.
 */
export function verifySite(
  folder: string,
  { pages, files }: Published,
  fresh: readonly PageOutput[] = pages,
): void {
  const there = (path: string, place = path) => {
    if (!existsSync(join(folder, path)))
      throw new PageError(place, new Error('it was not written'));
  };
  for (const { path, file = path } of pages) there(pageFile(path), file);
  for (const { path } of files) there(path);
  for (const { path, file = path } of fresh) {
    if (mainText(readFileSync(join(folder, pageFile(path)), 'utf8')).length < LEAST_TEXT) {
      throw new PageError(file, new Error('it is empty'));
    }
  }
}
