import { memoizeByLedger } from '../../analysis/memoize.ts';
import type { Ledger, LinkedSource } from '../../ledger/model.ts';
import { changedValues, changeText } from '../shared/short-texts.ts';
import type { TextView } from '../shared/types.ts';
import type { Change } from '../../schema/history.ts';
import type { Lang } from '../../site/lang.ts';
import { absolute } from '../../site/site.ts';
import { formatDate } from '../../i18n/format/date.ts';
import { messages } from '../../i18n/catalogue.ts';
import { pickIn, WRITTEN } from '../../i18n/pick.ts';
import { sourceTitles } from '../../i18n/source-title.ts';
import { type Context, known, linkTo, titleOf } from '../shared/context.ts';
import { nameApart } from '../shared/names.ts';
import { publisherName } from '../shared/publishers.ts';
import { sourceHref } from '../shared/sources.ts';
import type { FeedEntry } from './entry.ts';
import { feedMarkup, h } from './markup.ts';
import { type Entry, entryPath, tagOf } from './paths.ts';
import { inLang } from './phrases.ts';

/** What can happen to an entry of the record. */
export type ChangeSort = 'added' | 'corrected' | 'retracted';

/** One change of the record, as the frontmatter tells it. */
export interface RecordChange {
  sort: ChangeSort;
  date: string;
  entry: Entry;
  /** What follows the entry's own id in the change's permanent one. */
  key: string;
  change?: Change;
  sources: readonly LinkedSource[];
}

/** What was there and now is not, with nothing in its place, was retracted. */
const sortOf = ({ from, to }: Change): ChangeSort =>
  from !== undefined && to === undefined ? 'retracted' : 'corrected';

function changesOf(entry: Entry): RecordChange[] {
  const { added, changes } = entry.facts;
  const listed = entry.sources;
  const onDay = new Map<string, number>();
  const corrections = changes.map((change): RecordChange => {
    const nth = (onDay.get(change.date) ?? 0) + 1;
    onDay.set(change.date, nth);
    return {
      sort: sortOf(change),
      date: change.date,
      entry,
      key: `changed/${change.date}${nth === 1 ? '' : `-${nth}`}`,
      change,
      sources: listed.filter(({ id }) => change.sources.includes(id)),
    };
  });
  return added === undefined
    ? corrections
    : [{ sort: 'added', date: added, entry, key: 'added', sources: listed }, ...corrections];
}

/** Every entry of the record that has a file, by type. */
export function entriesOf(ledger: Ledger) {
  const { articles, places, funds, partners, chains, indexes } = ledger;
  const editions = indexes.flatMap((index) => index.editions);
  return { articles, places, funds, partners, chains, indexes, editions };
}

/** All changes of the record, the oldest first; those of a day stay where they are when others come. */
export const recordChanges = memoizeByLedger((ledger): RecordChange[] => {
  const all = Object.values(entriesOf(ledger)).flatMap((entries) =>
    (entries as readonly Entry[]).flatMap(changesOf),
  );
  const keyed = all.map(
    (change) => [`${change.date} ${tagOf(WRITTEN, change.entry)} ${change.key}`, change] as const,
  );
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, change]) => change);
});

/** What an entry is called in the context's language. */
export function entryName(context: Context, entry: Entry): { text: string; lang: Lang } {
  if ('type' in entry && entry.type === 'article') {
    const { title, titleLang } = titleOf(context, entry);
    return { text: title, lang: titleLang };
  }
  const named = 'index' in entry ? entry.index : entry;
  const { value: text, lang } = pickIn(nameApart(context.ledger, named), context.lang);
  return 'index' in entry
    ? { text: messages(context.lang).titles.edition(text, entry.id), lang }
    : { text, lang };
}

/** What kind of thing an entry is, in words. */
function sortName({ lang }: Context, entry: Entry): string {
  const { things } = messages(lang);
  if (!('type' in entry)) return 'index' in entry ? things.edition : things.ranking;
  return things[entry.type === 'place' ? 'city' : entry.type];
}

/** A change as its feed tells of it. */
export function changeEntry(context: Context, record: RecordChange): FeedEntry {
  const { lang, site } = context;
  const { changes, feeds, sources: terms } = messages(lang);
  const { change, date, entry, key, sort, sources } = record;
  const url = absolute(site, linkTo(context, entryPath(entry)));
  const name = entryName(context, entry);
  const what: TextView =
    change === undefined
      ? { text: changes.cameIn(sortName(context, entry)) }
      : changeText(context, entry, change);
  /** What was changed is as the record is written. */
  const written = (text: string) => inLang(text, WRITTEN, lang);
  const values = change && changedValues(context, entry, change);
  const value = (term: string, text: string | undefined) =>
    text === undefined
      ? undefined
      : h('li', {}, h('strong', {}, term), messages(lang).site.colon, written(text));
  const tree = () =>
    h(
      'div',
      {},
      h(
        'p',
        {},
        formatDate(date, lang),
        messages(lang).site.colon,
        inLang(what.text, what.lang ?? lang, lang),
      ),
      (values?.from ?? values?.to) === undefined
        ? undefined
        : h('ul', {}, value(changes.was, values?.from), value(changes.is, values?.to)),
      sources.length === 0
        ? undefined
        : [
            h('h3', {}, terms.heading),
            h(
              'ul',
              {},
              sources.map((source) => {
                const href = sourceHref(source);
                const { title } = sourceTitles(
                  { ...source, titleOriginal: source.title_original },
                  lang,
                );
                const marked = known({ lang: title.lang });
                const linked =
                  href === undefined
                    ? h('span', marked, title.text)
                    : h('a', { href, ...marked }, title.text);
                return h('li', {}, linked, feeds.comma, publisherName(context, source.publisher));
              }),
            ),
          ],
      h('p', {}, h('a', { href: url }, feeds.entryPage)),
    );
  return {
    id: `${tagOf(lang, entry)}/${key}`,
    url,
    title: changes.titles[sort](name.text),
    titleLang: lang,
    published: date,
    updated: date,
    summary: what.text,
    content: () => feedMarkup(tree(), url),
    categories: [{ term: sort, label: changes.sorts[sort] }],
  };
}
