import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, FILES, pagesOf } from '../../src/publish/registry.ts';
import { pageFile } from '../../src/publish/verify.ts';
import { readSite } from '../../src/site/site.ts';
import { listFiles } from '../harness/files.ts';
import { frozenLedger } from '../harness/frozen-record.ts';
import { BASE, ORIGIN, frozenSite, SETTINGS } from '../harness/frozen-site.ts';

const site = readSite(SETTINGS);
const pages = pagesOf(frozenLedger(), site);
const files = filesOf(frozenLedger(), site, undefined, undefined, () => pages);

/** What others put into the site: Astro, and what stands in `public/`. */
const ASSETS = FILES.filter(({ foreign }) => foreign).map(
  ({ route }) => new RegExp(`^${route.replace('.', '\\.').replace(/\{\w+\}/, '[^/]+')}$`),
);

describe('the built site and the registry', () => {
  const built = listFiles(frozenSite().dir);

  it('hold the same files', () => {
    const declared = new Set([
      ...pages.map(({ path }) => pageFile(path)),
      ...files.map(({ path }) => path),
    ]);
    expect(declared.size).toBe(pages.length + files.length);
    const isAsset = (file: string) => ASSETS.some((pattern) => pattern.test(file));
    expect(ASSETS.length).toBeGreaterThan(2);
    expect(built.filter((file) => !declared.has(file) && !isAsset(file))).toEqual([]);
    expect([...declared].filter((file) => !built.includes(file))).toEqual([]);
    for (const pattern of ASSETS) expect(built.some((file) => pattern.test(file))).toBe(true);
  });

  it('agree on what search engines are told of, and each page of the record has its day', () => {
    const sitemap = readFileSync(join(frozenSite().dir, 'sitemap.xml'), 'utf8');
    const urls = [...sitemap.matchAll(/<url><loc>([^<]+)<\/loc>(<lastmod>)?/g)].map(
      ([, address = '', day]) => ({ path: address.slice((ORIGIN + BASE).length), day }),
    );
    const indexed = pages.filter((page) => page.indexed).map(({ path }) => path);
    expect(urls.map(({ path }) => path).sort()).toEqual([...indexed].sort());
    // Text of the Atlas's own has none: nothing in the record says when it changed.
    const own = /^(?:zh\/)?(?:search|methodology|about|contribute|style)\//;
    // Nor has the page of a kind of which nothing has happened yet, or of a year without events.
    const { articles } = frozenLedger();
    const idle = (path: string) => {
      const kind = /^(?:zh\/)?kinds\/(.+)\/$/.exec(path)?.[1];
      const year = /^(?:zh\/)?timeline\/(\d+)\/$/.exec(path)?.[1];
      if (year !== undefined) return articles.every(({ facts }) => !facts.date.startsWith(year));
      return kind !== undefined && articles.every(({ facts }) => facts.kind !== kind);
    };
    expect(
      urls.filter(({ path, day }) => (day === undefined) !== (own.test(path) || idle(path))),
    ).toEqual([]);
  });
});
