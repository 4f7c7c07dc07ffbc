import { eastAsianWidth } from 'get-east-asian-width';
import { type Box, boxesTouch, boxTouchesCircle, type Circle, isInside } from './shapes.ts';

/** A mark that wants a label: the texts it could have, the one it needs least room for first. */
export interface Wanted {
  mark: Circle;
  /** The name alone; then, where there is one, with the name in the other script. */
  texts: readonly string[];
}

/** Where a label stands: the start, middle or end of its baseline. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Which of the texts fits. */
  text: number;
  /** The room it takes. */
  box: Box;
}

/** How a frame sets its labels. */
export interface Setting {
  width: number;
  height: number;
  /** The size of the type, in the frame's units. */
  size: number;
  /** Room that labels leave at the frame's edge. */
  edge?: number;
}

/** Widths of letters in sizes of the type; generous, as the reader's own sans sets them. */
const NARROW = /[ilj.,’' ]/;
const WIDE = /[mwMW]/;

/** How wide a text is set at most, in units of the type's size. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => {
    if (eastAsianWidth(letter.codePointAt(0) ?? 0) === 2) return width + 1.02;
    if (NARROW.test(letter)) return width + 0.32;
    if (WIDE.test(letter)) return width + 0.92;
    return width + (letter === letter.toLowerCase() ? 0.58 : 0.7);
  }, 0);
}

const GAP = 2.5;
const ASCENT = 0.82;
const DESCENT = 0.26;
const DIAGONAL = Math.SQRT1_2;

/** The places a label may have beside its mark, the best first. */
function candidates({ x, y, r }: Circle, width: number, size: number): Omit<Label, 'text'>[] {
  const reach = r + GAP;
  const slant = reach * DIAGONAL;
  const middle = y + size * 0.33;
  const spots: [Label['anchor'], number, number][] = [
    ['start', x + reach, middle],
    ['end', x - reach, middle],
    ['middle', x, y - reach - size * DESCENT],
    ['middle', x, y + reach + size * ASCENT],
    ['start', x + slant, y - slant],
    ['start', x + slant, y + slant + size * 0.6],
    ['end', x - slant, y - slant],
    ['end', x - slant, y + slant + size * 0.6],
  ];
  const shift = { start: 0, middle: width / 2, end: width };
  return spots.map(([anchor, at, baseline]) => ({
    x: at,
    y: baseline,
    anchor,
    box: {
      x: at - shift[anchor],
      y: baseline - size * ASCENT,
      width,
      height: size * (ASCENT + DESCENT),
    },
  }));
}

/** Whether a box lies in a frame, with room to its edge. */
function isWithin({ x, y, width, height }: Box, { edge = 0, ...frame }: Setting): boolean {
  const room = { x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge };
  return isInside(room, frame);
}

/**
 * Places labels so that none touches another, a mark, or what is `taken`, and none leaves the frame.
 * Greedy in the order given: first everyone's name alone, as many as there is room for; then,
 * where there is room left, with the name in the other script. A mark without room has none.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  setting: Setting,
  taken: { circles: readonly Circle[]; boxes: readonly Box[] },
): (Label | undefined)[] {
  const labels: (Label | undefined)[] = wanted.map(() => undefined);
  const isFree = (box: Box, own: number): boolean =>
    isWithin(box, setting) &&
    !taken.boxes.some((other) => boxesTouch(box, other)) &&
    !taken.circles.some((circle) => boxTouchesCircle(box, circle)) &&
    !labels.some((label, at) => label && at !== own && boxesTouch(box, label.box));
  const longest = Math.max(0, ...wanted.map(({ texts }) => texts.length));
  for (let text = 0; text < longest; text += 1) {
    wanted.forEach(({ mark, texts }, own) => {
      const written = texts[text];
      if (written === undefined || (text > 0 && labels[own]?.text !== text - 1)) return;
      const width = textWidth(written) * setting.size;
      const spot = candidates(mark, width, setting.size).find(({ box }) => isFree(box, own));
      if (spot) labels[own] = { ...spot, text };
    });
  }
  return labels;
}
