import { articlesDay, thingDay } from '../../analysis/last-modified.ts';
import type { Ledger, Thing } from '../../ledger/model.ts';
import { articlesOfView } from '../../views/article/article-lists.ts';
import type { Context } from '../../views/shared/context.ts';
import { thingPath } from '../../views/shared/context.ts';
import { articlesPath, hasArticlesPage } from '../../views/shared/own-files.ts';
import { definePages, type PageView } from '../page.ts';
import { movedPages } from './moved.ts';

/**
 * The pages of every thing of one type: its own, that of all its articles where its own cannot hold
 * them, and those at its earlier addresses.
 */
export function thingPages<const T extends string, V extends PageView, S extends Thing>(
  template: T,
  things: (ledger: Ledger) => readonly S[],
  view: (context: Context, thing: S) => V,
) {
  return [
    definePages({
      template,
      subjects: things,
      path: thingPath,
      view,
      modified: (_ledger, thing) => thingDay(thing),
      file: ({ file }) => file,
    }),
    definePages({
      template: 'articles',
      subjects: (ledger) => things(ledger).filter(hasArticlesPage),
      path: articlesPath,
      view: articlesOfView,
      modified: (_ledger, { articles }) => articlesDay(articles),
      file: ({ file }) => file,
    }),
    movedPages(things),
  ];
}
