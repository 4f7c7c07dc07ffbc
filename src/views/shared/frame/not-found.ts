import { messages } from '../../../i18n/catalogue.ts';
import { type Context, linkTo } from '../context.ts';
import { onlyPageHead } from './head.ts';
import type { PageHead } from '../types.ts';

export interface NotFoundView {
  head: PageHead;
  title: string;
  intro: string;
  links: { href: string; key: 'articles' | 'cities' | 'funds' | 'search' }[];
}

/** The page for addresses that lead nowhere. */
export function notFoundView(context: Context): NotFoundView {
  const keys = ['search', 'articles', 'cities', 'funds'] as const;
  return {
    head: onlyPageHead(context, 'notFound', '404.html', { noindex: true }),
    ...messages(context.lang).pages.notFound,
    links: keys.map((key) => ({ key, href: linkTo(context, `${key}/`) })),
  };
}
