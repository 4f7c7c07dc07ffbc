import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { browserTest } from '../harness/browser.ts';
import { buildSite } from '../harness/commands.ts';
import { SMALL_RECORD, tempRecord } from '../harness/record.ts';
import { loadLedger } from '../../src/ledger/load.ts';
import { BASE, PHONE, visits, WIDE } from '../harness/visit.ts';

const REPOSITORY = 'https://github.com/example/atlas';
const RATES = {
  'rates/2018.csv': `month,currency,per_usd,source
2018-07,CNY,6.7180,A bank
`,
};
const FILES = { ...SMALL_RECORD, ...RATES };

const { open, dir } = visits(async () => {
  const env = { REPO_URL: REPOSITORY, CONTACT: 'mail@example.org' };
  const built = await buildSite({ content: FILES, base: BASE, env });
  expect(built.code, built.stderr).toBe(0);
  return built.dir;
});

const field = (page: Page, name: string) => page.locator(`#f-${name}`);

/** Types into a field that completes, and chooses from its list. */
async function choose(page: Page, name: string, text: string, option: string | RegExp) {
  await field(page, name).fill(text);
  await page
    .locator(`#f-${name}-list`)
    .getByRole('option')
    .filter({ hasText: option })
    .first()
    .click();
}

const add = (page: Page, section: string) =>
  page.locator(`[data-section="${section}"] > .entry-fields > p button`).click();

/** The finished file, once nothing is missing. */
async function finished(page: Page): Promise<{ path: string; text: string }> {
  await page.locator('.entry-state[data-ready="true"]').waitFor();
  const result = page.locator('.entry-result');
  return {
    path: await result.locator('.file-line code').first().innerText(),
    text: (await result.locator('pre').first().textContent()) ?? '',
  };
}

/** What the check says of the small record with a file more. */
function problemsWith(path: string, text: string, more: Record<string, string> = {}): string[] {
  const files = Object.entries({ ...more, [path]: text }).map(([name, one]) => [
    name.replace(/^content\//, ''),
    one,
  ]);
  const content = tempRecord({ ...FILES, ...(Object.fromEntries(files) as typeof FILES) });
  const { problems } = loadLedger(content, { realToday: '2099-01-01' });
  const own = [path, ...Object.keys(more)];
  return problems
    .filter(({ file }) => own.some((one) => file.endsWith(one)))
    .map(({ code }) => code);
}

/** Leaves nothing in the browser. */
async function clear(page: Page, again: string, sure: string) {
  await page.getByRole('button', { name: again }).click();
  await page.getByRole('button', { name: sure }).click();
  await expect.poll(() => field(page, 'title').inputValue()).toBe('');
}

async function source(page: Page) {
  await field(page, 'sources-0-url').fill('https://example.org/another-page');
  await field(page, 'sources-0-title').fill('Another page');
  await choose(page, 'sources-0-publisher', 'gazette', 'gazette');
  await field(page, 'sources-0-form').selectOption('report');
  await field(page, 'sources-0-quote').fill('设立总规模100亿元的基金');
}

describe('the form of an event', () => {
  browserTest('is a beginning to copy without a script', async () => {
    await open('contribute/', { ...PHONE, javaScriptEnabled: false }, async (page) => {
      const skeleton = page.locator('[data-contribute-skeleton] pre');
      expect(await skeleton.isVisible()).toBe(true);
      expect(await skeleton.innerText()).toMatch(/^---\ntitle:/);
      expect(await page.locator('.entry-form').count()).toBe(0);
    });
  });

  browserTest(
    'makes a file of an event without money that the check accepts, by keyboard',
    async () => {
      await open('contribute/', WIDE, async (page) => {
        await field(page, 'title').fill('Nanjing opens a park');
        await field(page, 'date').fill('2019-03');
        await field(page, 'kind').selectOption('park');
        await field(page, 'places').pressSequentially('nanj');
        await page
          .getByRole('option', { name: /Nanjing/ })
          .first()
          .waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await expect
          .poll(() => page.locator('.entry-chips').first().innerText())
          .toContain('Nanjing');
        await source(page);
        await field(page, 'body').fill('It opened a park.');
        await page.getByRole('button', { name: /^Cite/ }).click();
        const { path, text } = await finished(page);
        expect(path).toBe('content/articles/2019/2019-03-nanjing-opens-a-park.md');
        expect(text).toContain('It opened a park. [@gazette]');
        expect(problemsWith(path, text)).toEqual([]);
        await clear(page, 'Begin again', 'Press again');
      });
    },
  );

  browserTest(
    'brings in a fund and a place in Chinese on a phone, and reads the amount back',
    async () => {
      await open('zh/contribute/', PHONE, async (page) => {
        await field(page, 'chinese-title').fill('苏州市设立区块链基金');
        await field(page, 'date').fill('2018-07-24');
        await field(page, 'kind').selectOption('fund');
        await choose(page, 'places', '苏州', '苏州市');
        await field(page, 'introduces-cities-0-coordinates-lat').fill('31.3');
        await field(page, 'introduces-cities-0-coordinates-lon').fill('120.6');
        await source(page);
        await add(page, 'claims');
        await choose(page, 'claims-0-fund', '太湖基金', '新增基金');
        await field(page, 'claims-0-amount').fill('100亿元');
        await field(page, 'claims-0-stage').selectOption('announced');
        await field(page, 'introduces-funds-0-names-en').fill('Lake Fund');
        await field(page, 'introduces-funds-0-kind').selectOption('investment-fund');
        await field(page, 'introduces-funds-0-focus').selectOption('blockchain');
        await field(page, 'introduces-funds-0-money').selectOption('public');
        await field(page, 'chinese-body').fill(
          '[[suzhou-jiangsu]]宣布设立[[lake-fund]]。[@gazette]',
        );
        const read = page.locator('[data-key="claims[1].amount"] .entry-read');
        await read.waitFor();
        await expect
          .poll(() => read.innerText())
          .toBe('识别为100亿元，按2018年7月汇率约合14.9亿美元。');
        const { path, text } = await finished(page);
        expect(path).toBe('content/articles/2018/2018-07-24-suzhou-jiangsu-fund.md');
        expect(text).toContain('title: 苏州市设立区块链基金\n');
        expect(text).toContain('  - fund: lake-fund\n    amount: 100亿元\n');
        expect(problemsWith(path, text)).toEqual([]);
        await page.getByRole('button', { name: '预览' }).click();
        const shown = page.locator('#entry-preview');
        expect(await shown.locator('.prose').innerText()).toContain('太湖基金');
        expect(await shown.locator('sup.cite').innerText()).toContain('1');
        const [content, width] = await page
          .locator('html')
          .evaluate((html) => [html.scrollWidth, html.clientWidth]);
        expect(content).toBeLessThanOrEqual(width);
        expect(await axeViolations(page)).toEqual([]);
        await clear(page, '清空重填', '再按一次');
      });
    },
  );

  browserTest(
    'says at a field that was left what is wrong with it, in the words of the check',
    async () => {
      await open('contribute/', WIDE, async (page) => {
        await field(page, 'date').fill('23/07/2018');
        const problem = page.locator('#f-date-problem');
        expect(await problem.isVisible()).toBe(false);
        await field(page, 'title').focus();
        await problem.waitFor();
        await expect
          .poll(() => problem.innerText())
          .toBe('“23/07/2018” is not how the record writes a date. Write 2018-07-23.');
        expect(await field(page, 'date').getAttribute('aria-invalid')).toBe('true');
        await add(page, 'claims');
        await field(page, 'claims-0-amount').fill('1 billion yaun');
        const listed = page.locator('.entry-open li');
        await listed.filter({ hasText: 'Claim 1 · Amount: The amount “1 billion yaun”' }).waitFor();
        expect((await listed.allInnerTexts()).map((one) => one.split(': ')[0])).toEqual([
          'Title',
          'Date',
          'Kind of event',
          'Source 1 · Address of the page',
          'Source 1 · Title of the page',
          'Source 1 · Who published it',
          'Source 1 · What it is',
          'Claim 1 · Fund',
          'Claim 1 · Amount',
          'Text',
        ]);
        expect(await listed.first().innerText()).toBe('Title: Not filled in yet.');
        await page.locator('.entry-open a').filter({ hasText: 'a date' }).click();
        expect(await field(page, 'date').evaluate((one) => one === document.activeElement)).toBe(
          true,
        );
        await clear(page, 'Begin again', 'Press again');
      });
    },
  );

  browserTest(
    'makes a second file of the Chinese, and tells what only the whole check finds',
    async () => {
      await open('contribute/', PHONE, async (page) => {
        await field(page, 'title').fill('Nanjing opens a park');
        await field(page, 'date').fill('2019-03');
        await field(page, 'kind').selectOption('park');
        await choose(page, 'places', 'nanjing', 'nanjing');
        await choose(page, 'places', 'jiangsu', 'jiangsu');
        await source(page);
        await field(page, 'body').fill('It opened a park. [@gazette]');
        await page.locator('[data-section="other"] summary').click();
        await field(page, 'chinese-title').fill('南京市园区开园');
        await field(page, 'chinese-body').fill('园区开园。[@gazette]');
        const wrong = page.locator('.entry-open');
        await wrong.locator('a').filter({ hasText: 'stands beside' }).waitFor();
        await page.getByRole('button', { name: 'Go to the first' }).click();
        expect(
          await page.evaluate(() =>
            document.activeElement?.closest('[data-key]')?.getAttribute('data-key'),
          ),
        ).toBe('places');
        await expect
          .poll(() => page.locator('#f-places-problem').innerText())
          .toContain('stands beside');
        await page.getByRole('button', { name: /Remove Jiangsu/ }).click();
        await wrong.waitFor({ state: 'hidden' });
        const { path, text } = await finished(page);
        const second = page.locator('.entry-second');
        expect(await second.locator('.file-line code').innerText()).toBe(
          path.replace('.md', '.zh.md'),
        );
        const chinese = (await second.locator('pre').textContent()) ?? '';
        expect(chinese).toBe('---\ntitle: 南京市园区开园\n---\n\n园区开园。[@gazette]\n');
        expect(problemsWith(path, text, { [path.replace('.md', '.zh.md')]: chinese })).toEqual([]);
        expect(await axeViolations(page)).toEqual([]);
        await clear(page, 'Begin again', 'Press again');
      });
    },
  );

  browserTest('asks for what few claims need, and for contradictions', async () => {
    await open('contribute/', WIDE, async (page) => {
      await field(page, 'title').fill('Nanjing raises its fund');
      await field(page, 'date').fill('2018-07-30');
      await field(page, 'kind').selectOption('fund');
      await choose(page, 'places', 'nanjing', 'nanjing');
      await source(page);
      await add(page, 'claims');
      await choose(page, 'claims-0-fund', 'river', 'River Fund');
      await field(page, 'claims-0-amount').fill('1 billion CNY');
      await page.getByText('More about Claim 1').click();
      await field(page, 'claims-0-to').fill('2 billion CNY');
      await field(page, 'claims-0-usd-0').fill('US$149m');
      await field(page, 'claims-0-restates').check();
      await page.locator('[data-section="doubts"] summary').first().click();
      await page.getByRole('button', { name: 'Add a contradiction' }).click();
      await field(page, 'conflicts-0-grade').selectOption('difference');
      await page.locator('[data-key="conflicts[1].of"] input').first().check();
      await field(page, 'conflicts-0-about').fill('how much it is');
      await field(page, 'conflicts-0-text').fill('One says one billion, another two.');
      await page.locator('[data-key="conflicts[1].sources"] input').first().check();
      await field(page, 'body').fill('The [[river-fund]] was raised. [@gazette]');
      const { path, text } = await finished(page);
      expect(text).toContain('    to: 2 billion CNY\n');
      expect(text).toContain('      - source: gazette\n        amount: US$149m\n');
      expect(text).toContain('    restates: true\n');
      expect(text).toContain('    of: [river-fund]\n');
      expect(problemsWith(path, text)).toEqual([]);
      await clear(page, 'Begin again', 'Press again');
    });
  });

  browserTest('shows what the record has already, and keeps the draft', async () => {
    await open('contribute/', WIDE, async (page) => {
      await field(page, 'sources-0-url').fill('http://www.example.org/a-fund-by-the-river/');
      const alike = page.locator('.entry-alike a');
      await alike.first().waitFor();
      expect(await alike.count()).toBe(1);
      expect(await alike.getAttribute('href')).toBe('/atlas/articles/2018-07-23-river-fund/');
      await page.reload();
      expect(await field(page, 'sources-0-url').inputValue()).toContain('a-fund-by-the-river');
      expect(await page.locator('.entry-draft').innerText()).toContain('began here before');
      await clear(page, 'Begin again', 'Press again');
    });
  });

  browserTest('sends nothing: GitHub is opened, filled in, when it is asked for', async () => {
    await open('contribute/', WIDE, async (page) => {
      await page.context().route(`${REPOSITORY}/**`, (route) => route.fulfill({ body: 'GitHub' }));
      await field(page, 'title').fill('Nanjing opens a park');
      await field(page, 'date').fill('2019-03');
      await expect
        .poll(() => page.locator('.entry-result pre').first().textContent(), { timeout: 10_000 })
        .toContain('2019-03');
      const [opened] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('button', { name: 'Open on GitHub' }).click(),
      ]);
      const { pathname, searchParams } = new URL(opened.url());
      expect(pathname).toBe('/example/atlas/new/main');
      expect(searchParams.get('filename')).toMatch(/^content\/articles\/2019\/2019-03-nanjing/);
      expect(searchParams.get('value')).toContain('title: Nanjing opens a park\n');
      await opened.close();
      await clear(page, 'Begin again', 'Press again');
    });
  });
});

describe('what the form weighs', () => {
  /** A script of the site with every script that it imports at once. */
  function scripts(name: string, found = new Map<string, number>()): Map<string, number> {
    if (found.has(name)) return found;
    const text = readFileSync(join(dir(), '_astro', name), 'utf8');
    found.set(name, gzipSync(text, { level: 9 }).length);
    for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
      scripts(imported, found);
    }
    return found;
  }
  const named = (start: string) => {
    const names = readdirSync(join(dir(), '_astro')).filter((name) => name.startsWith(start));
    expect(names).toHaveLength(1);
    return names[0] ?? '';
  };

  browserTest('is 60 KB for fields, completion and validation in each language', () => {
    for (const words of ['written.', 'zh.']) {
      const all = new Map<string, number>();
      for (const start of ['ContributePage.', 'judge.', words]) scripts(named(start), all);
      const total = [...all.values()].reduce((sum, size) => sum + size, 0);
      expect(total).toBeGreaterThan(30_000);
      expect(total).toBeLessThan(61_440);
      expect([...all.keys()].join()).not.toMatch(/preview|gazetteer|whole|parse/);
    }
    return Promise.resolve();
  });
});
