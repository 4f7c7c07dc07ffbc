import type { PageEffect } from '../views/changes/page-effect.ts';
import type { BuildManifest } from './build-manifest.ts';
import { pageKey } from './incremental.ts';
import type { PageOutput } from './page.ts';
import { pageFile, pathOfFile } from './verify.ts';

/** What each page shows, as a key that is another when the page is; by the file of the page. */
export type PageKeys = ReadonlyMap<string, string>;

/** The keys of pages; every view is made. */
export const keysOfPages = (pages: readonly PageOutput[]): PageKeys =>
  new Map(pages.map((page) => [pageFile(page.path), pageKey(page, JSON.stringify(page.view()))]));

/** The keys of the pages of a build. */
export const keysOfBuild = ({ outputs }: BuildManifest): PageKeys =>
  new Map(
    Object.entries(outputs).flatMap(([file, { key }]) =>
      file.endsWith('.html') ? [[file, key]] : [],
    ),
  );

/** Which pages came, are others, or went, between two sets of keys. */
export function pageEffect(before: PageKeys, after: PageKeys): PageEffect {
  const [old, fresh] = [[...before.keys()], [...after.keys()]];
  const changed = (file: string) => before.has(file) && before.get(file) !== after.get(file);
  return {
    added: fresh.filter((file) => !before.has(file)).map(pathOfFile),
    changed: fresh.filter(changed).map(pathOfFile),
    removed: old.filter((file) => !after.has(file)).map(pathOfFile),
  };
}
