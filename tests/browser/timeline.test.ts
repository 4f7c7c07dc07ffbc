import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { browserTest } from '../harness/browser.ts';
import { frozenLedger } from '../harness/frozen-record.ts';
import { PHONE, visits, WIDE } from '../harness/visit.ts';

const { open, site } = visits();

const found = (page: Page) => page.locator('[data-found]');
const titles = (page: Page) => page.locator('[data-results] .entry-title').allTextContents();
const says = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('[data-found]')?.textContent === wanted,
    text,
  );

/** How many events a plain look through the record finds. */
const count = (
  matches: (article: ReturnType<typeof frozenLedger>['articles'][number]) => boolean,
) => frozenLedger().articles.filter(matches).length;
const inCity =
  (id: string) =>
  (article: { places: readonly { id: string; ancestors: readonly { id: string }[] }[] }) =>
    article.places.some((place) => [place, ...place.ancestors].some((self) => self.id === id));
const events = (n: number) => (n === 1 ? '1 event' : `${n} events`);

describe('the filters of the timeline', () => {
  browserTest('combine, count, go into the address, and come back with it', async () => {
    await open('timeline/', WIDE, async (page) => {
      await says(page, events(frozenLedger().articles.length));
      await page.getByRole('checkbox', { name: /^Fund/ }).check();
      const funds = count(({ facts }) => facts.kind === 'fund');
      await says(page, events(funds));
      await page.getByRole('checkbox', { name: /^Beijing 北京市/ }).check();
      const both = count((article) => article.facts.kind === 'fund' && inCity('beijing')(article));
      await says(page, events(both));
      await page.getByRole('combobox', { name: 'From' }).selectOption('2018');
      const since = count(
        (article) =>
          article.facts.kind === 'fund' &&
          inCity('beijing')(article) &&
          article.facts.date >= '2018',
      );
      await says(page, events(since));
      expect(new URL(page.url()).search).toBe('?kind=fund&place=beijing&from=2018');
      expect(await titles(page)).toHaveLength(since);

      // The count beside a choice is what choosing it would leave.
      const policy = page.locator('[data-facet=kind] li', { hasText: 'Policy' });
      const promised = Number(await policy.locator('.count').textContent());
      await page.getByRole('checkbox', { name: /^Fund/ }).uncheck();
      await page.getByRole('checkbox', { name: /^Policy/ }).check();
      await says(page, events(promised));

      await page.goBack();
      await page.goBack();
      await says(page, events(since));
      expect(await page.getByRole('checkbox', { name: /^Fund/ }).isChecked()).toBe(true);
      await page.goBack();
      await page.goBack();
      await says(page, events(funds));
      expect(await page.getByRole('checkbox', { name: /^Beijing/ }).isChecked()).toBe(false);
      await page.goForward();
      await says(page, events(both));

      await expect.poll(async () => (await titles(page)).length).toBe(both);
      const shared = await titles(page);
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await says(page, events(both));
      await page.locator('[data-results] .entry-title').first().waitFor();
      expect(await titles(page)).toEqual(shared);
    });
  });

  browserTest('show the very lines that the pages of the years show', async () => {
    const lines = (page: Page, within: string) =>
      page.locator(`${within} .entries > li`).evaluateAll((items) =>
        items.map((item) => ({
          text: item.textContent.replace(/\s+/g, ''),
          links: [...item.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        })),
      );
    await open('timeline/2016/', WIDE, async (page) => {
      const own = await lines(page, 'main');
      await page.goto(`${site().home}timeline/?from=2016&to=2016`);
      await page.locator('[data-results] .entry-title').first().waitFor();
      expect(await lines(page, '[data-results]')).toEqual(own);
    });
  });

  browserTest('turn the order over, and show more on demand', async () => {
    await open('timeline/?order=oldest', WIDE, async (page) => {
      await page.locator('[data-results] .entry-title').first().waitFor();
      const oldest = await page.locator('[data-results] h3').first().textContent();
      const years = frozenLedger().articles.map(({ facts }) => facts.date.slice(0, 4));
      expect(oldest).toBe(years.sort()[0]);
      const before = await titles(page);
      await page.getByRole('button', { name: /^Show more/ }).click();
      await page.locator('[data-results] .entry-title').nth(before.length).waitFor();
      const after = await titles(page);
      expect(after.slice(0, before.length)).toEqual(before);
      expect(after.length).toBeGreaterThan(before.length);
      await page.getByRole('combobox', { name: 'Order' }).selectOption('newest');
      expect(new URL(page.url()).search).toBe('');
      await page.locator('[data-newest]').waitFor({ state: 'visible' });
    });
  });

  browserTest('where nothing matches say so, and show the ways out', async () => {
    await open('timeline/?place=loudi&kind=summit&from=2026', WIDE, async (page) => {
      await says(page, 'Nothing matches.');
      expect(await page.locator('[data-results] li').count()).toBe(0);
      expect(await page.getByRole('button', { name: /^Remove: / }).count()).toBe(3);
      await page.getByRole('button', { name: 'Clear all filters' }).first().click();
      await says(page, events(frozenLedger().articles.length));
      // The answer comes first, the list is drawn behind it.
      await page.locator('#happenings:focus').waitFor();
      expect(new URL(page.url()).search).toBe('');
    });
    await open('timeline/?place=loudi&chain=conflux', WIDE, async (page) => {
      await page.getByRole('button', { name: /^Without “Chain”: / }).click();
      await says(page, events(count(inCity('loudi'))));
    });
    await open('timeline/?place=%3Cb%3Eatlantis', WIDE, async (page) => {
      await says(page, 'Nothing matches.');
      expect(await page.getByRole('button', { name: 'Remove: <b>atlantis' }).isVisible()).toBe(
        true,
      );
    });
  });

  browserTest('can be used with the keyboard alone', async () => {
    await open('timeline/', WIDE, async (page) => {
      await says(page, events(frozenLedger().articles.length));
      await page.locator('[data-filters] > summary').focus();
      const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
      for (let n = 0; n < 30 && (await focused()) !== 'pilot'; n += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await says(page, events(count(({ facts }) => facts.kind === 'pilot')));
      // The focus stays where it was: the next choice is one step away.
      expect(await focused()).toBe('pilot');
      const look = page.getByRole('searchbox', { name: 'Find a place' });
      await look.focus();
      await page.keyboard.type('南京');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('nanjing');
      await page.keyboard.press('Space');
      const both = (article: ReturnType<typeof frozenLedger>['articles'][number]) =>
        article.facts.kind === 'pilot' && inCity('nanjing')(article);
      const left = count(both);
      await says(page, left === 0 ? 'Nothing matches.' : events(left));
    });
  });

  browserTest('find names in either script and without tones', async () => {
    await open('zh/timeline/', WIDE, async (page) => {
      const visible = page.locator('[data-facet=place] li:visible');
      const look = page.getByRole('searchbox', { name: '查找地点' });
      await visible.first().waitFor();
      for (const typed of ['nanjing', '南京', 'NANJING']) {
        await look.fill(typed);
        expect(await visible.first().textContent()).toContain('南京市');
      }
      await look.fill('atlantis');
      expect(await visible.count()).toBe(0);
      expect(await page.locator('[data-facet=place] [data-no-choice]').isVisible()).toBe(true);
    });
  });

  browserTest('draw so many choices at most, and lead to the others by their names', async () => {
    await open('timeline/', WIDE, async (page) => {
      const facet = page.locator('[data-facet=place]');
      const boxes = facet.getByRole('checkbox');
      await boxes.first().waitFor();
      const drawn = await boxes.evaluateAll((all: HTMLInputElement[]) =>
        all.map(({ value }) => value),
      );
      expect(drawn).toHaveLength(100);
      const more = facet.locator('[data-more-choices]');
      expect(await more.textContent()).toMatch(/^\d+ more, found by name\.$/);
      const rare = frozenLedger().places.find(
        ({ id, articles }) => articles.length > 0 && !drawn.includes(id),
      );
      const { id = '', facts } = rare ?? {};
      await page.getByRole('searchbox', { name: 'Find a place' }).fill(facts?.names.en ?? '');
      expect(await more.isVisible()).toBe(false);
      await facet.locator(`input[value="${id}"]`).click();
      await says(page, events(count(inCity(id))));
      await page.getByRole('searchbox', { name: 'Find a place' }).fill('');
      expect(await facet.locator(`input[value="${id}"]`).isChecked()).toBe(true);
      expect(await boxes.count()).toBe(101);
    });
  });

  browserTest('fold away on a phone, where the lanes keep to a region of their own', async () => {
    const before = site().requests.filter((path) => path.includes('timeline/data/'));
    await open('timeline/', PHONE, async (page) => {
      expect(await page.locator('#lanes').isVisible()).toBe(true);
      expect(await page.locator('#density').isVisible()).toBe(true);
      expect(await page.getByRole('checkbox').count()).toBe(0);
      // Until it is asked for, nothing is loaded.
      const asked = () => site().requests.filter((path) => path.includes('timeline/data/'));
      expect(asked().length).toBe(before.length);
      await page.locator('[data-filters] > summary').tap();
      await page.getByRole('checkbox', { name: /^Fund/ }).tap();
      await says(page, events(count(({ facts }) => facts.kind === 'fund')));
      const box = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(box[0]).toBeLessThanOrEqual(box[1] ?? 0);
    });
  });
});

describe('the density chart', () => {
  browserTest('leads a mouse to the month it points at, and a keyboard to the year', async () => {
    await open('timeline/', WIDE, async (page) => {
      await says(page, events(frozenLedger().articles.length));
      const year = page.locator('#density').getByRole('link', { name: /^2018: / });
      const box = await year.boundingBox();
      if (!box) throw new Error('the year is not shown');
      const point = { x: box.x + (box.width * 6.5) / 12, y: box.y + 60 };
      await page.mouse.move(point.x, point.y);
      const july = count(({ facts }) => facts.date.startsWith('2018-07'));
      expect(await year.getAttribute('title')).toBe(`July 2018: ${events(july)}`);
      await page.mouse.move(0, 0);
      expect(await year.getAttribute('title')).toBeNull();
      expect(await year.getAttribute('href')).toMatch(/\/timeline\/2018\/$/);
      await page.mouse.click(point.x, point.y);
      await page.waitForURL('**/timeline/2018/**#month-2018-07');
      expect(await page.locator('#month-2018-07').count()).toBe(1);
      await page.goBack();
      await page.mouse.move(0, 0);
      await year.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/timeline/2018/');
    });
  });
});

describe('the lanes on a phone', () => {
  browserTest('stand in a region of their own that scrolls, without script', async () => {
    await open('timeline/', { ...PHONE, javaScriptEnabled: false }, async (page) => {
      const region = page.locator('.lanes-region');
      expect(await region.isVisible()).toBe(true);
      const [content, shown] = await region.evaluate(
        (box) => [box.scrollWidth, box.clientWidth] as const,
      );
      expect(content).toBeGreaterThan(shown);
      const widths = await page
        .locator('html')
        .evaluate((html) => [html.scrollWidth, html.clientWidth]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
      const name = page.locator('.lanes-name').first();
      await region.evaluate((box) => {
        box.scrollLeft = 300;
      });
      expect((await name.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    });
  });

  browserTest('say at the first touch what a mark is, and lead there at the second', async () => {
    await open('timeline/', PHONE, async (page) => {
      const mark = page.locator('.lane a').first();
      await mark.scrollIntoViewIfNeeded();
      const sign = mark.locator('circle, rect').first();
      const box = await sign.boundingBox();
      const [x, y] = [
        (box?.x ?? 0) + (box?.width ?? 0) / 2,
        (box?.y ?? 0) + (box?.height ?? 0) / 2,
      ];
      const address = page.url();
      await page.touchscreen.tap(x, y);
      const status = page.locator('#lanes .touch-status');
      const label = await mark.locator('title').textContent();
      expect(await status.textContent()).toContain(label ?? 'no label');
      expect(page.url()).toBe(address);
      const target = (await mark.getAttribute('href')) ?? '';
      await page.touchscreen.tap(x, y);
      await page.waitForURL(`**${target}`);
    });
  });
});

describe('the timeline without script', () => {
  browserTest('has no dead control, says where all is, and leads there', async () => {
    await open('timeline/', { ...PHONE, javaScriptEnabled: false }, async (page) => {
      for (const role of ['checkbox', 'combobox', 'searchbox', 'button'] as const) {
        expect(await page.locator('main').getByRole(role).count()).toBe(0);
      }
      expect(await page.locator('noscript p').isVisible()).toBe(true);
      await page
        .locator('#density')
        .getByRole('link', { name: /^2018: / })
        .click();
      await page.waitForURL('**/timeline/2018/');
      await page
        .locator('#density')
        .getByRole('link', { name: /^Jul: / })
        .click();
      await page.waitForURL('**/timeline/2018/**#month-2018-07');
      expect(await page.locator('#month-2018-07').isVisible()).toBe(true);
    });
  });
});

describe('axe', () => {
  browserTest.for([
    ['timeline/', 'light', WIDE],
    ['timeline/?place=loudi&chain=conflux', 'dark', WIDE],
    ['zh/timeline/?kind=fund', 'light', PHONE],
    ['timeline/2018/', 'dark', WIDE],
  ] as const)('finds nothing on /%s (%s)', async ([path, colorScheme, options]) => {
    await open(path, { ...options, colorScheme }, async (page) => {
      await page.waitForLoadState('networkidle');
      // What the script has yet to draw is not judged.
      if (!path.includes('timeline/20')) {
        await page.waitForFunction(() => document.querySelector('[data-found]')?.textContent);
      }
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      expect(await axeViolations(page)).toEqual([]);
      expect(await found(page).count()).toBeLessThanOrEqual(1);
    });
  });
});
