import { ownRankingDay, recordDay } from '../../analysis/last-modified.ts';
import type { Ledger } from '../../ledger/model.ts';
import type { PlainTable } from '../../views/data/tables/table.ts';
import { citiesRanking, citiesRows } from '../../views/ranking/cities.ts';
import { chainsRanking, partnersRanking } from '../../views/ranking/counts.ts';
import { fundsRanking } from '../../views/ranking/funds.ts';
import { rankingsView } from '../../views/ranking/overview.ts';
import { rankingPathOf, tablePathOf } from '../../views/ranking/page.ts';
import { allRankings, type AnyRanking } from '../../views/ranking/refs.ts';
import { citiesTable, countsTable, fundsTable } from '../../views/ranking/tables.ts';
import type { Context } from '../../views/shared/context.ts';
import { csvFiles } from '../csv-files.ts';
import { definePage, definePages, type PageView } from '../page.ts';

type Name = AnyRanking['name'];
type Named<N extends Name> = Extract<AnyRanking, { name: N }>;

const named = <N extends Name>(ledger: Ledger, name: N): Named<N>[] =>
  allRankings(ledger).filter((ref): ref is Named<N> => ref.name === name);

/** A ranking today and at the end of every year, in all its orders. */
function rankingPages<const T extends string, V extends PageView, N extends Name>(
  name: N,
  template: T,
  view: (context: Context, ref: Named<N>) => V,
) {
  return definePages({
    template,
    subjects: (ledger) => named(ledger, name),
    path: rankingPathOf,
    view,
    modified: (ledger, { year }) => ownRankingDay(ledger, year),
  });
}

/** The overview of rankings and the Atlas's own. */
export const rankingsPages = [
  definePage({
    path: 'rankings/',
    template: 'rankings',
    nav: { bar: 'main', key: 'rankings' },
    view: rankingsView,
    modified: recordDay,
  }),
  rankingPages('cities', 'rankedCities', citiesRanking),
  rankingPages('funds', 'rankedFunds', (context, { year }) => fundsRanking(context, year)),
  rankingPages('partners', 'rankedCounts', (context, { year, order }) =>
    partnersRanking(context, year, order),
  ),
  rankingPages('chains', 'rankedCounts', (context, { year }) => chainsRanking(context, year)),
];

function tableOf(context: Context, ref: AnyRanking): PlainTable {
  const { site } = context;
  switch (ref.name) {
    case 'cities':
      return citiesTable(site, citiesRows(context, ref, 'cities'));
    case 'funds':
      return fundsTable(site, fundsRanking(context, ref.year).rows);
    case 'partners':
      return countsTable(site, partnersRanking(context, ref.year, ref.order).rows);
    case 'chains':
      return countsTable(site, chainsRanking(context, ref.year).rows);
  }
}

/** The tables of the Atlas's own rankings, each beside its page. */
export const rankingFiles = [
  csvFiles({
    route: 'rankings/{ranking}/table.csv',
    subjects: ({ ledger }) => allRankings(ledger),
    path: (ref) => tablePathOf(ref),
    table: tableOf,
  }),
  csvFiles({
    route: 'rankings/{ranking}/provinces.csv',
    subjects: ({ ledger }) => named(ledger, 'cities'),
    path: (ref) => tablePathOf(ref, 'provinces'),
    table: (context, ref) => citiesTable(context.site, citiesRows(context, ref, 'provinces')),
  }),
];
