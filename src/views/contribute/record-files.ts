import { pageHash } from '../../contribute/page-hash.ts';
import type { EventsFile, NameEntry, RecordFile } from '../../contribute/record-file.ts';
import type { Rates } from '../../rules/convert.ts';
import { known } from '../shared/context.ts';

/** The syllables of a Chinese name without tones, as its pinyin parts them. */
export type Syllables = (zh: string, pinyin?: string) => string;

interface NameFacts {
  en: string;
  zh?: string | undefined;
  pinyin?: string | undefined;
}

/** What has names, linked or as its file was read. */
interface NamedEntry {
  id: string;
  facts: {
    names: NameFacts;
    aliases: readonly string[];
    former?: readonly { en?: string | undefined; zh?: string | undefined }[];
  };
}

/** A place with what tells which division of China it is. */
interface CodedEntry {
  id: string;
  facts: { gb2260?: string | undefined; until?: string | undefined };
}

/** An event, linked or as its file was read. */
interface ToldEvent {
  id: string;
  zh?: { title?: string | undefined } | undefined;
  facts: {
    title: string;
    date: string;
    places: readonly string[];
    claims: readonly { fund: string }[];
    sources: readonly { url: string }[];
  };
}

/** What a thing is called, with the names that it had. */
export function nameEntry({ id, facts }: NamedEntry, syllables: Syllables): NameEntry {
  const { en, zh, pinyin } = facts.names;
  const former = (facts.former ?? []).flatMap((names) => [names.en, names.zh]);
  const also = [...facts.aliases, ...former].filter((name) => name !== undefined);
  const spelled = zh === undefined ? undefined : syllables(zh, pinyin);
  return { id, en, ...known({ zh, also: also.length > 0 ? also : undefined, pinyin: spelled }) };
}

/** The ids of places by their codes in GB/T 2260. */
export const placeCodes = (places: readonly CodedEntry[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    places.flatMap(({ id, facts: { gb2260, until } }) =>
      gb2260 === undefined || until !== undefined ? [] : [[gb2260, id] as const],
    ),
  );

/** What the form completes and reads back by, beside the names of the search. */
export function recordFile(
  {
    publishers,
    places,
    rates,
  }: { publishers: readonly NamedEntry[]; places: readonly CodedEntry[]; rates: Rates },
  syllables: Syllables,
): RecordFile {
  return {
    publishers: publishers.map((one) => nameEntry(one, syllables)),
    codes: placeCodes(places),
    rates: Object.fromEntries(
      [...rates].map(([currency, months]) => [currency, Object.fromEntries(months)]),
    ),
  };
}

/** What the form knows an event again by. */
export function eventsFile({ articles }: { articles: readonly ToldEvent[] }): EventsFile {
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
