import { beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildSite } from '../harness/commands.ts';
import { brokenLinks, crawl, type Crawled, textIn } from '../harness/crawl.ts';
import { SMALL_RECORD } from '../harness/record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';

/** A second fund in another currency: without rates the two have no sum. */
const TWO_CURRENCIES = {
  ...SMALL_RECORD,
  [ARTICLE]: SMALL_RECORD[ARTICLE].replace(
    'partners:\n',
    '  - fund: harbour-fund\n    amount: HK$50m\n    stage: announced\n    sources: [gazette]\npartners:\n',
  ),
  'funds/harbour-fund.md': SMALL_RECORD['funds/river-fund.md']
    .replace('River Fund, zh: 江河基金', 'Harbour Fund, zh: 海港基金')
    .replace('sponsors: [river-capital]\n', ''),
};

describe('a record without rates', () => {
  let built: Built;
  let site: Crawled;

  beforeAll(async () => {
    built = await buildSite({
      content: TWO_CURRENCIES,
      env: { SITE_URL: 'https://atlas.example' },
    });
    expect(built.code, built.stderr).toBe(0);
    site = crawl(built.dir);
  });

  const textAt = (path: string): string => {
    const page = site.pages.get(path);
    return page ? textIn(page.tree).replace(/\s+/g, ' ') : '';
  };

  it('is built, with a warning', () => {
    expect(built.stderr).toContain('so amounts are shown in their own currency only.');
    expect(brokenLinks(site, ['https://atlas.example'])).toEqual([]);
  });

  it('shows every amount in its own currency and none in another', () => {
    expect(textAt('/funds/river-fund/')).toContain('1 billion CNY');
    expect(textAt('/funds/harbour-fund/')).toContain('50 million HKD');
    const records = ['/', '/funds/', '/cities/nanjing/', '/rankings/cities/', '/rankings/funds/'];
    for (const path of [...records, '/funds/river-fund/', '/funds/harbour-fund/']) {
      expect(textAt(path), path).not.toBe('');
      expect(textAt(path), path).not.toMatch(/\d (?:million |billion )?USD|NaN|undefined|Infinity/);
    }
  });
});
