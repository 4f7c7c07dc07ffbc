import { fundNow } from '../../analysis/fund-figures.ts';
import { articlesWithStraySums } from '../../analysis/stray-sums.ts';
import {
  withoutLead,
  withUntranslatedBody,
  withUntranslatedLead,
  withUntranslatedTexts,
} from '../../analysis/untranslated.ts';
import type { Article, Fund } from '../../ledger/model.ts';
import { messages } from '../../i18n/catalogue.ts';
import { entryName } from '../feeds/changes.ts';
import { type Entry, entryPath } from '../feeds/paths.ts';
import { type Context, linkTo, thingLink, thingPath, titleOf } from '../shared/context.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import type { PageHead, ThingLink } from '../shared/types.ts';

/** A gap of the record, with what has it. */
export interface TodoView {
  head: PageHead;
  title: string;
  intro: string;
  gaps: {
    key: TodoKey;
    items: { href: string; name: ThingLink['name'] | string; count?: number }[];
  }[];
}

const TODO_KEYS = [
  'amount',
  'share',
  'sums',
  'gone',
  'archive',
  'chinese',
  'reviewed',
  'translation',
  'lead',
  'leadTranslation',
  'texts',
] as const;
export type TodoKey = (typeof TODO_KEYS)[number];

/** Where somebody could help: what the record does not know of its own entries. */
export function todoView(context: Context): TodoView {
  const { articles, funds, places, partners, chains } = context.ledger;
  const article = (item: Article) => ({
    href: linkTo(context, thingPath(item)),
    name: titleOf(context, item).title,
  });
  const fund = (item: Fund) => thingLink(context, item);
  const entry = (item: Entry) => ({
    href: linkTo(context, entryPath(item)),
    name: entryName(context, item).text,
  });
  const gaps: Record<TodoKey, TodoView['gaps'][number]['items']> = {
    amount: funds.filter((item) => fundNow(context.ledger, item).leading === undefined).map(fund),
    share: funds
      .filter(
        (item) =>
          item.facts.money === 'mixed' && fundNow(context.ledger, item).publicPart === undefined,
      )
      .map(fund),
    sums: articlesWithStraySums(context.ledger).map((found) => ({
      ...article(found.article),
      count: found.count,
    })),
    gone: articles.flatMap((item) => {
      const lost = item.facts.sources.filter(
        ({ gone, hijacked, archive }) =>
          (gone !== undefined || hijacked === true) && archive === undefined,
      );
      return lost.length > 0 ? [{ ...article(item), count: lost.length }] : [];
    }),
    archive: articles.flatMap((item) => {
      const count = item.facts.sources.filter(({ archive }) => archive === undefined).length;
      return count > 0 ? [{ ...article(item), count }] : [];
    }),
    chinese: [...places, ...partners, ...funds, ...chains]
      .filter(({ facts }) => facts.names.zh === undefined)
      .map((thing) => thingLink(context, thing)),
    reviewed: articles.filter(({ facts }) => facts.reviewed === undefined).map(article),
    translation: withUntranslatedBody(context.ledger).map(article),
    lead: withoutLead(context.ledger).map((thing) => thingLink(context, thing)),
    leadTranslation: withUntranslatedLead(context.ledger).map(entry),
    texts: withUntranslatedTexts(context.ledger).map((found) => ({
      ...entry(found.entry),
      count: found.count,
    })),
  };
  return {
    head: onlyPageHead(context, 'todo', 'todo/', {
      above: [{ path: 'contribute/', name: messages(context.lang).pages.contribute.title }],
    }),
    ...messages(context.lang).pages.todo,
    gaps: TODO_KEYS.map((key) => ({ key, items: gaps[key] })).filter(
      ({ items }) => items.length > 0,
    ),
  };
}
