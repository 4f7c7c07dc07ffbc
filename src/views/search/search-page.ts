import { yearsOf } from '../../analysis/as-of.ts';
import { type Context, linkTo } from '../shared/context.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import type { PageHead } from '../shared/types.ts';
import { messages } from '../../i18n/catalogue.ts';
import type { Grade, Measure } from '../../schema/money/outcome.ts';
import type { Lang } from '../../site/lang.ts';

/** A list of the site, and how many pages stand in it. */
export interface SearchList {
  key: 'articles' | 'cities' | 'funds' | 'partners' | 'chains' | 'rankings';
  href: string;
  count: number;
}

/** What the script of the search page is told: where it stands, and how kinds are called. */
export interface SearchSetting {
  lang: Lang;
  /** The base path, where the files of the search lie. */
  base: string;
  /** The start of every link in this language. */
  root: string;
  kinds: Record<string, string>;
  money: Record<string, string>;
  bounds: Record<string, string>;
  /** What an amount beside which it stands measures. */
  measured: Record<Measure, string>;
  grades: Record<Grade, string>;
}

export interface SearchView {
  head: PageHead;
  title: string;
  intro: string;
  /** Where the form leads: this page. */
  action: string;
  /** Every list of the site: the way that needs no script. */
  lists: SearchList[];
  /** The articles by year. */
  years: { year: string; href: string }[];
  setting: SearchSetting;
}

/** The search page: a form, what its script must know, and the lists for readers without one. */
export function searchView(context: Context): SearchView {
  const { ledger, lang, site } = context;
  const { articles, places, funds, partners, chains, indexes } = ledger;
  const { kinds, fundKinds, partnerKinds, levels, money, bounds, measured, grades } =
    messages(lang);
  const list = (key: SearchList['key'], all: readonly unknown[]): SearchList => ({
    key,
    href: linkTo(context, `${key}/`),
    count: all.length,
  });
  return {
    head: onlyPageHead(context, 'search', 'search/', { section: 'search' }),
    ...messages(lang).pages.search,
    action: linkTo(context, 'search/'),
    lists: [
      list('articles', articles),
      list('cities', places),
      list('funds', funds),
      list('partners', partners),
      list('chains', chains),
      list('rankings', indexes),
    ],
    years: yearsOf(ledger).map((year) => ({ year, href: linkTo(context, `timeline/${year}/`) })),
    setting: {
      lang,
      base: site.base,
      root: linkTo(context, ''),
      kinds: { ...levels, ...fundKinds, ...partnerKinds, ...kinds },
      money,
      bounds,
      measured,
      grades,
    },
  };
}
