import type { CardView } from '../../views/shared/cards.ts';
import { type Cache, cached, cacheKey, madeWith } from '../cache.ts';
import { drawCard, ELLIPSIS, textsOf } from './draw.ts';
import { pngOf } from './png.ts';
import { typesetterFor } from './type.ts';

/** What draws pictures, by its code and by the versions of what it uses: any change makes them anew. */
const CODE = [
  '../../rules/card-letters.ts',
  './fonts/rare-han.woff2',
  './draw.ts',
  './type.ts',
  './png.ts',
  './indexed-png.ts',
];
const LIBRARIES = [
  '@fontsource-variable/noto-serif',
  '@fontsource-variable/noto-serif-sc',
  '@resvg/resvg-wasm',
  'harfbuzzjs',
  'wawoff2',
];

let made: string | undefined;

/** The key part of everything that pictures are made with. */
export function drawnWith(): string {
  if (made !== undefined) return made;
  made = madeWith(import.meta.url, CODE, LIBRARIES);
  return made;
}

async function draw(view: CardView): Promise<Uint8Array> {
  const type = await typesetterFor([ELLIPSIS, ...textsOf(view)]);
  return pngOf(drawCard(view, type), { opaque: true });
}

/** The key of a social image: what it shows, in JSON, and what it is drawn with. */
export const keyOfCard = (view: string): string => cacheKey(drawnWith(), view);

/** A social image of what it shows, in JSON: from the cache, or drawn and kept there. */
export const cardOf = (view: string, cache: Cache): Promise<Uint8Array> =>
  cached(cache, keyOfCard(view), () => draw(JSON.parse(view) as CardView));
