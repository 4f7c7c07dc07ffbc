import type { OwnRankings } from '../../../schema/api/own-ranking.ts';
import type { Amount } from '../../../schema/money.ts';
import type { Context } from '../../shared/context.ts';
import { citiesRanking, type CityRow } from '../../ranking/cities.ts';
import { chainsRanking, type CountRow, partnersRanking } from '../../ranking/counts.ts';
import { fundsRanking } from '../../ranking/funds.ts';
import type { RankedLine, RankingName } from '../../ranking/page.ts';
import { ids, url } from './heads.ts';

/*
 * The Atlas's own rankings as they stand today. What is ranked is named by its id; keys are the
 * interface's own, whatever the pages show.
 */

const sum = (amount: Amount | undefined) => amount ?? null;

const ranked = ({ rank, tied }: RankedLine) => ({ rank: rank ?? null, tied });

/** A place by the rule of version 1, and beside it what is announced and documented by today's. */
const cityRow = (row: CityRow, now: CityRow | undefined) => ({
  id: row.place.id,
  ...ranked(row),
  amount: sum(row.total.amount),
  public: sum(row.public),
  share_unknown: sum(row.unknown),
  funds: row.funds,
  without_amount: row.withoutAmount,
  articles: row.articles,
  partners: row.partners,
  announced: sum(now?.total.amount),
  announced_rank: now?.rank ?? null,
  documented: sum(now?.documented?.amount),
});

const countRow = (row: CountRow) => ({
  id: row.thing.id,
  ...ranked(row),
  cities: ids(row.cities),
  articles: row.articles,
});

/** What each of the Atlas's own rankings has beside its rows. */
const head = <Name extends RankingName>(context: Context, name: Name) => ({
  ranking: name,
  url: url(context, `rankings/${name}/`),
  today: context.ledger.today,
});

/** The Atlas's own rankings as of the record's day. */
export const ownRankingDocuments = {
  cities: (context) => {
    const now = new Map(citiesRanking(context).rows.map((row) => [row.place.id, row]));
    return {
      ...head(context, 'cities'),
      rows: citiesRanking(context, { scope: 'version-1' }).rows.map((row) =>
        cityRow(row, now.get(row.place.id)),
      ),
    };
  },
  funds: (context) => ({
    ...head(context, 'funds'),
    rows: fundsRanking(context).rows.map((row) => ({
      id: row.fund.id,
      ...ranked(row),
      amount: sum(row.figure.amount),
      amount_cny: sum(row.yuan),
      money: row.money,
      status: row.status,
    })),
  }),
  partners: (context) => ({
    ...head(context, 'partners'),
    rows: partnersRanking(context).rows.map(countRow),
  }),
  chains: (context) => ({
    ...head(context, 'chains'),
    rows: chainsRanking(context).rows.map(countRow),
  }),
} satisfies { [Name in RankingName]: (context: Context) => OwnRankings[Name] };
