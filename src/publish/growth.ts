import type { BuildManifest } from './incremental.ts';

/** From how many pages on a change says how many it adds. */
const TOLD_FROM = 50;
/** A site that grows beyond this many times the last one is more likely a slip than work. */
const MOST_TIMES = 10;

/** How many pages a build made. */
export const pagesOfBuild = ({ outputs }: BuildManifest): number =>
  Object.keys(outputs).filter((file) => file.endsWith('.html')).length;

/** How many pages a site has more than the last one, where that is worth saying. */
export function growthToTell(last: number, now: number): number | undefined {
  return last > 0 && now - last > TOLD_FROM ? now - last : undefined;
}

/** Whether a site has grown so much that somebody must say that it is right. */
export const growsTooMuch = (last: number, now: number): boolean =>
  last > 0 && now > last * MOST_TIMES;

/** The articles of a build, and its things, by the addresses of their pages. */
const ENTRY = /^(?:(articles)|cities|funds|partners|chains)\/([^/]+)\/index\.html$/;

/** What tells, before any page is declared, whether there may be many new ones. */
export interface Extent {
  articles: number;
  things: number;
  /** The first and the last year of its articles. */
  years: string;
}

const extentOf = (articles: readonly string[], things: number): Extent => {
  const years = articles.map((id) => id.slice(0, 4)).sort();
  return { articles: articles.length, things, years: `${years[0] ?? ''} ${years.at(-1) ?? ''}` };
};

/** The extent of what a build published. */
export function extentOfBuild({ outputs }: BuildManifest): Extent {
  const found = Object.keys(outputs).flatMap((file) => {
    const [match, article, id = ''] = ENTRY.exec(file) ?? [];
    return match === undefined ? [] : [{ isArticle: article !== undefined, id }];
  });
  const articles = found.filter(({ isArticle }) => isArticle).map(({ id }) => id);
  return extentOf(articles, found.length - articles.length);
}

/** The extent of a record, by its files. */
export function extentOfFiles(files: readonly { kind: string; id: string }[]): Extent {
  const articles = files.filter(({ kind }) => kind === 'article').map(({ id }) => id);
  const things = files.filter(({ kind }) => ['place', 'fund', 'partner', 'chain'].includes(kind));
  return extentOf(articles, things.length);
}

/** From how many new entries on they can make pages worth telling of: each has two or three. */
const NEW_ENTRIES = 10;

/** Whether a record may have many more pages than the last build: other years, or many more entries. */
export const mayHaveGrown = (last: Extent, now: Extent): boolean =>
  now.years !== last.years ||
  now.articles - last.articles >= NEW_ENTRIES ||
  now.things - last.things >= NEW_ENTRIES;
