import type { Edition } from '../ledger/model.ts';
import { type Move, move } from '../rules/ranking.ts';

/** The move of a row against the edition before; `subject` is the id of what the row ranks. */
export function moveOf(edition: Edition, subject: string, rank: number | undefined): Move {
  const { before } = edition;
  const earlier = before?.rows.find((row) => row.subject.id === subject);
  const newcomer = before?.facts.complete === true && !earlier;
  return move(rank, earlier?.facts.rank, newcomer);
}
