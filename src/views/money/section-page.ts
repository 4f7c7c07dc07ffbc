import { fundsAsOf } from '../../analysis/fund-figures.ts';
import type { Ledger } from '../../ledger/model.ts';
import { type Measure, MEASURES } from '../../schema/money/outcome.ts';
import { messages } from '../../i18n/catalogue.ts';
import { moneyItems } from '../../i18n/money-items.ts';
import { type Context, linkTo } from '../shared/context.ts';
import { type PageLink, pageLinks } from '../shared/frame/page-links.ts';
import { pageHead } from '../shared/frame/head.ts';
import type { PageHead } from '../shared/types.ts';
import { type MoneyFundRow, moneyFundRow } from './fund-row.ts';
import { scaleOf, type ScaleTick } from './scale.ts';
import {
  MONEY_PATH,
  PAGE_SIZE,
  pagesOf,
  type SectionKey,
  sectionPath,
  sectionsToday,
  SHOWN,
} from './section-funds.ts';
import { type SilentFund, silentFunds } from './silent.ts';

/** A list of the page of the money that goes on on pages of its own: a section, or the silent funds. */
export type ListKey = SectionKey | 'quiet';

/** A page of such a list. */
export interface ListPage {
  key: ListKey;
  page: number;
}

/** One page of a list that is too long for the page of the money. */
export interface MoneySectionView {
  head: PageHead;
  title: string;
  intro: string;
  /** How many there are in all, in words. */
  count: string;
  ticks: ScaleTick[];
  measures: Measure[];
  rows: MoneyFundRow[];
  silent: SilentFund[];
  /** Its pages, where one does not hold them all. */
  pages: PageLink[];
  /** The page of the money. */
  above: { href: string; title: string };
}

/** The funds of every list. */
function listsOf(ledger: Ledger): { key: ListKey; size: number }[] {
  const funds = fundsAsOf(ledger, ledger.today);
  return [
    ...sectionsToday(ledger).map(({ key, funds: own }) => ({ key, size: own.length })),
    { key: 'quiet', size: funds.filter(({ silence }) => silence !== undefined).length },
  ];
}

/** The pages of the lists that the page of the money does not show whole. */
export function listPages(ledger: Ledger): ListPage[] {
  return listsOf(ledger)
    .filter(({ size }) => size > SHOWN)
    .flatMap(({ key, size }) =>
      Array.from({ length: pagesOf(size) }, (_, at) => ({ key, page: at + 1 })),
    );
}

/** A page of a list of the page of the money. */
export function moneySectionView(context: Context, { key, page }: ListPage): MoneySectionView {
  const { ledger, lang } = context;
  const { lists, outcome, pages } = messages(lang);
  const funds = fundsAsOf(ledger, ledger.today);
  const scale = scaleOf(funds, ledger);
  const own = sectionsToday(ledger).find((section) => section.key === key)?.funds ?? [];
  const silent = key === 'quiet' ? silentFunds(context, funds) : [];
  const [from, to] = [(page - 1) * PAGE_SIZE, page * PAGE_SIZE];
  const rows = own.slice(from, to).map((then) => moneyFundRow(context, then, scale));
  const count = pagesOf(own.length + silent.length);
  const { title: name, intro } =
    key === 'quiet' ? { title: outcome.quiet, intro: outcome.quietIntro } : outcome.sections[key];
  const title = count === 1 ? name : lists.onPage(name, page, count);
  const kinds = (key === 'quiet' ? funds.filter(({ silence }) => silence) : own).map(
    ({ fund }) => fund.facts.kind,
  );
  const drawn = rows.flatMap(({ marks }) => marks);
  return {
    head: pageHead(context, {
      path: sectionPath(key, page),
      title: `${title} · ${pages.money.title}`,
      description: intro,
      section: 'money',
      above: [{ path: MONEY_PATH, name: pages.money.title }],
    }),
    title,
    intro,
    count: moneyItems(kinds, lang),
    ticks: scale.ticks,
    measures: MEASURES.filter((measure) => drawn.some((mark) => mark.measure === measure)),
    rows,
    silent: silent.slice(from, to),
    pages: pageLinks(count, page, (number) => linkTo(context, sectionPath(key, number))),
    above: { href: linkTo(context, MONEY_PATH), title: pages.money.title },
  };
}
