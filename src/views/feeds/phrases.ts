import type { Element } from 'hast';
import { langTag } from '../../i18n/languages.ts';
import type { Lang } from '../../site/lang.ts';
import { messages } from '../../i18n/catalogue.ts';
import { todaysName } from '../../i18n/names-of-day.ts';
import { pickBoth, pickIn } from '../../i18n/pick.ts';
import type { CitationView, NameView, ThingLink } from '../shared/types.ts';
import { type Child, h } from './markup.ts';

/** Marks a text that is not in the language around it. */
export const inLang = (text: string, textLang: Lang, lang: Lang): Child =>
  textLang === lang ? text : h('span', { lang: langTag(textLang) }, text);

/** Things one after the other, with something between. */
export const between = (items: readonly Child[], separator: string): Child[] =>
  items.flatMap((item, at) => (at === 0 ? [item] : [separator, item]));

/** A name, in the other script too where there is one. */
function bothNames(name: NameView, lang: Lang): Child[] {
  const names = pickBoth(name, lang).flatMap((known) => known ?? []);
  return between(
    names.map((known) => inLang(known.value, known.lang, lang)),
    ' ',
  );
}

/** A link to a thing, its name in the language around it where there is one. */
function linked(href: string, name: NameView, lang: Lang): Element {
  const { value, lang: textLang } = pickIn(name, lang);
  return h('a', { href }, inLang(value, textLang, lang));
}

/** A link to a thing under the name of its day, with today’s behind it; `both` in either script. */
export function linkedOn(thing: ThingLink, lang: Lang, both = false): Child[] {
  const link = both
    ? h('a', { href: thing.href }, bothNames(thing.name, lang))
    : linked(thing.href, thing.name, lang);
  const today = todaysName(thing, lang, both);
  const { now } = messages(lang).facts;
  return today ? [link, now.before, inLang(today.value, today.lang, lang), now.after] : [link];
}

/** The sources that say so, in brackets. */
export const cited = (sources: readonly CitationView[], lang: Lang): Child[] =>
  sources.length === 0
    ? []
    : [
        ' (',
        ...between(
          sources.map(({ href, number, publisher }) =>
            h('a', { href }, `[${number}] ${publisher}`),
          ),
          messages(lang).lists.comma,
        ),
        ')',
      ];
