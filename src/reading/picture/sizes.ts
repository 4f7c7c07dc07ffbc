import type { PictureSize } from './format.ts';

/** The widths at which a picture is published, in pixels: for phones, and for everything wider. */
const WIDTHS = { small: 720, large: 1440 } as const;

/** A size at which a picture is published. */
export type Rendition = keyof typeof WIDTHS;

/** The measures of a picture at a size: never larger than it is. */
export function renditionSize({ width, height }: PictureSize, rendition: Rendition): PictureSize {
  const wanted = Math.min(width, WIDTHS[rendition]);
  return { width: wanted, height: Math.max(1, Math.round((height * wanted) / width)) };
}

/** The sizes of a picture: one where it is no wider than the small one. */
export const renditionsOf = ({ width }: PictureSize): Rendition[] =>
  width > WIDTHS.small ? ['small', 'large'] : ['large'];
