import { weightiestDoubt } from '../../../analysis/doubts.ts';
import { convertFigure, fundsAsOf } from '../../../analysis/fund-figures.ts';
import { isInSum } from '../../../analysis/money-rows.ts';
import type { Ledger } from '../../../ledger/model.ts';
import { activityStatus, transactionType } from '../../../rules/money/outside-names.ts';
import type { Amount } from '../../../schema/money/money.ts';
import { BOUNDS } from '../../../schema/money/claim.ts';
import { ACTIVITY_STATUSES, TRANSACTION_TYPES } from '../../../schema/api/iati.ts';
import {
  ENDINGS,
  EXCLUSION_REASONS,
  GRADES,
  MEASURES,
  PARTS,
  ROWS,
  SOURCE_TIERS,
  STAGES,
} from '../../../schema/money/outcome.ts';
import { DATE } from './articles.ts';
import { boolean, integer, number, reference, type Table, text } from './table.ts';

const REQUIRED = { required: true } as const;

/** An amount in its own currency. */
export const numberOf = (amount: Amount | undefined): number | null =>
  amount ? Number(amount.amount) : null;

/** An amount that was converted: whole yuan. */
export const wholeOf = (amount: Amount | undefined): number | null =>
  amount ? Math.round(Number(amount.amount)) : null;

const known = (ledger: Ledger) => fundsAsOf(ledger, ledger.today);

/** Every figure of every fund, with the claim that decides it. */
export const figures: Table = {
  name: 'figures',
  title: 'Figures of funds',
  description:
    'What is known of each fund’s money: one row for each measure and part, with the claim that decides it. Measures are never to be added up, and a part is no whole.',
  key: ['fund', 'measure', 'part'],
  columns: [
    reference('fund', 'funds', 'The fund.', REQUIRED),
    text('measure', 'What the amount measures.', { ...REQUIRED, values: MEASURES }),
    text('part', 'Whose part it is.', { ...REQUIRED, values: ['whole', ...PARTS] }),
    number('amount', 'The amount, in the currency beside it.', REQUIRED),
    text('currency', 'The currency (ISO 4217).', REQUIRED),
    number('upper', 'The upper end of a range that the source gives; sums take the lower one.'),
    text('bound', 'How the amount bounds the true one; it goes wherever the amount goes.', {
      values: BOUNDS,
    }),
    text('per', 'year for a yearly amount, which is in no sum.', { values: ['year'] }),
    integer('years', 'For how many years, with per.'),
    number(
      'amount_cny',
      'In yuan at the mean rate of the month of its first claim, whole yuan; blank for a yearly amount and where the record has no rate.',
    ),
    boolean('disputed', 'Whether claims from equally ranked sources disagree.', REQUIRED),
    number('low', 'The lower end of a disputed range, in the same currency.'),
    number('high', 'The upper end of a disputed range, in the same currency.'),
    reference('claim', 'claims', 'The claim that decides.', REQUIRED),
    text('why', 'Why it decides.', REQUIRED),
    text('source_tier', 'How near its best source is to what it tells.', {
      ...REQUIRED,
      values: SOURCE_TIERS,
    }),
    integer('revisions', 'How often a body cut or raised it.', REQUIRED),
    boolean('documented', 'Whether it is the figure that counts as documented.', REQUIRED),
    text('row', 'The sum that the fund’s size stands in.', { ...REQUIRED, values: ROWS }),
    boolean(
      'in_sum',
      'Whether the table totals adds it to the sum of its row and measure; only the row announced is the headline.',
      REQUIRED,
    ),
    text(
      'excluded',
      'Why the fund is not in the announced row; it may be in the sum of another row.',
      { values: EXCLUSION_REASONS },
    ),
    text('transaction_type', 'The measure in IATI’s TransactionType, where it has one.', {
      values: TRANSACTION_TYPES,
    }),
    text('doubt', 'The weightiest conflict of the fund: it goes wherever the figure goes.', {
      values: GRADES,
    }),
  ],
  rows: (ledger) =>
    known(ledger).flatMap((then) =>
      then.money.map((figure) => {
        const { measure, part, amount, disputed, used } = figure;
        return {
          fund: then.fund.id,
          measure,
          part: part ?? 'whole',
          amount: Number(amount.amount),
          currency: amount.currency,
          upper: numberOf(figure.to),
          bound: figure.bound ?? null,
          per: figure.per ?? null,
          years: figure.years ?? null,
          amount_cny: figure.per ? null : wholeOf(convertFigure(figure, 'CNY', ledger.rates)),
          disputed: disputed !== undefined,
          low: numberOf(disputed?.low),
          high: numberOf(disputed?.high),
          claim: used.id,
          why: figure.why,
          source_tier: used.tier,
          revisions: figure.revisions.length,
          documented: then.documented === figure,
          row: then.row,
          in_sum: isInSum(then, figure, ledger),
          excluded: then.excluded ?? null,
          transaction_type: transactionType(measure) ?? null,
          doubt: weightiestDoubt(ledger, [then.fund], ledger.today)?.grade ?? null,
        };
      }),
    ),
};

/** How the stage of each fund changed. */
export const stages: Table = {
  name: 'stages',
  title: 'Stages of funds',
  description: 'How far each fund had come, and since when: one row for each change.',
  key: ['fund', 'n'],
  columns: [
    reference('fund', 'funds', 'The fund.', REQUIRED),
    integer('n', 'The number of the change, from 1.', REQUIRED),
    text('stage', 'The stage that it reached.', { ...REQUIRED, values: STAGES }),
    text('ending', 'How it ended, with ended.', { values: ENDINGS }),
    text('date', `When, ${DATE}.`, REQUIRED),
    reference('claim', 'claims', 'The claim that says so.', REQUIRED),
    text('activity_status', 'The stage in IATI’s ActivityStatus.', {
      ...REQUIRED,
      values: ACTIVITY_STATUSES,
    }),
  ],
  rows: (ledger) =>
    known(ledger).flatMap(({ fund, stages: changes }) =>
      changes.map(({ stage, ending, date, claim }, at) => ({
        fund: fund.id,
        n: at + 1,
        stage,
        ending: ending ?? null,
        date,
        claim,
        activity_status: activityStatus(stage, ending),
      })),
    ),
};
