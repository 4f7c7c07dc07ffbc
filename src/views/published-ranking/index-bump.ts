import type { Chain, Edition, RankingIndex, Place } from '../../ledger/model.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, linkTo, rankingPath, thingLink } from '../shared/context.ts';
import { type BumpColumn, type BumpSeries, type BumpView, inOrder } from '../shared/bump.ts';

/** Editions are numbered, and some lie between these two. */
function skips(before: Edition | undefined, edition: Edition): boolean {
  const [from, to] = [Number(before?.id), Number(edition.id)];
  return !Number.isNaN(from) && !Number.isNaN(to) && to - from > 1;
}

/** The editions of an index as columns, the earliest first. */
export function editionColumns(context: Context, editions: readonly Edition[]): BumpColumn[] {
  const { rankings, published } = messages(context.lang);
  return editions.map((edition, at) => ({
    id: edition.id,
    label: published.editionShort(edition.id),
    name: rankings.edition(edition.id),
    href: linkTo(context, rankingPath(edition.index, edition)),
    ...(edition.facts.complete ? {} : { partial: true }),
    ...(skips(editions[at - 1], edition) ? { skipped: true } : {}),
  }));
}

/** The rank of a thing in each of the editions. */
export function rankSeries(
  context: Context,
  editions: readonly Edition[],
  thing: Chain | Place,
): BumpSeries {
  return {
    ...thingLink(context, thing),
    ranks: editions.map(
      ({ rows }) => rows.find(({ subject }) => subject === thing)?.facts.rank ?? null,
    ),
  };
}

/** How ranks moved through the editions of a published ranking. */
export function indexBump(context: Context, index: RankingIndex): BumpView {
  const editions = index.editions.toReversed();
  const subjects = new Set(editions.flatMap(({ rows }) => rows.map(({ subject }) => subject)));
  const series = [...subjects].map((subject) => rankSeries(context, editions, subject));
  return { columns: editionColumns(context, editions), series: inOrder(series) };
}
