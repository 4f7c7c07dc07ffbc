import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { brokenLinks, type Crawled } from './crawl.ts';
import { listFiles } from './files.ts';
import type { Built } from './site.ts';

/** A site to look at, and what it is to hold. */
export interface Look {
  base: string;
  origin: string;
  /** Paths below the base that it has in both languages. */
  doors: readonly string[];
  site: () => Promise<[Built, Crawled]>;
  /** What the build may say on its error output: nothing, unless told. */
  said?: RegExp;
}

/** What holds of every built site, whatever its record says; to be called in a `describe`. */
export function soundSite({ base, origin, doors, site: siteOf, said = /^$/ }: Look): void {
  let built: Built;
  let site: Crawled;

  beforeAll(async () => {
    [built, site] = await siteOf();
  });

  it('is built without a word of complaint', () => {
    expect(built.code).toBe(0);
    expect(built.stderr).toMatch(said);
    expect(built.stdout).toMatch(/^Built \d+ pages and \d+ files into /);
  });

  it('has every page of the design, in both languages', () => {
    const wanted = doors.flatMap((door) => [`${base}${door}`, `${base}zh/${door}`]);
    const missing = wanted.filter((path) => !site.pages.has(path));
    expect(missing).toEqual([]);
    expect(existsSync(join(built.dir, '404.html'))).toBe(true);
  });

  it('has no dead link or anchor, none that leaves the base path, nothing from another origin', () => {
    expect(brokenLinks(site, [origin])).toEqual([]);
  });

  it('gives every page a title, a description and a canonical address of its own', () => {
    // The page at an earlier address names the new one as its own.
    const isMoved = ({ canonical }: { canonical: string }, path: string) =>
      canonical !== `${origin}${path}` && site.pages.has(canonical.slice(origin.length));
    const pages = [...site.pages].filter(
      ([path, page]) => !path.endsWith('404.html') && !isMoved(page, path),
    );
    expect(pages.length).toBeGreaterThan(site.pages.size * 0.95);
    const bad = pages.filter(
      ([path, { title, description, canonical }]) =>
        !title || !description || canonical !== `${origin}${path}`,
    );
    expect(bad.map(([path]) => path)).toEqual([]);
    const titles = Map.groupBy(pages, ([, { title, lang }]) => `${lang} ${title}`);
    expect([...titles].filter(([, same]) => same.length > 1).map(([title]) => title)).toEqual([]);
  });

  it('has no inline script, style element or style attribute, and no id twice on a page', () => {
    const bad = [...site.pages].filter(
      ([, { inline, doubled }]) => inline.length + doubled.length > 0,
    );
    expect(bad.map(([path, { inline, doubled }]) => ({ path, inline, doubled }))).toEqual([]);
  });

  it('says nothing of this machine and promises nothing', () => {
    for (const file of listFiles(built.dir).filter((name) => /\.(html|json|css|txt)$/.test(name))) {
      const text = readFileSync(join(built.dir, file), 'utf8');
      expect(text).not.toContain(process.cwd());
      expect(text).not.toMatch(/coming soon|lorem ipsum|敬请期待/i);
    }
  });
}
