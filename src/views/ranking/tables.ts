import { absolute, type Site } from '../../site/site.ts';
import type { Move } from '../../rules/ranking.ts';
import type { FundPart } from '../shared/fund-figures.ts';
import type { FigureView, ThingLink } from '../shared/types.ts';
import type { CityRow } from './cities.ts';
import type { CountRow } from './counts.ts';
import type { FundRow } from './funds.ts';
import type { RankedLine } from './page.ts';
import type { CellValue, PlainTable } from '../data/tables/table.ts';

/*
 * The tables of the rankings' pages as files: the same rows in the same order, with exact amounts and
 * the ids, names and addresses of what they tell of. Lists stand in one cell, parted by `; `.
 */

type Row = Record<string, CellValue>;

/** A move in one word: a number of ranks, up positive; blank where there is nothing to hold it against. */
function moveCell(move: Move): CellValue {
  if (move.kind === 'new') return 'new';
  if (move.kind === 'same') return 0;
  if (move.kind === 'unknown') return null;
  return move.kind === 'up' ? move.by : -move.by;
}

/** A rank and how it moved. */
const rankCells = ({ rank, tied, move }: RankedLine): Row => ({
  rank: rank ?? null,
  tied,
  move: moveCell(move),
});

/** What names a thing. */
function thingCells(site: Site, { id, name, own, href }: ThingLink): Row {
  const { en, zh, original } = own ?? name;
  return {
    id,
    name_en: en,
    name_zh: original ?? zh ?? null,
    address: absolute(site, href),
  };
}

const amountCells = ({ amount, disputed }: Omit<FigureView, 'href'>): Row => ({
  amount: amount?.amount ?? null,
  currency: amount?.currency ?? null,
  disputed_low: disputed?.low.amount ?? null,
  disputed_high: disputed?.high.amount ?? null,
});

const list = (texts: readonly string[]): CellValue => texts.join('; ') || null;

const ids = (things: readonly ThingLink[]): CellValue => list(things.map(({ id }) => id));

/** Each with its own amount, as they are in no sum: `some-fund 100000000 CNY a year`. */
const partCell = (parts: readonly FundPart[]): CellValue =>
  list(
    parts.map(({ fund, figure: { amount, per } }) =>
      [fund.id, amount && `${amount.amount} ${amount.currency}`, amount && per && `a ${per}`]
        .filter(Boolean)
        .join(' '),
    ),
  );

const RANK = ['rank', 'tied', 'move'];
const THING = ['id', 'name_en', 'name_zh'];
const AMOUNT = ['amount', 'currency', 'disputed_low', 'disputed_high'];

/** A table of places. */
export function citiesTable(site: Site, rows: readonly CityRow[]): PlainTable {
  return {
    rows: rows.map((row) => ({
      ...rankCells(row),
      ...thingCells(site, row.place),
      within: row.within?.id ?? null,
      ...amountCells(row.total),
      documented: row.documented?.amount?.amount ?? null,
      documented_currency: row.documented?.amount?.currency ?? null,
      documented_measure: row.documented?.measure ?? null,
      spent: row.spent?.amount ?? null,
      public: row.public?.amount ?? null,
      share_unknown: row.unknown?.amount ?? null,
      funds: row.funds,
      without_amount: row.withoutAmount,
      made_of: partCell(row.made),
      shared_with: ids(row.shared.flatMap((shared) => shared.with)),
      budgets: row.budgets,
      budgets_made_of: partCell(row.budgetFunds),
      happenings: row.articles,
      partners: row.partners,
    })),
    columns: [
      ...RANK,
      ...THING,
      'within',
      ...AMOUNT,
      'documented',
      'documented_currency',
      'documented_measure',
      'spent',
      'public',
      'share_unknown',
      'funds',
      'without_amount',
      'made_of',
      'shared_with',
      'budgets',
      'budgets_made_of',
      'happenings',
      'partners',
      'address',
    ],
  };
}

/** A table of funds. */
export function fundsTable(site: Site, rows: readonly FundRow[]): PlainTable {
  return {
    rows: rows.map((row) => ({
      ...rankCells(row),
      ...thingCells(site, row.fund),
      places: ids(row.places),
      money: row.money,
      status: row.status,
      ...amountCells(row.figure),
      per: row.figure.per ?? null,
      bound: row.figure.bound ?? null,
      yuan: row.yuan?.amount ?? null,
      public_yuan: row.public?.amount ?? null,
      claim: absolute(site, row.figure.href),
    })),
    columns: [
      ...RANK,
      ...THING,
      'places',
      'money',
      'status',
      ...AMOUNT,
      'per',
      'bound',
      'yuan',
      'public_yuan',
      'claim',
      'address',
    ],
  };
}

/** A table of partners or chains. */
export function countsTable(site: Site, rows: readonly CountRow[]): PlainTable {
  return {
    rows: rows.map((row) => ({
      ...rankCells(row),
      ...thingCells(site, row.thing),
      places: row.cities.length,
      place_ids: ids(row.cities),
      happenings: row.articles,
    })),
    columns: [...RANK, ...THING, 'places', 'place_ids', 'happenings', 'address'],
  };
}
