import type { Named } from '../contribute/record-file.ts';
import type { NamedType } from '../ledger/meant/name-index.ts';
import { compact, type Fold } from './fold.ts';

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
export class NameSearch {
  readonly all: readonly Named[];
  readonly #fold: Fold;
  readonly #findable: readonly Findable[];

  constructor(all: readonly Named[], fold: Fold) {
    this.all = all;
    this.#fold = fold;
    this.#findable = all.map((named) => findable(named, fold));
  }

  /** The things of a type that a text may mean, the nearest first. */
  complete(text: string, type: NamedType, most: number, more: readonly Named[] = []): Named[] {
    const wanted = compact(text, this.#fold);
    if (wanted === '') return [];
    return [...more.map((named) => findable(named, this.#fold)), ...this.#findable]
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
