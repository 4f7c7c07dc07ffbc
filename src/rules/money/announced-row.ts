import type { FundKind, Money } from '../../schema/money/fund.ts';
import {
  type ExclusionReason,
  type Focus,
  HOPED_STAGES,
  type Row,
} from '../../schema/money/outcome.ts';
import { type StageChange, wasEstablished } from './stage.ts';

/** What decides where a fund stands. */
export interface Countable {
  kind: FundKind;
  money: Money;
  focus: Focus;
  counted?: boolean | undefined;
  /** The larger fund that it is a part of on the day asked about. */
  partOf?: string | undefined;
  stages: readonly StageChange[];
}

const PUBLIC_MONEY: readonly FundKind[] = [
  'subsidy-budget',
  'research-grant',
  'procurement',
  'consumer-vouchers',
];

/** Whether a kind of money belongs to the table of public money spent. */
const isPublicMoney = (kind: FundKind): boolean => PUBLIC_MONEY.includes(kind);

/**
 * The row that a fund's size stands in, and why it is not the announced one.
 * Rule: the announced row holds investment funds with focus on blockchain whose money is public or
 * mixed, at stage announced, established, operating or dormant, or ended after they had been
 * established; not kept out, no part of another. Quiet and presumed-lapsed funds stay in it.
 * Private money comes before the field; the field comes before an owner whom no source names, so that
 * a fund for an adjacent field stands among its like also where its public part is not known.
 */
export function rowOf(fund: Countable): { row: Row; reason?: ExclusionReason } {
  if (fund.counted === false) return { row: 'none', reason: 'kept-out' };
  if (fund.partOf !== undefined) return { row: 'none', reason: 'part-of' };
  if (isPublicMoney(fund.kind)) return { row: 'public-money', reason: 'kind' };
  if (fund.kind !== 'investment-fund') return { row: 'listed', reason: 'kind' };
  const last = fund.stages.at(-1);
  const unrealised =
    last?.stage === 'ended' &&
    (last.ending === 'cancelled' || last.ending === 'withdrawn') &&
    !wasEstablished(fund.stages);
  if (unrealised) return { row: 'cancelled', reason: 'cancelled-or-withdrawn' };
  if (fund.money === 'private') return { row: 'private', reason: 'private-or-unclear' };
  if (fund.focus === 'adjacent') return { row: 'adjacent', reason: 'adjacent' };
  if (fund.money === 'unclear') return { row: 'unclear', reason: 'private-or-unclear' };
  if (HOPED_STAGES.includes(last?.stage)) return { row: 'draft', reason: 'proposed-or-draft' };
  return last === undefined ? { row: 'none', reason: 'no-stage' } : { row: 'announced' };
}
