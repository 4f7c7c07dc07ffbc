import { convertFigure, type FundAsOf } from '../../analysis/fund-figures.ts';
import type { Claim } from '../../ledger/model.ts';
import { Decimal } from '../../rules/decimal.ts';
import type { Evidence } from '../../rules/money/evidence.ts';
import type { Figure, Verdict, Why } from '../../rules/money/figures.ts';
import type { Amount } from '../../schema/money/money.ts';
import type { Measure, Part, SourceTier } from '../../schema/money/outcome.ts';
import { type Context, known } from '../shared/context.ts';
import { claimHref, figureView } from '../shared/figures.ts';
import { publisherNames } from '../shared/publishers.ts';
import type { FigureView } from '../shared/types.ts';

/** A figure that a body changed. */
export interface RevisionView {
  change: 'cut' | 'raised';
  from: Amount;
  to: Amount;
  date: string;
  publishers: readonly string[];
  href: string;
}

/** One of a fund’s figures, how it was found, and who decides it. */
export interface FundMoney {
  measure: Measure;
  part?: Part;
  figure: FigureView;
  yuan?: Amount;
  why: Why;
  /** The source that decides: the publishers of the claim’s best tier. */
  decidedBy: { publishers: readonly string[]; tier: SourceTier };
  /** What became of each claim of it. */
  considered: { article: string; href: string; date: string; amount?: Amount; verdict: Verdict }[];
  revisions: RevisionView[];
}

/** A claim that only says how far the fund got stands among its stages, not among what was considered for a figure. */
const isStageAlone = ({ amount, stage }: Evidence): boolean =>
  amount === undefined && stage !== undefined;

/** The figures of a fund, one for each measure and part. */
export function fundMoney(context: Context, then: FundAsOf): FundMoney[] {
  const byId = new Map<string, Claim>(then.claims.map((claim) => [claim.id, claim]));
  const hrefOf = ({ id }: Pick<Evidence, 'id'>) => {
    const claim = byId.get(id);
    return claim ? claimHref(context, claim) : '#claims';
  };
  const revisionsOf = ({ revisions }: Figure) =>
    revisions.flatMap(({ replaced, by }): RevisionView[] => {
      if (!replaced.amount || !by.amount) return [];
      const cut = new Decimal(by.amount.amount).lt(replaced.amount.amount);
      return [
        {
          change: cut ? 'cut' : 'raised',
          ...{
            from: replaced.amount,
            to: by.amount,
            date: by.date,
            publishers: publisherNames(context, by.publishers),
          },
          href: hrefOf(by),
        },
      ];
    });
  return then.money.map((figure) => ({
    measure: figure.measure,
    figure: figureView(context, then, figure),
    why: figure.why,
    decidedBy: {
      publishers: publisherNames(context, figure.used.publishers),
      tier: figure.used.tier,
    },
    considered: figure.considered.flatMap(({ id, verdict }) => {
      const claim = byId.get(id);
      if (!claim || isStageAlone(claim.evidence)) return [];
      const { article, date, amount } = claim;
      const line = { article: article.id, href: hrefOf(claim), date, verdict };
      return [amount ? { ...line, amount } : line];
    }),
    revisions: revisionsOf(figure),
    ...known({
      part: figure.part,
      yuan:
        figure.amount.currency === 'CNY'
          ? undefined
          : convertFigure(figure, 'CNY', context.ledger.rates),
    }),
  }));
}
