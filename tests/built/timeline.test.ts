import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../harness/files.ts';
import { frozenLedger } from '../harness/frozen-record.ts';
import { BASE, crawledSite, frozenSite } from '../harness/frozen-site.ts';

/** The most that a page may weigh, in bytes of HTML. */
const HEAVIEST = 100_000;

const html = (path: string): string =>
  readFileSync(join(frozenSite().dir, path.slice(BASE.length), 'index.html'), 'utf8');

describe.each(['', 'zh/'])('the built timeline under /%s', (lang) => {
  const root = `${BASE}${lang}timeline/`;
  const pages = (): string[] =>
    [...crawledSite().pages.keys()].filter((path) => path.startsWith(root)).sort();

  it('weighs less than 100 KB on every page', () => {
    const heavy = pages().filter((path) => Buffer.byteLength(html(path)) >= HEAVIEST);
    expect(heavy).toEqual([]);
    expect(pages().length).toBeGreaterThan(10);
  });

  it('leads to every event without script, in no more than a year and its pages', () => {
    const links = (path: string): string[] =>
      [...html(path).matchAll(/href="([^"#]*)/g)].flatMap(([, href]) => href ?? []);
    const years = links(root).filter((href) => /timeline\/\d{4}\/$/.test(href));
    const parts = years.flatMap(links).filter((href) => /timeline\/\d{4}\/\d+\/$/.test(href));
    const reached = new Set([...years, ...parts].flatMap(links));
    const missing = frozenLedger().articles.filter(
      ({ id }) => !reached.has(`${BASE}${lang}articles/${id}/`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('has no dead control: its form stands hidden until a script fills it', () => {
    const page = html(root);
    const inside = (name: string) => new RegExp(`<${name}[^>]*\\bhidden\\b`);
    expect(page).toMatch(inside('details class="filters"'));
    expect(page).toMatch(inside('label class="timeline-order"'));
    expect(page).toMatch(inside('p class="more timeline-more"'));
    expect(page).toMatch(/<noscript>/);
    for (const path of pages().filter((other) => other !== root)) {
      expect(html(path).match(/<main[\s\S]*<\/main>/)?.[0]).not.toMatch(
        /<(form|input|select|button)\b/,
      );
    }
  });

  it('fetches what is there, under the base', () => {
    const index = /data-index="([^"]*)"/.exec(html(root))?.[1] ?? '';
    expect(index.startsWith(`${root}data/index-`)).toBe(true);
    const files = listFiles(frozenSite().dir);
    expect(files).toContain(index.slice(BASE.length));
  });
});
