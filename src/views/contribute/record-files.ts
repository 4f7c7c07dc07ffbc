import { pageHash } from '../../contribute/page-hash.ts';
import type { EventsFile, NameEntry, RecordFile } from '../../contribute/record-file.ts';
import type { Ledger, Publisher } from '../../ledger/model.ts';
import { known } from '../shared/context.ts';

/** The syllables of a Chinese name without tones, as its pinyin parts them. */
export type Syllables = (zh: string, pinyin?: string) => string;

const nameEntry = ({ id, facts }: Publisher, syllables: Syllables): NameEntry => {
  const { en, zh, pinyin } = facts.names;
  const also = facts.aliases.length > 0 ? facts.aliases : undefined;
  const spelled = zh === undefined ? undefined : syllables(zh, pinyin);
  return { id, en, ...known({ zh, also, pinyin: spelled }) };
};

/** What the form completes and reads back by, beside the names of the search. */
export function recordFile(ledger: Ledger, syllables: Syllables): RecordFile {
  const { publishers, places, rates } = ledger;
  const codes = places.flatMap(({ id, facts: { gb2260, until } }) =>
    gb2260 === undefined || until !== undefined ? [] : [[gb2260, id] as const],
  );
  return {
    publishers: publishers.map((one) => nameEntry(one, syllables)),
    codes: Object.fromEntries(codes),
    rates: Object.fromEntries(
      [...rates].map(([currency, months]) => [currency, Object.fromEntries(months)]),
    ),
  };
}

/** What the form knows an event again by. */
export function eventsFile({ articles }: Ledger): EventsFile {
  return articles.map(({ id, facts, zh }) => ({
    id,
    title: facts.title,
    ...known({ zh: zh?.title }),
    date: facts.date,
    places: facts.places,
    funds: [...new Set(facts.claims.map(({ fund }) => fund))],
    pages: facts.sources.map(({ url }) => pageHash(url)),
  }));
}
