import type { Piece } from '../markdown/typed/pieces.ts';
import type { BodyReading } from '../markdown/parse.ts';
import type { Position } from '../problems/problem.ts';
import { Decimal } from '../rules/decimal.ts';
import { isSameSum, type Sum, sumsIn } from '../rules/money/sums.ts';
import type { Amount } from '../schema/money/money.ts';

/** A sum of money in a text that no claim gives; `fund`, where its sentence is about one. */
export interface StraySum extends Position {
  readonly text: string;
  readonly fund?: string;
}

/** What claims say of sums: those of the article, and those of a fund, where it is one that is known whole. */
export interface ClaimedSums {
  readonly own: readonly Amount[];
  readonly ofFund: (id: string) => readonly Amount[] | undefined;
}

/** What a claim gives, as far as its sums go. */
export interface ClaimSums {
  readonly amount?: Amount | undefined;
  readonly to?: Amount | undefined;
  readonly dollars: readonly Amount[];
  /** The public part, in per cent. */
  readonly share?: number | undefined;
}

/** Every sum that a claim gives: its amount, upper end and dollars, and the parts of each. */
export function sumsOfClaim({ amount, to, dollars, share }: ClaimSums): Amount[] {
  const wholes = [amount, to, ...dollars].filter((whole) => whole !== undefined);
  if (share === undefined) return wholes;
  const part = ({ amount: whole, currency }: Amount, percent: number): Amount => ({
    amount: new Decimal(whole).times(String(percent)).div('100').toFixed(),
    currency,
  });
  const parts = wholes.flatMap((whole) => [part(whole, share), part(whole, 100 - share)]);
  return [...wholes, ...parts.filter((each) => !new Decimal(each.amount).eq('0'))];
}

/** Smaller sums are fares, prices and packets: nobody makes a fund of them. */
const SMALLEST = '100000';
const isMoney = ({ value, currency }: Sum): boolean =>
  currency !== undefined && value.gte(SMALLEST);

const MENTION = '\uE000';
const CITATION = '\uE001';
const GAP = '\n\n';
/** Where a sentence ends. An abbreviation ends one too early, which only asks for less. */
const SENTENCE_END = /[.!?](?=[\s\uE001]|$)|[。！？；]|\n\n/gu;

const written = (piece: Piece): string =>
  piece.type === 'text'
    ? piece.value
    : { mention: MENTION, citation: CITATION, gap: GAP }[piece.type];

/** A paragraph as one text, with the place of each of its pieces in it. */
function laidOut(pieces: readonly Piece[]) {
  let text = '';
  const placed = pieces.map((piece) => {
    const from = text.length;
    text += written(piece);
    return { piece, from };
  });
  return { text, placed };
}

type Placed = ReturnType<typeof laidOut>['placed'];

/** The line and column of a place in a paragraph's text. */
function positionOf(placed: Placed, at: number): Position {
  const own = placed.findLast(({ piece, from }) => piece.type === 'text' && from <= at);
  if (own?.piece.type !== 'text') return { line: 1, column: 1 };
  const lines = own.piece.value.slice(0, at - own.from).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line: own.piece.line, column: own.piece.column + last }
    : { line: own.piece.line + lines.length - 1, column: last + 1 };
}

/** A paragraph with its sums of money. */
interface Paragraph extends ReturnType<typeof laidOut> {
  readonly sums: readonly Sum[];
}

type Pieces = BodyReading['pieces'];

/** The paragraphs of bodies, until those are forgotten: whoever reads the record again and again has most of them again. */
const known = new WeakMap<Pieces, readonly Paragraph[]>();

/** The paragraphs of a body that give sums of money. */
function withMoney(body: Pieces): readonly Paragraph[] {
  const found =
    known.get(body) ??
    body.flatMap((pieces): Paragraph[] => {
      const paragraph = laidOut(pieces);
      const sums = sumsIn(paragraph.text).filter(isMoney);
      return sums.length > 0 ? [{ ...paragraph, sums }] : [];
    });
  known.set(body, found);
  return found;
}

function strayIn({ text, placed, sums }: Paragraph, { own, ofFund }: ClaimedSums): StraySum[] {
  const cited = placed.filter(({ piece }) => piece.type === 'citation').map(({ from }) => from);
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
  const sentenceAt = (at: number): number => ends.filter((end) => end < at).length;
  return sums.flatMap((sum): StraySum[] => {
    const stray = { ...positionOf(placed, sum.at), text: sum.text.replace(/\s+/g, ' ') };
    const sentence = sentenceAt(sum.at);
    const funds = placed.flatMap(({ piece, from }) => {
      const named = piece.type === 'mention' && sentenceAt(from) === sentence;
      const figures = named ? ofFund(piece.id) : undefined;
      return named && figures ? [{ id: piece.id, figures }] : [];
    });
    const [fund] = funds;
    if (fund) {
      const isFigure = funds.some(({ figures }) => figures.some((each) => isSameSum(sum, each)));
      return isFigure ? [] : [{ ...stray, fund: fund.id }];
    }
    const backed = own.some((each) => isSameSum(sum, each)) || cited.some((from) => from > sum.at);
    // A paragraph that cites nothing at all is told of as a whole.
    return backed || cited.length === 0 ? [] : [stray];
  });
}

/**
 * The sums of money in a body that hang on nothing. Rule: a sum of 100,000 or more is a figure of a
 * claim of its article (amount, upper end, dollars, a share of them), or a source is cited after it in
 * its paragraph; in a sentence that names a fund it is a figure of one of the funds named.
 */
export function straySums(body: Pick<BodyReading, 'pieces'>, claimed: ClaimedSums): StraySum[] {
  return withMoney(body.pieces).flatMap((paragraph) => strayIn(paragraph, claimed));
}
