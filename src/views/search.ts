import { words } from '../words/words.ts';
import {
  type Context,
  linkTo,
  nameOf,
  rankingPath,
  thingLinks,
  titleOf,
  thingPath,
} from './context.ts';
import { onlyPageHead } from './head.ts';
import type { NameView, PageHead, ThingLink } from './parts.ts';

export interface SearchView {
  head: PageHead;
  title: string;
  intro: string;
  /** Every page, by sort, in the order of names. */
  groups: {
    key: 'cities' | 'funds' | 'partners' | 'chains' | 'articles' | 'rankings';
    href: string;
    items: (ThingLink | { href: string; name: string | NameView })[];
  }[];
}

/** Everything there is to find, as lists that work without a script. */
export function searchView(context: Context): SearchView {
  const { articles, places, funds, partners, chains, indexes } = context.ledger;
  const byName = (items: ThingLink[]) =>
    items.sort((a, b) => (a.name.en < b.name.en ? -1 : a.name.en > b.name.en ? 1 : 0));
  const group = (
    key: SearchView['groups'][number]['key'],
    items: SearchView['groups'][number]['items'],
  ) => ({
    key,
    href: linkTo(context, `${key}/`),
    items,
  });
  return {
    head: onlyPageHead(context, 'search', 'search/', { section: 'search' }),
    ...words(context.lang).pages.search,
    groups: [
      group('cities', byName(thingLinks(context, places))),
      group('funds', byName(thingLinks(context, funds))),
      group('partners', byName(thingLinks(context, partners))),
      group('chains', byName(thingLinks(context, chains))),
      group(
        'articles',
        articles.map((article) => ({
          href: linkTo(context, thingPath(article)),
          name: titleOf(context, article).title,
        })),
      ),
      group(
        'rankings',
        indexes.map((index) => ({
          href: linkTo(context, rankingPath(index)),
          name: nameOf(index),
        })),
      ),
    ],
  };
}
