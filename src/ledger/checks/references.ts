import type { FactPath } from '../../reading/positions.ts';
import {
  type AnyEntry,
  type ArticleEntry,
  THING_TYPES,
  things,
  type ThingEntry,
  type ThingType,
} from '../draft.ts';
import type { Check, CheckContext } from './check.ts';

/** A reference of an entry to a thing. */
export interface Reference {
  entry: AnyEntry;
  path: FactPath;
  id: string;
  /** The types that it may be of. */
  types: readonly (ThingType | 'article')[];
}

function one(
  entry: AnyEntry,
  path: FactPath,
  id: string | undefined,
  ...types: Reference['types']
): Reference[] {
  return id === undefined ? [] : [{ entry, path, id, types }];
}

function many(
  entry: AnyEntry,
  path: FactPath,
  ids: readonly string[],
  ...types: Reference['types']
): Reference[] {
  return ids.map((id, index) => ({ entry, path: [...path, index], id, types }));
}

/** Lists of references in which a thing may stand once only. */
function gatherLists({ draft }: CheckContext): Reference[][] {
  return [
    ...draft.articles.flatMap((entry) => [
      many(entry, ['places'], entry.facts.places, 'place'),
      many(entry, ['chains'], entry.facts.chains, 'chain'),
      ...entry.facts.conflicts.map(({ of }, at) =>
        many(entry, ['conflicts', at, 'of'], of, ...THING_TYPES),
      ),
    ]),
    ...draft.fund.flatMap((entry) => [
      many(entry, ['places'], entry.facts.places, 'place'),
      many(entry, ['sponsors'], entry.facts.sponsors, 'partner', 'place'),
    ]),
    ...draft.partner.map((entry) => many(entry, ['member_of'], entry.facts.member_of, 'partner')),
  ];
}

const gatheredLists = new WeakMap<CheckContext, Reference[][]>();

function lists(context: CheckContext): Reference[][] {
  const all = gatheredLists.get(context) ?? gatherLists(context);
  gatheredLists.set(context, all);
  return all;
}

function ofArticles({ draft }: CheckContext): Reference[] {
  return draft.articles.flatMap((entry) => [
    ...entry.facts.partners.flatMap(({ id }, at) =>
      one(entry, ['partners', at, 'id'], id, 'partner'),
    ),
    ...entry.facts.claims.flatMap(({ fund }, at) =>
      one(entry, ['claims', at, 'fund'], fund, 'fund'),
    ),
  ]);
}

function ofThings({ draft }: CheckContext): Reference[] {
  return [
    ...draft.place.flatMap((entry) => [
      ...one(entry, ['parent'], entry.facts.parent, 'place'),
      ...one(entry, ['province'], entry.facts.province, 'place'),
      ...one(entry, ['capital'], entry.facts.capital, 'place'),
      ...one(entry, ['successor'], entry.facts.successor, 'place'),
      ...entry.facts.was.flatMap(({ parent }, at) =>
        one(entry, ['was', at, 'parent'], parent, 'place'),
      ),
    ]),
    ...draft.fund.flatMap((entry) =>
      one(entry, ['part_of', 'fund'], entry.facts.part_of?.fund, 'fund'),
    ),
    ...draft.partner.flatMap((entry) => [
      ...one(entry, ['home'], entry.facts.home, 'place'),
      ...one(entry, ['successor'], entry.facts.successor, 'partner'),
    ]),
    ...draft.chain.flatMap((entry) => one(entry, ['successor'], entry.facts.successor, 'chain')),
    ...draft.indexes.flatMap((entry) => one(entry, ['partner'], entry.facts.partner, 'partner')),
  ];
}

/** Look-alikes: a thing of a thing, an article of an article. */
function lookAlikes({ draft }: CheckContext): Reference[] {
  const of = (entry: ArticleEntry | ThingEntry, ...types: Reference['types']) =>
    entry.facts.not_the_same_as.flatMap(({ id }, at) =>
      one(entry, ['not_the_same_as', at, 'id'], id, ...types),
    );
  return [
    ...draft.articles.flatMap((entry) => of(entry, 'article')),
    ...things(draft).flatMap(({ entry }) => of(entry, ...THING_TYPES)),
  ];
}

function ofEditions({ draft }: CheckContext): Reference[] {
  const subjects = new Map(draft.indexes.map(({ id, facts }) => [id, facts.subject]));
  return draft.editions.flatMap((entry) => {
    const type = subjects.get(entry.index) === 'city' ? 'place' : 'chain';
    return [
      ...entry.facts.rows.flatMap(({ chain, city }, at) => [
        ...one(entry, ['rows', at, 'chain'], chain, 'chain'),
        ...one(entry, ['rows', at, 'city'], city, 'place'),
      ]),
      ...Object.entries(entry.facts.part_orders).flatMap(([part, ids]) =>
        many(entry, ['part_orders', part], ids, type),
      ),
    ];
  });
}

const gathered = new WeakMap<CheckContext, readonly Reference[]>();

/** Every reference of an entry's facts to a thing or an article: several checks go through them. */
export function allReferences(context: CheckContext): readonly Reference[] {
  const references = gathered.get(context) ?? gather(context);
  gathered.set(context, references);
  return references;
}

function gather(context: CheckContext): Reference[] {
  return [
    ...lists(context).flat(),
    ...ofArticles(context),
    ...ofThings(context),
    ...lookAlikes(context),
    ...ofEditions(context),
  ];
}

/** Every reference leads to a thing of the right type, and no list names a thing twice. */
export const checkReferences: Check = (context) => {
  const { names, report } = context;
  for (const { entry, path, id, types } of allReferences(context)) {
    const found = names.thing(id)?.type ?? (names.article(id) ? 'article' : undefined);
    if (found === undefined || types.some((type) => type === found)) continue;
    report('wrong-kind-of-thing', entry.at(path), { id, is: found, types });
  }
  for (const list of lists(context)) {
    list.forEach(({ entry, path, id }, index) => {
      if (list.findIndex((other) => other.id === id) < index)
        report('named-twice', entry.at(path), { id });
    });
  }
};
