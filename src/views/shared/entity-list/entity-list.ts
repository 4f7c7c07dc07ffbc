import type { PageKey } from '../../../i18n/keys.ts';
import { messages } from '../../../i18n/catalogue.ts';
import type { Context } from '../context.ts';
import { onlyPageHead } from '../frame/head.ts';
import type { PageHead } from '../types.ts';

/** What a page lists under one heading. */
export interface EntityGroup<Line> {
  key: string;
  items: Line[];
}

/** A page that lists the entities of one type. */
export interface EntityListView<Line, Group = EntityGroup<Line>> {
  head: PageHead;
  title: string;
  intro: string;
  groups: Group[];
}

/** The page of a list, whose groups its room makes. */
export function entityListView<Group>(
  context: Context,
  key: PageKey & ('cities' | 'funds' | 'partners' | 'chains'),
  groups: Group[],
): EntityListView<never, Group> {
  const { title, intro } = messages(context.lang).pages[key];
  return { head: onlyPageHead(context, key, `${key}/`, { section: key }), title, intro, groups };
}
