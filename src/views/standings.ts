import type { Edition, Index, Standing } from '../ledger/model.ts';
import { type Move, move } from '../rules/ranking.ts';
import { words } from '../words/words.ts';
import { type Context, linkTo, nameIn, nameOf, rankingPath } from './context.ts';
import type { NameView } from './parts.ts';

/** A chain's or place's row in an edition. */
export interface StandingView {
  index: { name: NameView; href: string };
  edition: { id: string; href: string };
  released?: string;
  rank?: number;
  total?: string;
  move: Move;
}

/** The move of a row against the edition before. */
export function moveOf(edition: Edition, subject: string, rank: number | undefined): Move {
  const { before } = edition;
  const earlier = before?.rows.find((row) => row.subject.id === subject);
  const newcomer = before?.facts.complete === true && !earlier;
  return move(rank, earlier?.facts.rank, newcomer);
}

/** How an edition is called: `CCID Index, edition 2`. */
export function editionName(context: Context, index: Index, edition: Edition): string {
  return words(context.lang).titles.edition(nameIn(context, nameOf(index)), edition.id);
}

/** Rows of a chain or place, the latest edition first. */
export function standingViews(context: Context, standings: readonly Standing[]): StandingView[] {
  return standings.map(({ edition, facts }) => ({
    index: { name: nameOf(edition.index), href: linkTo(context, rankingPath(edition.index)) },
    edition: { id: edition.id, href: linkTo(context, rankingPath(edition.index, edition)) },
    ...(edition.facts.released ? { released: edition.facts.released } : {}),
    ...(facts.rank === undefined ? {} : { rank: facts.rank }),
    ...(facts.total === undefined ? {} : { total: facts.total }),
    move: moveOf(edition, facts.chain ?? facts.city ?? '', facts.rank),
  }));
}
