import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/ledger/model.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Context } from '../../../src/views/shared/context.ts';
import { yearsOf } from '../../../src/analysis/as-of.ts';
import { timelineData } from '../../../src/views/timeline/data.ts';
import type { TimelineIndex, TimelineLine } from '../../../src/views/timeline/facets.ts';
import { PAGE_SIZE, pageCount } from '../../../src/views/timeline/groups.ts';
import { compareEntries } from '../../../src/views/timeline/order.ts';
import { timelineView } from '../../../src/views/timeline/overview.ts';
import { timelineYearView } from '../../../src/views/timeline/year.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';
import { frozenContext, frozenLedger } from '../../harness/frozen-record.ts';

const ARTICLE = SMALL_RECORD['articles/2018/2018-07-23-river-fund.md'];

/** Copies of the small record's event at these dates. */
function contextOf(dates: readonly string[]): Context {
  const { 'articles/2018/2018-07-23-river-fund.md': _, ...rest } = SMALL_RECORD;
  const articles = dates.map((date, at): [string, string] => [
    `articles/${date.slice(0, 4)}/${date}-river-${at}.md`,
    ARTICLE.replace('date: 2018-07-23', `date: ${date.length === 4 ? `"${date}"` : date}`),
  ]);
  const { ledger, problems } = loadLedger(tempRecord({ ...rest, ...Object.fromEntries(articles) }));
  if (!ledger) throw new Error(JSON.stringify(problems));
  return { ledger, site: { origin: 'https://example.org', base: '/' }, lang: 'en' };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('the order of the day book', () => {
  it.each([
    ['newest', ['2019', '2018-07-23', '2018-07-01', '2018-07', '2018-01', '2018']],
    ['oldest', ['2018-01', '2018-07-01', '2018-07-23', '2018-07', '2018', '2019']],
  ] as const)(
    '%s first: what is known less precisely stands last in its month or year',
    (order, dates) => {
      const mixed = ['2018', '2018-07', '2018-07-23', '2019', '2018-01', '2018-07-01'];
      expect(mixed.sort((a, b) => compareEntries(a, b, order))).toEqual(dates);
    },
  );
});

describe('a year of the timeline', () => {
  it('groups by month; what is known by its year only stands apart under the year', () => {
    const context = contextOf(['2018-07-23', '2018', '2018-07', '2018-12-01', '2018-07-01']);
    const { months, density, pages } = timelineYearView(context, '2018');
    expect(
      months.map(({ period, articles }) => [period, ...articles.map(({ date }) => date)]),
    ).toEqual([
      ['2018-12', '2018-12-01'],
      ['2018-07', '2018-07-23', '2018-07-01', '2018-07'],
      ['2018', '2018'],
    ]);
    // No month gets what belongs to none.
    expect(density.months.map(({ counts }) => sum(counts))).toEqual([
      0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 1,
    ]);
    expect(density.years.map(({ period, counts }) => [period, sum(counts)])).toEqual([['2018', 1]]);
    expect(density.yearOnly).toEqual({ count: 1, href: '/timeline/2018/#month-2018' });
    expect(density.steps.filter(({ href }) => href)).toEqual([
      { period: '2018-07', count: 3, href: '/timeline/2018/#month-2018-07' },
      { period: '2018-12', count: 1, href: '/timeline/2018/#month-2018-12' },
    ]);
    expect(pages).toEqual([]);
  });

  it('says so where nothing happened, and leads to the years beside it', () => {
    const context = contextOf(['2018-07-23', '2016-01-01']);
    expect(timelineYearView(context, '2017')).toMatchObject({
      total: 0,
      months: [],
      earlier: { year: '2016', href: '/timeline/2016/' },
      later: { year: '2018', href: '/timeline/2018/' },
    });
    expect(timelineYearView(context, '2018').later).toBeUndefined();
  });

  it('comes in pages of a bounded length that hold everything once', () => {
    const dates = Array.from({ length: PAGE_SIZE + 3 }, (_, at) =>
      at < 5 ? '2018-09' : '2018-03-01',
    );
    const context = contextOf(dates);
    const first = timelineYearView(context, '2018');
    const second = timelineYearView(context, '2018', 2);
    const [onFirst, onSecond] = [first, second].map(({ months }) =>
      months.flatMap(({ articles }) => articles.map(({ id }) => id)),
    );
    expect(onFirst).toHaveLength(PAGE_SIZE);
    expect(new Set([...(onFirst ?? []), ...(onSecond ?? [])]).size).toBe(dates.length);
    expect(second.pages).toEqual([
      { number: 1, href: '/timeline/2018/', current: false },
      { number: 2, href: '/timeline/2018/2/', current: true },
    ]);
    expect(second.title).not.toBe(first.title);
    // A month leads to the page where it begins.
    expect(second.density).toEqual(first.density);
    expect(first.density.steps[2]?.href).toBe('/timeline/2018/#month-2018-03');
    // So do the months of the overview.
    const months = timelineView(context).density.steps[0]?.months ?? [];
    expect(months.map(({ page }) => page)).toEqual(
      first.density.steps.map(({ href }) =>
        href === undefined ? 0 : href.includes('/2018/2/') ? 2 : 1,
      ),
    );
  });
});

describe('the timeline of the record', () => {
  const context = frozenContext();
  const view = timelineView(context);
  const { articles } = frozenLedger();

  it('shows every event once in the density chart, and gives it in its table', () => {
    const drawn = [...view.density.months, ...view.density.years].map(({ counts }) => sum(counts));
    expect(sum(drawn)).toBe(articles.length);
    const totals = view.density.table.rows.map((row) => row.at(-1));
    expect(sum(totals as number[])).toBe(articles.length);
    for (const { counts, period } of view.density.months) {
      const inMonth = articles.filter(({ facts }) => facts.date.startsWith(period));
      expect({ period, count: sum(counts) }).toEqual({ period, count: inMonth.length });
    }
  });

  it('has every event of the busiest cities in its lane, districts with their city, as precise as known', () => {
    const few = articles.slice(0, 60);
    const ofFew = timelineView({ ...context, ledger: { ...frozenLedger(), articles: few } });
    expect(ofFew.lanes.each).toBe('event');
    for (const [{ lanes, each }, told] of [
      [ofFew.lanes, few],
      [view.lanes, articles],
    ] as const) {
      const length = { event: 10, month: 7, year: 4 }[each];
      expect(lanes.map(({ count }) => count)).toEqual(
        lanes.map(({ count }) => count).sort((a, b) => b - a),
      );
      for (const { place, marks, count } of lanes) {
        const own = told
          .filter(({ places }) =>
            places.some(({ countsFor }) => countsFor.some(({ id }) => id === place.id)),
          )
          .map(({ facts }) => facts.date.slice(0, length))
          .sort();
        expect(count).toBe(own.length);
        expect(marks.flatMap((mark) => Array<string>(mark.count).fill(mark.date)).sort()).toEqual(
          own,
        );
      }
    }
  });

  it('has every event on the pages of the years, each once', () => {
    const counts = Map.groupBy(articles, ({ facts }) => facts.date.slice(0, 4));
    const shown = yearsOf(frozenLedger()).flatMap((year) =>
      Array.from({ length: pageCount(counts.get(year)?.length ?? 0) }, (_, at) =>
        timelineYearView(context, year, at + 1).months.flatMap(({ articles: found }) =>
          found.map(({ id }) => id),
        ),
      ).flat(),
    );
    expect(shown).toHaveLength(articles.length);
    expect(new Set(shown)).toEqual(new Set(articles.map(({ id }) => id)));
  });
});

describe('the files that the filters fetch', () => {
  const read = (context: Context) => {
    const { index, lines } = timelineData(context);
    const facets = JSON.parse(index.text()) as TimelineIndex;
    const chunks = lines.map(({ text }) => JSON.parse(text()) as TimelineLine[]);
    return {
      facets,
      chunks,
      rows: chunks.flat(),
      paths: [index, ...lines].map(({ path }) => path),
    };
  };
  const { facets: index, chunks, rows, paths } = read(frozenContext());

  it('have a line for every row of the index, in the order of the day book', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(
      frozenLedger()
        .articles.map(({ id }) => id)
        .sort(),
    );
    expect(index.chunks.map(({ size }) => size)).toEqual(chunks.map(({ length }) => length));
    for (const [at, { id }] of rows.entries()) {
      const facts = frozenLedger().article(id)?.facts;
      expect(index.dates[at]).toBe(facts?.date);
      const kind = index.facets.kind.choices[index.facets.kind.values[at] as number];
      expect(kind?.id).toBe(facts?.kind);
    }
    const sorted = [...index.dates].sort((a, b) => compareEntries(a, b, 'newest'));
    expect(index.dates).toEqual(sorted);
  });

  it('offer only choices that occur, or that hold one that does', () => {
    for (const { choices, values } of Object.values(index.facets)) {
      const used = new Set(values.flat().flatMap((at) => [at, ...(choices[at]?.above ?? [])]));
      expect([...used].sort((a, b) => a - b)).toEqual([...choices.keys()]);
    }
  });

  it('have Chinese names on the Chinese page, with the English beside them', () => {
    const { facets, rows: zh } = read(frozenContext('zh'));
    const { choices } = facets.facets.place;
    expect(choices.find(({ id }) => id === 'nanjing')).toMatchObject({
      name: '南京市',
      other: 'Nanjing',
    });
    expect(facets.facets.kind.choices[0]).toEqual({ id: 'fund', name: '基金' });
    expect(
      zh.some(({ lang }) => lang === 'en') ||
        zh.every(({ title }) => /\p{Script=Han}/u.test(title)),
    ).toBe(true);
  });

  it('are named by their content: another event renames its year’s file and the index, no other', () => {
    const before = read(contextOf(['2018-07-23', '2016-01-01']));
    const after = read(contextOf(['2018-07-23', '2016-01-01', '2016-05-01']));
    const changed = after.paths.filter((path) => !before.paths.includes(path));
    expect(changed.map((path) => path.replace(/-[0-9a-f]{12}\.json$/, ''))).toEqual([
      'timeline/data/index',
      'timeline/data/2016-1',
    ]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('put the largest amount into its range', () => {
    const at = rows.findIndex(({ id }) => id === '2018-07-23-nanjing-public-chain-fund');
    const { choices, values } = index.facets.amount;
    expect(choices[values[at] as number]?.id).toBe('10bn-up');
    const figure = rows[at]?.figure;
    expect(figure).toMatchObject({ figure: '10 billion', unit: 'CNY' });
    expect(figure?.href).toMatch(/#claim-nanjing-public-chain-fund$/);
  });
});

describe('an empty record', () => {
  it('has a timeline without years', () => {
    const ledger: Ledger = { ...frozenLedger(), articles: [] };
    const view = timelineView({ ...frozenContext(), ledger });
    expect(view).toMatchObject({ total: 0, years: [], newest: [] });
  });
});
