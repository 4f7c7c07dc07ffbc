import type { Amount } from '../../schema/money/money.ts';
import type { Lang } from '../../site/lang.ts';
import { amountInWords } from '../../i18n/format/amount.ts';
import type { Frame } from './frames.ts';
import { textWidth } from './labels.ts';
import { type Box, type Circle, radiusOf } from './shapes.ts';

/** A circle of a round sum, to measure the others by, and where its sum is written. */
export interface KeyCircle extends Circle {
  amount: Amount;
  text: { x: number; y: number };
}

const MARGIN = 14;
const GAP = 8;

/**
 * The key of areas in a frame's lower left corner, where no place of the record lies: the largest
 * power of ten, and a tenth of it, one in the other.
 */
export function keyOf(frame: Frame, largest: number): KeyCircle[] {
  if (largest < 10) return [];
  const top = Math.floor(Math.log10(largest));
  const x = MARGIN + frame.largest;
  const floor = frame.height - MARGIN;
  return [top, top - 1].map((exponent) => {
    const r = radiusOf(10 ** exponent, largest, frame.largest);
    return {
      amount: { amount: `1${'0'.repeat(exponent)}`, currency: 'CNY' },
      x,
      y: floor - r,
      r,
      text: { x: x + frame.largest + GAP, y: floor - 2 * r + frame.type * 0.35 },
    };
  });
}

/** The room that a key takes. */
export function keyBox(frame: Frame, key: readonly KeyCircle[], lang: Lang): Box[] {
  const [first] = key;
  if (!first) return [];
  const widest = Math.max(...key.map(({ amount }) => textWidth(amountInWords(amount, lang))));
  const top = first.text.y - frame.type;
  return [{ x: 0, y: top, width: first.text.x + widest * frame.type, height: frame.height - top }];
}
