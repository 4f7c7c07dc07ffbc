import type { Ledger } from '../../../ledger/model.ts';
import { messages } from '../../../i18n/catalogue.ts';
import { type Context, linkTo } from '../context.ts';
import { type EntityListView, entityListView } from './entity-list.ts';
import { pageHead } from '../frame/head.ts';
import type { Capped, PageHead } from '../types.ts';

/*
 * Funds and partners, listed by kind. A kind of which there are many shows its first on the page of all, and
 * goes on on pages of its own, which hold them all.
 */

/** How many of a kind the page of all kinds shows. */
const SHOWN = 100;
/** How many of them a page of their own holds. */
const PAGE_SIZE = 250;

/** What is listed by kind: the section that it stands in. */
type Section = 'funds' | 'partners';

interface OfKind<Kind extends string> {
  facts: { kind: Kind };
}

/** A list by kind, as its room declares it. */
export interface KindList<Kind extends string, Entity extends OfKind<Kind>, Line> {
  section: Section;
  all: (ledger: Ledger) => readonly Entity[];
  /** The order in which they are listed. */
  order: (context: Context, entities: readonly Entity[]) => readonly Entity[];
  /** The kinds by name, in order. */
  kinds: (context: Context) => Record<Kind, string>;
  line: (context: Context, entity: Entity) => Line;
}

/** The entities of a kind; those of a list that is cut have pages of their own. */
export interface KindGroup<Line> {
  key: string;
  list: Capped<Line>;
  /** Where all of a list that is cut stand, page by page. */
  pages: string[];
}

/** A page of the entities of one kind. */
export interface KindPage<Kind extends string> {
  kind: Kind;
  page: number;
}

export interface KindPageView<Line> extends KindGroup<Line> {
  head: PageHead;
  title: string;
  intro: string;
  /** The number of this page among them. */
  page: number;
  /** The page of all kinds. */
  above: { href: string; title: string };
}

/** The path of a page of a kind, without base and language: `funds/kinds/investment-fund/2/`. */
export const kindPath = (section: Section, kind: string, page: number): string =>
  `${section}/kinds/${kind}/${page === 1 ? '' : `${page}/`}`;

/** How many pages of their own so many have; none where the page of all kinds shows them. */
const pagesFor = (count: number): number => (count > SHOWN ? Math.ceil(count / PAGE_SIZE) : 0);

const linksOf = (context: Context, section: Section, kind: string, count: number): string[] =>
  Array.from({ length: pagesFor(count) }, (_, at) =>
    linkTo(context, kindPath(section, kind, at + 1)),
  );

/** The pages that kinds have of their own. */
export const kindPages =
  <Kind extends string, Entity extends OfKind<Kind>, Line>({ all }: KindList<Kind, Entity, Line>) =>
  (ledger: Ledger): KindPage<Kind>[] =>
    [...Map.groupBy(all(ledger), ({ facts }) => facts.kind)].flatMap(([kind, found]) =>
      Array.from({ length: pagesFor(found.length) }, (_, at) => ({ kind, page: at + 1 })),
    );

/** The page of all kinds; a kind of which there is nothing has no group. */
export function kindsView<Kind extends string, Entity extends OfKind<Kind>, Line>(
  context: Context,
  { section, all, order, kinds, line }: KindList<Kind, Entity, Line>,
): EntityListView<Line, KindGroup<Line>> {
  const names = kinds(context);
  const found = Map.groupBy(order(context, all(context.ledger)), ({ facts }) => facts.kind);
  const groups = (Object.keys(names) as Kind[]).flatMap((kind): KindGroup<Line>[] => {
    const own = found.get(kind);
    if (!own) return [];
    const pages = linksOf(context, section, kind, own.length);
    const items = pages.length > 0 ? own.slice(0, SHOWN) : own;
    return [
      {
        key: names[kind],
        list: {
          items: items.map((entity) => line(context, entity)),
          total: own.length,
          ...(pages[0] === undefined ? {} : { all: pages[0] }),
        },
        pages,
      },
    ];
  });
  return entityListView(context, section, groups);
}

/** A page of the entities of a kind. */
export function kindPageView<Kind extends string, Entity extends OfKind<Kind>, Line>(
  context: Context,
  { section, all, order, kinds, line }: KindList<Kind, Entity, Line>,
  { kind, page }: KindPage<Kind>,
): KindPageView<Line> {
  const { lists, pages: texts } = messages(context.lang);
  const own = order(
    context,
    all(context.ledger).filter(({ facts }) => facts.kind === kind),
  );
  const pages = linksOf(context, section, kind, own.length);
  const key = kinds(context)[kind];
  const title = pages.length === 1 ? key : lists.onPage(key, page, pages.length);
  const { title: listTitle, intro } = texts[section];
  return {
    head: pageHead(context, {
      path: kindPath(section, kind, page),
      title: `${title} · ${listTitle}`,
      description: intro,
      section,
      above: [{ path: `${section}/`, name: listTitle }],
    }),
    title,
    intro,
    key,
    list: {
      items: own
        .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
        .map((entity) => line(context, entity)),
      total: own.length,
    },
    pages,
    page,
    above: { href: linkTo(context, `${section}/`), title: listTitle },
  };
}
