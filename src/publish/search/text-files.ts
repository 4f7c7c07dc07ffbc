import type { ShownName, TextEntry } from '../../search/format.ts';
import { WRITTEN } from '../../i18n/pick.ts';
import { cacheKey } from '../cache.ts';
import type { SearchHead, SearchPage } from '../../views/search/search-record.ts';

/**
 * How many pages a lot of texts holds: few, as a page of results reads a lot for each hit, but more as the
 * record grows, so that there are at most so many files. Hosts count files up to the size that the site is
 * laid out for; beyond, no such host takes it anyway, and what a reader fetches is all that counts.
 */
const SIZES = [2, 4, 9];
const MOST_FILES = 512;
const BEYOND = 4;

/** How many pages a lot of texts holds. */
export const pagesPerLot = (pages: number): number =>
  SIZES.find((size) => pages <= size * MOST_FILES) ?? BEYOND;

const amountOf = ({
  amount,
  measure,
  doubt,
}: SearchHead): Pick<TextEntry, 'amount' | 'measure' | 'doubt'> => ({
  ...(amount
    ? {
        amount: amount.bound
          ? [amount.amount, amount.currency, amount.bound]
          : [amount.amount, amount.currency],
        ...(measure ? { measure } : {}),
      }
    : {}),
  ...(doubt ? { doubt } : {}),
});

const nameOf = ({ en, zh, original }: SearchHead): ShownName => ({
  en,
  ...(zh ? { zh } : {}),
  ...(original ? { original } : {}),
});

/** The places that are shown of a page: a place is not said to lie in itself, but in what is above it. */
function placesOf(
  { type, id, places, parent }: SearchHead,
  named: ReadonlyMap<string, SearchHead>,
): ShownName[] {
  if (type === 'edition') return [];
  const shown = places.flatMap((place) =>
    type === 'place' && place === id ? (parent ?? []) : place,
  );
  return shown.flatMap((place) => {
    const found = named.get(place);
    return found ? [nameOf(found)] : [];
  });
}

/** What is shown of a page, with the names of its places. */
function textEntry(page: SearchPage, places: readonly ShownName[]): TextEntry {
  const { type, id, kind, aliases } = page;
  return {
    id,
    ...nameOf(page),
    ...(type !== 'article' && aliases.length > 0 ? { also: aliases } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(places.length > 0 ? { places } : {}),
    ...amountOf(page),
    texts: page.whole().texts.map(({ lang, text }) => (lang === WRITTEN ? text : `\t${text}`)),
  };
}

/** A lot of texts, by a digest of what it is made from. */
export interface TextLot {
  digest: string;
  entries: () => TextEntry[];
}

/** The lots of texts: what is shown of the pages, in the order of their numbers. */
export function textLots(pages: readonly SearchPage[]): TextLot[] {
  const named = new Map(
    pages.flatMap((page) => (page.type === 'place' ? [[page.id, page] as const] : [])),
  );
  const size = pagesPerLot(pages.length);
  return Array.from({ length: Math.ceil(pages.length / size) }, (_, lot) => {
    const held = pages
      .slice(lot * size, (lot + 1) * size)
      .map((page) => ({ page, places: placesOf(page, named) }));
    const made = held.map(({ page: { digest }, places }) => [digest, places]);
    return {
      digest: cacheKey(JSON.stringify(made)),
      entries: () => held.map(({ page, places }) => textEntry(page, places)),
    };
  });
}
