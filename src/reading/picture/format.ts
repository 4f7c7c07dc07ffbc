import type { Detail } from '../../problems/catalogue/details.ts';

/** The formats that a picture may have: one for photographs, one for drawings. */
export type PictureFormat = 'jpg' | 'png';

/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture whose parts are all there, without anything that the pixels do not need. */
export interface PictureParts extends PictureSize {
  readonly bytes: Uint8Array;
  /** How the camera was held: one of the eight values of Exif; 1 is upright. */
  readonly orientation: number;
}

/** What is wrong with a picture by its bytes, or its parts. */
export type PictureReading = PictureParts | { flaw: Detail };
