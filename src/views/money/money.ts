import { fundsAsOf } from '../../analysis/fund-figures.ts';
import { moneyRow } from '../../analysis/money-rows.ts';
import { type Measure, MEASURES } from '../../schema/money/outcome.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, linkTo } from '../shared/context.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import type { Capped, PageHead } from '../shared/types.ts';
import { type MoneyFilter, moneyFilters } from './filters.ts';
import { type FindingView, findingViews } from './findings.ts';
import { type ScaleTick, scaleOf } from './scale.ts';
import { type MoneySection, moneySections } from './sections.ts';
import { otherRowsFile } from './rows-file.ts';
import { MONEY_PATH, sectionPath, SHOWN } from './section-funds.ts';
import { type SilentFund, silentFunds } from './silent.ts';
import { type TotalView, totalViews } from './totals.ts';
import { moneyYears, type YearRow } from './years.ts';

/** The page of what became of the money. */
export interface MoneyPageView {
  head: PageHead;
  title: string;
  intro: string;
  /** The sums of the announced row. */
  totals: TotalView[];
  findings: FindingView[];
  ticks: ScaleTick[];
  /** What the marks of the page measure, for its key. */
  measures: Measure[];
  /** What the rows can be filtered by. */
  filters: MoneyFilter[];
  sections: MoneySection[];
  /** How many funds there are. */
  total: number;
  /** The file of the funds whose rows stand on other pages, for the filters; missing where there are none. */
  others?: string;
  silent: Capped<SilentFund>;
  years: YearRow[];
  /** Where the rules are told. */
  methodology: string;
}

/** What became of the money: sums, findings, and a row for every fund. */
export function moneyView(context: Context): MoneyPageView {
  const { ledger, lang } = context;
  const page = linkTo(context, MONEY_PATH);
  const funds = fundsAsOf(ledger, ledger.today);
  const scale = scaleOf(funds, ledger);
  const findings = findingViews(context, scale);
  const sections = moneySections(context, scale, page);
  const others = otherRowsFile(context);
  const silent = silentFunds(context, funds);
  const { title, intro } = messages(lang).pages.money;
  const drawn = sections.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks));
  return {
    head: onlyPageHead(context, 'money', MONEY_PATH, { section: 'money' }),
    title,
    intro,
    totals: totalViews(context, moneyRow(funds, 'announced', ledger), page),
    findings,
    ticks: scale.ticks,
    measures: MEASURES.filter((measure) => drawn.some((mark) => mark.measure === measure)),
    filters: moneyFilters(context, funds),
    sections,
    total: funds.length,
    ...(others ? { others: linkTo(context, others.path) } : {}),
    silent: {
      items: silent.slice(0, SHOWN),
      total: silent.length,
      all: linkTo(context, sectionPath('quiet')),
    },
    years: moneyYears(context, funds, page),
    methodology: linkTo(context, 'methodology/'),
  };
}
