import type { Finding } from '../../analysis/findings.ts';
import { Decimal } from '../../rules/decimal.ts';
import type { Bound } from '../../schema/money/claim.ts';
import type { Amount } from '../../schema/money/money.ts';
import { messages } from '../../i18n/catalogue.ts';
import { sumInWords } from '../../i18n/sums.ts';
import type { Context } from '../shared/context.ts';
import { columnFigure } from './totals.ts';

/** A bar of the chart beside a finding. */
export interface FindingBar {
  label: string;
  /** Its value in words: `20.5 billion CNY`, `4 funds`. */
  value: string;
  /** How long it is, in parts of the longest. */
  share: number;
}

/** What a bar measures; nothing where no source gives it. */
interface Measured {
  label: string;
  sum?: Amount | undefined;
  bound?: Bound | undefined;
}

/** The bars of sums in yuan, each in parts of the largest. */
function sumBars(context: Context, all: readonly Measured[]): FindingBar[] {
  const { lang } = context;
  const { none } = messages(lang).outcome;
  const most = all.reduce((max, { sum }) => {
    const value = new Decimal(sum?.amount ?? '0');
    return value.gt(max) ? value : max;
  }, new Decimal('0'));
  return all.map(({ label, sum, bound }) => ({
    label,
    value: sum ? sumInWords({ amount: sum, bound }, lang) : none,
    share: sum && most.gt('0') ? Number(new Decimal(sum.amount).div(most).toFixed()) : 0,
  }));
}

/** The bars of numbers of funds. */
function countBars(context: Context, all: readonly { label: string; n: number }[]): FindingBar[] {
  const { lists } = messages(context.lang);
  const most = Math.max(1, ...all.map(({ n }) => n));
  return all.map(({ label, n }) => ({ label, value: lists.funds(n), share: n / most }));
}

/** The bars that draw a finding: its parts beside what they are held against, on one linear scale. */
export function findingBars(context: Context, finding: Finding): FindingBar[] {
  const { measures, outcome } = messages(context.lang);
  const { bars } = outcome;
  const against = (
    announced: Amount,
    label: string,
    sum: Amount | undefined,
    n: number,
    of: number,
  ) =>
    sum
      ? sumBars(context, [
          { label: measures.size, sum: announced },
          { label, sum },
        ])
      : countBars(context, [
          { label: measures.size, n: of },
          { label, n },
        ]);
  switch (finding.id) {
    case 'documented-against-announced':
      return sumBars(context, [
        { label: measures.size, sum: finding.announced },
        ...finding.columns.map((column) => {
          const given = columnFigure(context, column, finding.funds);
          return { label: measures[column.measure], sum: given?.amount, bound: given?.bound };
        }),
      ]);
    case 'never-beyond-announcement':
    case 'presumed-lapsed': {
      const { announced, amount, count, of } = finding;
      return against(announced, bars[finding.id], amount, count, of);
    }
    case 'largest-documented': {
      const { amount, figure, size } = finding;
      return sumBars(context, [
        { label: measures.size, sum: size },
        { label: measures[figure.measure], sum: amount, bound: figure.bound },
      ]);
    }
    case 'public-part-known':
      return sumBars(context, [
        { label: measures.size, sum: finding.announced },
        { label: bars.known, sum: finding.size },
        { label: bars.public, sum: finding.amount },
      ]);
    case 'left-out':
      return sumBars(context, [
        { label: measures.size, sum: finding.announced },
        ...(finding.adjacent > 0
          ? [{ label: outcome.sections.adjacent.title, sum: finding.adjacentAmount }]
          : []),
        ...(finding.drafts > 0
          ? [{ label: outcome.sections.draft.title, sum: finding.draftsAmount }]
          : []),
      ]);
    case 'primary-document':
      return countBars(context, [
        { label: measures.size, n: finding.of },
        { label: bars['primary-document'], n: finding.count },
      ]);
  }
}
