import { readFileSync } from 'node:fs';
import type { Ledger } from '../../ledger/model.ts';
import { type ImageFile, readParts } from '../../reading/images.ts';
import { type Rendition, renditionSize, renditionsOf } from '../../reading/picture/sizes.ts';
import { inWorker } from '../../reading/picture/in-worker.ts';
import { picturePath } from '../../views/shared/pictures.ts';
import { type Cache, cached, cacheKey, madeWith } from '../cache.ts';
import { defineFiles, fromDigest } from '../file.ts';
import type { RenderJob } from './render-worker.ts';

const RENDERER = new URL('./render-worker.ts', import.meta.url);

/** What makes pictures anew, by its code and by the versions of what it uses. */
const CODE = [
  './render.ts',
  './few-colours.ts',
  '../cards/indexed-png.ts',
  '../../reading/picture/codec.ts',
  '../../reading/picture/jpeg.ts',
  '../../reading/picture/png.ts',
  '../../reading/picture/sizes.ts',
  '../../reading/picture/upright.ts',
];
const LIBRARIES = ['@jsquash/jpeg', '@jsquash/png', '@jsquash/resize', 'fflate'];

interface Picture {
  image: ImageFile;
  rendition: Rendition;
}

const picturesOf = ({ images }: Ledger): Picture[] =>
  images.flatMap((image) => renditionsOf(image).map((rendition) => ({ image, rendition })));

/** A picture at a size, made anew from its pixels. */
function render({ image, rendition }: Picture): Uint8Array {
  const { absolute, file, format } = image;
  const parts = readParts(format, readFileSync(absolute));
  if (!('flaw' in parts)) {
    const job: RenderJob = { format, parts, size: renditionSize(image, rendition) };
    const bytes = inWorker(RENDERER, job);
    if (bytes instanceof Uint8Array) return bytes;
  }
  throw new Error(`${file} has changed since it was checked, or could not be made anew`);
}

/** What is published of a picture, from the cache where it was made before. */
function source(cache: Cache, picture: Picture) {
  const { image, rendition } = picture;
  const key = cacheKey(madeWith(import.meta.url, CODE, LIBRARIES), image.hash, rendition);
  return fromDigest(key, () => cached(cache, key, () => Promise.resolve(render(picture))));
}

/** Pictures of the record, at the sizes that pages name: never the bytes that somebody sent. */
export const pictureFiles = [
  defineFiles({
    route: 'images/{name}',
    cache: 'revalidate',
    subjects: ({ ledger }) => picturesOf(ledger),
    path: ({ image, rendition }) => picturePath(image, rendition),
    source: ({ cache }, picture) => source(cache, picture),
  }),
];
