import type { Claim, Fund, Ledger } from '../ledger/model.ts';
import { onceFor } from '../ledger/reads/reads.ts';
import { rowOf } from '../rules/money/announced-row.ts';
import { triangulationOf } from '../rules/money/triangulation.ts';
import type { Completeness } from '../rules/money/completeness.ts';
import { convert, type Rates } from '../rules/convert.ts';
import {
  type Column,
  column,
  type UncountedReason,
  whyUncounted,
} from '../rules/money/counting.ts';
import { endOf } from '../rules/dates.ts';
import { documentedOf } from '../rules/money/documented.ts';
import { type Figure, figuresOf } from '../rules/money/figures.ts';
import {
  FIGURE_NAMES,
  type FigureName,
  MEASURES_OF,
  statusOf,
} from '../rules/money/outside-names.ts';
import { type PublicPart, publicPartOf, shareOf } from '../rules/money/public-part.ts';
import { lastHeardOf, QUIET_YEARS, silenceOf, yearsAfter } from '../rules/money/silence.ts';
import { type StageChange, stagesOf, wasEstablished } from '../rules/money/stage.ts';
import type { Amount } from '../schema/money/money.ts';
import type {
  Ending,
  ExclusionReason,
  FigureToken,
  Measure,
  Part,
  Row,
  Silence,
  Stage,
  Triangulation,
} from '../schema/money/outcome.ts';
import type { Status } from '../schema/money/version-1.ts';
import { hasHappened } from './as-of.ts';
import { partOfOn } from './fund-parts.ts';
import { memoizeByLedger } from './memoize.ts';

/*
 * A fund’s figures, stage, public part, silence and counting. They are calculated here alone: whatever
 * shows one of them asks `fundAsOf`, with a day, or `fundNow`.
 */

/** A status that a fund reached. Deprecated: of version 1. */
export interface StatusChange {
  readonly status: Status;
  readonly date: string;
  readonly claim: string;
}

/** A fund as the claims up to the end of a day tell of it. Later claims are not known. */
export interface FundAsOf {
  readonly fund: Fund;
  /** The day that it is told as of. */
  readonly day: string;
  /** The claims known, the earliest first; none where nothing of the fund was known yet. */
  readonly claims: readonly Claim[];
  /** Every figure, one for each measure and part. */
  readonly money: readonly Figure[];
  /** The whole size. */
  readonly size: Figure | undefined;
  /** The figure that says how much is documented. */
  readonly documented: Figure | undefined;
  /** The public part of the size; missing is not known. */
  readonly publicPart: PublicPart | undefined;
  /** The public share in per cent, and the claim that gives it. */
  readonly share: { readonly percent: number; readonly claim: Claim } | undefined;
  readonly stage: Stage | undefined;
  readonly ending: Ending | undefined;
  /** How the stage came about, the earliest change first. */
  readonly stages: readonly StageChange[];
  /** The last day on which it was heard of. */
  readonly lastHeard: string | undefined;
  /** What the silence since then means: inferred. */
  readonly silence: Silence | undefined;
  /** Where its size is counted, and why not in the announced row. */
  readonly row: Row;
  readonly excluded: ExclusionReason | undefined;
  /** The larger fund that it is a part of on that day. */
  readonly partOf: Fund | undefined;
  /** What is known of the six that a record can know. */
  readonly completeness: Completeness;
  /** How many bear its claims out. */
  readonly triangulation: Triangulation;
  /** The figure that stands for the fund where one is shown; missing where no claim gives an amount. */
  readonly leading: Figure | undefined;
  /** The size in yuan; missing for a yearly one, which is never summed. */
  readonly yuan: Amount | undefined;
  /** The range of a disputed size, in yuan too. */
  readonly range: { readonly low: Amount; readonly high: Amount } | undefined;
  /** The figures of version 1. Deprecated. */
  readonly figures: Readonly<Partial<Record<FigureName, Figure>>>;
  /** The status of version 1. Deprecated. */
  readonly status: Status;
  readonly statuses: readonly StatusChange[];
  /** Which column of version 1 the fund belongs to. Deprecated. */
  readonly column: Column;
  /** Why it is in no total of version 1. Deprecated. */
  readonly uncounted: UncountedReason | undefined;
}

/** A figure’s amount in another currency, at the rate of the fund’s first claim of it; nothing without a rate. */
export function convertFigure(
  { amount, firstDate }: Pick<Figure, 'amount' | 'firstDate'>,
  currency: Amount['currency'],
  rates: Rates,
): Amount | undefined {
  return convert(amount, currency, firstDate, rates)?.amount;
}

/** The figure of a measure, whole or one part. */
export const figureOf = (
  money: readonly Figure[],
  measure: Measure,
  part?: Part,
): Figure | undefined => money.find((figure) => figure.measure === measure && figure.part === part);

/** The figure that a token in the text asks for: the whole of a measure, else its larger part. */
export function figureForToken(
  { money, publicPart, size, documented }: FundAsOf,
  token: FigureToken,
): Figure | undefined {
  if (token === 'documented') return documented;
  if (token === 'public') return publicPart && size && { ...size, amount: publicPart.amount };
  return figureOf(money, token) ?? money.find(({ measure }) => measure === token);
}

function inYuan(figure: Figure | undefined, rates: Rates): Pick<FundAsOf, 'yuan' | 'range'> {
  if (!figure || figure.per) return { yuan: undefined, range: undefined };
  const yuan = (amount: Amount) => convertFigure({ ...figure, amount }, 'CNY', rates);
  const { amount, disputed } = figure;
  const [low, high] = disputed ? [yuan(disputed.low), yuan(disputed.high)] : [];
  return { yuan: yuan(amount), range: low && high && { low, high } };
}

/** The statuses of version 1, as the stages make them. */
function statusesOf(stages: readonly StageChange[]): StatusChange[] {
  const all = stages.map(({ stage, ending, date, claim }) => ({
    status: statusOf(stage, ending),
    date,
    claim,
  }));
  return all.filter(({ status }, at) => status !== all[at - 1]?.status);
}

function completenessOf(
  fund: Fund,
  known: Pick<FundAsOf, 'claims' | 'size' | 'publicPart' | 'stages' | 'documented' | 'lastHeard'>,
  day: string,
): Completeness {
  const until = endOf(day);
  const recent = (on: string | undefined) =>
    on !== undefined && yearsAfter(on, QUIET_YEARS) > until;
  const looked = fund.facts.checked.some(({ on }) => on <= until && recent(on));
  return {
    size: known.size !== undefined,
    'public-part': known.publicPart !== undefined,
    established: wasEstablished(known.stages),
    documented: known.documented !== undefined,
    'sign-of-life': recent(known.lastHeard) || looked,
    'primary-document': known.claims.some(
      ({ evidence }) => evidence.tier === 'primary' && !evidence.titleOnly,
    ),
  };
}

function calculate(fund: Fund, day: string, rates: Rates): FundAsOf {
  const claims = fund.claims.filter(({ date }) => hasHappened(date, day));
  const evidence = claims.map((claim) => claim.evidence);
  const money = figuresOf(evidence, rates);
  const size = figureOf(money, 'size');
  const documented = documentedOf(money, rates);
  const share = shareOf(evidence);
  const shareClaim = claims.find(({ id }) => id === share?.claim.id);
  const publicPart = publicPartOf(money, share);
  const stages = stagesOf(evidence);
  const last = stages.at(-1);
  const lastHeard = lastHeardOf(evidence);
  const partOf = partOfOn(fund, day);
  const { kind, counted, reason, money: owner, focus } = fund.facts;
  const status = statusOf(last?.stage, last?.ending);
  const { row, reason: excluded } = rowOf({
    ...{ kind, counted, focus, stages },
    money: owner,
    partOf: partOf?.id,
  });
  const figures = Object.fromEntries(
    FIGURE_NAMES.flatMap((name) => {
      const figure = MEASURES_OF[name].flatMap((measure) => figureOf(money, measure) ?? [])[0];
      return figure ? [[name, figure]] : [];
    }),
  ) as FundAsOf['figures'];
  return {
    ...{
      fund,
      day,
      claims,
      money,
      size,
      documented,
      publicPart,
      stages,
      lastHeard,
      row,
      excluded,
      partOf,
    },
    share: share && shareClaim && { percent: share.percent, claim: shareClaim },
    stage: last?.stage,
    ending: last?.ending,
    silence: silenceOf(kind, last?.stage, evidence, day),
    completeness: completenessOf(
      fund,
      { claims, size, publicPart, stages, documented, lastHeard },
      day,
    ),
    triangulation: triangulationOf(claims.flatMap(({ sources }) => sources)),
    leading: size ?? documented ?? money[0],
    ...inYuan(size, rates),
    ...{ figures, status, statuses: statusesOf(stages), column: column(kind) },
    uncounted: whyUncounted({ kind, counted, reason, partOf: partOf?.id, status }),
  };
}

/** Each fund by itself: who shows one has not read the others. */
const onDay = memoizeByLedger((ledger: Ledger, day: string) =>
  onceFor((fund: Fund) => calculate(fund, day, ledger.rates)),
);

/** A fund of the record at the end of a day. */
const fundAsOf = (ledger: Ledger, fund: Fund, day: string): FundAsOf => onDay(ledger, day)(fund);

/** A fund as the record knows it today. */
export function fundNow(ledger: Ledger, fund: Fund): FundAsOf {
  return fundAsOf(ledger, fund, ledger.today);
}

/** Every fund that had a claim by the end of a day, in the order of their ids. */
export const fundsAsOf = memoizeByLedger((ledger, day: string): readonly FundAsOf[] =>
  ledger.funds.map((fund) => fundAsOf(ledger, fund, day)).filter(({ claims }) => claims.length > 0),
);
