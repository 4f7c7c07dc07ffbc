import { fundsAsOf } from '../../analysis/fund-figures.ts';
import { moneyRow } from '../../analysis/money-rows.ts';
import type { Money } from '../../schema/money/fund.ts';
import { type Measure, MEASURES } from '../../schema/money/outcome.ts';
import { findingViews } from '../money/findings.ts';
import { type MoneyFundRow, moneyFundRow } from '../money/fund-row.ts';
import { type ScaleMark, scaleOf, type ScaleTick } from '../money/scale.ts';
import { bySize, MONEY_PATH, rowLinks } from '../money/section-funds.ts';
import { totalViews, type TotalView } from '../money/totals.ts';
import { type Context, known, linkTo } from '../shared/context.ts';
import type { DoubtView, FigureView, ThingLink } from '../shared/types.ts';

/** A fund on the strip of the home page. */
export interface StripFund {
  /** Leads to its row on the page of the money. */
  fund: ThingLink;
  money: Money;
  /** Its sums, each leading to that row too. */
  marks: ScaleMark[];
  announced: FigureView;
  doubt?: DoubtView;
}

/** What the home page says first: what was announced, and what of it is documented. */
export interface AnswerView {
  /** Where all of it is told. */
  href: string;
  /** The sums of the announced row, each leading to its anchor on the page of the money. */
  totals: TotalView[];
  /** How many funds were announced. */
  funds: number;
  /** The sentence that a newspaper would quote; missing where nothing was announced. */
  sentence?: { text: string; href: string };
  /** How many of the funds are presumed lapsed, said as inferred; missing where none is. */
  lapsed?: { text: string; href: string };
  ticks: ScaleTick[];
  /** The largest funds of the announced row, then of those in no such sum; no public money spent. */
  strip: { announced: StripFund[]; others: StripFund[] };
  /** How many funds of these rows the strip leaves to the page of the money. */
  left: number;
  measures: Measure[];
  /** The budgets, grants, contracts and vouchers, which have a table of their own there. */
  publicMoney: { funds: number; href: string };
}

/** Sums that the first lines tell: what of the announced money is documented. */
const TOLD: readonly Measure[] = ['size', 'allocated', 'paid-in', 'invested'];

/** How many funds of a row the strip draws: those without a sum, of which it has nothing to draw, come last. */
const DRAWN = 12;

/** What was announced and what became of it, in a few lines. */
export function answerView(context: Context): AnswerView {
  const { ledger } = context;
  const page = linkTo(context, MONEY_PATH);
  const rowOf = rowLinks(context);
  const funds = fundsAsOf(ledger, ledger.today);
  const scale = scaleOf(funds, ledger);
  const row = moneyRow(funds, 'announced', ledger);
  const findings = findingViews(context, scale);
  const [finding] = findings;
  const lapsed = findings.find(({ id }) => id === 'presumed-lapsed');
  const line = ({ fund, money, marks, announced, doubt }: MoneyFundRow): StripFund => {
    const href = rowOf(fund.id);
    return {
      fund: { ...fund, href },
      money,
      marks: marks.map((mark) => ({ ...mark, href })),
      announced,
      ...known({ doubt }),
    };
  };
  const strip = (own: typeof funds) =>
    bySize(own, ledger)
      .slice(0, DRAWN)
      .map((then) => line(moneyFundRow(context, then, scale)));
  const others = funds.filter((then) => !['announced', 'public-money'].includes(then.row));
  const lines = { announced: strip(row.funds), others: strip(others) };
  const drawn = [...lines.announced, ...lines.others].flatMap(({ marks }) => marks);
  return {
    href: page,
    totals: totalViews(context, row, page)
      .filter(({ measure }) => TOLD.includes(measure))
      .map((total) => ({ ...total, figure: { ...total.figure, href: `${page}#${total.anchor}` } })),
    funds: row.funds.length,
    ...known({
      sentence: finding && { text: finding.sentence, href: finding.href },
      lapsed: lapsed && { text: lapsed.sentence, href: lapsed.href },
    }),
    ticks: scale.ticks,
    strip: lines,
    left: row.funds.length + others.length - lines.announced.length - lines.others.length,
    measures: MEASURES.filter((measure) => drawn.some((mark) => mark.measure === measure)),
    publicMoney: {
      funds: funds.filter((then) => then.row === 'public-money').length,
      href: `${page}#row-public-money`,
    },
  };
}
