import type { FundAsOf } from '../../analysis/fund-figures.ts';
import { documentedYuan } from '../../analysis/money-rows.ts';
import type { Claim } from '../../ledger/model.ts';
import type { Figure } from '../../rules/money/figures.ts';
import type { FundKind, Money } from '../../schema/money/fund.ts';
import {
  COMPLETENESS_ITEMS,
  type CompletenessItem,
  type Focus,
  type Measure,
  type Part,
  type Silence,
} from '../../schema/money/outcome.ts';
import { messages } from '../../i18n/catalogue.ts';
import {
  type Context,
  known,
  linkTo,
  nameIn,
  thingLink,
  thingLinks,
  thingPath,
} from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { doubtMark } from '../shared/doubts.ts';
import { claimHref, figureView } from '../shared/figures.ts';
import { reasonText } from '../shared/short-texts.ts';
import { heardAsKnown, stageView } from '../shared/stages.ts';
import type { DoubtView, FigureView, StageView, TextView, ThingLink } from '../shared/types.ts';
import { filterValues, type FilterValues } from './filters.ts';
import { marksOf, type Scale, type ScaleMark } from './scale.ts';

/** What a source gives of a fund’s money, with what it measures. */
export interface MeasuredFigure {
  measure: Measure;
  part?: Part;
  figure: FigureView;
}

/** A fund in the table of what became of the money. */
export interface MoneyFundRow {
  /** The row's anchor: `fund-nanjing-public-chain-fund`. */
  anchor: string;
  fund: ThingLink;
  places: ThingLink[];
  kind: FundKind;
  money: Money;
  focus: Focus;
  announced: FigureView;
  /** The announced sum in yuan, for the order of rows. */
  yuan?: string;
  /** Everything but the announced sum, in the order in which money goes. */
  rest: MeasuredFigure[];
  /** What is documented, in yuan, for the order of rows. */
  documentedYuan?: string;
  /** The public part of the announced sum, where it is known and not all of it. */
  publicPart?: FigureView;
  marks: ScaleMark[];
  /** What the row is filtered by. */
  filter: FilterValues;
  reached: StageView;
  /** The claim that gives the stage. */
  stageHref?: string;
  /** The day on which it was last heard of, which rows are sorted by, and as it is known. */
  lastHeard?: string;
  lastHeardAsKnown?: string;
  silence?: Silence;
  /** Which of the six are known. */
  known: CompletenessItem[];
  doubt?: DoubtView;
  /** Why it is in no sum, where that needs saying, and its language where it is not the page's. */
  reason?: TextView;
}

/** Why a fund is in no sum, in words, where its section does not say so. */
function reasonOf(context: Context, then: FundAsOf): MoneyFundRow['reason'] {
  const { fund, excluded, partOf } = then;
  const { outcome } = messages(context.lang);
  if (excluded === 'kept-out') {
    return reasonText(context, fund) ?? { text: outcome.keptOut };
  }
  return excluded === 'part-of' && partOf
    ? { text: outcome.partOf(nameIn(context, nameOf(partOf))) }
    : undefined;
}

const claimBy = (claims: readonly Claim[], id: string | undefined): Claim | undefined =>
  claims.find((claim) => claim.id === id);

const isRest = ({ measure, part }: Figure): boolean => measure !== 'size' && part !== 'private';

/** A fund as of today, as the table of what became of the money shows it. */
export function moneyFundRow(context: Context, then: FundAsOf, scale: Scale): MoneyFundRow {
  const { ledger } = context;
  const { fund, size, publicPart, completeness } = then;
  const stageClaim = claimBy(then.claims, then.stages.at(-1)?.claim);
  const view = (figure: Figure) => figureView(context, then, figure);
  return {
    anchor: `fund-${fund.id}`,
    fund: thingLink(context, fund),
    places: thingLinks(context, fund.places),
    kind: fund.facts.kind,
    money: fund.facts.money,
    focus: fund.facts.focus,
    announced: size ? view(size) : { href: `${linkTo(context, thingPath(fund))}#claims` },
    rest: then.money.filter(isRest).map((figure) => ({
      measure: figure.measure,
      ...known({ part: figure.part }),
      figure: view(figure),
    })),
    reached: stageView(then.stage, then.ending),
    marks: marksOf(context, then, scale),
    filter: filterValues(context, then),
    known: COMPLETENESS_ITEMS.filter((item) => completeness[item]),
    ...known({
      yuan: then.yuan?.amount,
      documentedYuan: documentedYuan(then, ledger)?.amount,
      publicPart:
        size && publicPart && fund.facts.money === 'mixed'
          ? { amount: publicPart.amount, href: linkTo(context, thingPath(fund)) }
          : undefined,
      stageHref: stageClaim && claimHref(context, stageClaim),
      lastHeard: then.lastHeard,
      lastHeardAsKnown: heardAsKnown(then),
      silence: then.silence,
      doubt: doubtMark(context, [fund], then.day),
      reason: reasonOf(context, then),
    }),
  };
}
