import type { Amount } from '../../../schema/money.ts';
import type { Context } from '../../shared/context.ts';
import { citiesRanking, type CityRow } from '../../ranking/cities.ts';
import { chainsRanking, type CountRow, partnersRanking } from '../../ranking/counts.ts';
import { fundsRanking } from '../../ranking/funds.ts';
import type { RankedLine, RankingName } from '../../ranking/page.ts';
import { ids, url } from './documents.ts';

/*
 * The Atlas's own rankings as they stand today. What is ranked is named by its id; keys are the
 * interface's own, whatever the pages show.
 */

const sum = (amount: Amount | undefined) => amount ?? null;

const ranked = ({ rank, tied }: RankedLine) => ({ rank: rank ?? null, tied });

const cityRow = (row: CityRow) => ({
  id: row.place.id,
  ...ranked(row),
  amount: sum(row.total.amount),
  public: sum(row.public),
  share_unknown: sum(row.unknown),
  funds: row.funds,
  without_amount: row.withoutAmount,
  articles: row.articles,
  partners: row.partners,
});

const countRow = (row: CountRow) => ({
  id: row.thing.id,
  ...ranked(row),
  cities: ids(row.cities),
  articles: row.articles,
});

const ROWS = {
  cities: (context: Context) => citiesRanking(context).rows.map(cityRow),
  funds: (context: Context) =>
    fundsRanking(context).rows.map((row) => ({
      id: row.fund.id,
      ...ranked(row),
      amount: sum(row.figure.amount),
      amount_cny: sum(row.yuan),
      money: row.money,
      status: row.status,
    })),
  partners: (context: Context) => partnersRanking(context).rows.map(countRow),
  chains: (context: Context) => chainsRanking(context).rows.map(countRow),
} satisfies Record<RankingName, (context: Context) => object[]>;

/** One of the Atlas's own rankings as of the record's day. */
export function ownRankingDocument(context: Context, name: RankingName) {
  return {
    ranking: name,
    url: url(context, `rankings/${name}/`),
    today: context.ledger.today,
    rows: ROWS[name](context),
  };
}
