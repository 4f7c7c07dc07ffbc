import { documentedTotal, documentedYuan } from '../../../analysis/money-rows.ts';
import { type PlaceStanding, spentIn, whyNoAnnounced } from '../../../analysis/place-standings.ts';
import { rankedPlaces } from '../../../analysis/rankings/cities.ts';
import { rankedFunds } from '../../../analysis/rankings/funds.ts';
import type { Ledger } from '../../../ledger/model.ts';
import type { Ranked } from '../../../rules/ranking.ts';
import type { OwnRankings } from '../../../schema/api/own-ranking.ts';
import { type Context } from '../../shared/context.ts';
import { nameOf } from '../../shared/names.ts';
import { citiesRanking, type CityRow } from '../../ranking/cities.ts';
import { chainsRanking, type CountRow, partnersRanking } from '../../ranking/counts.ts';
import type { RankingName } from '../../ranking/page.ts';
import type { ThingLink } from '../../shared/types.ts';
import { ids, sum, url } from './heads.ts';

/*
 * The Atlas's own rankings as they stand today. What is ranked is named by its id; keys are the
 * interface's own, whatever the pages show.
 */

const ranked = ({ rank, tied }: { rank?: number | undefined; tied: boolean }) => ({
  rank: rank ?? null,
  tied,
});

/** What is ranked, by its id and its names. */
const named = ({ id, name, own }: Pick<ThingLink, 'id' | 'name' | 'own'>) => {
  const { en, zh, original } = own ?? name;
  return { id, names: { en, zh: original ?? zh ?? null } };
};

/** What is announced, documented and spent by today’s rule, beside the rule of version 1. */
const moneyOf = (ledger: Ledger, { item, rank }: Ranked<PlaceStanding>) => ({
  announced: sum(item.announced.amount),
  announced_rank: rank ?? null,
  documented: sum(documentedTotal(item.announced.funds, ledger)),
  spent: sum(spentIn(ledger, item)),
  no_sum: whyNoAnnounced(ledger, item),
});

/** A place by the rule of version 1. */
const cityRow = (row: CityRow) => ({
  ...named(row.place),
  ...ranked(row),
  amount: sum(row.total.amount),
  public: sum(row.public),
  share_unknown: sum(row.unknown),
  funds: row.funds,
  without_amount: row.withoutAmount,
  articles: row.articles,
  partners: row.partners,
});

/** The ranking of places: the same places by either rule. */
function cityRows(context: Context) {
  const { ledger } = context;
  const { cities } = rankedPlaces(ledger, ledger.today, 'commitments', false, 'announced');
  const now = new Map(cities.map((line) => [line.item.place.id, line]));
  return citiesRanking(context, { scope: 'version-1' }).rows.flatMap((row) => {
    const line = now.get(row.place.id);
    return line ? [{ ...cityRow(row), ...moneyOf(ledger, line) }] : [];
  });
}

const countRow = (row: CountRow) => ({
  ...named(row.thing),
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
  cities: (context) => ({ ...head(context, 'cities'), rows: cityRows(context) }),
  funds: (context) => ({
    ...head(context, 'funds'),
    rows: rankedFunds(context.ledger, context.ledger.today).map(({ item, rank, tied }) => ({
      ...named({ id: item.fund.id, name: nameOf(item.fund) }),
      ...ranked({ rank, tied }),
      amount: sum(item.size?.amount),
      amount_cny: sum(item.yuan),
      money: item.fund.facts.money,
      stage: item.stage ?? null,
      documented: sum(documentedYuan(item, context.ledger)),
      row: item.row,
      status: item.status,
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
