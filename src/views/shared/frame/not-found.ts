import { messages } from '../../../i18n/catalogue.ts';
import { LANGS, type Lang } from '../../../site/lang.ts';
import { type Context, linkTo } from '../context.ts';
import { onlyPageHead } from './head.ts';
import type { PageHead } from '../types.ts';

/** What is said in one language, and where to go on in it. */
interface NotFoundWords {
  lang: Lang;
  title: string;
  intro: string;
  links: { href: string; key: 'articles' | 'cities' | 'funds' | 'search' }[];
}

export interface NotFoundView extends NotFoundWords {
  head: PageHead;
  /** The same in the other languages: hosts have one such page for all. */
  others: NotFoundWords[];
}

const LINKS = ['search', 'articles', 'cities', 'funds'] as const;

const wordsIn = (context: Context, lang: Lang): NotFoundWords => ({
  lang,
  ...messages(lang).pages.notFound,
  links: LINKS.map((key) => ({ key, href: linkTo({ ...context, lang }, `${key}/`) })),
});

/** The page for addresses that lead nowhere. */
export function notFoundView(context: Context): NotFoundView {
  return {
    head: onlyPageHead(context, 'notFound', '404.html', { noindex: true }),
    ...wordsIn(context, context.lang),
    others: LANGS.filter((lang) => lang !== context.lang).map((lang) => wordsIn(context, lang)),
  };
}
