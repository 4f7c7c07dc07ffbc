import { type FundAsOf, figureOf } from '../../analysis/fund-figures.ts';
import { completenessScore } from '../../rules/money/completeness.ts';
import {
  COMPLETENESS_ITEMS,
  type CompletenessItem,
  type Triangulation,
} from '../../schema/money/outcome.ts';
import { type Silence } from '../../schema/money/outcome.ts';
import type { Amount } from '../../schema/money/money.ts';
import { type Context, known, linkTo, thingPath } from '../shared/context.ts';
import { claimHref, figureView } from '../shared/figures.ts';
import { heardAsKnown, stageView } from '../shared/stages.ts';
import type { ConflictView, FigureView, StageView } from '../shared/types.ts';

/** What a fund’s page says first: how much was announced, and what became of it. */
export interface FundAnswer {
  /** Without an amount where no source gives one. */
  announced: FigureView;
  /** Missing where no source documents any money. */
  documented?: FigureView;
  /** What was awarded of public money, where none is documented as allocated or paid out. */
  awarded?: FigureView;
  reached: StageView & { href?: string };
  /** The public part of the size; missing is not known. */
  publicPart?: {
    amount: Amount;
    range?: { low: Amount; high: Amount };
    /** The share of the size that it follows from, in per cent. */
    percent?: number;
    href: string;
  };
  /** When it was last heard of, as it is known, and what the silence since then means: inferred. */
  lastHeard?: { date: string; silence?: Silence };
  /** How many bear its claims out, 0 to 3. */
  triangulation: Triangulation;
  record: { known: number; of: number; items: { item: CompletenessItem; known: boolean }[] };
}

function publicPart(context: Context, then: FundAsOf): FundAnswer['publicPart'] {
  const { fund, publicPart: part, share, money } = then;
  if (!part) return undefined;
  const { amount, range, basis } = part;
  const own = figureOf(money, 'size', 'public');
  const claim =
    basis === 'share' ? share?.claim : fund.claims.find(({ id }) => id === own?.used.id);
  return {
    amount,
    href: claim ? claimHref(context, claim) : '#claims',
    ...known({ range, percent: basis === 'share' ? share?.percent : undefined }),
  };
}

/** The first lines of a fund’s page. */
export function fundAnswer(context: Context, then: FundAsOf): FundAnswer {
  const { fund, size, documented, stages, completeness, silence } = then;
  const heard = heardAsKnown(then);
  const claim = fund.claims.find(({ id }) => id === stages.at(-1)?.claim);
  const awarded = documented ? undefined : figureOf(then.money, 'awarded');
  return {
    announced: size
      ? figureView(context, then, size)
      : { href: `${linkTo(context, thingPath(fund))}#claims` },
    reached: {
      ...stageView(then.stage, then.ending),
      ...known({ href: claim && claimHref(context, claim) }),
    },
    triangulation: then.triangulation,
    record: {
      known: completenessScore(completeness),
      of: COMPLETENESS_ITEMS.length,
      items: COMPLETENESS_ITEMS.map((item) => ({ item, known: completeness[item] })),
    },
    ...known({
      documented: documented && figureView(context, then, documented),
      awarded: awarded && figureView(context, then, awarded),
      publicPart: publicPart(context, then),
      lastHeard: heard === undefined ? undefined : { date: heard, ...known({ silence }) },
    }),
  };
}

/** The conflicts of a page that are named at its head: the doubts; of the others only how many there are. */
export function headDoubts(conflicts: readonly ConflictView[]): {
  doubts: readonly ConflictView[];
  others: { grade: 'difference' | 'misprint'; count: number; href: string }[];
} {
  const of = (wanted: ConflictView['grade']) => conflicts.filter(({ grade }) => grade === wanted);
  return {
    doubts: of('doubt'),
    others: (['difference', 'misprint'] as const).flatMap((grade) => {
      const [first, ...rest] = of(grade);
      return first ? [{ grade, count: rest.length + 1, href: `#${first.anchor}` }] : [];
    }),
  };
}
