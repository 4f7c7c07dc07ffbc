import type { NamedType } from '../../contribute/form.ts';
import { type NameEntry, RECORD_PATH, type RecordFile } from '../../contribute/record-file.ts';
import { compact, type Fold, readFold } from '../../search/fold.ts';
import { THINGS_PATH, type ThingsFile } from '../../search/format.ts';
import { fetchJson } from '../shared/fetch-json.ts';

/** A name of the record that a field can be filled with. */
export interface Named extends NameEntry {
  type: NamedType;
}

/** A thing with the forms by which it is found. */
interface Findable {
  named: Named;
  forms: readonly string[];
  /** Its pinyin in one piece, and its first letters. */
  pinyin: string;
  initials: string;
}

/** Shortest Latin text by which pinyin is searched. */
const SHORTEST = 2;

function findable(named: Named, fold: Fold): Findable {
  const { id, en, zh, also = [], pinyin = '' } = named;
  const forms = [en, zh, id, ...also].flatMap((name) => (name ? [compact(name, fold)] : []));
  const initials = pinyin.split(' ').map((syllable) => syllable.charAt(0));
  return { named, forms, pinyin: pinyin.replaceAll(' ', ''), initials: initials.join('') };
}

/** How far a thing is from what is typed: 0 is its name; nothing where it does not match. */
function distanceOf({ forms, pinyin, initials }: Findable, wanted: string): number | undefined {
  if (forms.includes(wanted)) return 0;
  if (forms.some((form) => form.startsWith(wanted))) return 1;
  const isLatin = /^[a-z]+$/.test(wanted) && wanted.length >= SHORTEST;
  if (isLatin && pinyin.startsWith(wanted)) return 2;
  if (isLatin && initials.startsWith(wanted)) return 3;
  if (forms.some((form) => form.includes(wanted))) return 4;
  return isLatin && wanted.length > SHORTEST && pinyin.includes(wanted) ? 5 : undefined;
}

/** The names of the record, for completing what is typed. */
export class RecordNames {
  readonly record: RecordFile;
  readonly fold: Fold;
  readonly all: readonly Named[];
  readonly #findable: readonly Findable[];

  constructor(things: ThingsFile, record: RecordFile) {
    this.record = record;
    this.fold = readFold(things.fold);
    this.all = [
      ...things.things.flatMap(({ sort, ...entry }) =>
        sort === 'place' || sort === 'fund' || sort === 'partner' || sort === 'chain'
          ? [{ ...entry, type: sort }]
          : [],
      ),
      ...record.publishers.map((entry) => ({ ...entry, type: 'publisher' as const })),
    ];
    this.#findable = this.all.map((named) => findable(named, this.fold));
  }

  /** The things of a type that a text may mean, the nearest first. */
  complete(text: string, type: NamedType, most: number, more: readonly Named[] = []): Named[] {
    const wanted = compact(text, this.fold);
    if (wanted === '') return [];
    return [...more.map((named) => findable(named, this.fold)), ...this.#findable]
      .filter(({ named }) => named.type === type)
      .flatMap((one) => {
        const far = distanceOf(one, wanted);
        return far === undefined ? [] : [{ named: one.named, far }];
      })
      .sort((a, b) => a.far - b.far || a.named.en.length - b.named.en.length)
      .slice(0, most)
      .map(({ named }) => named);
  }

  get(id: string, type: NamedType): Named | undefined {
    return this.all.find((one) => one.id === id && one.type === type);
  }
}

let loading: Promise<RecordNames> | undefined;

/** Loads the names when they are first asked for. What failed is asked for again. */
export function recordNames(base: string): Promise<RecordNames> {
  loading ??= Promise.all([
    fetchJson<ThingsFile>(base + THINGS_PATH),
    fetchJson<RecordFile>(base + RECORD_PATH),
  ]).then(([things, record]) => new RecordNames(things, record));
  loading.catch(() => (loading = undefined));
  return loading;
}
