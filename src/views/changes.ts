import type { Article, Thing } from '../ledger/model.ts';
import { type Context, linkTo, nameOf, thingPath, titleOf } from './context.ts';
import { onlyPageHead } from './head.ts';
import { words } from '../words/words.ts';
import type { NameView, PageHead } from './parts.ts';

/** One change of the record: an entry that came in, or a correction. */
export interface RecordChange {
  date: string;
  entry: { href: string; name: NameView | string };
  what: { kind: 'added' } | { kind: 'corrected'; text: string; from?: string; to?: string };
}

export interface ChangesView {
  head: PageHead;
  title: string;
  intro: string;
  corrections: RecordChange[];
  /** Articles that came in, the latest first. */
  added: { date: string; entries: { href: string; name: string }[] }[];
}

function corrections(context: Context, entry: Article | Thing): RecordChange[] {
  const name = entry.sort === 'article' ? titleOf(context, entry).title : nameOf(entry);
  return entry.facts.changes.map(({ date, what, from, to }) => ({
    date,
    entry: { href: linkTo(context, thingPath(entry)), name },
    what: { kind: 'corrected', text: what, ...(from ? { from } : {}), ...(to ? { to } : {}) },
  }));
}

/** What was added to the record, and what corrected. */
export function changesView(context: Context): ChangesView {
  const { articles, places, funds, partners, chains } = context.ledger;
  const all = [...articles, ...places, ...funds, ...partners, ...chains];
  const byDay = Map.groupBy(articles, ({ facts }) => facts.added);
  return {
    head: onlyPageHead(context, 'changes', 'changes/'),
    ...words(context.lang).pages.changes,
    corrections: all
      .flatMap((entry) => corrections(context, entry))
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    added: [...byDay]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([date, items]) => ({
        date,
        entries: items.map((article) => ({
          href: linkTo(context, thingPath(article)),
          name: titleOf(context, article).title,
        })),
      })),
  };
}
