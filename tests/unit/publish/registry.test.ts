import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathAt } from '../../../src/integrations/dev/serve-files.ts';
import type { FileOutput } from '../../../src/publish/file.ts';
import { NOTHING_BUILT } from '../../../src/publish/build-manifest.ts';
import { planBuild } from '../../../src/publish/incremental.ts';
import type { PageOutput } from '../../../src/publish/page.ts';
import { publicationOf } from '../../../src/publish/publication.ts';
import { FILES, PAGES } from '../../../src/publish/registry.ts';
import { pageFile } from '../../../src/publish/verify.ts';
import { SITE, soundLedger } from '../../harness/feeds.ts';
import { tempFolder } from '../../harness/files.ts';
import { siteIn } from '../../harness/new-site.ts';
import { jsonRenderer } from '../../harness/json-renderer.ts';
import { SMALL_RECORD } from '../../harness/record.ts';

const published = publicationOf(soundLedger(SMALL_RECORD), SITE);

describe('the registry', () => {
  it('publishes every path once', () => {
    const paths = [
      ...published.pages.map(({ path }) => pageFile(path)),
      ...published.files.map(({ path }) => path),
    ];
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  });

  it('gives every page a template, and a head that says what the registry says', () => {
    for (const { path, lang, template, indexed, view } of published.pages) {
      const { head } = view();
      expect({ path, template: template.length > 0, lang: head.lang }).toEqual({
        path,
        template: true,
        lang,
      });
      expect({ path, indexed: head.noindex !== true }).toEqual({ path, indexed });
      if (indexed) expect(head.canonical).toBe(SITE.origin + SITE.base + path);
    }
  });

  it('gives every page a view that is plain data: it is rendered, and told from another, as JSON', () => {
    const odd = (value: unknown, at: string): string[] => {
      if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
        return [at];
      if (typeof value !== 'object' || value === null) return [];
      const prototype: unknown = Object.getPrototypeOf(value);
      const isPlain = Array.isArray(value) || prototype === Object.prototype || prototype === null;
      if (!isPlain) return [at];
      return Object.entries(value).flatMap(([key, own]) => odd(own, `${at}.${key}`));
    };
    for (const { path, view } of published.pages) expect(odd(view(), path)).toEqual([]);
  });

  it('leads from every page to the parts of the site, in both languages', () => {
    for (const [lang, nav] of Object.entries(published.nav)) {
      const root = SITE.base + (lang === 'en' ? '' : `${lang}/`);
      expect(nav.main.map(({ href }) => href.slice(root.length))).toEqual([
        'money/',
        'articles/',
        'cities/',
        'funds/',
        'partners/',
        'chains/',
        'timeline/',
        'rankings/',
        'search/',
      ]);
      expect(nav.foot.map(({ href }) => href.slice(root.length))).toEqual([
        'coverage/',
        'methodology/',
        'about/',
        'sources/',
        'data/',
        'feeds/',
        'changes/',
        'contribute/',
      ]);
    }
  });

  it('declares where each file stands: the way that is described is the way to it', () => {
    for (const { path, facets } of published.files) {
      const pattern = facets.route
        .split(/\{\w+\}/)
        .map((part) => part.replace(/[.]/g, '\\.'))
        .join('.*');
      const rest = facets.inEachLanguage ? path.replace(/^zh\//, '') : path;
      expect(rest).toMatch(new RegExp(`^${pattern}$`));
    }
    expect(PAGES.length + FILES.length).toBeLessThan(published.pages.length);
  });
});

/** Something of a publication that counts how often its views and sources are made. */
function counted() {
  const made = new Map<string, number>();
  const count = (path: string) => made.set(path, (made.get(path) ?? 0) + 1);
  const pages = published.pages.map((page): PageOutput => ({
    ...page,
    view: () => {
      count(pageFile(page.path));
      return page.view();
    },
  }));
  const files = published.files
    .filter(({ path }) => /^(?:api|rankings)\//.test(path))
    .map((file): FileOutput => ({
      ...file,
      source: () => {
        count(file.path);
        return file.source();
      },
    }));
  return { made, pages, files };
}

describe('a build', () => {
  const folders = [tempFolder('first'), tempFolder('second'), tempFolder('third')] as const;

  /** Builds as a build does, but for the templates; gives what was made how often. */
  async function build(
    to: string,
    { from = '', last = NOTHING_BUILT, shared = 'code', change = 'none' } = {},
  ) {
    const { made, pages, files } = counted();
    const changed = pages.map((page) =>
      page.path === change ? { ...page, view: () => ({ ...page.view(), title: 'changed' }) } : page,
    );
    const plan = planBuild({ shared, last, site: siteIn(to, from, last) });
    await plan.makePages(changed, jsonRenderer(to));
    const written = await plan.writeFiles(files);
    const { rendered, manifest } = await plan.finish();
    return {
      often: new Set(made.values()),
      stale: rendered.map(({ path }) => path),
      written,
      files,
      manifest,
    };
  }

  it('makes every view and every source once: from nothing, again, after an edit, with other code', async () => {
    const [first, second, third] = folders;
    const whole = await build(first);
    expect(whole.often).toEqual(new Set([1]));
    expect(whole.stale.length).toBe(published.pages.length);
    expect(whole.written).toBe(whole.files.length);

    const again = await build(second, { from: first, last: whole.manifest });
    expect(again.often).toEqual(new Set([1]));
    expect([again.stale, again.written]).toEqual([[], 0]);
    expect(again.manifest).toEqual(whole.manifest);
    for (const file of Object.keys(whole.manifest.outputs)) {
      expect(statSync(join(second, file)).ino).toBe(statSync(join(first, file)).ino);
    }

    const last = again.manifest;
    const edited = await build(third, { from: second, last, change: 'cities/nanjing/' });
    expect(edited.often).toEqual(new Set([1]));
    expect(edited.stale).toEqual(['cities/nanjing/']);
    expect(readFileSync(join(third, 'cities/nanjing/index.html'), 'utf8')).toContain('changed');

    const other = await build(tempFolder('other'), { from: second, last, shared: 'other' });
    expect(other.often).toEqual(new Set([1]));
    expect(other.stale.length).toBe(published.pages.length);
    expect(other.written).toBe(other.files.length);
  });
});

describe('the development server', () => {
  it('serves each file at its own address', () => {
    const at = (address: string) => published.file(pathAt(address, SITE.base))?.path;
    expect(at('/atlas/zh/kinds/fund/rss.xml')).toBe('zh/kinds/fund/rss.xml');
    expect(at('/atlas/rss.xml?a')).toBe('rss.xml');
    expect(at('/rss.xml')).toBe('rss.xml');
    expect(at('/atlas/no/rss.xml')).toBeUndefined();
    expect(at('/atlas/')).toBeUndefined();
    for (const { path } of published.files) expect(at(`/atlas/${path}`)).toBe(path);
  });
});
