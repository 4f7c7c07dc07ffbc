import { type FundAsOf, fundNow } from '../../analysis/fund-figures.ts';
import { fundsOfEvent } from '../../analysis/events.ts';
import type { Article, Fund, Thing } from '../../ledger/model.ts';
import { messages } from '../../i18n/catalogue.ts';
import {
  type Context,
  known,
  linkTo,
  nameIn,
  thingLink,
  thingLinks,
  thingLinksOn,
  thingPath,
  titleOf,
} from './context.ts';
import { nameOf } from './names.ts';
import { articlesPath, CAP, hasArticlesPage } from './own-files.ts';
import { doubtMark } from './doubts.ts';
import { articleFigure, fundFigure } from './figures.ts';
import { reasonText } from './short-texts.ts';
import { heardAsKnown, stageView } from './stages.ts';
import type { ArticleLine, Capped, FundLine, TextView } from './types.ts';

/** An article in a list. */
export function articleLine(context: Context, article: Article): ArticleLine {
  const figure = articleFigure(context, article);
  const funds = fundsOfEvent(article);
  return {
    id: article.id,
    href: linkTo(context, thingPath(article)),
    ...titleOf(context, article),
    date: article.facts.date,
    kind: article.facts.kind,
    places: thingLinksOn(context, article.places, article.facts.date),
    ...(figure ? { figure } : {}),
    ...(funds.length > 1 ? { funds: funds.map(({ facts }) => facts.kind) } : {}),
  };
}

/** Why a fund is in no total, in words. */
function uncountedInWords(
  context: Context,
  { fund, uncounted: reason }: FundAsOf,
): string | undefined {
  if (reason === undefined) return undefined;
  const { uncounted } = messages(context.lang);
  if (reason === 'kept-out') return reasonText(context, fund)?.text ?? uncounted['kept-out'];
  if (reason === 'part-of' && fund.partOf) {
    return uncounted['part-of'](nameIn(context, nameOf(fund.partOf)));
  }
  return reason === 'cancelled' ? uncounted.cancelled : uncounted.kind;
}

/** Why a fund is not among the announced ones, in words. */
export function excludedInWords(
  context: Context,
  { fund, excluded, partOf }: FundAsOf,
): TextView | undefined {
  if (excluded === undefined) return undefined;
  const { exclusions } = messages(context.lang);
  if (excluded === 'part-of') {
    return { text: exclusions['part-of'](partOf ? nameIn(context, nameOf(partOf)) : '') };
  }
  const own = excluded === 'kept-out' ? reasonText(context, fund) : undefined;
  return own ?? { text: exclusions[excluded] };
}

/** A fund in a list, as of a day. */
export function fundLineAsOf(context: Context, then: FundAsOf): FundLine {
  const { fund } = then;
  const uncounted = uncountedInWords(context, then);
  return {
    ...thingLink(context, fund),
    kind: fund.facts.kind,
    places: thingLinks(context, fund.places),
    money: fund.facts.money,
    reached: stageView(then.stage, then.ending),
    ...known({ lastHeard: heardAsKnown(then), silence: then.silence }),
    figure: fundFigure(context, then),
    ...(uncounted ? { uncounted } : {}),
    ...known({ doubt: doubtMark(context, [fund], then.day) }),
  };
}

/** A fund in a list, as it is today. */
export function fundLine(context: Context, fund: Fund): FundLine {
  return fundLineAsOf(context, fundNow(context.ledger, fund));
}

/** The head of a list, with the way to all of it where it is cut. */
export function capped<T, V>(
  items: readonly T[],
  view: (item: T) => V,
  all?: string,
  cap = CAP,
): Capped<V> {
  const cut = all !== undefined && items.length > cap;
  return {
    items: (cut ? items.slice(0, cap) : items).map(view),
    total: items.length,
    ...(cut ? { all } : {}),
  };
}

/**
 * The articles of a thing on its own page: the latest few open, the others folded below them; where
 * they have a page of their own, the latest few and the way there.
 */
export function articlesOn<V>(
  context: Context,
  thing: Thing,
  view: (article: Article) => V,
): Capped<V> {
  const { articles } = thing;
  if (hasArticlesPage(thing)) return capped(articles, view, linkTo(context, articlesPath(thing)));
  const list = capped(articles, view);
  return list.total > CAP ? { ...list, open: CAP } : list;
}

/** The articles of a thing on its own page, as lines. */
export const articleList = (context: Context, thing: Thing): Capped<ArticleLine> =>
  articlesOn(context, thing, (article) => articleLine(context, article));

/** Funds as a list that may be cut. */
export function fundList(context: Context, funds: readonly Fund[], all?: string): Capped<FundLine> {
  return capped(funds, (fund) => fundLine(context, fund), all);
}
