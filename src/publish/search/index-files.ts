import {
  bucketPath,
  MONEY_BITS,
  type PagesFile,
  PAGE_TYPES,
  type TextEntry,
  type ThingEntry,
  type ThingsFile,
} from '../../search/format.ts';
import { WRITTEN } from '../../i18n/pick.ts';
import type { SearchRecord } from '../../views/search/search-record.ts';
import { cacheKey } from '../cache.ts';
import { foldPairs, syllables } from './readings.ts';

const amountOf = ({
  amount,
  measure,
  doubt,
}: SearchRecord): Pick<TextEntry, 'amount' | 'measure' | 'doubt'> =>
  amount === undefined
    ? doubt
      ? { doubt }
      : {}
    : {
        amount: amount.bound
          ? [amount.amount, amount.currency, amount.bound]
          : [amount.amount, amount.currency],
        ...(measure ? { measure } : {}),
        ...(doubt ? { doubt } : {}),
      };

/** The Chinese characters that terms begin with: those of all texts, as each begins some term. */
export function lettersOf(shards: Iterable<string>): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const shard of shards) {
    for (const [, letter = ''] of shard.matchAll(/"(\p{Script=Han})/gu)) letters.add(letter);
  }
  return letters;
}

/** The things of the record, with what the browser must know to take traditional characters for simplified ones. */
export function thingsFile(
  records: readonly SearchRecord[],
  letters: ReadonlySet<string>,
): ThingsFile {
  const things = records.filter(({ type }) => type !== 'article');
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
        ...amountOf(record),
      };
    }),
  };
}

/** The numbers of the things of a type among all things. */
function numbersOf(
  things: readonly SearchRecord[],
  wanted: SearchRecord['type'],
): ReadonlyMap<string, number> {
  return new Map(
    things.flatMap(({ type, id }, number) => (type === wanted ? [[id, number] as const] : [])),
  );
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** How many of the lowest bits of three digits of a hash do not count: 512 buckets, not 4,096. */
const UNUSED_BITS = 3;

/**
 * The bucket of a page: the first nine bits of its hash, so that it stays where it is whatever else
 * comes or goes. A page of results reads ten buckets: of few pages each, so that it reads little, but
 * not of one each, as every bucket is a file.
 */
export function bucketOf({ type, id }: SearchRecord): string {
  const digits = Number.parseInt(cacheKey(`${type}/${id}`).slice(0, 3), 16);
  return ((digits >> UNUSED_BITS) << UNUSED_BITS).toString(16).padStart(3, '0');
}

/** An amount in yuan as it is compared: three digits of it. */
const rounded = (yuan: number): number => Number(yuan.toPrecision(3));

/** The columns of all pages. */
export function pagesFile(records: readonly SearchRecord[], shards: Iterable<string>): PagesFile {
  const things = records.filter(({ type }) => type !== 'article');
  const numbers = {
    places: numbersOf(things, 'place'),
    partners: numbersOf(things, 'partner'),
    chains: numbersOf(things, 'chain'),
  };
  const kinds = [...new Set(records.flatMap(({ kind }) => kind ?? []))].sort();
  const column = (each: (record: SearchRecord) => string) => records.map(each).join('');
  const links = (key: keyof typeof numbers) =>
    records
      .map((record) => record[key].flatMap((id) => numbers[key].get(id) ?? []).join(','))
      .join(';');
  return {
    version: cacheKey(...records.map(({ type, id }) => `${type}/${id}`)).slice(0, 8),
    sorts: column(({ type }) => String(PAGE_TYPES.indexOf(type))),
    kind: column(({ kind }) => (kind === undefined ? '-' : LETTERS.charAt(kinds.indexOf(kind)))),
    kinds,
    money: column(({ money }) =>
      money.reduce((bits, whose) => bits | MONEY_BITS[whose], 0).toString(16),
    ),
    dates: records.map(({ date = '' }) => Number(date.replaceAll('-', '').padEnd(8, '0'))),
    places: links('places'),
    partners: links('partners'),
    chains: links('chains'),
    yuan: records.flatMap(({ yuan }, page) => (yuan === undefined ? [] : [page, rounded(yuan)])),
    buckets: column(bucketOf),
    shards: [...shards].join(' '),
  };
}

/** The buckets by path: what is shown of the pages in them, in the order of the pages. */
export function bucketFiles(
  records: readonly SearchRecord[],
): ReadonlyMap<string, readonly SearchRecord[]> {
  const buckets = new Map<string, SearchRecord[]>();
  for (const record of records) {
    const path = bucketPath(bucketOf(record));
    const held = buckets.get(path);
    if (held) held.push(record);
    else buckets.set(path, [record]);
  }
  return buckets;
}

/** What is shown of a page. */
export function textEntry(record: SearchRecord): TextEntry {
  const { id, en, zh, original, texts } = record;
  return {
    id,
    en,
    ...(zh ? { zh } : {}),
    ...(original ? { original } : {}),
    ...amountOf(record),
    texts: texts.map(({ lang, text }) => (lang === WRITTEN ? text : `\t${text}`)),
  };
}
