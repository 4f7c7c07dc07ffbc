import { type FundAsOf, fundsAsOf } from '../../analysis/fund-figures.ts';
import { documentedYuan, fundsOfRow } from '../../analysis/money-rows.ts';
import { memoizeByLedger } from '../../analysis/memoize.ts';
import type { Ledger } from '../../ledger/model.ts';
import { Decimal } from '../../rules/decimal.ts';
import type { Row } from '../../schema/money/outcome.ts';
import { type Context, linkTo } from '../shared/context.ts';

/*
 * Which funds stand in which section of the page of the money, in what order, and on which page: a long
 * section shows its largest there, and goes on on pages of its own.
 */

/** The sections of the table: which rows of the record each shows. */
const SECTIONS = {
  announced: ['announced'],
  adjacent: ['adjacent'],
  draft: ['draft'],
  private: ['private', 'unclear'],
  'public-money': ['public-money'],
  none: ['none', 'cancelled', 'listed'],
} as const satisfies Record<string, readonly Row[]>;

export type SectionKey = keyof typeof SECTIONS;

/** The funds of a section, the largest first. */
export interface SectionFunds {
  key: SectionKey;
  funds: FundAsOf[];
}

/** How many rows of a section the page of the money shows. */
export const SHOWN = 50;
/** How many rows a page of a section holds. */
export const PAGE_SIZE = 100;

export const MONEY_PATH = 'money/';

/** By size, the largest first; without one by what is documented, then as the record has them. */
export function bySize(funds: readonly FundAsOf[], ledger: Ledger): FundAsOf[] {
  return funds
    .map((then) => ({
      then,
      size: new Decimal(then.yuan?.amount ?? '-1'),
      rest: new Decimal(documentedYuan(then, ledger)?.amount ?? '-1'),
    }))
    .sort((a, b) => b.size.cmp(a.size) || b.rest.cmp(a.rest))
    .map(({ then }) => then);
}

/** The sections that have a fund among some, in order; every fund stands in one of them. */
function sectionsOf(funds: readonly FundAsOf[], ledger: Ledger): SectionFunds[] {
  return (Object.keys(SECTIONS) as SectionKey[])
    .map((key) => ({ key, funds: bySize(fundsOfRow(funds, ...SECTIONS[key]), ledger) }))
    .filter((section) => section.funds.length > 0);
}

/** The path of a page of a section, without base and language: `money/announced/2/`. */
export const sectionPath = (key: string, page = 1): string =>
  `${MONEY_PATH}${key}/${page === 1 ? '' : `${page}/`}`;

/** The sections as of the record's day. */
export const sectionsToday = memoizeByLedger((ledger) =>
  sectionsOf(fundsAsOf(ledger, ledger.today), ledger),
);

/** How many pages so many rows take. */
export const pagesOf = (rows: number): number => Math.ceil(rows / PAGE_SIZE);

/** Where the row of a fund stands that is so manieth of its section, with its anchor. */
export const rowPath = (key: SectionKey, at: number, id: string): string =>
  `${at < SHOWN ? MONEY_PATH : sectionPath(key, Math.floor(at / PAGE_SIZE) + 1)}#fund-${id}`;

/** The links to the rows of funds, by the ids of funds, as of the record's day. */
export function rowLinks(context: Context): (id: string) => string {
  const links = new Map(
    sectionsToday(context.ledger).flatMap(({ key, funds }) =>
      funds.map(({ fund }, at) => [fund.id, rowPath(key, at, fund.id)] as const),
    ),
  );
  return (id) => linkTo(context, links.get(id) ?? MONEY_PATH);
}
