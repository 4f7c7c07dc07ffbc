import { pageHash } from './page-hash.ts';
import { type Facts, groupsOf, textOf, textsOf } from './facts.ts';
import type { EventEntry } from './record-file.ts';

/** A title as it is compared: without case, spaces and signs. */
const plain = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const sharesOne = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.includes(one));

/** Whether one date is the other, as far as both are known: July 2018 and 23 July 2018. */
const agree = (a: string, b: string): boolean => a !== '' && (a.startsWith(b) || b.startsWith(a));

/** What an event that is being written could be the same as. */
export interface LookAlikes {
  /** Events that may be this one: they cite the same page, or fall on its date in one of its places. */
  events: EventEntry[];
  /** Other events that tell of one of its funds, the latest first. */
  funds: EventEntry[];
}

/** Looks for what the record may have already. */
export function lookAlikes(facts: Facts, known: readonly EventEntry[]): LookAlikes {
  const date = textOf(facts, 'date');
  const title = plain(textOf(facts, 'title'));
  const places = textsOf(facts, 'places');
  const pages = groupsOf(facts, 'sources').flatMap((source) => {
    const url = textOf(source, 'url');
    return URL.canParse(url) ? [pageHash(url)] : [];
  });
  const funds = groupsOf(facts, 'claims').map((claim) => textOf(claim, 'fund'));
  const isSame = (one: EventEntry): boolean =>
    sharesOne(pages, one.pages) ||
    (title !== '' && (title === plain(one.title) || title === plain(one.zh ?? ''))) ||
    (date.length > 4 && agree(date, one.date) && sharesOne(places, one.places));
  const events = known.filter(isSame);
  return {
    events,
    funds: known
      .filter((one) => sharesOne(funds, one.funds) && !events.includes(one))
      .sort((a, b) => (a.date < b.date ? 1 : -1)),
  };
}
