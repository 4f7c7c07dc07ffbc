import { readFileSync } from 'node:fs';
import type { Ledger } from '../../ledger/model.ts';
import type { Site } from '../../site/site.ts';
import { allCards, type CardView } from '../../views/shared/cards.ts';
import { type Cache, cacheKey } from '../cache.ts';
import type { FileOutput } from '../files.ts';
import { drawCard, ELLIPSIS, textsOf } from './draw.ts';
import { pngOf } from './png.ts';
import { typesetterFor } from './type.ts';

/** What draws pictures, by its code and by the versions of what it uses: any change makes them anew. */
const CODE = ['./draw.ts', './type.ts', './png.ts', './indexed-png.ts'];
const LIBRARIES = [
  '@fontsource-variable/noto-serif-sc',
  '@resvg/resvg-wasm',
  'harfbuzzjs',
  'wawoff2',
];

let made: string | undefined;

/** The key part of everything that pictures are made with. */
export function drawnWith(): string {
  if (made !== undefined) return made;
  const read = (path: string) => readFileSync(new URL(path, import.meta.url));
  const { dependencies } = JSON.parse(read('../../../package.json').toString('utf8')) as {
    dependencies: Record<string, string>;
  };
  made = cacheKey(...CODE.map(read), ...LIBRARIES.map((name) => `${name}@${dependencies[name]}`));
  return made;
}

async function draw(view: CardView): Promise<Uint8Array> {
  const type = await typesetterFor([ELLIPSIS, ...textsOf(view)]);
  return pngOf(drawCard(view, type), { opaque: true });
}

/** A picture from the cache, or made and kept there. */
export async function kept(
  cache: Cache,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const found = cache.get('pictures', key);
  if (found) return found;
  const bytes = await make();
  cache.put('pictures', key, bytes);
  return bytes;
}

/** The social images: what an image shows is its key, so that an unchanged one costs nothing. */
export function cardFiles(ledger: Ledger, site: Site, cache: Cache): FileOutput[] {
  return allCards(ledger, site).map(({ path, view }) => ({
    path,
    type: 'image/png',
    content: () => {
      const shown = view();
      return kept(cache, cacheKey(drawnWith(), JSON.stringify(shown)), () => draw(shown));
    },
  }));
}
