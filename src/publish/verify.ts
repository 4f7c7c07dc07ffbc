import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PageError } from './page-error.ts';
import type { PageOutput } from './pages.ts';

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

/**
 * Makes sure that every page was really written and says something. Throws a `PageError` for the
 * first that was not: a site with an empty page must not replace the last good one.
 */
export function verifyPages(folder: string, pages: readonly PageOutput[]): void {
  for (const { path, file = path } of pages) {
    const target = join(folder, pageFile(path));
    if (!existsSync(target)) throw new PageError(file, new Error('it was not written'));
    if (mainText(readFileSync(target, 'utf8')).length < LEAST_TEXT) {
      throw new PageError(file, new Error('it is empty'));
    }
  }
}
