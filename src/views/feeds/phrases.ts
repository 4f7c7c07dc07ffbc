import type { Element } from 'hast';
import { LANG_TAGS, type Lang } from '../../site/lang.ts';
import { messages } from '../../i18n/catalogue.ts';
import type { CitationView, NameView } from '../shared/types.ts';
import { type Child, h } from './markup.ts';

/** Marks a text that is not in the language around it. */
export const inLang = (text: string, textLang: Lang, lang: Lang): Child =>
  textLang === lang ? text : h('span', { lang: LANG_TAGS[textLang] }, text);

/** Things one after the other, with something between. */
export const between = (items: readonly Child[], separator: string): Child[] =>
  items.flatMap((item, at) => (at === 0 ? [item] : [separator, item]));

/** A name, in the other script too where there is one. */
export function bothNames(name: NameView, lang: Lang): Child[] {
  const english = inLang(name.en, 'en', lang);
  if (name.zh === undefined || name.zh === name.en) return [english];
  const chinese = inLang(name.zh, 'zh', lang);
  return lang === 'zh' ? [chinese, ' ', english] : [english, ' ', chinese];
}

/** A link to a thing, its name in the language around it where there is one. */
export function linked(href: string, name: NameView, lang: Lang): Element {
  return h(
    'a',
    { href },
    inLang(
      lang === 'zh' && name.zh ? name.zh : name.en,
      lang === 'zh' && name.zh ? 'zh' : 'en',
      lang,
    ),
  );
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
