import type { ShownName, TextEntry } from '../../search/format.ts';
import { WRITTEN } from '../../i18n/pick.ts';
import type { SearchRecord } from '../../views/search/search-record.ts';

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
}: SearchRecord): Pick<TextEntry, 'amount' | 'measure' | 'doubt'> => ({
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

const nameOf = ({ en, zh, original }: SearchRecord): ShownName => ({
  en,
  ...(zh ? { zh } : {}),
  ...(original ? { original } : {}),
});

/** The places that are shown of a page: a place is not said to lie in itself, but in what is above it. */
function placesOf(
  { type, id, places, parent }: SearchRecord,
  named: ReadonlyMap<string, SearchRecord>,
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

/** What is shown of a page. */
function textEntry(record: SearchRecord, named: ReadonlyMap<string, SearchRecord>): TextEntry {
  const { type, id, kind, aliases, texts } = record;
  const places = placesOf(record, named);
  return {
    id,
    ...nameOf(record),
    ...(type !== 'article' && aliases.length > 0 ? { also: aliases } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(places.length > 0 ? { places } : {}),
    ...amountOf(record),
    texts: texts.map(({ lang, text }) => (lang === WRITTEN ? text : `\t${text}`)),
  };
}

/** The lots of texts: what is shown of the pages, in the order of their numbers. */
export function textLots(records: readonly SearchRecord[]): (() => TextEntry[])[] {
  const named = new Map(
    records.flatMap((record) => (record.type === 'place' ? [[record.id, record] as const] : [])),
  );
  const size = pagesPerLot(records.length);
  return Array.from(
    { length: Math.ceil(records.length / size) },
    (_, lot) => () =>
      records.slice(lot * size, (lot + 1) * size).map((record) => textEntry(record, named)),
  );
}
