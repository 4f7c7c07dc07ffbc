import type { Ledger } from '../../ledger/model.ts';
import { persisted } from '../../ledger/reads/persisted.ts';
import type { Site } from '../../site/site.ts';
import type { Context } from '../shared/context.ts';
import {
  byAge,
  keptOf,
  labelled,
  type PageType,
  type SearchPage,
  type SearchRecord,
} from './search-record.ts';
import {
  articleRecord,
  chainRecord,
  editionRecord,
  fundRecord,
  indexRecord,
  partnerRecord,
  placeRecord,
} from './search-records.ts';

/** How the record of each page is made. */
function makersOf(context: Context): [type: PageType, id: string, make: () => SearchRecord][] {
  const { ledger } = context;
  const of = <T extends { id: string }>(
    type: PageType,
    entries: readonly T[],
    make: (context: Context, entry: T) => SearchRecord,
  ) =>
    entries.map((entry): ReturnType<typeof makersOf>[number] => [
      type,
      entry.id,
      () => labelled(make(context, entry)),
    ]);
  return [
    ...of('place', ledger.places, placeRecord),
    ...of('fund', ledger.funds, fundRecord),
    ...of('partner', ledger.partners, partnerRecord),
    ...of('chain', ledger.chains, chainRecord),
    ...of('index', ledger.indexes, indexRecord),
    ...ledger.indexes.flatMap(({ id, editions }) =>
      of('edition', editions, editionRecord).map(
        ([type, own, make]) => [type, `${id}/${own}`, make] as ReturnType<typeof makersOf>[number],
      ),
    ),
    ...of('article', ledger.articles, articleRecord),
  ];
}

/**
 * Every page that the search finds, in the order in which they entered the record: what is new comes last.
 * What is short of a page is known from build to build; all of it is made when somebody asks.
 */
export function searchPages(ledger: Ledger, site: Site): SearchPage[] {
  const context: Context = { ledger, site, lang: 'en' };
  return makersOf(context)
    .map(([type, id, make]): SearchPage => {
      let made: SearchRecord | undefined;
      const whole = () => (made ??= make());
      const kept = persisted(ledger, { name: `search/${type}/${id}` }, () => keptOf(whole()));
      return { ...kept, whole };
    })
    .sort(byAge);
}
