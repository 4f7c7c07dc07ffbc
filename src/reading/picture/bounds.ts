import { type Detail, detail } from '../../problems/catalogue/details.ts';
import { MAX_IMAGE_PIXELS, MAX_IMAGE_SIDE } from '../limits.ts';
import type { PictureSize } from './format.ts';

/** What is wrong with the measures of a picture, before anything is made as large as they say. */
export function measureFlaw({ width, height }: PictureSize): Detail | undefined {
  const fits =
    Math.min(width, height) > 0 &&
    Math.max(width, height) <= MAX_IMAGE_SIDE &&
    width * height <= MAX_IMAGE_PIXELS;
  return fits ? undefined : detail('image-pixels', width, height);
}
