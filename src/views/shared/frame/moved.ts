import type { Article, Thing } from '../../../ledger/model.ts';
import { absolute } from '../../../site/site.ts';
import { messages } from '../../../i18n/catalogue.ts';
import { type Context, linkTo, nameIn, thingPath, titleOf } from '../context.ts';
import { nameOf } from '../names.ts';
import { pageHead } from './head.ts';
import type { PageHead } from '../types.ts';

/** The page at an entry's earlier address, which leads to the new one. */
export interface MovedView {
  head: PageHead;
  title: string;
  to: { href: string; url: string };
}

/** The path that an entry had under an earlier id. */
export function formerPath(entry: Article | Thing, id: string): string {
  return thingPath(entry).replace(/[^/]+\/$/, `${id}/`);
}

/** The page at an earlier address. */
export function movedView(context: Context, entry: Article | Thing, id: string): MovedView {
  const title =
    entry.type === 'article' ? titleOf(context, entry).title : nameIn(context, nameOf(entry));
  const to = linkTo(context, thingPath(entry));
  const url = absolute(context.site, to);
  const head = pageHead(context, {
    path: formerPath(entry, id),
    title,
    description: messages(context.lang).moved(title),
    noindex: true,
  });
  return {
    head: { ...head, canonical: url, moved: to },
    title,
    to: { href: to, url },
  };
}
