import type { NamedType } from '../../src/contribute/form.ts';
import { EntryDraft, type Path } from '../../src/contribute/draft.ts';
import { introducedIn, introducePlaces } from '../../src/contribute/introduce.ts';
import type { Complaint, Judge, Judged } from '../../src/contribute/judge.ts';
import type { Named } from '../../src/contribute/record-file.ts';
import { pathName } from '../../src/problems/catalogue/terms.ts';
import { type EntryNames, entryNames } from '../../src/contribute/check-entry.ts';
import type { KnownRecord } from './known-record.ts';

/** Most divisions that one name may mean. */
const MOST_DIVISIONS = 8;

const namesOf = ({ en, zh, pinyin, also = [] }: Named): string[] =>
  [en, zh, pinyin, ...also].filter((name) => name !== undefined);

/** What a name means: the id of a thing, or several that it may mean, or what comes near to it. */
export type Meant = { id: string } | { several: string[] } | { near: string[] };

/** The event that is being written, beside what the record knows. */
export class Entry {
  readonly draft = new EntryDraft();
  readonly record: KnownRecord;
  /** The day on which it is written. */
  readonly today: string;
  readonly #judge: Judge;
  readonly #names: EntryNames;

  constructor(record: KnownRecord, judge: Judge, today: string) {
    this.record = record;
    this.today = today;
    this.#judge = judge;
    const all = record.names.all.map((one) => ({
      id: one.id,
      type: one.type,
      names: namesOf(one),
    }));
    this.#names = entryNames(all);
    this.draft.set(['added'], today);
  }

  /** The entry as it stands: the file, where it lies, and what is wrong with it. */
  judged(): Judged {
    const things = [...introducedIn(this.draft), ...this.record.names.all];
    return this.#judge(this.draft.contribution, things);
  }

  /** What is wrong at a key or below it, the first of it. */
  wrongAt(path: Path): Complaint | undefined {
    const name = pathName(path);
    return this.judged().complaints.find(
      ({ key }) => key === name || key.startsWith(`${name}[`) || key.startsWith(`${name}.`),
    );
  }

  isKnown = (id: string, type: NamedType): boolean => this.record.names.get(id, type) !== undefined;

  /** Whether a thing of any type has an id. */
  isAnyKnown = (id: string): boolean => this.record.names.all.some((one) => one.id === id);

  /** What a thing is called, in the record or in this entry. */
  named(id: string, type: NamedType): Named | undefined {
    return (
      introducedIn(this.draft).find((one) => one.id === id && one.type === type) ??
      this.record.names.get(id, type)
    );
  }

  /** The things of the record that a mistyped name comes near to. */
  near(text: string, type: NamedType): Named[] {
    return this.#names.near(text, [type]).flatMap((id) => this.record.names.get(id, type) ?? []);
  }

  /** What a whole name means; a division of China that the record lacks is brought in. */
  meant(text: string, type: NamedType): Meant {
    const own = introducedIn(this.draft).find(
      (one) => one.type === type && (one.id === text || namesOf(one).includes(text)),
    );
    if (own) return { id: own.id };
    const [id, ...others] = this.#names.find(text, [type]);
    if (id !== undefined) return others.length > 0 ? { several: [id, ...others] } : { id };
    const offers =
      type === 'place'
        ? this.record.divisions(text, MOST_DIVISIONS).filter(({ places }) => {
            const names = places.at(-1)?.names;
            return names !== undefined && [names.zh, names.en, names.pinyin].includes(text);
          })
        : [];
    const [offer, ...more] = offers;
    if (offer && more.length === 0) return { id: introducePlaces(this.draft, offer.places) };
    const ids = offers.flatMap(({ places }) => places.at(-1)?.id ?? []);
    return ids.length > 0 ? { several: ids } : { near: this.#names.near(text, [type]) };
  }
}
