import type { Ledger } from '../../ledger/model.ts';
import {
  isBudget,
  isCommitted,
  isGovernmentBacked,
  publicPart,
} from '../../rules/money/counting.ts';
import type { Money } from '../../schema/money/fund.ts';
import { rankBy } from '../../rules/ranking.ts';
import type { Amount } from '../../schema/money/money.ts';
import { type FundAsOf, fundsAsOf } from '../fund-figures.ts';
import { memoizeByLedger } from '../memoize.ts';

/** Investment funds by their commitments, whoever's money it is, at the end of a day. */
export const rankedFunds = memoizeByLedger((ledger: Ledger, day: string) =>
  rankBy(
    fundsAsOf(ledger, day).filter(isCommitted),
    ({ yuan }) => yuan?.amount,
    ({ fund }) => fund.id,
  ),
);

/** The funds that are neither ranked by their size nor budgets of their own column, at the end of a day. */
export const unrankedFunds = memoizeByLedger((ledger: Ledger, day: string) =>
  fundsAsOf(ledger, day).filter((then) => !isCommitted(then) && !isBudget(then)),
);

/** Whose money keeps a fund out of the sums of governments; nothing where it is theirs, whole or in part. */
export function ownerOutside({ fund }: FundAsOf): Money | undefined {
  const { money } = fund.facts;
  return isGovernmentBacked(money) ? undefined : money;
}

/** Whose a fund's money is, in yuan, as far as known; of unclear money nothing is. */
export function moneyParts({ fund, yuan, share }: FundAsOf): {
  public: Amount | undefined;
  unknown: Amount | undefined;
} {
  const { money } = fund.facts;
  if (!yuan) return { public: undefined, unknown: undefined };
  const part = publicPart(yuan, money, share?.percent);
  const isUnknown = part.unknownShare || money === 'unclear';
  return { public: part.public, unknown: isUnknown ? yuan : undefined };
}
