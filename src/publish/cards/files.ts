import { cardPath } from '../../views/shared/card-links.ts';
import { allCards, type CardView } from '../../views/shared/cards.ts';
import { cached, cacheKey, madeWith } from '../cache.ts';
import { defineFiles, fromDigest } from '../file.ts';
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

/** The social images: what an image shows is its key, so that an unchanged one costs nothing. */
export const cardFiles = [
  defineFiles({
    route: cardPath('{page}'),
    cache: 'revalidate',
    tracked: true,
    subjects: ({ ledger, site }) => allCards(ledger, site),
    path: ({ path }) => path,
    formerly: (_context, { standsFor }) => standsFor,
    source: ({ cache }, { view }) => {
      const shown = view();
      const key = cacheKey(drawnWith(), JSON.stringify(shown));
      return fromDigest(key, () => cached(cache, key, () => draw(shown)));
    },
  }),
];
