import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../scripts/bench/budget/counted.ts';
import { filesAt, LAID_OUT_FOR, MOST_FILES } from '../../scripts/bench/budget/files.ts';
import { at95, weigh, weightOfAll } from '../../scripts/bench/budget/weight.ts';
import { readRedirects } from '../../src/publish/hosting/redirects.ts';
import { listFiles } from '../harness/files.ts';
import { kindsOfPages } from '../harness/kinds.ts';
import { frozenLedger } from '../harness/frozen-record.ts';
import { BASE, frozenSite, ORIGIN } from '../harness/frozen-site.ts';
import { MOST_OF_OTHERS } from '../harness/others.ts';

/** As the design counts them. */
const KB = 1024;

const weightOf = (page: string) => weigh(frozenSite().dir, BASE, page);

describe('the files of the site', () => {
  it('are few enough for common hosts at 3,000 events and 1,200 things', () => {
    const paths = listFiles(frozenSite().dir);
    const ledger = frozenLedger();
    const site = { origin: ORIGIN, base: BASE };
    const now = {
      events: ledger.articles.length,
      things: [ledger.places, ledger.funds, ledger.partners, ledger.chains].flat().length,
    };
    // Grown to the size that it has, it has the files that it has, but for a search as full as can be.
    const filesNow = filesAt(paths, ledger, site, now);
    expect(filesNow).toBeGreaterThanOrEqual(paths.length);
    expect(filesNow - paths.length).toBeLessThan(250);
    expect(filesAt(paths, ledger, site, LAID_OUT_FOR)).toBeLessThanOrEqual(MOST_FILES);
  });

  it('are those that the registry tells without a build, and few of others', () => {
    const built = listFiles(frozenSite().dir);
    const told = pathsOf(frozenLedger(), { origin: ORIGIN, base: BASE });
    expect([...told].filter((path) => !built.includes(path))).toEqual([]);
    expect(built.length - told.size).toBeGreaterThan(0);
    expect(built.length - told.size).toBeLessThanOrEqual(MOST_OF_OTHERS);
  });

  it('that are gone lead on by no more redirects than a common host takes', () => {
    const text = readFileSync(join(frozenSite().dir, '_redirects'), 'utf8');
    const { length } = readRedirects(BASE, text);
    expect(length).toBeGreaterThan(500);
    expect(length).toBeLessThan(1500);
  });
});

describe('what a reader waits for, compressed', () => {
  it('is little for an article', () => {
    const articles = kindsOfPages().flatMap(({ template, paths }) =>
      template === 'article' ? paths : [],
    );
    const weights = articles.map(weightOf);
    expect(weights.length).toBeGreaterThan(800);
    expect(at95(weights.map(weightOfAll))).toBeLessThan(14 * KB);
    expect(Math.max(...weights.map(({ css }) => css))).toBeLessThan(6_500);
  });

  it('is bounded for things, with all their events folded in', () => {
    const things = kindsOfPages().filter(({ template }) =>
      ['city', 'fund', 'partner', 'chain'].includes(template),
    );
    for (const { template, lang, paths } of things) {
      const weights = paths.map((path) => weightOf(path).html);
      expect(at95(weights), `${lang} ${template}`).toBeLessThan(15_500);
      expect(Math.max(...weights), `${lang} ${template}`).toBeLessThan(24_000);
    }
    expect(things).toHaveLength(8);
  });

  it('is bounded for the sheet of all other pages', () => {
    expect(weightOf('').css).toBeLessThan(15_000);
  });

  it.each([
    ['', 20 * KB],
    ['articles/', 35_000],
    ['cities/', 9_000],
    ['funds/', 16_600],
    ['partners/', 13_100],
    ['chains/', 6_800],
    ['changes/', 40_000],
    ['todo/', 9_200],
    ['timeline/', 11_000],
    ['sources/', 17_600],
    ['money/', 26_600],
    ['rankings/cities/', 24_000],
    ['kinds/pilot/', 11_000],
    ['feeds/', 20_000],
  ])('is little for /%s, in either language', (page, most) => {
    for (const lang of ['', 'zh/']) expect(weightOf(lang + page).html, lang).toBeLessThan(most);
  });
});
