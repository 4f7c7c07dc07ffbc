import { weightiestDoubt } from '../../../analysis/doubts.ts';
import { fundsAsOf } from '../../../analysis/fund-figures.ts';
import {
  contribution,
  documentedTotal,
  moneyRow,
  SUMMED_ROWS,
} from '../../../analysis/money-rows.ts';
import { placeStandings, spentIn, whyNoAnnounced } from '../../../analysis/place-standings.ts';
import { rankedPlaces } from '../../../analysis/rankings/cities.ts';
import { GRADES, MEASURES } from '../../../schema/money/outcome.ts';
import { wholeOf } from './figures.ts';
import { boolean, integer, number, reference, type Table, text } from './table.ts';

const REQUIRED = { required: true } as const;

/** The sums of each row of funds, column by column. */
export const totals: Table = {
  name: 'totals',
  title: 'Totals of all funds',
  description:
    'What funds that are counted alike give of each measure, over distinct funds. The row announced is the headline; rows are not to be added up, nor are measures.',
  key: ['row', 'measure'],
  columns: [
    text('row', 'Which funds.', { ...REQUIRED, values: SUMMED_ROWS }),
    text('measure', 'What is summed.', { ...REQUIRED, values: MEASURES }),
    integer('funds', 'How many funds stand in the row.', REQUIRED),
    integer('given', 'How many of them give an amount.', REQUIRED),
    number('amount_cny', 'The sum in whole yuan; blank where none gives one: unknown is not zero.'),
    number('bounded_cny', 'Of it what rests on a bound or on the lower end of a range.'),
    number('low_cny', 'What it may be by the lowest claims, where figures in it are disputed.'),
    number('high_cny', 'What it may be by the highest claims, where figures in it are disputed.'),
    integer('not_given', 'How many funds give none, as no source gives it.', REQUIRED),
    integer('title_only', 'How many give one in a title that nobody read.', REQUIRED),
    integer('no_rate', 'How many give one in a currency without a rate.', REQUIRED),
    integer('yearly', 'How many give a yearly one.', REQUIRED),
    text('doubt', 'The weightiest conflict of the funds that are in the sum.', { values: GRADES }),
  ],
  rows: (ledger) =>
    SUMMED_ROWS.flatMap((row) => {
      const { funds, columns } = moneyRow(fundsAsOf(ledger, ledger.today), row, ledger);
      return columns.map(({ measure, given, amount, bounded, range, missing }) => ({
        row,
        measure,
        funds: funds.length,
        given,
        amount_cny: wholeOf(amount),
        bounded_cny: wholeOf(bounded),
        low_cny: wholeOf(range?.low),
        high_cny: wholeOf(range?.high),
        not_given: missing['not-given'] ?? 0,
        title_only: missing['title-only'] ?? 0,
        no_rate: missing['no-rate'] ?? 0,
        yearly: missing.yearly ?? 0,
        doubt:
          weightiestDoubt(
            ledger,
            funds
              .filter((then) => 'yuan' in contribution(then, measure, ledger))
              .map(({ fund }) => fund),
            ledger.today,
          )?.grade ?? null,
      }));
    }),
};

/** What each place has announced, documented and spent. */
export const cityTotals: Table = {
  name: 'city_totals',
  title: 'Totals of places',
  description:
    'What was announced for each place, what of it any source documents, and what public money was spent, districts rolled up into what lies above them. A fund of several places stands whole in each row: rows are not to be added up.',
  key: ['city'],
  columns: [
    reference('city', 'cities', 'The place.', REQUIRED),
    boolean('ranked', 'Whether it stands in the ranking of cities.', REQUIRED),
    integer('announced_rank', 'Its rank by what was announced; blank where it has none.'),
    number('announced', 'The sizes of the funds of the announced row, in whole yuan.'),
    number('announced_low', 'By the lowest claims, where they disagree.'),
    number('announced_high', 'By the highest claims, where they disagree.'),
    number('public', 'The part of it that is known to be public money.'),
    number('share_unknown', 'The part of it whose public share is not known.'),
    number('documented', 'What of these funds any source documents, in whole yuan.'),
    number('spent', 'Public money that was awarded or paid out, in whole yuan.'),
    integer('funds', 'How many funds stand in the announced row.', REQUIRED),
    integer('without_amount', 'How many of them have no size that can be added.', REQUIRED),
    text('no_sum', 'Why there is no announced sum, parted by semicolons.'),
    integer('budgets', 'How many budgets, grants, contracts and vouchers.', REQUIRED),
    integer('articles', 'How many events.', REQUIRED),
    integer('partners', 'How many organisations took part in them.', REQUIRED),
    text('doubt', 'The weightiest conflict of the funds of the announced row.', {
      values: GRADES,
    }),
    number('amount', 'Deprecated, see announced: the sum by the rule of version 1 of the API.'),
  ],
  rows: (ledger) => {
    const { today } = ledger;
    const { cities } = rankedPlaces(ledger, today, 'commitments', false, 'announced');
    const lines = new Map(cities.map((line) => [line.item.place, line]));
    const before = placeStandings(ledger, today, false, 'version-1');
    return [...placeStandings(ledger, today, false, 'announced').values()].map((standing) => {
      const { place, announced, budgets, articles, partners } = standing;
      return {
        city: place.id,
        ranked: lines.has(place),
        announced_rank: lines.get(place)?.rank ?? null,
        announced: wholeOf(announced.amount),
        announced_low: wholeOf(announced.range?.low),
        announced_high: wholeOf(announced.range?.high),
        public: wholeOf(announced.public),
        share_unknown: wholeOf(announced.unknown),
        documented: wholeOf(documentedTotal(announced.funds, ledger)),
        spent: wholeOf(spentIn(ledger, standing)),
        funds: announced.funds.length,
        without_amount: announced.withoutAmount,
        no_sum: whyNoAnnounced(ledger, standing).join('; ') || null,
        budgets: budgets.length,
        articles,
        partners,
        doubt:
          weightiestDoubt(
            ledger,
            announced.funds.map(({ fund }) => fund),
            today,
          )?.grade ?? null,
        amount: wholeOf(before.get(place)?.announced.amount),
      };
    });
  },
};
