import type { Ledger } from '../ledger/model.ts';
import { Decimal } from '../rules/decimal.ts';
import type { Figure } from '../rules/money/figures.ts';
import { sum } from '../rules/money/totals.ts';
import { wasEstablished } from '../rules/money/stage.ts';
import type { Amount } from '../schema/money/money.ts';
import { convertFigure, type FundAsOf, fundsAsOf } from './fund-figures.ts';
import {
  type ColumnTotal,
  columnTotal,
  documentedTotal,
  documentedYuan,
  fundsOfRow,
} from './money-rows.ts';

/** A finding: what the record shows of the money, with the very funds that it is computed from. */
export type Finding = { readonly funds: readonly FundAsOf[] } & (
  | {
      /** How much of what was announced is documented. */
      readonly id: 'documented-against-announced';
      readonly announced: Amount;
      readonly count: number;
      /** Missing where nothing is documented. */
      readonly documented?: Amount;
      readonly documentedCount: number;
      /** How many of the funds give no size. */
      readonly withoutSize: number;
      /** What the same funds give of each measure that documents money in an investment fund. */
      readonly columns: readonly ColumnTotal[];
    }
  | {
      /** Funds of which no source shows more than the announcement. */
      readonly id: 'never-beyond-announcement';
      readonly count: number;
      readonly of: number;
      readonly announced: Amount;
      /** How many of them give no size. */
      readonly withoutSize: number;
      readonly amount?: Amount;
    }
  | {
      /** Funds of which nothing was heard for four years. */
      readonly id: 'presumed-lapsed';
      readonly count: number;
      readonly of: number;
      readonly announced: Amount;
      /** How many of them give no size. */
      readonly withoutSize: number;
      readonly amount?: Amount;
    }
  | {
      /** What is left out of the announced row: the rows of adjacent fields and of drafts and hopes. */
      readonly id: 'left-out';
      readonly announced: Amount;
      readonly adjacent: number;
      readonly adjacentAmount?: Amount;
      readonly drafts: number;
      readonly draftsAmount?: Amount;
    }
  | {
      /** Of how much the public part is known. */
      readonly id: 'public-part-known';
      readonly count: number;
      readonly of: number;
      readonly size: Amount;
      readonly announced: Amount;
      readonly amount: Amount;
    }
  | {
      /** How many rest on a primary document; where none does, its funds are those that do not. */
      readonly id: 'primary-document';
      readonly count: number;
      readonly of: number;
    }
  | {
      /** The largest sum that is documented. */
      readonly id: 'largest-documented';
      readonly fund: FundAsOf;
      readonly figure: Figure;
      readonly amount: Amount;
      /** The announced size of the same fund, where it is known. */
      readonly size?: Amount;
    }
);

/** Measures that document the money of an investment fund. */
const DOCUMENTING = ['allocated', 'paid-in', 'invested'] as const;

const sized = (funds: readonly FundAsOf[], ledger: Ledger): Amount | undefined =>
  columnTotal(funds, 'size', ledger).amount;

function largest(funds: readonly FundAsOf[], ledger: Ledger): Finding[] {
  const measured = funds.flatMap((fund) => {
    const amount = documentedYuan(fund, ledger);
    return amount && fund.documented ? [{ fund, figure: fund.documented, amount }] : [];
  });
  const most = measured.reduce<(typeof measured)[number] | undefined>(
    (best, next) => (!best || new Decimal(next.amount.amount).gt(best.amount.amount) ? next : best),
    undefined,
  );
  if (!most) return [];
  const size = most.fund.size && convertFigure(most.fund.size, 'CNY', ledger.rates);
  return [{ id: 'largest-documented', funds: [most.fund], ...most, ...(size ? { size } : {}) }];
}

/**
 * What the record shows of the money on a day, in the order in which a reader asks. Each finding holds
 * by construction: it is computed from the funds that it names, and is left out where its condition
 * does not hold.
 */
export function findingsOf(ledger: Ledger, day: string): Finding[] {
  const all = fundsAsOf(ledger, day);
  const [announced, adjacent, drafts] = [
    fundsOfRow(all, 'announced'),
    fundsOfRow(all, 'adjacent'),
    fundsOfRow(all, 'draft'),
  ];
  const total = sized(announced, ledger);
  if (!total) return [];
  const documented = announced.filter((then) => documentedYuan(then, ledger) !== undefined);
  const documentedSum = documentedTotal(documented, ledger);
  const silent = announced.filter(
    ({ stages, stage, money }) =>
      !wasEstablished(stages) &&
      stage !== 'ended' &&
      money.every(({ measure }) => measure === 'size'),
  );
  const lapsed = announced.filter(({ silence }) => silence === 'presumed-lapsed');
  const known = announced.filter(({ publicPart, size }) => publicPart && size && !size.per);
  const publicSum = sum(
    known.flatMap((then) =>
      then.publicPart && then.size
        ? (convertFigure({ ...then.size, amount: then.publicPart.amount }, 'CNY', ledger.rates) ??
          [])
        : [],
    ),
  );
  const knownSize = sized(known, ledger);
  const silentSum = sized(silent, ledger);
  const lapsedSum = sized(lapsed, ledger);
  const adjacentSum = sized(adjacent, ledger);
  const draftSum = sized(drafts, ledger);
  const of = announced.length;
  const primary = announced.filter(({ completeness }) => completeness['primary-document']);
  return [
    {
      id: 'documented-against-announced',
      funds: announced,
      announced: total,
      count: of,
      documentedCount: documented.length,
      withoutSize: of - columnTotal(announced, 'size', ledger).given,
      columns: DOCUMENTING.map((measure) => columnTotal(announced, measure, ledger)),
      ...(documentedSum ? { documented: documentedSum } : {}),
    },
    ...(silent.length > 0
      ? [
          {
            id: 'never-beyond-announcement' as const,
            funds: silent,
            count: silent.length,
            withoutSize: silent.length - columnTotal(silent, 'size', ledger).given,
            of,
            announced: total,
            ...(silentSum ? { amount: silentSum } : {}),
          },
        ]
      : []),
    ...(lapsed.length > 0
      ? [
          {
            id: 'presumed-lapsed' as const,
            funds: lapsed,
            count: lapsed.length,
            withoutSize: lapsed.length - columnTotal(lapsed, 'size', ledger).given,
            of,
            announced: total,
            ...(lapsedSum ? { amount: lapsedSum } : {}),
          },
        ]
      : []),
    ...largest(announced, ledger),
    ...(publicSum && knownSize
      ? [
          {
            id: 'public-part-known' as const,
            funds: known,
            count: known.length,
            of,
            size: knownSize,
            announced: total,
            amount: publicSum,
          },
        ]
      : []),
    ...(adjacent.length + drafts.length > 0
      ? [
          {
            id: 'left-out' as const,
            announced: total,
            funds: [...adjacent, ...drafts],
            adjacent: adjacent.length,
            drafts: drafts.length,
            ...(adjacentSum ? { adjacentAmount: adjacentSum } : {}),
            ...(draftSum ? { draftsAmount: draftSum } : {}),
          },
        ]
      : []),
    {
      id: 'primary-document',
      funds: primary.length > 0 ? primary : announced,
      count: primary.length,
      of,
    },
  ];
}
