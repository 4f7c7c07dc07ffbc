import type { Chain, Edition, RankingIndex, Place } from '../../ledger/model.ts';
import { moveOf } from '../../analysis/edition-moves.ts';
import type { Move } from '../../rules/ranking.ts';
import { type BumpView, inOrder } from '../shared/bump.ts';
import { editionColumns, rankSeries } from './index-bump.ts';
import { type Context, linkTo, rankingPath } from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { partName } from './names.ts';
import type { NameView } from '../shared/types.ts';

/** What an edition says of a chain or place. */
export interface StandingView {
  index: { name: NameView; href: string };
  edition: { id: string; href: string };
  released?: string;
  rank?: number;
  total?: string;
  move: Move;
  /** Its place among the leaders of parts of which only the order is known. */
  orders: { part: NameView; place: number }[];
}

/** A chain's or place's way through the editions of one index. */
export interface StandingPath {
  index: { id: string; name: NameView; href: string };
  /** Of one series. */
  bump: BumpView;
  /** Every edition, the latest first, those too that say nothing of it. */
  rows: StandingView[];
}

/** All that published rankings say of a chain or place. */
export interface StandingsView {
  /** For each index in which more than one rank of it is known. */
  paths: StandingPath[];
  /** What other indexes say of it, the latest edition of each first. */
  rows: StandingView[];
}

/** The places of a thing in the parts of an edition of which the order is known. */
function ordersOf(edition: Edition, thing: Chain | Place): StandingView['orders'] {
  return edition.partOrders.flatMap(({ part, subjects }) => {
    const named = edition.index.facts.parts.find(({ id }) => id === part);
    const place = subjects.indexOf(thing) + 1;
    return named && place > 0 ? [{ part: partName(named), place }] : [];
  });
}

/** What an edition says of a thing, if only that nothing is known. */
function standingOf(context: Context, edition: Edition, thing: Chain | Place): StandingView {
  const facts = thing.standings.find((standing) => standing.edition === edition)?.facts;
  const { index } = edition;
  return {
    index: { name: nameOf(index), href: linkTo(context, rankingPath(index)) },
    edition: { id: edition.id, href: linkTo(context, rankingPath(index, edition)) },
    ...(edition.facts.released ? { released: edition.facts.released } : {}),
    ...(facts?.rank === undefined ? {} : { rank: facts.rank }),
    ...(facts?.total === undefined ? {} : { total: facts.total }),
    move: moveOf(edition, thing.id, facts?.rank),
    orders: ordersOf(edition, thing),
  };
}

/** An edition names a thing: in a row, or among the leaders of a part. */
const names = (edition: Edition, thing: Chain | Place): boolean =>
  edition.rows.some(({ subject }) => subject === thing) ||
  edition.partOrders.some(({ subjects }) => subjects.includes(thing));

/** A thing's way through an index, where more than one rank of it is known. */
function pathOf(
  context: Context,
  index: RankingIndex,
  thing: Chain | Place,
): StandingPath | undefined {
  const editions = index.editions.toReversed();
  const series = rankSeries(context, editions, thing);
  if (series.ranks.filter((rank) => rank !== null).length < 2) return undefined;
  const { id } = index;
  return {
    index: { id, name: nameOf(index), href: linkTo(context, rankingPath(index)) },
    bump: { columns: editionColumns(context, editions), series: inOrder([series]) },
    rows: index.editions.map((edition) => standingOf(context, edition, thing)),
  };
}

/** What published rankings say of a chain or place, index by index. */
export function standingsView(context: Context, thing: Chain | Place): StandingsView {
  const subject = thing.type === 'chain' ? 'chain' : 'city';
  const view: StandingsView = { paths: [], rows: [] };
  for (const index of context.ledger.indexes) {
    if (index.facts.subject !== subject) continue;
    const path = pathOf(context, index, thing);
    const named = index.editions.filter((edition) => names(edition, thing));
    if (path) view.paths.push(path);
    else view.rows.push(...named.map((edition) => standingOf(context, edition, thing)));
  }
  return view;
}
