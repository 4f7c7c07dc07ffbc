import { weightiestDoubt } from '../../../analysis/doubts.ts';
import { convertFigure, fundNow } from '../../../analysis/fund-figures.ts';
import { documentedYuan, whyNoSum } from '../../../analysis/money-rows.ts';
import { completenessScore } from '../../../rules/money/completeness.ts';
import type { Figure } from '../../../rules/money/figures.ts';
import { activityStatus } from '../../../rules/money/outside-names.ts';
import { BOUNDS } from '../../../schema/money/claim.ts';
import { FUND_KINDS, MONEY } from '../../../schema/money/fund.ts';
import { ACTIVITY_STATUSES } from '../../../schema/api/iati.ts';
import type { Amount } from '../../../schema/money/money.ts';
import {
  DOCUMENTED_MEASURES,
  ENDINGS,
  EXCLUSION_REASONS,
  FOCUSES,
  GRADES,
  NO_SUM_REASONS,
  ROWS,
  SILENCES,
  STAGES,
} from '../../../schema/money/outcome.ts';
import { STATUSES } from '../../../schema/money/version-1.ts';
import { IDENTIFIER_COLUMNS, identifierValues } from '../../shared/identifiers.ts';
import { numberOf, wholeOf } from './figures.ts';
import { boolean, day, integer, number, reference, type Table, text } from './table.ts';
import { isDescribed } from '../../shared/context.ts';
import { DESCRIBED, NAMES, namesOf } from './things.ts';

const REQUIRED = { required: true } as const;

export const funds: Table = {
  name: 'funds',
  title: 'Funds, reconciled',
  description:
    'Every fund, budget, grant and plan with its reconciled figure. See the methodology for the rules.',
  key: ['id'],
  columns: [
    ...NAMES,
    text('kind', 'What kind of money it is.', { ...REQUIRED, values: FUND_KINDS }),
    text('money', 'Whose money it is.', { ...REQUIRED, values: MONEY }),
    text('status', 'Deprecated, see stage. How far it got, by the latest claim.', {
      ...REQUIRED,
      values: STATUSES,
    }),
    number(
      'amount',
      'The figure used, in the currency beside it; blank where no source gives one.',
    ),
    text('currency', 'The currency of the amount (ISO 4217).'),
    text('per', 'year for a yearly budget, which is in no sum.', { values: ['year'] }),
    number(
      'amount_cny',
      'The amount in yuan at the mean rate of the month of its first claim, whole yuan.',
    ),
    boolean('disputed', 'Whether claims from equally ranked sources disagree.', REQUIRED),
    number('low', 'The lower end of a disputed range, in the same currency.'),
    number('high', 'The upper end of a disputed range, in the same currency.'),
    text('focus', 'What it is for: blockchain, or an adjacent field.', {
      ...REQUIRED,
      values: FOCUSES,
    }),
    text('stage', 'How far it has come; blank where no claim says so.', { values: STAGES }),
    text('ending', 'How it ended, with ended.', { values: ENDINGS }),
    text('activity_status', 'The stage in IATI’s ActivityStatus.', { values: ACTIVITY_STATUSES }),
    number(
      'announced',
      'Its size in whole yuan; blank where it is not given, yearly or has no rate.',
    ),
    number('documented', 'What any source documents of it, in the currency beside it.'),
    text('documented_currency', 'The currency of that (ISO 4217).'),
    text('documented_measure', 'What that measures.', { values: DOCUMENTED_MEASURES }),
    text('documented_bound', 'How that bounds the true sum.', { values: BOUNDS }),
    number('documented_cny', 'The same in whole yuan.'),
    number('public', 'The public part of its size in whole yuan; blank where it is not known.'),
    day('last_heard', 'The last day of which a claim that does not restate speaks.'),
    text('silence', 'What the silence since then means: inferred.', { values: SILENCES }),
    text('row', 'The sum that its size stands in.', { ...REQUIRED, values: ROWS }),
    text('excluded', 'Why it is not in the announced row.', { values: EXCLUSION_REASONS }),
    text('no_sum', 'Why its size is not in the headline; blank where it is.', {
      values: NO_SUM_REASONS,
    }),
    integer('completeness', 'How much the record knows of it, of six.', REQUIRED),
    integer('triangulation', 'How many bear its claims out, 0 to 3.', REQUIRED),
    text('doubt', 'The weightiest of its conflicts, by its own file and by articles.', {
      values: GRADES,
    }),
    number('government_share', 'The public part, in per cent, where a claim gives it.'),
    reference('claim', 'claims', 'The claim that gives the figure.'),
    text(
      'uncounted',
      'Deprecated, see row and excluded. Why it is in no total; blank where it is in one.',
      {
        values: ['kept-out', 'part-of', 'cancelled', 'kind'],
      },
    ),
    text('reason', 'The reason in words, where it is kept out.'),
    ...IDENTIFIER_COLUMNS,
    DESCRIBED,
  ],
  rows: (ledger) =>
    ledger.funds.map((fund) => {
      const now = fundNow(ledger, fund);
      const { leading: figure, share, status, uncounted, documented, stage, ending } = now;
      const { size, publicPart } = now;
      const inYuan = (amount: Amount | undefined, of: Figure | undefined) =>
        wholeOf(amount && of && convertFigure({ ...of, amount }, 'CNY', ledger.rates));
      const yuan = figure && convertFigure(figure, 'CNY', ledger.rates);
      return {
        ...namesOf(fund),
        kind: fund.facts.kind,
        money: fund.facts.money,
        status,
        amount: figure ? Number(figure.amount.amount) : null,
        currency: figure?.amount.currency ?? null,
        per: figure?.per ?? null,
        amount_cny: yuan ? Math.round(Number(yuan.amount)) : null,
        disputed: figure?.disputed !== undefined,
        low: figure?.disputed ? Number(figure.disputed.low.amount) : null,
        high: figure?.disputed ? Number(figure.disputed.high.amount) : null,
        focus: fund.facts.focus,
        stage: stage ?? null,
        ending: ending ?? null,
        activity_status: stage ? activityStatus(stage, ending) : null,
        announced: wholeOf(now.yuan),
        documented: numberOf(documented?.amount),
        documented_currency: documented?.amount.currency ?? null,
        documented_measure: documented?.measure ?? null,
        documented_bound: documented?.bound ?? null,
        documented_cny: wholeOf(documentedYuan(now, ledger)),
        public: size?.per ? null : inYuan(publicPart?.amount, size),
        last_heard: now.lastHeard ?? null,
        silence: now.silence ?? null,
        row: now.row,
        excluded: now.excluded ?? null,
        no_sum: whyNoSum(now, 'size', ledger) ?? null,
        completeness: completenessScore(now.completeness),
        triangulation: now.triangulation,
        doubt: weightiestDoubt(ledger, [fund], ledger.today)?.grade ?? null,
        government_share: share?.percent ?? null,
        claim: figure?.used.id ?? null,
        uncounted: uncounted ?? null,
        reason: fund.facts.reason ?? null,
        ...identifierValues(fund.facts.same_as),
        name_zh_described: isDescribed(fund),
      };
    }),
};

export const fundPlaces: Table = {
  name: 'fund_places',
  title: 'Places of funds',
  description: 'Which places each fund is of, one row a pair.',
  key: ['fund', 'city'],
  columns: [
    reference('fund', 'funds', 'The fund.', REQUIRED),
    reference('city', 'cities', 'A place whose fund it is.', REQUIRED),
  ],
  rows: ({ funds: all }) =>
    all.flatMap((fund) => fund.places.map(({ id }) => ({ fund: fund.id, city: id }))),
};
