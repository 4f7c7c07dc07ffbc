import type { NamedType } from '../ledger/meant/name-index.ts';
import type { Currency } from '../schema/money/rates.ts';

/*
 * The files of the form, as the build writes them and the browser reads them. The names of places,
 * funds, partners and chains are those of the search (`search/things.json`).
 */

/** Who publishes sources, the codes of places, and the rates: loaded with the first name that is typed. */
export const RECORD_PATH = 'contribute/record.json';

/** What the record tells of already: loaded when there is something to compare. */
export const EVENTS_PATH = 'contribute/events.json';

/** What a name is called. */
export interface NameEntry {
  id: string;
  en: string;
  zh?: string;
  /** Other names. */
  also?: readonly string[];
  /** The Chinese name’s syllables, without tones. */
  pinyin?: string;
}

/** A name of the record that a field can be filled with. */
export interface Named extends NameEntry {
  type: NamedType;
}

export interface RecordFile {
  publishers: readonly NameEntry[];
  /** The ids of places by their codes in GB/T 2260. */
  codes: Readonly<Record<string, string>>;
  /** Units for one US dollar, by currency and month. */
  rates: Readonly<Partial<Record<Currency, Readonly<Record<string, string>>>>>;
}

/** An event, as far as it takes to know it again. */
export interface EventEntry {
  id: string;
  title: string;
  zh?: string;
  date: string;
  places: readonly string[];
  funds: readonly string[];
  /** Its sources, by `pageHash`. */
  pages: readonly string[];
}

export type EventsFile = readonly EventEntry[];
