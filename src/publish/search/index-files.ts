import { aboveOf, writeKinds } from '../../search/columns.ts';
import { writeDates } from '../../search/dates.ts';
import {
  type FacetsFile,
  MONEY_BITS,
  type PagesFile,
  PAGE_TYPES,
  type ThingEntry,
  type ThingsFile,
} from '../../search/format.ts';
import { posting, writePostings } from '../../search/postings.ts';
import { type Belongs, writeRelated } from '../../search/related.ts';
import type { SearchHead } from '../../views/search/search-record.ts';
import { cacheKey } from '../cache.ts';
import type { Shard } from './parts.ts';
import { foldPairs, syllables } from './readings.ts';

/** The Chinese characters that terms begin with: those of all texts, as each begins some term. */
export function lettersOf(shards: Iterable<Shard>): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const { texts } of shards) {
    for (const text of texts) {
      for (const [, letter = ''] of text.matchAll(/"(\p{Script=Han})/gu)) letters.add(letter);
    }
  }
  return letters;
}

/** The things of the record, with what the browser must know to take traditional characters for simplified ones. */
export function thingsFile(
  records: readonly SearchHead[],
  letters: ReadonlySet<string>,
): ThingsFile {
  const things = thingsAmong(records);
  const places = numbersOf(things, 'place');
  return {
    fold: foldPairs(letters),
    things: things.map((record): ThingEntry => {
      const { type, id, en, zh, original, pinyin, aliases, formerly, parent, ranked } = record;
      const above = parent === undefined ? undefined : places.get(parent);
      return {
        sort: type,
        id,
        en,
        ...(zh ? { zh, ...(original ? { original } : {}), pinyin: syllables(zh, pinyin) } : {}),
        ...(aliases.length > 0 ? { also: aliases } : {}),
        ...(formerly.length > 0 ? { formerly } : {}),
        ...(above === undefined ? {} : { parent: above }),
        ...(ranked ? { ranked } : {}),
      };
    }),
  };
}

/** What has a name of its own. */
const thingsAmong = (records: readonly SearchHead[]): SearchHead[] =>
  records.filter(({ type }) => type !== 'article');

/** The numbers of the things of a type among all things. */
function numbersOf(
  things: readonly SearchHead[],
  wanted: SearchHead['type'],
): ReadonlyMap<string, number> {
  return new Map(
    things.flatMap(({ type, id }, number) => (type === wanted ? [[id, number] as const] : [])),
  );
}

/** The things that pages belong to, by page, as numbers. */
function linksOf(
  records: readonly SearchHead[],
): Record<'places' | 'partners' | 'chains', number[][]> {
  const things = thingsAmong(records);
  const links = (key: 'places' | 'partners' | 'chains', type: SearchHead['type']) => {
    const numbers = numbersOf(things, type);
    return records.map((record) => record[key].flatMap((id) => numbers.get(id) ?? []));
  };
  return {
    places: links('places', 'place'),
    partners: links('partners', 'partner'),
    chains: links('chains', 'chain'),
  };
}

/** Hexadecimal digits of a page’s hash by which pages are indexed together: 256 lots. */
const LOT = 2;

/** The lot with which a page is indexed: it stays the same whatever else comes or goes. */
export const indexedWith = ({ type, id }: SearchHead): string =>
  cacheKey(`${type}/${id}`).slice(0, LOT);

/** An amount in yuan as it is compared: three digits of it. */
const rounded = (yuan: number): number => Number(yuan.toPrecision(3));

/** What all pages are ordered by, and how the other files are parted. */
export function pagesFile(
  records: readonly SearchHead[],
  shards: ReadonlyMap<string, Shard>,
  { of, texts }: Pick<PagesFile, 'of' | 'texts'>,
): PagesFile {
  const invest = records.flatMap(({ type, kind }, page) =>
    type === 'fund' && kind === 'investment-fund' ? [posting(page, 3)] : [],
  );
  return {
    version: cacheKey(...records.map(({ type, id }) => `${type}/${id}`)).slice(0, 8),
    sorts: records.map(({ type }) => PAGE_TYPES.indexOf(type)).join(''),
    dates: writeDates(
      records.map(({ date = '' }) => Number(date.replaceAll('-', '').padEnd(8, '0'))),
    ),
    invest: writePostings(invest),
    shards: [...shards].map(([name, { starts }]) => [name, ...starts].join('|')).join(' '),
    of,
    texts,
  };
}

/** What facets count of all pages. */
export function facetsFile(records: readonly SearchHead[]): FacetsFile {
  const kinds = [...new Set(records.flatMap(({ kind }) => kind ?? []))].sort();
  const { places, partners, chains } = linksOf(records);
  const written = (links: readonly (readonly number[])[]) =>
    links.map((list) => list.join(',')).join(';');
  return {
    kind: writeKinds(records.map(({ kind }) => (kind === undefined ? -1 : kinds.indexOf(kind)))),
    kinds,
    money: records
      .map(({ money }) => money.reduce((bits, whose) => bits | MONEY_BITS[whose], 0).toString(16))
      .join(''),
    places: written(places),
    partners: written(partners),
    chains: written(chains),
    yuan: records.flatMap(({ yuan }, page) => (yuan === undefined ? [] : [page, rounded(yuan)])),
  };
}

/** Which pages belong to each thing, by the thing’s number: see `related.ts`. */
export function relatedOf(records: readonly SearchHead[]): string[] {
  const things = thingsAmong(records);
  const numbers = numbersOf(things, 'place');
  const above = aboveOf((place) => numbers.get(things[place]?.parent ?? ''));
  const { places, partners, chains } = linksOf(records);
  const related = things.map((): [number, Belongs][] => []);
  records.forEach((_, page) => {
    const own = new Set([
      ...(places[page] ?? []),
      ...(partners[page] ?? []),
      ...(chains[page] ?? []),
    ]);
    const around = new Set((places[page] ?? []).flatMap(above));
    for (const thing of own) related[thing]?.push([page, 2]);
    for (const thing of around) if (!own.has(thing)) related[thing]?.push([page, 1]);
  });
  return related.map(writeRelated);
}
