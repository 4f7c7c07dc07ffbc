import {
  completeDivisions,
  divisionOffer,
  type DivisionOffer,
} from '../../src/contribute/gazetteer.ts';
import type { EventsFile, Named } from '../../src/contribute/record-file.ts';
import { compose } from '../../src/ledger/compose.ts';
import { things } from '../../src/ledger/draft.ts';
import { latinOfPlaces } from '../../src/ledger/gazetteer/latin.ts';
import { syllables, wholeFold } from '../../src/publish/search/readings.ts';
import { readRecord } from '../../src/reading/read.ts';
import { type Rates, ratesFrom } from '../../src/rules/convert.ts';
import { withoutOddRates } from '../../src/rules/rates.ts';
import { NameSearch } from '../../src/search/name-search.ts';
import { eventsFile, nameEntry, placeCodes } from '../../src/views/contribute/record-files.ts';
import { readingsOf } from '../kept-readings.ts';

/** What is known of the record while an event is written, be it sound or not. */
export interface KnownRecord {
  names: NameSearch;
  events: EventsFile;
  rates: Rates;
  /** How many of its files cannot be read. */
  unread: number;
  /** The divisions of China whose name begins so and that the record lacks. */
  divisions: (text: string, most: number) => DivisionOffer[];
  /** The division with a code. */
  divisionOf: (code: string) => DivisionOffer | undefined;
}

/** Reads what there is of the record in a folder; a file that is broken is left out. */
export function knownRecord(content: string): KnownRecord {
  const kept = readingsOf(content);
  const raw = readRecord(content, { latin: latinOfPlaces, kept });
  const { draft } = compose(raw);
  const unread = [...raw.broken, ...raw.misnamed];
  const all: Named[] = [
    ...things(draft).map(({ type, entry }) => ({ ...nameEntry(entry, syllables), type })),
    ...draft.publishers.map((one) => ({
      ...nameEntry(one, syllables),
      type: 'publisher' as const,
    })),
    // An id is known though its file cannot be read.
    ...unread.flatMap(({ id, kind }): Named[] =>
      kind === 'place' ||
      kind === 'fund' ||
      kind === 'partner' ||
      kind === 'chain' ||
      kind === 'publisher'
        ? [{ id, type: kind, en: id }]
        : [],
    ),
  ];
  const titles = new Map(draft.translations.map(({ id, facts }) => [id, facts]));
  const codes = placeCodes(draft.place);
  const idOf = (code: string) => codes[code];
  return {
    names: new NameSearch(all, wholeFold()),
    events: eventsFile({
      articles: draft.articles.map(({ id, facts }) => ({ id, facts, zh: titles.get(id) })),
    }),
    rates: ratesFrom(withoutOddRates(raw.rates)),
    unread: unread.length,
    divisions: (text, most) => completeDivisions(text, idOf, most),
    divisionOf: (code) => divisionOffer(code, idOf),
  };
}
