import { describe, expect, it } from 'vitest';
import { articleView } from '../../../src/views/article/article.ts';
import type { Files } from '../../harness/files.ts';
import { article, contextOf, fund, ledgerOf } from '../ledger/small.ts';

/** As many events as told, one a day, each with one claim of each fund. */
const events = (days: number, ...funds: string[]): Files =>
  Object.assign(
    {},
    ...Array.from({ length: days }, (_, at) => {
      const date = new Date(Date.UTC(2018, 6, 1 + at)).toISOString().slice(0, 10);
      const said = funds.map((id) => ({ fund: id, amount: `${at + 1} billion CNY` }));
      return article(date, 'report', ...said);
    }),
  ) as Files;

const viewOf = (files: Files) => {
  const ledger = ledgerOf(files);
  const [first] = ledger.articles;
  if (!first) throw new Error('no article');
  return { ledger, view: articleView(contextOf(ledger), first) };
};

describe('what others say of the same fund', () => {
  it.each([
    [1, 0, []],
    [5, 4, []],
    [41, 40, []],
    [60, 40, [['a', 19]]],
  ])(
    'of %d events: %d claims, and of which funds more stand on their pages',
    (days, shown, more) => {
      const { view } = viewOf({ 'funds/a.md': fund(), ...events(days, 'a') });
      expect(view.others).toHaveLength(shown);
      expect(view.moreOthers.map(({ fund: { id }, count }) => [id, count])).toEqual(more);
    },
  );

  it('are the latest, the earlier first', () => {
    const { view, ledger } = viewOf({ 'funds/a.md': fund(), ...events(60, 'a') });
    const dates = view.others.map(({ article: { date } }) => date);
    const own = ledger.articles[0]?.facts.date;
    const all = ledger.articles.map(({ facts }) => facts.date).filter((date) => date !== own);
    expect(dates).toEqual(all.sort().slice(-40));
  });

  it('are shared among many funds', () => {
    const { view } = viewOf({
      'funds/a.md': fund(),
      'funds/b.md': fund('suzhou'),
      'funds/c.md': fund('guian'),
      ...events(20, 'a', 'b', 'c'),
    });
    const of = (wanted: string) => view.others.filter(({ fund: { id } }) => id === wanted).length;
    expect([of('a'), of('b'), of('c')]).toEqual([13, 13, 13]);
    expect(view.moreOthers.map(({ count }) => count)).toEqual([6, 6, 6]);
  });
});
