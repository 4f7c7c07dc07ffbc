import type { Ledger } from '../../ledger/model.ts';
import { allHead } from '../../views/data/api/all.ts';
import {
  articlesOfPart,
  yearFile,
  type YearPart,
  yearParts,
} from '../../views/data/api/documents.ts';
import { API, apiPathOf, editionPath, rankingPath } from '../../views/data/api/paths.ts';
import type { Context } from '../../views/shared/context.ts';
import type { Piece } from '../file.ts';

/** A document without the end of its line. */
const whole = (file: string): Piece => ({ file, start: 0, end: 1 });

const LIST = '"articles":[';

/** The articles of a document of a year, as they stand in it; nothing of one without any. */
function articlesIn(ledger: Ledger, part: YearPart): Piece[] {
  const { articles, ...more } = articlesOfPart(ledger, part);
  if (articles.length === 0) return [];
  const around = `${JSON.stringify({ year: Number(part.year), articles: [], ...more })}\n`;
  const start = around.indexOf(LIST) + LIST.length;
  return [{ file: `${API}articles/${yearFile(part)}`, start, end: around.length - start }];
}

/** The documents of each list. */
function lists(ledger: Ledger): Record<string, readonly Piece[]> {
  const { chains, funds, indexes, partners, places } = ledger;
  const things = (all: readonly Parameters<typeof apiPathOf>[0][]) =>
    all.map((thing) => whole(apiPathOf(thing)));
  return {
    cities: things(places),
    funds: things(funds),
    partners: things(partners),
    chains: things(chains),
    articles: yearParts(ledger).flatMap((part) => articlesIn(ledger, part)),
    rankings: indexes.map((index) => whole(rankingPath(index))),
    editions: indexes.flatMap(({ editions }) => editions.map((one) => whole(editionPath(one)))),
  };
}

const parted = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece, at) => (at === 0 ? [piece] : [',', piece]));

/** The whole record in one document, of the documents that are published of its parts: what `allDocument` gives, in JSON. */
export function allPieces(context: Context): Piece[] {
  const head = JSON.stringify(allHead(context));
  const told = Object.entries(lists(context.ledger)).flatMap(([name, pieces]) => [
    `,"${name}":[`,
    ...parted(pieces),
    ']',
  ]);
  return [head.slice(0, -1), ...told, '}\n'];
}
