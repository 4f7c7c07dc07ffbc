import { CARD_SIZE } from '../../views/shared/card-links.ts';
import type { Bilingual, CardRow, CardView } from '../../views/shared/cards.ts';
import type { SetText, Style, Typesetter } from './type.ts';

/*
 * The card as SVG: an atlas plate in paper and ink. All text is outlines, so that nothing of the record
 * is markup here and no machine's own fonts are asked for.
 */

const INK = '#1c1916';
const SOFT = '#5d564b';
const RULE = '#d9d1bf';
const PAPER = '#fbf8f0';
const SEAL = '#ad2a15';

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
const MARGIN = 72;
const INNER = WIDTH - 2 * MARGIN;

/** What stands for what was cut off. */
export const ELLIPSIS = '…';

const round = (n: number): number => Math.round(n * 1000) / 1000;

/** Where a text stands: its start, its middle or its end at `x`. */
interface TextPlacement extends Style {
  x: number;
  y: number;
  fill?: string;
  anchor?: 'start' | 'end';
}

/** Draws on one sheet. */
class Sheet {
  readonly parts: string[] = [];
  readonly #type: Typesetter;

  constructor(type: Typesetter) {
    this.#type = type;
  }

  set(text: string, style: Style): SetText {
    return this.#type.set(text, style);
  }

  /** Writes a text; gives where it ends. */
  write(text: string, { x, y, fill = INK, anchor = 'start', ...style }: TextPlacement): number {
    const { glyphs, width } = this.set(text, style);
    const left = anchor === 'end' ? x - width : x;
    const outlines = glyphs.map(
      ({ path, x: at, scale }) =>
        `<path transform="translate(${round(left + at)} ${round(y)}) scale(${round(scale)} ${round(-scale)})" d="${path}"/>`,
    );
    this.parts.push(`<g fill="${fill}">${outlines.join('')}</g>`);
    return left + width;
  }

  rule(y: number, fill = INK, height = 1.5): void {
    this.parts.push(
      `<rect x="${MARGIN}" y="${y}" width="${INNER}" height="${height}" fill="${fill}"/>`,
    );
  }

  /** The largest of some sizes at which a text fits a width. */
  fitting(text: string, width: number, weight: number, sizes: readonly number[]): number {
    const least = sizes.at(-1) ?? 0;
    return sizes.find((size) => this.set(text, { size, weight }).width <= width) ?? least;
  }

  /** A text in at most so many lines of a width; what does not fit ends in an ellipsis. */
  lines(text: string, width: number, style: Style, most = 2): string[] {
    const fits = (line: string) => this.set(line, style).width <= width;
    if (fits(text)) return [text];
    const glue = text.includes(' ') ? ' ' : '';
    const words = text.split(glue);
    const head = (mark: string) => {
      let count = words.length - 1;
      while (count > 1 && !fits(words.slice(0, count).join(glue) + mark)) count -= 1;
      return words.slice(0, count).join(glue) + mark;
    };
    if (most === 1) return [head(ELLIPSIS)];
    const first = head('');
    return [first, ...this.lines(text.slice(first.length + glue.length), width, style, most - 1)];
  }
}

type Doubt = NonNullable<CardView['doubt']>;

/** The site's mark: the seal of the favicon. */
const MARK = `<g transform="translate(${WIDTH - MARGIN - 58} 56) scale(1.8125)"><path fill="${SEAL}" d="M3 1.5h25.5L30.5 3v26L29 30.5H3.5L1.5 29V3z"/><path fill="none" stroke="${PAPER}" stroke-width="2.6" d="M9.5 7h13v6h-13zM7.5 16.5h17v6.5h-17zM16 3.5v25"/></g>`;

/** Both languages on one line, the second softer. */
function pair(sheet: Sheet, { en, zh }: Bilingual, placement: TextPlacement): number {
  const end = sheet.write(en, placement);
  return sheet.write(zh, {
    ...placement,
    x: end + placement.size * 0.7,
    fill: placement.fill ?? SOFT,
  });
}

/** Sizes of the name, the largest that fits first: a ranking's leaves room for its rows. */
const NAME_SIZES = { alone: [92, 84, 76, 68, 60], above: [66, 60, 52] };

/** The name in both scripts; gives the baseline of its last line. */
function drawName(sheet: Sheet, { name: { en, zh }, rows }: CardView): number {
  const size = sheet.fitting(en, INNER, 600, rows ? NAME_SIZES.above : NAME_SIZES.alone);
  const style = { size, weight: 600 };
  let y = 118;
  for (const line of sheet.lines(en, INNER, style)) {
    y += y === 118 ? 28 + size * 0.74 : size * 1.12;
    sheet.write(line, { ...style, x: MARGIN, y });
  }
  if (zh === undefined) return y;
  const smaller = sheet.fitting(zh, INNER, 500, rows ? [40, 36] : [56, 50, 44, 38]);
  const [line = ''] = sheet.lines(zh, INNER, { size: smaller, weight: 500 }, 1);
  y += smaller * 1.42;
  sheet.write(line, { x: MARGIN, y, size: smaller, weight: 500, fill: SOFT });
  return y;
}

function drawStamp(sheet: Sheet, { en, zh }: Bilingual, right: number, y: number): void {
  const style = { size: 25, weight: 600 };
  const text = `${en}  ${zh}`;
  const { width } = sheet.set(text, style);
  const left = right - width - 36;
  sheet.parts.push(
    `<rect x="${round(left)}" y="${y - 36}" width="${round(width + 36)}" height="52" fill="none" stroke="${INK}" stroke-width="2"/>`,
  );
  sheet.write(text, { ...style, x: left + 18, y });
}

/** The mark of a conflict: the seal for a doubt, a frame for a difference, a quiet word for a misprint. */
function drawDoubt(sheet: Sheet, { grade, text }: Doubt, left: number, y: number): void {
  const style = { size: 25, weight: 600 };
  const words = `${text.en}  ${text.zh}`;
  const { width } = sheet.set(words, style);
  const box = `x="${round(left)}" y="${y - 32}" width="${round(width + 28)}" height="44"`;
  if (grade === 'doubt') sheet.parts.push(`<rect ${box} fill="${SEAL}"/>`);
  if (grade === 'difference') {
    sheet.parts.push(`<rect ${box} fill="none" stroke="${INK}" stroke-width="1.5"/>`);
  }
  const fill = { doubt: PAPER, difference: INK, misprint: SOFT }[grade];
  sheet.write(words, { ...style, x: left + 14, y, fill });
}

function drawFigure(sheet: Sheet, { figure, stamp, doubt }: CardView): void {
  if (!figure) return;
  const { text, label, disputed } = figure;
  const sizes = [62, 54, 46, 40];
  const whole = (size: number) =>
    sheet.set(text.en, { size, weight: 500 }).width +
    sheet.set(text.zh, { size: size * 0.72, weight: 500 }).width +
    size * 0.5;
  const size = sizes.find((candidate) => whole(candidate) <= INNER) ?? 34;
  const y = 452;
  const end = sheet.write(text.en, { x: MARGIN, y, size, weight: 500 });
  sheet.write(text.zh, { x: end + size * 0.5, y, size: size * 0.72, weight: 500, fill: SOFT });
  if (stamp) drawStamp(sheet, stamp, WIDTH - MARGIN, 508);
  const below = { x: MARGIN, y: 506, size: 27, weight: 450 };
  const after = disputed
    ? sheet.write(disputed.en, { ...below, weight: 600, fill: INK })
    : pair(sheet, label, { ...below, fill: SOFT });
  if (doubt) drawDoubt(sheet, doubt, after + 28, below.y);
}

function drawRow(sheet: Sheet, { rank, name, value }: CardRow, y: number): void {
  const style = { size: 36, weight: 500 };
  sheet.write(rank, { ...style, x: MARGIN + 34, y, anchor: 'end', fill: SOFT });
  const room = INNER - 66 - sheet.set(value, style).width - 24;
  const [line = ''] = sheet.lines(name.en, room, style, 1);
  const end = sheet.write(line, { ...style, x: MARGIN + 66, y });
  const zh = name.zh ?? '';
  const left = room - (end - MARGIN - 66) - 18;
  if (sheet.set(zh, { size: 30, weight: 450 }).width <= left) {
    sheet.write(zh, { x: end + 18, y, size: 30, weight: 450, fill: SOFT });
  }
  sheet.write(value, { ...style, x: WIDTH - MARGIN, y, anchor: 'end' });
}

function drawRows(sheet: Sheet, rows: readonly CardRow[], top: number): void {
  const step = Math.min(68, (534 - top) / Math.max(rows.length, 1));
  rows.forEach((row, at) => drawRow(sheet, row, top + step * (at + 0.5) + 13));
}

function drawMotto(sheet: Sheet, { en, zh }: Bilingual, top: number): void {
  const size = sheet.fitting(en, INNER, 450, [36, 32, 28, 26]);
  sheet.write(en, { x: MARGIN, y: top + 62, size, weight: 450 });
  sheet.write(zh, { x: MARGIN, y: top + 118, size: size * 0.94, weight: 450, fill: SOFT });
}

function drawFoot(sheet: Sheet, { name, rule }: CardView['foot']): void {
  sheet.rule(546);
  sheet.rule(551);
  pair(sheet, name, { x: MARGIN, y: 594, size: 25, weight: 600 });
  const right = { x: WIDTH - MARGIN, anchor: 'end' as const };
  sheet.write(rule, { ...right, y: 594, size: 20, weight: 400, fill: SOFT });
}

/** A card as SVG. */
export function drawCard(view: CardView, type: Typesetter): string {
  const sheet = new Sheet(type);
  pair(sheet, view.over, { x: MARGIN, y: 100, size: 27, weight: 500, fill: SOFT, tracking: 0.02 });
  const under = drawName(sheet, view);
  const top = Math.max(under + 30, view.rows ? 290 : 366);
  sheet.rule(top, RULE, 2);
  if (view.rows) drawRows(sheet, view.rows, top);
  if (view.motto) drawMotto(sheet, view.motto, top);
  drawFigure(sheet, view);
  drawFoot(sheet, view.foot);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>${MARK}${sheet.parts.join('')}</svg>`;
}

/** Every text that a card may show, so that its fonts are opened. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
