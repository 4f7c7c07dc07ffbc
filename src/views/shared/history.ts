import { RECORD_LANGS, type RecordLang } from '../../i18n/pick.ts';
import type { Chain, Partner, Place, Thing } from '../../ledger/model.ts';
import { nameInSimplified } from '../../rules/simplified-name.ts';
import { type Context, known, thingLink } from './context.ts';
import type { ThingLink } from './types.ts';

/** A name that a thing had, in the languages in which it is known, and when it ended. */
export interface FormerNameView {
  names: { text: string; lang: RecordLang }[];
  until: string;
}

/** When a thing ended and what follows it, and what it took over. */
export interface SuccessionView {
  ended?: string;
  successor?: ThingLink;
  predecessors: { thing: ThingLink; until?: string }[];
}

/** The names that a thing had, the earliest first; in each edition as it writes names. */
export const formerNames = (context: Context, { facts }: Thing): FormerNameView[] =>
  facts.former.map((name) => ({
    names: RECORD_LANGS.flatMap((lang) => {
      const text = name[lang];
      if (text === undefined) return [];
      return [{ text: lang === context.lang ? nameInSimplified(text) : text, lang }];
    }),
    until: name.until,
  }));

/** What became of a place, an organisation or a chain, and of which it is the successor. */
export const successionView = (
  context: Context,
  thing: Place | Partner | Chain,
): SuccessionView => ({
  ...known({
    ended: thing.facts.until,
    successor: thing.successor && thingLink(context, thing.successor),
  }),
  predecessors: thing.predecessors.map((before) => ({
    thing: thingLink(context, before),
    ...known({ until: before.facts.until }),
  })),
});
