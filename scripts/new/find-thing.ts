import type { NamedType } from '../../src/contribute/form.ts';
import { introduce, introducedIn, introducePlaces } from '../../src/contribute/introduce.ts';
import type { Named } from '../../src/contribute/record-file.ts';
import type { Lang } from '../../src/site/lang.ts';
import { profileOf } from '../../src/i18n/languages.ts';
import type { Choice } from './asker.ts';
import type { Entry } from './entry.ts';

/** Most things that are offered. */
const MOST = 8;

/** What a choice is of, before its id, name or code. */
const KNOWN = 'known:';
const DIVISION = 'division:';
const NEW = 'new:';

/** The choice of none. */
export const NONE = 'none:';

/** The names of a thing: in the language asked in first, then as it is elsewhere. */
function choiceOf({ id, en, zh }: Named, lang: Lang): Choice {
  const label = profileOf(lang).han ? (zh ?? en) : en;
  const others = [en, zh, id].filter((name) => name !== undefined && name !== label);
  return { value: KNOWN + id, label, hint: others.join(' · ') };
}

/** What is offered for what is typed: things of the entry and the record, divisions of China, and a new one. */
export function offersFor(
  entry: Entry,
  typed: string,
  { type, lang, make }: { type: NamedType; lang: Lang; make: (name: string) => string },
): Choice[] {
  const { draft, record } = entry;
  const own = introducedIn(draft).filter((one) => one.type === type);
  if (typed === '') return own.map((one) => choiceOf(one, lang));
  const found = record.names.complete(typed, type, MOST, own);
  const divisions = type === 'place' ? record.divisions(typed, MOST - found.length) : [];
  const near = found.length + divisions.length === 0 ? entry.near(typed, type) : [];
  const isHan = profileOf(lang).han;
  const other = near.map((one) => choiceOf(one, lang));
  // A place that nobody knows is most likely mistyped; anything else is most likely new.
  const isTyped = type === 'place';
  return [
    ...found.map((one) => choiceOf(one, lang)),
    ...(isTyped ? other : []),
    ...divisions
      .filter(({ places }) => !own.some(({ id }) => id === places.at(-1)?.id))
      .map(({ zh, en, within, places }): Choice => ({
        value: DIVISION + (places.at(-1)?.gb2260 ?? ''),
        label: isHan ? zh : en,
        hint: `${isHan ? en : zh} · ${within.join(' ')}`,
      })),
    { value: NEW + typed, label: make(typed) },
    ...(isTyped ? [] : other),
  ];
}

/** What was taken: the id of a thing, and the items of what the entry brings in for it. */
export interface Taken {
  id: string;
  /** How many things of the type the entry brought in before. */
  from: number;
  /** Whether the gazetteer knows it. */
  isDivision: boolean;
}

/** Takes what was chosen: what the record lacks is brought in. Nothing where none was chosen. */
export function take(entry: Entry, choice: string, type: NamedType): Taken | undefined {
  const { draft, record } = entry;
  const from = introducedIn(draft).filter((one) => one.type === type).length;
  const rest = choice.slice(choice.indexOf(':') + 1);
  if (choice.startsWith(KNOWN)) return { id: rest, from, isDivision: false };
  if (choice.startsWith(NEW)) {
    const id = introduce(draft, type, rest, (one) => entry.isKnown(one, type));
    return { id, from, isDivision: false };
  }
  if (!choice.startsWith(DIVISION)) return undefined;
  const offer = record.divisionOf(rest);
  return offer && { id: introducePlaces(draft, offer.places), from, isDivision: true };
}
