import type { Lang } from '../site/lang.ts';
import { messages } from './catalogue.ts';
import { type LocalizedName, pick, pickBoth, type Picked, pickIn } from './pick.ts';

/** What a thing is called, and, where that is its name of an earlier day, what it is called today. */
export interface NamedThing {
  readonly name: LocalizedName;
  readonly now?: LocalizedName | undefined;
}

/**
 * Today's name of a thing that is shown under one of an earlier day, in the language that a reader
 * sees changed: the page's own, else, where `both` are shown, the other. Nothing where neither is.
 */
export function todaysName(
  { name, now }: NamedThing,
  lang: Lang,
  both = false,
): Picked<string> | undefined {
  if (!now) return undefined;
  const today = pickIn(now, lang);
  if (today.value !== pick(name, lang)) return today;
  const [, other] = pickBoth(name, lang);
  const [, beside] = pickBoth(now, lang);
  return both && other && beside && beside.value !== other.value ? beside : undefined;
}

/** The same in words, behind a name: ` (now Nanjing)`; empty where there is nothing to say. */
export function nowInWords(thing: NamedThing, lang: Lang, both = false): string {
  const today = todaysName(thing, lang, both);
  const { now } = messages(lang).facts;
  return today ? `${now.before}${today.value}${now.after}` : '';
}

/** A name for a reader of a language; of an earlier day with today's behind it: `River Capital (now Nanjing)`. */
export const nameInWords = (thing: NamedThing, lang: Lang): string =>
  pick(thing.name, lang) + nowInWords(thing, lang);
